/** How right the rows are that a person judged: counts of drawn rows, by stratum, and what was missed. */
import type { Row, Tables } from '../types.ts'
import type { Judged } from './work.ts'
import { recordTables } from '../record-tables.ts'

/** Rows of one stratum of one way to draw: how many there were, were judged, and were right. */
export interface Stratum {
  /** How it was drawn: `all`, `table`, `level`, `confidence`. */
  by: string
  stratum: string
  /** Rows that were drawn from. */
  of: number
  judged: number
  right: number
}

/** Sums over the reviews of reports; they can be added up. */
export interface Measured {
  strata: Stratum[]
  /** Rows judged outside of any sample. */
  outside: { judged: number, right: number }
  /** Drawn passages read through: rows of the program in them that stay, and rows that a person added there. */
  passages: { judged: number, rows: number, missed: number }
}

/** No reviews. */
export const nothingMeasured = (): Measured =>
  ({ strata: [], outside: { judged: 0, right: 0 }, passages: { judged: 0, rows: 0, missed: 0 } })

/** The mark of a drawn line, taken apart: `7 table=budgets 40/1200`; null for none. */
export function sampleOf(mark: string): { seed: string, by: string, stratum: string, drawn: number, of: number } | null {
  const found = /^(\S+) (\S+) (\d+)\/(\d+)$/u.exec(mark)
  if (!found) return null
  const [, seed = '', stratum = '', drawn, of] = found
  return { seed, by: stratum.split('=')[0]!, stratum, drawn: Number(drawn), of: Number(of) }
}

/** Whether a judged row says of the program's row that it is right; null where it says nothing of one. */
export function isRight({ outcome }: Judged): boolean | null {
  if (outcome === 'confirmed' || outcome === 'same') return true
  return outcome === 'corrected' || outcome === 'removed' ? false : null
}

/** Takes what came of the reviews of a report, and its rows before them; gives the counts. */
export function measure(judged: readonly Judged[], rows: Partial<Tables>): Measured {
  const measured = nothingMeasured()
  for (const one of judged) {
    const right = isRight(one)
    const { review, row } = one
    // What was missing is no row of the program, even where it now reads it.
    if (right === null || review.table === 'reports' || review.decision === 'missing' || !row) continue
    const sample = sampleOf(review.sample)
    const count = sample ? stratumIn(measured.strata, sample) : measured.outside
    count.judged += 1
    if (right) count.right += 1
  }
  for (const { review, outcome, row: passage } of judged) {
    if (review.table !== 'passage' || outcome !== 'read' || review.sample === '' || !passage) continue
    const isIn = (row: Row) => Number(row.start) >= Number(passage.start) && Number(row.end) <= Number(passage.end)
    measured.passages.judged += 1
    measured.passages.rows += recordTables.reduce((sum, table) => sum + (rows[table] ?? []).filter(isIn).length, 0)
      - judged.filter((one) => one.outcome === 'removed' && one.row && isIn(one.row)).length
    measured.passages.missed += judged.filter((one) => one.outcome === 'added' && one.row && isIn(one.row)).length
  }
  return measured
}

function stratumIn(strata: Stratum[], { by, stratum, of }: { by: string, stratum: string, of: number }): Stratum {
  const known = strata.find((one) => one.stratum === stratum && one.of === of)
  if (known) return known
  const fresh = { by, stratum, of, judged: 0, right: 0 }
  strata.push(fresh)
  return fresh
}

/** The counts of several reports together, in a fixed order. */
export function addMeasured(all: Iterable<Measured | undefined>): Measured {
  const sum = nothingMeasured()
  for (const one of all) {
    if (!one) continue
    for (const stratum of one.strata) {
      const into = stratumIn(sum.strata, stratum)
      into.judged += stratum.judged
      into.right += stratum.right
    }
    for (const name of ['judged', 'right'] as const) sum.outside[name] += one.outside[name]
    for (const name of ['judged', 'rows', 'missed'] as const) sum.passages[name] += one.passages[name]
  }
  sum.strata.sort((one, other) => (one.stratum < other.stratum ? -1 : one.stratum > other.stratum ? 1 : one.of - other.of))
  return sum
}
