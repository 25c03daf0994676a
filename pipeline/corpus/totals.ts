/** What a build says at its end: sums over all reports, and the summaries of some. */
import type { ReportSummary } from '../parts/summary.ts'
import type { TableName } from '../types.ts'

export interface Totals {
  /** How many reports there are. */
  reports: number
  rows: Partial<Record<TableName, number>>
  digits: { runs: number, understood: number }
  /** Doubts about reports. */
  reportDoubts: number
  /** In the order of the reports' ids: of all where no more were wanted, else of none. */
  summaries: ReportSummary[]
}

/**
 * Adds up what reports give, one by one. Summaries are kept of no more than `details` reports, as
 * there may be very many.
 */
export function totals(details: number) {
  const sum: Omit<Totals, 'summaries'> = { reports: 0, rows: {}, digits: { runs: 0, understood: 0 }, reportDoubts: 0 }
  const kept = new Map<string, ReportSummary>()
  const count = ({ rows, digits, doubts }: ReportSummary, sign: 1 | -1) => {
    sum.reports += sign
    for (const [table, number] of Object.entries(rows) as [TableName, number][]) {
      sum.rows[table] = (sum.rows[table] ?? 0) + sign * number
    }
    sum.digits.runs += sign * digits.runs
    sum.digits.understood += sign * digits.understood
    sum.reportDoubts += sign * doubts.length
  }
  return {
    add: (summary: ReportSummary): void => {
      count(summary, 1)
      if (kept.size <= details) kept.set(summary.file, summary)
    },
    /** Takes a report away again: another one has its id. */
    remove: (summary: ReportSummary): void => {
      count(summary, -1)
      kept.delete(summary.file)
    },
    of: (): Totals => ({
      ...sum,
      summaries: sum.reports > details ? [] : [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  }
}
