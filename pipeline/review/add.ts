/** Reviews that add a row which the program did not read. */
import { keys } from '../normalize/ids.ts'
import { addedRecord } from './added.ts'
import { sameCell } from './cells.ts'
import { cellOf, rangeFault } from './columns.ts'
import { asAdded, asConfirmed } from './corrections.ts'
import { clash } from './fault.ts'
import { quantityFor, samePlace } from './ledger.ts'
import { isFault, note, refuse, replace, type PlacedReview, type Work } from './work.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'

const letters = { indicators: 'i', targets: 't', budgets: 'b' } as const

/** Adds the row and its quantity; one that the program reads by itself is confirmed. */
export function add(work: Work, { review, found }: PlacedReview): void {
  const table = review.table as RecordTable
  const { report, places } = work
  const name = table === 'budgets' ? 'item' : 'metric'
  const place = { start: String(found.start), end: String(found.end) }
  const section = places.lineAt(found.start)?.section ?? -1
  const added = addedRecord(review, found, report, places, work.sections[section] ?? '')
  const { row } = added
  const here = work.own[table].filter((one) => samePlace(one, place))
  const same = here.find((one) => Object.keys(review.columns).every((column) =>
    sameCell(one[column] ?? '', cellOf(review.columns[column]!))))
  if (same) {
    const isFree = !work.reviewed.has(same)
    if (!isFree) return refuse(work, review, clash(review.line, `the row ${same.id} is reviewed by another line`, 'Keep one of the lines'))
    replace(work, table, same, { ...same, review: 'confirmed' })
    work.corrections.push(...asConfirmed(review, table, same))
    return note(work, review, 'same', same, [])
  }
  const [other] = here
  if (work.asGold && other && here.length === 1) {
    const names = Object.keys(review.columns).filter((column) => !sameCell(other[column] ?? '', cellOf(review.columns[column]!)))
    return note(work, review, 'corrected', other, names)
  }
  const twin = work.records[table].find((one) => samePlace(one, place) && one[name] === row[name] && one.measure === row.measure)
  if (twin) {
    const what = `${row[name]} stands there already (${twin.id})`
    return refuse(work, review, clash(review.line, what, 'Review that row as corrected, or remove the line'))
  }
  const wrong = rangeFault(review, row)
  if (wrong) return refuse(work, review, wrong)
  if (row.value === '' && row.comparator !== 'in_step') {
    const what = `no number can be read from ${review.text} alone`
    return refuse(work, review, clash(review.line, what, 'Write value and unit into their columns'))
  }
  const key = places.keyOf(found.start)
  const isUsed = (id: string) => recordTables.some((one) => work.records[one].some((record) => record.quantity_id === id))
  const quantified = quantityFor(work.ledger, added, { key, line: review.line, taken: work.taken }, isUsed)
  if (isFault(quantified)) return refuse(work, review, quantified)
  work.ledger = quantified.ledger
  const make = keys()
  const next = () => make(letters[table], report.id, key, row[name] ?? '', row.measure ?? '')
  let id = next()
  while (work.taken.has(id)) id = next()
  work.taken.add(id)
  const fresh = { ...row, id, quantity_id: quantified.id }
  work.records[table].push(fresh)
  work.touched.add(quantified.id)
  work.corrections.push(...asAdded(review, table, fresh))
  note(work, review, 'added', fresh, [])
}
