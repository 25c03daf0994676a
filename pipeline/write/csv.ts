/** Rows → CSV as in RFC 4180, but with `\n`, in cells that no spreadsheet rewrites. */
import { stringify } from 'csv-stringify/sync'
import type { Row } from '../types.ts'
import type { TableSchema } from '../schemas.ts'
import { safeCell } from './csv-cell.ts'

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
