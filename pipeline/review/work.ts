/** What is at work while the reviews of a report are applied: its rows as they are by now. */
import type { Origin } from '../normalize/index.ts'
import type { Report, Row } from '../types.ts'
import type { Correction } from './corrections.ts'
import type { KindOfFault } from './fault.ts'
import type { Found } from './find.ts'
import type { ReviewRow } from './form.ts'
import type { Records } from './ledger.ts'
import type { Places } from './places.ts'
import type { RecordTable } from '../record-tables.ts'

/**
 * What came of a review: `gone` and `same` are no longer needed, as the program now reads it so itself;
 * `lost`, where reviews are only compared: the program does not have the row as it was judged.
 */
export type Outcome = 'confirmed' | 'corrected' | 'removed' | 'added' | 'same' | 'gone' | 'open' | 'read' | 'lost'

/** A review with what came of it, the program's row if any, and the columns that differ. */
export interface Judged {
  review: ReviewRow
  outcome: Outcome
  row: Row | null
  columns: readonly string[]
}

/** The work on one report. */
export interface Work {
  report: Report
  /** The ids of its sections, as the report has them. */
  sections: readonly string[]
  places: Places
  origins: ReadonlyMap<string, Origin>
  /** The program's rows, and those rows as they are by now: lists of its own, in no order. */
  own: Records
  records: Records
  ledger: Row[]
  /** Every id that a row has or had. */
  taken: Set<string>
  /** The row that a line reviews, and the line: no other may. */
  reviewed: Map<Row, number>
  touched: Set<string>
  faults: KindOfFault[]
  /** Whether reviews are compared with the rows as gold: what does not fit them is lost, and no fault. */
  asGold: boolean
  judged: Judged[]
  corrections: Correction[]
}

/** A review whose words were found. */
export interface PlacedReview {
  review: ReviewRow
  found: Found
}

/** Whether something is a fault. */
export const isFault = (value: object | null): value is KindOfFault => value !== null && 'todo' in value

/** Notes what came of a review. */
export function note({ judged, reviewed }: Work, review: ReviewRow, outcome: Outcome, row: Row | null, columns: readonly string[]): void {
  judged.push({ review, outcome, row, columns })
  if (row && !reviewed.has(row)) reviewed.set(row, review.line)
}

/** Puts a row in the place of one of the program, or takes that away. */
export function replace(work: Work, table: RecordTable, row: Row, fresh: Row | null): void {
  const list = work.records[table]
  const at = list.indexOf(row)
  if (at < 0) return
  if (fresh) list[at] = fresh
  else list.splice(at, 1)
}

/** Notes that a review does not fit the rows: a fault, or a miss where reviews are gold. */
export function refuse(work: Work, review: ReviewRow, fault: KindOfFault): void {
  if (work.asGold) note(work, review, 'lost', null, [])
  else work.faults.push(fault)
}
