/** Rows → CSV as in RFC 4180, but with `\n`, in cells that no spreadsheet rewrites. */
import { stringify } from 'csv-stringify/sync'
import type { Row } from '../types.ts'
import type { TableSchema } from '../schemas.ts'

/**
 * A table as CSV: one header row, columns in the schema's order, UTF-8 without BOM.
 * Text cells are made safe by `safeCell`; JSON has them unchanged.
 * `[{ term: '六稳', … }]` gives `id,report_id,…\ng_…,CN-…,1,六稳,…\n`.
 */
export function toCsv(rows: readonly Row[], schema: TableSchema): string {
  return csvHeader(schema) + csvLines(rows, schema)
}

/** The header row of a table: `id,report_id,…\n`. */
export function csvHeader({ columns }: TableSchema): string {
  return stringify([columns.map(({ name }) => name)], { record_delimiter: 'unix' })
}

/** The rows without the header: of several lots one after the other is as of all at once. */
export function csvLines(rows: readonly Row[], { columns }: TableSchema): string {
  const records = rows.map((row) => columns.map((column) => {
    const cell = row[column.name] ?? ''
    return column.kind === 'text' ? safeCell(cell) : cell
  }))
  return stringify(records, { record_delimiter: 'unix' })
}

const risky = /^[=+@\t-]|[\n\r\v\f\u0085\u2028\u2029]/u
const negative = /^-\d+(?:\.\d+)?[%‰\p{L}]*$/u

/**
 * A text cell that no spreadsheet takes for a formula and no reader for two lines. Each character
 * becomes one other, so lengths and spans still hold: a leading `=` `+` `@` `-` becomes full-width
 * (but `-3%` stays), a leading tab ␉, a line break ␤.
 * `=A1` gives `＝A1`; `a\nb` gives `a␤b`.
 */
export function safeCell(cell: string): string {
  if (!risky.test(cell)) return cell
  const flat = cell.replace(/[\n\r\v\f\u0085\u2028\u2029]/gu, '\u2424')
  const first = flat[0]!
  if (first === '\t') return `\u2409${flat.slice(1)}`
  if (!'=+@-'.includes(first) || negative.test(flat)) return flat
  // The full-width form of an ASCII character stands 0xFEE0 further on.
  return String.fromCodePoint(first.charCodeAt(0) + 0xfee0) + flat.slice(1)
}
