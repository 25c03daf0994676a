/** What time a claim speaks of: the scope of its sentence, dates in its clause, and what its words make of them. */
import type { Facts } from '../types.ts'
import { presentWords, weakPresentWords } from '../vocabulary/cues.ts'
import * as patterns from '../vocabulary/patterns-periods.ts'
import type { DateNote } from './date-notes.ts'
import { periodOfSeveral } from './several.ts'
import type { Time, TimeInput } from './time.ts'
import { lastOf, yearCount, yearOf } from './years.ts'

const isYear = ({ period }: DateNote): boolean => period.length === 4

/** More years than these are no span that a report sums up. */
const mostYears = 30

/** The period, deadline and tense of a claim: `五年累计新增` in a look back of 2025 has `2021/2025`. */
export function timeOf(input: TimeInput): Time {
  const { scope, clause, facts } = input
  const time: Time = { period: scope.period, deadline: '', tense: scope.tense }
  let { several } = scope
  const present = saysPresent(input)
  if (present) time.tense = 'past'
  // 已组建57家 is a fact of the time looked back on; 现有8家, 发挥5支小分队作用 are of the time of speaking.
  const ofReview = present && !patterns.atPresent.test(clause) && !patterns.roleBehind.test(input.tail)
  if (ofReview && time.period === String(facts.year)) time.period = String(facts.year - 1)
  if (scope.tense === 'plan' && patterns.looksBack.test(clause) && !patterns.comparesLastYear.test(clause)) {
    time.tense = 'past'
    time.period = String(facts.year - 1)
    several = false
  }
  if (patterns.yearBeforeLast.test(clause)) {
    time.tense = 'past'
    time.period = String(facts.year - 2)
    several = false
  }
  if (patterns.centuryEnd.test(clause)) {
    const end = Math.ceil(facts.year / 100) * 100
    return settled({ ...time, period: String(end), tense: end > facts.year ? 'plan' : time.tense }, facts)
  }
  if (time.tense === 'past' && patterns.ofLastYear.test(clause) && input.measure !== 'average_growth') {
    return settled({ ...time, period: partOfYear(input, { ...time, period: String(facts.year - 1) }) ?? String(facts.year - 1) }, facts)
  }
  const isOther = time.tense === 'past' ? Number(lastOf(time.period)) < facts.year : several
  if (isOther && patterns.thisYearOpening.test(clause)) {
    if (time.tense === 'past' && !input.head.done && !patterns.alreadyThere.test(clause)) time.tense = 'plan'
    time.period = String(facts.year)
    several = false
  }
  if (time.tense === 'past' && input.measure === 'average_growth' && patterns.proposes.test(clause)) {
    time.tense = 'plan'
    time.period = facts.planInterval ?? facts.planPeriod
    several = time.period.includes('/')
  }
  const multiple = isMultiple(input)
  const inside = input.dates.filter((date) => date.use !== 'reference' && !multiple)
  const date = inside[inside.length - 1] ?? input.carried
  const state = multiple && input.topicPeriod !== '' ? lastOf(input.topicPeriod) : null
  const own = partOfYear(input, time) ?? state ?? changeSince(input, time, inside) ?? yearsOf(input, time, several, inside, date)
  if (own !== null) return settled({ ...time, period: own }, facts)
  const dated = date ? atDate(input, time, several, date, inside.length > 0) : null
  return settled(dated ?? { ...time, period: periodOfSeveral(input, time, several) }, facts)
}

/** What ended before the year of the report is no plan. */
const settled = (time: Time, { year }: Facts): Time =>
  (Number(yearOf(time.period)) < year ? { ...time, tense: 'past', deadline: '' } : time)

/** Whether words of a plan speak of what is there already: 现有, 已建成. */
function saysPresent(input: TimeInput): boolean {
  const { scope, head, clause, tail, facts } = input
  if (scope.tense !== 'plan' || head.planned || patterns.expected.test(clause)) return false
  // 有13亿人口、9亿劳动力资源: a fact goes on in what is nothing but the next of its list.
  const goesOn = input.joined && head.verb === '' && head.subject === ''
  if (input.follows && (input.baseline || goesOn)) return true
  // 比现有的86个减少27个: only held against what is there.
  const own = clause.replace(patterns.thanPresent, '')
  const present = presentWords.some((word) => !weakPresentWords.has(word) && own.includes(word)) ||
    patterns.alreadyThere.test(clause) || patterns.countryHas.test(clause) || patterns.toThePresent.test(clause) || patterns.roleBehind.test(tail)
  return present && (facts.deliveredOn !== null || !patterns.partOfYear.test(clause))
}

/** A quarter, half a year, or years in a row up to the last: 前三季度, 上半年, 连续三年. */
function partOfYear({ clause, lead }: TimeInput, { period, tense }: Time): string | null {
  const year = yearOf(period)
  const part = patterns.otherHalf.test(clause) ? '' : patterns.quarterOpening.exec(lead.trimStart())?.[1] ?? ''
  if (patterns.threeQuarters.test(part + clause)) return `${year}-Q1/${year}-Q3`
  const quarter = patterns.quarter.exec(part === '' ? clause : part)
  if (quarter && (part !== '' || !patterns.beforeNoQuarter.test(clause[quarter.index - 1] ?? ''))) {
    return `${year}-Q${yearCount(quarter[1] ?? '')}`
  }
  const opened = patterns.halfYearOpening.test(lead.trimStart()) && !patterns.otherHalf.test(clause)
  if (opened || patterns.halfYear.test(clause)) return `${year}-H1`
  const row = tense === 'past' ? patterns.yearsInRow.exec(clause) : null
  const count = row ? yearCount(row[1] ?? '') : 0
  return count > 1 ? `${Number(year) - count + 1}/${year}` : null
}

