/** Rows → JSON: an array with one row a line, numbers with exactly the digits that the row has. */
import type { Row } from '../types.ts'
import type { TableSchema } from '../schemas.ts'

/**
 * A table as JSON, columns in the schema's order; an empty cell is `null`.
 * Numbers are copied digit by digit and never pass through a binary float.
 * `[{ value: '28970000000.10' }]` gives `[\n{…,"value":28970000000.10,…}\n]\n`.
 */
export function toJson(rows: readonly Row[], schema: TableSchema): string {
  return rows.length === 0 ? '[]\n' : `${jsonFrame.start}${jsonLines(rows, schema)}${jsonFrame.end}`
}

/** What stands before, between and after the lots of lines of a table that has rows. */
export const jsonFrame = { start: '[\n', between: ',\n', end: '\n]\n' } as const

/** The rows without the brackets around them, a line each, with commas between. */
export function jsonLines(rows: readonly Row[], schema: TableSchema): string {
  const columns = schema.columns.map(({ name, kind }, index) => ({
    name,
    isText: kind === 'text',
    lead: `${index === 0 ? '{' : ','}"${name}":`,
  }))
  let json = ''
  for (const row of rows) {
    if (json !== '') json += jsonFrame.between
    for (const { name, isText, lead } of columns) {
      const cell = row[name] ?? ''
      json += lead + (cell === '' ? 'null' : isText ? quoted(cell) : cell)
    }
    json += '}'
  }
  return json
}

/** A number as the value of a column: inside a text every quote is escaped, so nothing there looks like it. */
const bareNumber = /"([a-z_]+)":(-?[0-9][0-9.]*)/gu

/**
 * The rows of lines that `jsonLines` gave, every digit as it was; null is the empty string again.
 * `rowsOfJson('{"value":28.10}', schema)` gives `[{ value: '28.10' }]`.
 */
export function rowsOfJson(lines: string, { columns }: TableSchema): Row[] {
  if (lines === '') return []
  const rows = JSON.parse(`[${lines.replace(bareNumber, '"$1":"$2"')}]`) as Record<string, string | null>[]
  for (const row of rows) for (const { name } of columns) row[name] ??= ''
  return rows as Row[]
}

/** JSON.stringify, without its cost where there is nothing to escape, which is nearly always. */
function quoted(cell: string): string {
  return /["\\\u0000-\u001f\ud800-\udfff]/u.test(cell) ? JSON.stringify(cell) : `"${cell}"`
}
