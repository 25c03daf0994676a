/** What a reviewer may choose from, the same on every page: metrics, units, and what a column takes. */
import { givenColumns } from '../review/form.ts'
import { schemas } from '../schemas.ts'
import type { TableName } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { units } from '../vocabulary/units.ts'
import { gzipped } from './packed.ts'

/** What a cell must look like. */
export interface ColumnForm {
  kind: 'text' | 'number' | 'integer'
  /** Whether it may not be empty. */
  needed?: true
  pattern?: string
  codes?: readonly string[]
}

export interface Choices {
  /** The catalogue: id and Chinese name; the English name says little that the id does not. */
  metrics: [string, string][]
  units: string[]
  columns: Partial<Record<TableName, Record<string, ColumnForm>>>
}

const reviewed = ['indicators', 'targets', 'budgets', 'reports'] as const satisfies readonly TableName[]

interface Property {
  pattern?: string
  enum?: (string | null)[]
}

let packed: Promise<string> | undefined

/** The choices, gzip in base64: a page carries them, and a third of their size is enough. */
export function packedChoices(): Promise<string> {
  packed ??= gzipped(JSON.stringify(choices()))
  return packed
}

function choices(): Choices {
  return {
    metrics: metrics.map((metric) => [metric.metric_id, metric.name_zh]),
    units: [...new Set(units.map(({ word }) => word))],
    columns: Object.fromEntries(reviewed.map((name) => [name, formsOf(name)])),
  }
}

function formsOf(name: (typeof reviewed)[number]): Record<string, ColumnForm> {
  const properties = schemas[name].json['properties'] as Record<string, Property>
  const columns = new Map(schemas[name].columns.map((column) => [column.name, column]))
  return Object.fromEntries(givenColumns[name].map((given) => {
    const { kind, nullable } = columns.get(given)!
    const { pattern, enum: codes } = properties[given]!
    return [given, {
      kind,
      ...(nullable ? {} : { needed: true as const }),
      ...(pattern ? { pattern } : {}),
      ...(codes ? { codes: codes.filter((code) => code !== null) } : {}),
    }]
  }))
}
