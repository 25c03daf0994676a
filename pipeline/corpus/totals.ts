/** What a build says at its end: sums over all reports, and the summaries of some. */
import type { PartInfo } from '../parts/part.ts'
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
 * Adds up what reports give. Summaries of more than `details` reports are not kept, as there may be
 * very many; nor is anything of a report that is not among those asked for at the end.
 */
export function totals(details: number) {
  const byId = new Map<string, ReportSummary>()
  const light = new Map<string, Omit<ReportSummary, 'doubts'> & { count: number }>()
  return {
    add: ({ key, summary }: PartInfo): void => {
      const { doubts, ...rest } = summary
      light.set(key, { ...rest, count: doubts.length })
      if (light.size <= details) byId.set(key, summary)
      else byId.clear()
    },
    of: (parts: readonly { key: string }[]): Totals => {
      const sum: Totals = { reports: parts.length, rows: {}, digits: { runs: 0, understood: 0 }, reportDoubts: 0, summaries: [] }
      for (const { key } of parts) {
        const one = light.get(key)
        if (!one) continue
        for (const [table, count] of Object.entries(one.rows) as [TableName, number][]) {
          sum.rows[table] = (sum.rows[table] ?? 0) + count
        }
        sum.digits.runs += one.digits.runs
        sum.digits.understood += one.digits.understood
        sum.reportDoubts += one.count
        const summary = byId.get(key)
        if (summary) sum.summaries.push(summary)
      }
      return sum
    },
  }
}
