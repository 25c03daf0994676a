/** Labels of tables, columns and codes for the pages, from schemas/*.json as the codebook. */
import { schemas } from '../schemas.ts'
import type { TableName } from '../types.ts'
import type { Label, TableLabels } from './data.ts'

interface Coded {
  'x-codes'?: Record<string, { zh: string; en: string }>
}

/** Labels of the tables named; `labelsOf(['targets']).targets.label` is `['目标', 'Targets']`. */
export function labelsOf(names: readonly TableName[]): Partial<Record<TableName, TableLabels>> {
  return Object.fromEntries(names.map((name) => [name, tableLabels(name)]))
}

function tableLabels(name: TableName): TableLabels {
  const schema = schemas[name]
  const codes: Record<string, Record<string, Label>> = {}
  for (const [column, property] of Object.entries(schema.json.properties as Record<string, Coded>)) {
    const entries = Object.entries(property['x-codes'] ?? {})
    if (entries.length === 0) continue
    codes[column] = Object.fromEntries(entries.map(([code, { zh, en }]) => [code, [zh, en]]))
  }
  return {
    label: [schema.title, schema.titleEn],
    columns: Object.fromEntries(schema.columns.map((c) => [c.name, [c.title, c.titleEn]])),
    numbers: schema.columns.filter((c) => c.kind !== 'text').map((c) => c.name),
    codes,
  }
}
