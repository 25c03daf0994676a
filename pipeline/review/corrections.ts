/** The table `corrections`: what the program read, what the person read, by whom and when. */
import { keys } from '../normalize/ids.ts'
import type { Row } from '../types.ts'
import { givenColumns, type ReviewRow, type ReviewTable } from './form.ts'

/** A row of the table before its key, with where it comes in the text. */
export interface Correction {
  table: ReviewTable
  row: string
  column: string
  program: string
  review: string
  said: ReviewRow
  start: number
}

const one = (said: ReviewRow, table: ReviewTable, row: Row, column: string, program: string, review: string): Correction =>
  ({ table, row: row.id ?? '', column, program, review, said, start: Number(row.start ?? 0) })

/** The row as it was: one line, no column. */
export const asConfirmed = (said: ReviewRow, table: ReviewTable, row: Row): Correction[] => [one(said, table, row, '', '', '')]

/** Columns that were put right. */
export const asCorrected = (said: ReviewRow, table: ReviewTable, row: Row, fresh: Row, columns: readonly string[]): Correction[] =>
  columns.map((column) => one(said, table, row, column, row[column] ?? '', fresh[column] ?? ''))

/** All that a row says by which it can be made again where it no longer stands: its place, what was given. */
const told = (table: ReviewTable, row: Row): string[] =>
  ['text', 'start', 'end', ...givenColumns[table]].filter((column) => (row[column] ?? '') !== '')

/** A row that went. */
export const asRemoved = (said: ReviewRow, table: ReviewTable, row: Row): Correction[] =>
  told(table, row).map((column) => one(said, table, row, column, row[column] ?? '', ''))

/** A row that came. */
export const asAdded = (said: ReviewRow, table: ReviewTable, row: Row): Correction[] =>
  told(table, row).map((column) => one(said, table, row, column, '', row[column] ?? ''))

const order = ['reports', 'indicators', 'targets', 'budgets']

/** The rows, in the order of tables, text and columns. */
export function correctionRows(report: string, corrections: readonly Correction[]): Row[] {
  const key = keys()
  const sorted = corrections.map((correction, index) => ({ correction, index })).sort((a, b) =>
    order.indexOf(a.correction.table) - order.indexOf(b.correction.table)
    || a.correction.start - b.correction.start || a.index - b.index)
  return sorted.map(({ correction: { table, row, column, program, review, said } }) => ({
    id: key('c', report, table, row, column), report_id: report, table, row_id: row, column,
    program_value: program, review_value: review, decision: said.decision, note: said.note, by: said.by, on: said.on,
  }))
}
