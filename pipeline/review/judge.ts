/** Reviews of rows that the program has: right, wrong, corrected. */
import { sameCell } from './cells.ts'
import { cellOf, rangeFault } from './columns.ts'
import { asConfirmed, asCorrected, asRemoved } from './corrections.ts'
import { clash, noSuchRow, type KindOfFault } from './fault.ts'
import { findRow, isNamed } from './find.ts'
import { samePlace } from './ledger.ts'
import { withColumns } from './record.ts'
import { isFault, note, refuse, replace, type PlacedReview, type Work } from './work.ts'
import type { RecordTable } from '../record-tables.ts'

/** Applies such a review: the row is confirmed, goes, or has other columns. */
export function judge(work: Work, { review, found }: PlacedReview): void {
  const table = review.table as RecordTable
  const here = work.own[table].filter((row) => samePlace(row, { start: String(found.start), end: String(found.end) }))
  const row = findRow(review, here)
  const fault = (one: KindOfFault) => { refuse(work, review, one) }
  if (isFault(row)) return fault(row)
  const { line, decision } = review
  if (row === null) {
    if (decision === 'wrong') return note(work, review, 'gone', null, [])
    const todo = decision === 'right' ? 'Remove the line, or review the row that the program has now'
      : 'Write missing, with all columns of the row, or remove the line'
    return fault(noSuchRow(line, `the program has no row of ${table} for ${review.text} there`, todo))
  }
  const before = work.reviewed.get(row)
  if (before !== undefined) {
    return fault(clash(line, `it reviews the row that line ${before} reviews (${row.id})`, 'Keep one of the lines'))
  }
  const differing = Object.keys(review.columns).filter((name) => !sameCell(row[name] ?? '', cellOf(review.columns[name]!)))
  if (decision === 'right') {
    if (review.id !== '' && !isNamed(review, row)) {
      return fault(noSuchRow(line, `the row ${review.id} is read otherwise now (${row.id})`, 'Look at the row again, and remove the line or write the new id'))
    }
    if (differing.length > 0) {
      if (work.asGold) return note(work, review, 'corrected', row, differing)
      const [name] = differing as [string]
      const what = `says right, but "${name}" is ${review.columns[name]} where the program has ${row[name] || 'nothing'}`
      return fault(clash(line, what, 'Write corrected, or empty the cell'))
    }
    replace(work, table, row, { ...row, review: 'confirmed' })
    work.corrections.push(...asConfirmed(review, table, row))
    return note(work, review, 'confirmed', row, [])
  }
  work.touched.add(row.quantity_id ?? '')
  if (decision === 'wrong') {
    replace(work, table, row, null)
    work.corrections.push(...asRemoved(review, table, row))
    return note(work, review, 'removed', row, [])
  }
  if (differing.length === 0) {
    replace(work, table, row, { ...row, review: 'confirmed' })
    work.corrections.push(...asConfirmed(review, table, row))
    return note(work, review, 'same', row, [])
  }
  const given = Object.fromEntries(differing.map((name) => [name, review.columns[name]!]))
  const fresh = { ...withColumns(row, work.origins.get(row.id ?? '')!, given, work.report.facts), review: 'corrected' }
  // What the review only says again is as the text has it.
  const wrong = rangeFault({ ...review, columns: given }, fresh)
  if (wrong) return fault(wrong)
  replace(work, table, row, fresh)
  work.corrections.push(...asCorrected(review, table, row, fresh, differing))
  note(work, review, 'corrected', row, differing)
}
