/** The quarters or the half of a year that a claim is about. */
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { yearCount, yearOf } from '../years.ts'
import { isYear } from './period-input.ts'
import type { PeriodInput } from './period-input.ts'

/** The quarters or the half of a year that a clause or the opening of its sentence names; `null` for none. */
export function partOfYear({ input: { clause, lead }, period, inside }: PeriodInput): string | null {
  const year = inside.findLast(isYear)?.period ?? yearOf(period)
  const words = patterns.partOpening.exec(lead.trimStart())?.[1] ?? clause
  if (patterns.threeQuarters.test(words)) return `${year}-Q1/${year}-Q3`
  const quarter = patterns.quarter.exec(words)?.[1]
  if (quarter !== undefined) return `${year}-Q${yearCount(quarter)}`
  if (patterns.halfYear.test(words)) return `${year}-H1`
  return patterns.secondHalf.test(words) ? `${year}-H2` : null
}