/** 是2020年的1.6倍: a state of its own time, held against that of a year. */
const isMultiple = ({ measure, clause }: TimeInput): boolean => measure === 'ratio' && patterns.multipliedYear.test(clause)

/** 较2020年增长, 与2020年相比: the years of a change since that one. */
function changeSince(input: TimeInput, { period }: Time, inside: DateNote[]): string | null {
  const { dates, compared, carried, measure, clause } = input
  const since = dates.find((date) => date.use === 'reference' && isYear(date)) ?? compared
  if (!since || !isYear(since) || inside.length > 0) return null
  const changes = measure === 'growth' || measure === 'change' || measure === 'ratio' ||
    (measure === 'level' && compared && !input.baseline && patterns.addsUp.test(clause))
  if (!changes || (measure === 'ratio' && (carried || isMultiple(input)))) return null
  const last = carried && isYear(carried) ? carried.period : yearOf(period)
  return Number(since.period) < Number(last) - 1 ? `${Number(since.period) + 1}/${last}` : null
}

/** The years of an average, or those that a clause counts: 年均增长, 三年累计. */
function yearsOf(input: TimeInput, time: Time, several: boolean, inside: DateNote[], date: DateNote | null): string | null {
  const { measure, head, clause, facts, topicPeriod } = input
  const { period, tense } = time
  const isAverage = measure === 'average_growth'
  const spans = isAverage || (head.average && measure === 'change') || (measure === 'growth' && !patterns.againstBefore.test(clause))
  if (spans && input.fromTo !== '' && inside.length === 0) return input.fromTo
  if (isAverage && topicPeriod.includes('/') && (input.joined || (inside.length === 0 && date?.period === lastOf(topicPeriod)))) return topicPeriod
  if (isAverage && tense === 'past' && (date ? isYear(date) && Number(date.period) < facts.year : !several)) {
    const last = date?.period ?? yearOf(period)
    if (several && lastOf(period) === last) return period
    const { reviewInterval } = facts
    return reviewInterval !== null && lastOf(reviewInterval) === last ? reviewInterval : `${Number(last) - 4}/${last}`
  }
  const ahead = tense === 'plan' && !date ? patterns.yearsAhead.exec(clause) : null
  if (ahead) {
    const last = facts.year + yearCount(ahead[1] ?? '') - 1
    return measure === 'level' && head.state === 'reach' ? String(last) : `${facts.year}/${last}`
  }
  const changes = measure === 'growth' || measure === 'change'
  if (several && tense === 'past' && changes && !date && patterns.againstLastYear.test(clause)) return lastOf(period)
  const together = tense === 'past' && !isAverage ? patterns.yearsTogether.exec(clause) : null
  const count = together ? yearCount(together[1] ?? '') : 0
  return count > 1 && count <= mostYears ? `${Number(yearOf(period)) - count + 1}/${yearOf(period)}` : null
}

/** The time that a date gives; `null` where it gives none to this claim. */
function atDate(input: TimeInput, time: Time, several: boolean, date: DateNote, stated: boolean): Time | null {
  const { facts, scope, head, measure } = input
  const { period, tense } = time
  if (date.use === 'since' && isYear(date)) {
    const last = tense !== 'past' ? String(facts.year) : several ? lastOf(period) : period.slice(0, 4)
    return date.period < last && measure !== 'rank' ? { ...time, period: `${date.period}/${last}` } : null
  }
  if (date.month !== '') return inMonth(time, date, stated)
  if (isYear(date)) {
    const year = Number(date.period)
    if (year < facts.year) return { ...time, period: date.period, tense: 'past' }
    const ahead = tense === 'past' && scope.tense === 'past' && !head.done && year > facts.year
    const average = measure === 'average_growth' && year > facts.year
    return { ...time, period: average ? `${facts.year}/${year}` : date.period, tense: ahead ? 'plan' : tense }
  }
  if (!date.period.includes('/')) return null
  return { ...time, period: measure === 'level' && head.state === 'reach' ? lastOf(date.period) : date.period }
}

/** The time that a month gives: a plan's is due then, a fact holds in it. */
function inMonth(time: Time, date: DateNote, stated: boolean): Time {
  const year = date.period === '' ? yearOf(time.period) : date.period
  if (date.month.includes('/')) return { ...time, period: date.month.split('/').map((month) => `${year}-${month}`).join('/') }
  const month = `${year}-${date.month}`
  if (time.tense === 'past') return { ...time, period: date.use === 'in' && stated ? month : year }
  const due = date.use === 'by' && year <= lastOf(time.period)
  const period = date.period !== '' && !time.period.includes('/') ? year : time.period
  return { ...time, period, deadline: due ? month : '' }
}
