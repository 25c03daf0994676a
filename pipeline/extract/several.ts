/** Figures of several years: whether they hold for all of them, or are a state reached at their end. */
import * as patterns from '../vocabulary/patterns-periods.ts'
import type { Time, TimeInput } from './time.ts'
import { isYears, lastOf } from './years.ts'

/**
 * The period of a claim that no date gives: the interval where its words speak of several years, its last year
 * where a state is reached then. `五年来，…达到7.4万元` in a look back of 2021/2025 has `2025`.
 */
export function periodOfSeveral(input: TimeInput, time: Time, inherited: boolean): string {
  const { measure, clause, topicPeriod } = input
  if (!inherited && !widens(input)) return time.period
  const period = inherited ? time.period : intervalOf(input, time)
  if (!period.includes('/')) return period
  // 其中 stays with the sum it is part of; behind 年均增长5% there is none.
  const isPart = patterns.partOf.test(clause.replace(patterns.marksBefore, ''))
  if (measure === 'level' && isPart && isYears(topicPeriod) && !input.growing) return topicPeriod
  if (measure === 'level') return reaches(input) ? lastOf(period) : period
  return measure === 'rank' && !patterns.keptPlace.test(clause) ? lastOf(period) : period
}

/** Whether a claim of one year speaks of several. */
function widens({ measure, clause, topicPeriod }: TimeInput): boolean {
  const follows = isYears(topicPeriod) && !patterns.againstLastYear.test(clause) && (measure === 'growth' || measure === 'change' || measure === 'rank')
  return measure === 'average_growth' || follows || (measure !== 'ratio' && patterns.severalYears.test(clause))
}

/** The interval that such a claim speaks of, or its own period where none is known. */
function intervalOf(input: TimeInput, { period, tense }: Time): string {
  const { facts, measure, clause, topicPeriod } = input
  const isAverage = measure === 'average_growth'
  if (isYears(topicPeriod) && !isAverage) return topicPeriod
  if (tense === 'plan') return facts.planInterval ?? period
  const five = isAverage || patterns.fiveYears.test(clause)
  return facts.reviewInterval ?? (five ? `${facts.year - 5}/${facts.year - 1}` : period)
}

/** Whether a level of several years is a state reached at their end, and no sum over them. */
function reaches({ head, clause, baseline, act, kind, flowing }: TimeInput): boolean {
  if (head.serial || patterns.oneAfterAnother.test(clause)) return false
  if (baseline || patterns.thereByNow.test(clause)) return true
  if (head.state === 'keep') return false
  const sum = head.sum || patterns.summed.test(clause)
  const passed = head.comparing === patterns.passes || patterns.passing.some((word) => head.comparing.includes(word))
  if (head.state === 'reach' || passed) {
    if (act && head.state !== 'reach') return false
    return !(sum && (kind === 'flow' || patterns.fiveYearsOf.test(clause)))
  }
  if (sum || act) return false
  if (head.comparator === 'gt') return !flowing
  return kind === 'stock' || kind === 'rate' || patterns.yearlyValue.test(head.subject) || (kind === null && patterns.stockNouns.test(head.subject))
}
