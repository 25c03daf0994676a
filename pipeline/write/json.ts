/** Rows → JSON: an array with one row a line, numbers with exactly the digits that the row has. */
import type { Row } from '../types.ts'
import type { TableSchema } from '../schemas.ts'

/**
 * A table as JSON, columns in the schema's order; an empty cell is `null`.
 * Numbers are copied digit by digit and never pass through a binary float.
 * `[{ value: '28970000000.10' }]` gives `[\n{…,"value":28970000000.10,…}\n]\n`.
 */
export function toJson(rows: readonly Row[], schema: TableSchema): string {
  if (rows.length === 0) return '[]\n'
  const columns = schema.columns.map(({ name, kind }, index) => ({
    name,
    isText: kind === 'text',
    lead: `${index === 0 ? '{' : ','}"${name}":`,
  }))
  let json = '['
  let separator = '\n'
  for (const row of rows) {
    json += separator
    for (const { name, isText, lead } of columns) {
      const cell = row[name] ?? ''
      json += lead + (cell === '' ? 'null' : isText ? quoted(cell) : cell)
    }
    json += '}'
    separator = ',\n'
  }
  return `${json}\n]\n`
}

/** JSON.stringify, without its cost where there is nothing to escape, which is nearly always. */
function quoted(cell: string): string {
  return /["\\\u0000-\u001f\ud800-\udfff]/u.test(cell) ? JSON.stringify(cell) : `"${cell}"`
}
