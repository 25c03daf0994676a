/** The quarters or the half of a year that a claim is about. */
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { yearCount, yearOf } from '../years.ts'
import { isYear } from './period-input.ts'
import type { PeriodInput } from './period-input.ts'

/** The quarters or the half of a year that a clause or the opening of its sentence names; `null` for none. */
export function partOfYear({ input: { clause, lead }, period, inside }: PeriodInput): string | null {
  const year = inside.findLast(isYear)?.period ?? patterns.yearOfPart.exec(lead.trimStart())?.[1] ?? yearOf(period)
  const part = patterns.otherHalf.test(clause) ? '' : patterns.quarterOpening.exec(lead.trimStart())?.[1] ?? ''
  if (patterns.threeQuarters.test(part + clause)) return `${year}-Q1/${year}-Q3`
  const quarter = patterns.quarter.exec(part === '' ? clause : part)
  if (quarter && (part !== '' || !patterns.beforeNoQuarter.test(clause[quarter.index - 1] ?? ''))) {
    return `${year}-Q${yearCount(quarter[1] ?? '')}`
  }
  const opened = patterns.halfYearOpening.test(lead.trimStart()) && !patterns.otherHalf.test(clause)
  if (opened || patterns.halfYear.test(clause)) return `${year}-H1`
  return patterns.secondHalf.test(clause) ? `${year}-H2` : null
}
