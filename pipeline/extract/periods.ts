/** What time a claim speaks of: words of its clause before its dates, both before what holds for its sentence. */
import type { Origin, Time, TimeInput } from './time.ts'
import { dateRules } from './when/dated.ts'
import { periodInput } from './when/period-input.ts'
import { ownTimes } from './when/promised.ts'
import { firstOf } from './when/rule.ts'
import { severalRules } from './when/several.ts'
import { spanRules } from './when/spans.ts'
import { targetInBrackets } from '../vocabulary/patterns-periods.ts'
import { tenseRules } from './when/tenses.ts'
import { yearOf } from './years.ts'

/** All that can give a claim its period, in order. */
export const periodRules = [...spanRules, ...dateRules, ...severalRules]

/** What ended before the year of the report is no plan. */
const settled = (time: Time, { facts: { year }, lead }: TimeInput): Time => {
  // （年度目标6%以上）: a target stays one, though its year is over.
  if (time.tense === 'past' || time.by.tense.rule === 'time/once-proposed' || targetInBrackets.test(lead) || Number(yearOf(time.period)) >= year) return time
  return { ...time, tense: 'past', deadline: '', by: { ...time.by, tense: time.by.period } }
}

/** The period, deadline and tense of a claim: `五年累计新增` in a look back of 2025 has `2021/2025`. */
export function timeOf(input: TimeInput): Time {
  const { scope, clause } = input
  const stated = (rule: string): Origin => ({ rule, stated: { start: input.at, end: input.at + clause.length } })
  const tensed = firstOf(tenseRules, input)
  const { tense, period, several } = tensed?.says ?? scope
  const byTense = tensed ? stated(tensed.id) : scope.by
  // 1979年是3亿元，今年可以降到2亿元: the clause's own year, not the one before it.
  const own = ownTimes.has(tensed?.id ?? '') ? { ...input, carried: null, fromTo: '', against: '', topicPeriod: '' } : input
  const found = firstOf(periodRules, periodInput(own, tense, period, several))
  if (!found) return settled({ tense, period, deadline: '', by: { tense: byTense, period: byTense } }, input)
  const by = stated(found.id)
  const { says } = found
  const turned = says.tense !== undefined && says.tense !== tense
  return settled({
    tense: says.tense ?? tense, period: says.period, deadline: says.deadline ?? '',
    by: { tense: turned ? by : byTense, period: by },
  }, input)
}
