/** A report's review file: read, its facts applied before the report is extracted, its rows behind normalize. */
import type { NormalizedReport } from '../normalize/index.ts'
import type { RawFile, Report, Tables } from '../types.ts'
import { applyReviews } from './apply.ts'
import { correctionRows } from './corrections.ts'
import { applyFacts } from './facts.ts'
import { reviewError } from './fault.ts'
import { measure, type Measured } from './measure.ts'
import { readReview, type ReviewFile } from './read.ts'
import type { Judged } from './work.ts'

export type { ReviewFile } from './read.ts'
export type { Judged } from './work.ts'

/** What a review file did, for the end of a build. */
export interface ReviewSummary {
  file: string
  confirmed: number
  corrected: number
  removed: number
  added: number
  /** Lines without a decision. */
  open: number
  /** Lines that are no longer needed: the program now reads by itself what they say. */
  unneeded: { line: number, what: string }[]
}

/** What the reviews made of a report's rows. */
export interface Applied {
  tables: Partial<Tables>
  summary: ReviewSummary
  measured: Measured
  judged: Judged[]
}

/** A report with its reviewed facts, and what applies the other reviews to its rows. */
export interface Reviewed {
  report: Report
  apply: (report: Report, normalized: NormalizedReport) => Applied
}

/**
 * Takes a raw file, its report and its review file; gives the report with the reviewed facts. Throws
 * InputError with file, line and cure where a review is wrong; then nothing of the file is applied.
 */
export async function reviewed(file: RawFile, report: Report, review: ReviewFile, asGold = false): Promise<Reviewed> {
  const lines = await readReview(review)
  const facts = await applyFacts(file, report, lines)
  if ('faults' in facts) throw reviewError(review.name, facts.faults)
  return {
    report: facts.report,
    apply: (known, normalized) => {
      const applied = applyReviews(known, normalized, lines, asGold)
      if ('faults' in applied) throw reviewError(review.name, applied.faults)
      const judged = [...facts.judged, ...applied.judged]
      const corrections = correctionRows(known.id, [...facts.corrections, ...applied.corrections])
      return {
        tables: { ...applied.tables, corrections }, judged,
        summary: summaryOf(review.name, judged), measured: measure(judged, normalized.rows),
      }
    },
  }
}

function summaryOf(file: string, judged: readonly Judged[]): ReviewSummary {
  const count = (...outcomes: Judged['outcome'][]) => judged.filter(({ outcome }) => outcomes.includes(outcome)).length
  const unneeded = judged.filter(({ outcome }) => outcome === 'same' || outcome === 'gone').map(({ review }) => ({
    line: review.line, what: `${review.decision} ${review.table} ${review.text || Object.keys(review.columns).join(', ')}`.trim(),
  }))
  return {
    file, confirmed: count('confirmed'), corrected: count('corrected'), removed: count('removed'),
    added: count('added'), open: count('open'), unneeded: unneeded.sort((one, other) => one.line - other.line),
  }
}
