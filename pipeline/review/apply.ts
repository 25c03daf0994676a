/** Reviews of a report applied to its rows: a pure function behind normalize. */
import type { NormalizedReport } from '../normalize/index.ts'
import type { Report, Row, Tables } from '../types.ts'
import { add } from './add.ts'
import { columnFault } from './columns.ts'
import { correctionRows, type Correction } from './corrections.ts'
import { clash, type KindOfFault } from './fault.ts'
import { findPlace, type Found } from './find.ts'
import { type ReviewRow } from './form.ts'
import { judge } from './judge.ts'
import { followRecords, inOrder, overlaps, samePlace, type Records } from './ledger.ts'
import { placesOf } from './places.ts'
import { isFault, type Judged, type PlacedReview, type Work } from './work.ts'
import { recordTables } from '../record-tables.ts'

/** The rows of a report with its reviews, and what came of each; or what is wrong with the reviews. */
export type Applied =
  | { tables: Partial<Tables>, corrections: Correction[], judged: Judged[] }
  | { faults: KindOfFault[] }

/**
 * Takes a report, its rows, and the reviews of its rows (those of `reports` are applied where it is
 * read); gives the rows as they are with the reviews, every one of them or none. With `asGold` only
 * what came of each review is of use: what does not fit the rows is `lost`.
 */
export function applyReviews(
  report: Report, { rows, origins }: NormalizedReport, reviews: readonly ReviewRow[], asGold = false,
): Applied {
  const own = Object.fromEntries(recordTables.map((table) => [table, rows[table] ?? []])) as Records
  const work: Work = {
    report, sections: (rows.sections ?? []).map(({ id }) => id ?? ''), places: placesOf(report), origins, own,
    records: Object.fromEntries(recordTables.map((table) => [table, [...own[table]]])) as Records, ledger: [...rows.quantities ?? []],
    taken: new Set([...recordTables.flatMap((table) => own[table]), ...rows.quantities ?? []].map(({ id }) => id ?? '')), reviewed: new Map(),
    touched: new Set(), asGold, faults: [], judged: [], corrections: [],
  }
  const placed = placeAll(work, reviews)
  for (const one of placed) if (one.review.decision !== 'missing') judge(work, one)
  // Only once wrong rows are gone it is clear what is missing in their place.
  for (const one of placed) if (one.review.decision === 'missing') add(work, one)
  for (const review of reviews) {
    if (review.decision === '') work.judged.push({ review, outcome: 'open', row: null, columns: [] })
  }
  if (!asGold) mixedRoles(work)
  if (work.faults.length > 0) return { faults: work.faults }
  const records = Object.fromEntries(recordTables.map((table) => [table, inOrder(work.records[table])])) as Records
  const quantities = followRecords(inOrder(work.ledger), records, work.touched)
  const corrections = correctionRows(report.id, work.corrections)
  return {
    tables: { ...rows, ...records, quantities, corrections }, corrections: work.corrections, judged: work.judged,
  }
}

/** Every decided review of a record or passage with its place; those that say the same twice are faults. */
function placeAll(work: Work, reviews: readonly ReviewRow[]): PlacedReview[] {
  const byId = new Map(recordTables.flatMap((table) => work.own[table].map((row): [string, Row] => [row.id ?? '', row])))
  const placed: PlacedReview[] = []
  for (const review of reviews) {
    if (review.table === 'reports' || review.decision === '') continue
    const found = findPlace(review, work.places, byId)
    const fault = isFault(found) ? found : review.table === 'passage' ? null : columnFault(review)
    if (fault) work.faults.push(fault)
    else if (review.table !== 'passage') placed.push({ review, found: found as Found })
    else {
      const { start, end, text } = found as Found
      work.judged.push({ review, outcome: 'read', row: { start: String(start), end: String(end), text }, columns: [] })
    }
  }
  return placed
}

/** A quantity is of one table: a person who moves a row to another says so of all that share it. */
function mixedRoles(work: Work): void {
  for (const { review, row } of work.judged) {
    if (review.decision !== 'missing' || !row) continue
    const other = recordTables.find((table) => table !== review.table
      && work.records[table].some((one) => samePlace(one, row) || overlaps(one, row)))
    if (!other) continue
    const what = `${row.text} is a row of ${other} too, and a quantity is of one table`
    work.faults.push(clash(review.line, what, `Review the row of ${other} as wrong, or remove the line`))
  }
}
