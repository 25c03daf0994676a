/** A build scored against reviews as gold: what a person found right, corrected or added must be there. */
import type { Judged } from './work.ts'
import { recordTables } from '../record-tables.ts'

/** The scores of a table. */
export interface GoldScore {
  /** Rows that a person says are there: right, corrected, missing. */
  gold: number
  /** Of those, how many have a row at their place, */
  found: number
  /** with the right number and unit, */
  value: number
  /** and with every column that the person gave. */
  full: number
  /** Rows that a person found wrong, and how many of them are no longer there. */
  wrong: number
  gone: number
  /** How often each column differs among found rows. */
  columns: Record<string, number>
}

const valueColumns = ['value', 'value_max', 'unit']

/** Takes what came of reviews compared as gold; gives the scores by table. */
export function scoreGold(judged: readonly Judged[]): Record<string, GoldScore> {
  return Object.fromEntries(recordTables.map((table) => {
    const score: GoldScore = { gold: 0, found: 0, value: 0, full: 0, wrong: 0, gone: 0, columns: {} }
    for (const one of judged) {
      const { review, outcome, columns } = one
      if (review.table !== table || outcome === 'open') continue
      if (review.decision === 'wrong') {
        score.wrong += 1
        if (outcome === 'gone') score.gone += 1
        continue
      }
      score.gold += 1
      if (outcome === 'added' || outcome === 'lost') continue
      score.found += 1
      if (!columns.some((name) => valueColumns.includes(name))) score.value += 1
      if (columns.length === 0) score.full += 1
      for (const name of columns) score.columns[name] = (score.columns[name] ?? 0) + 1
    }
    return [table, score]
  }))
}
