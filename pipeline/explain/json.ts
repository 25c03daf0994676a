/** An explanation as one line of JSON, its rows as in out/data/*.json. */
import { type Explanation } from './index.ts'
import { schemas } from '../schemas.ts'
import type { Row, TableName } from '../types.ts'
import { toJson } from '../write/json.ts'
import { recordTables } from '../record-tables.ts'

/**
 * Takes an explanation; gives `{"text":…,"quantities":[…],"records":[{"table":"targets",…}]}`:
 * numbers with exactly their digits, an empty cell as null; with a trace, `"trace":[…]` behind.
 */
export function toExplanationJson(
  { text, quantities, records, figures }: Explanation,
): string {
  const tables = new Map(recordTables.map((table) => [table, objects(table,
    records.filter((record) => record.table === table).map(({ row }) => row))] as const))
  const taken = new Map<string, number>()
  const ordered = records.map(({ table }) => {
    const at = taken.get(table) ?? 0
    taken.set(table, at + 1)
    return `{"table":"${table}",${tables.get(table)![at]!.slice(1)}`
  })
  const ledger = objects('quantities', quantities)
  return `{"text":${JSON.stringify(text)},"quantities":[${ledger.join(',')}],`
    + `"records":[${ordered.join(',')}]${figures ? `,"trace":${JSON.stringify(figures)}` : ''}}`
}

/** Rows as JSON objects; `write/json` puts one on each line. */
function objects(table: TableName, rows: readonly Row[]): string[] {
  if (rows.length === 0) return []
  return toJson(rows, schemas[table]).slice(2, -3).split(',\n')
}
