/** Rules of spans: words that make a claim's time a part of a year, or several years. */
import { hasWord } from '../../lexicon/edges.ts'
import { clauseMark } from '../../vocabulary/patterns-scopes.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { isYears, lastOf, yearCount, yearOf, yearsCounted } from '../years.ts'
import { againstRules } from './against.ts'
import { isYear } from './period-input.ts'
import { partOfYear } from './part-of-year.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import { listedRules } from './listed.ts'
import { nearYearsIn } from './said-before.ts'
import type { TimeRule } from './rule.ts'

/** More years than these are no span that a report sums up. */
const mostYears = 30
/** Years of a plan: 五年内 in one are its years. */
const planLength = 5

const said = (period: string | null): PeriodSays | null => (period === null ? null : { period })

/** 用三年时间，: years ahead that a clause before has nothing but; `null` for none. */
const yearsAlone = (lead: string): RegExpExecArray | null => lead.split(clauseMark).slice(0, -1)
  .map((before) => patterns.yearsAhead.exec(before))
  .find((found) => found !== null && found.index <= longestAhead && found[0].length + found.index === found.input.length) ?? null
const longestAhead = 8

/** In order: what names its time outright; changes since a year; averages; counts of years. */
export const spanRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  ...againstRules,
  {
    id: 'time/dealt-years',
    why: 'a list of years deals them to as many figures',
    reads: '2022年、2023年 before a dealt list of as many figures',
    asserts: 'each figure has its own year',
    read: ({ input: { dealt } }) => said(dealt?.period ?? null),
  },
  ...listedRules,
  {
    id: 'time/century-end',
    why: 'the century ends with its hundredth year',
    reads: '到本世纪末 in a clause',
    asserts: 'that year; a plan where it is still to come',
    read: ({ input: { clause, facts }, tense }) => {
      if (!hasWord(clause, 'centuryend')) return null
      const end = Math.ceil(facts.year / 100) * 100
      return { period: String(end), tense: end > facts.year ? 'plan' : tense }
    },
  },
  {
    id: 'time/part-of-year',
    why: 'a quarter or half of the year is narrower than the year itself',
    reads: '前三季度, 一季度, 上半年 in the clause or opening the sentence, not compared with',
    asserts: 'that part of the year that holds',
    read: (claim) => said(partOfYear(claim)),
  },
  {
    id: 'time/years-in-row',
    why: 'years in a row end with the year that is reported',
    reads: '连续三年 in a clause of a review',
    asserts: 'so many years up to that year',
    read: ({ input: { clause }, tense, period }) => {
      const count = tense === 'past' ? yearsCounted(clause, 'inrow') : 0
      return count > 1 ? { period: `${Number(yearOf(period)) - count + 1}/${yearOf(period)}` } : null
    },
  },
  {
    id: 'time/multiple-of-year',
    why: 'a multiple of a year’s value is a state of its own time',
    reads: '是2020年的1.6倍 behind a value that has a time; 是“十三五”末的1.6倍 in a look at several years, not “十三五”时期的',
    asserts: 'the last year of that time',
    read: ({ multiple, several, period, input: { topicPeriod, clause, measure } }) => {
      if (several && measure === 'ratio' && patterns.multipliedEnd.test(clause)) return { period: lastOf(period) }
      return multiple && topicPeriod !== '' ? { period: lastOf(topicPeriod) } : null
    },
  },
  {
    id: 'time/change-since',
    why: 'a change against an older year is that of the years since',
    reads: '较2020年增长, 与2020年相比 where the clause has no time of its own',
    asserts: 'the years from the one behind it to the one that holds; the last of them for a multiple, which is a state',
    read: ({ input, inside, multiple, period }) => {
      const { dates, compared, carried, measure } = input
      const since = dates.find((date) => date.use === 'reference' && isYear(date)) ?? compared
      if (!since || !isYear(since) || inside.length > 0) return null
      const changes = measure === 'growth' || measure === 'change' || measure === 'ratio'
      if (!changes || (measure === 'ratio' && (carried || multiple))) return null
      const last = carried && isYear(carried) ? carried.period : yearOf(period)
      if (measure === 'ratio') return { period: last }
      return Number(since.period) < Number(last) - 1 ? { period: `${Number(since.period) + 1}/${last}` } : null
    },
  },
  {
    id: 'time/after-reference',
    why: 'what is compared with a year is of a later time than that year',
    reads: '比1957年增长 in a review whose time would end with that year',
    asserts: 'the years behind it, up to the year before the report',
    read: ({ input: { dates, compared, measure, facts }, inside, tense, period }) => {
      const since = dates.findLast((date) => date.use === 'reference' && isYear(date)) ?? compared
      const changes = measure === 'growth' || measure === 'change' || measure === 'ratio'
      if (!since || !isYear(since) || !changes || tense !== 'past' || inside.length > 0) return null
      const from = Number(since.period) + 1
      const last = facts.year - 1
      if (since.period < yearOf(period) || from > last) return null
      return { period: from === last || measure === 'ratio' ? String(last) : `${from}/${last}` }
    },
  },
  {
    id: 'time/from-to-years',
    why: 'a growth from one year to another is that of the years between',
    reads: '从1997年…到2002年 before a growth or an average, the clause without a time of its own',
    asserts: 'the years from the one behind the first to the second',
    read: ({ input: { measure, head, fromTo }, inside }) => {
      const spans = measure === 'average_growth' || (head.average && measure === 'change') || measure === 'growth'
      return spans && fromTo !== '' && inside.length === 0 ? { period: fromTo } : null
    },
  },
  {
    id: 'time/average-of-topic',
    why: 'a yearly average goes on with the years of the value before it',
    reads: '年均增长 behind a value of several years',
    asserts: 'its years',
    read: ({ input: { measure, topicPeriod, joined, growing }, inside, date }) => {
      if (measure !== 'average_growth' || !topicPeriod.includes('/')) return null
      const same = inside.length === 0 && (date?.period === lastOf(topicPeriod) || (!date && growing))
      return joined || same ? { period: topicPeriod } : null
    },
  },
  {
    id: 'time/years-before',
    why: 'the first of so many years, in a look at one, are those before it',
    reads: '前三年 in a clause of a review of one year, without a date, before what was done or grew',
    asserts: 'so many years up to the one before that which holds',
    read: ({ input: { clause, measure, head }, tense, several, period, inside }) => {
      const flows = measure === 'change' || measure === 'average_growth' || (measure === 'level' && head.state !== 'reach')
      const asked = tense === 'past' && !several && !isYears(period) && flows && !head.deal && inside.length === 0 && !hasWord(clause, 'nofirst') && !hasWord(clause, 'comparing')
      const count = asked ? yearsCounted(clause, 'firstyears') : 0
      return count > 1 ? { period: `${Number(yearOf(period)) - count}/${Number(yearOf(period)) - 1}` } : null
    },
  },
  {
    id: 'time/near-years',
    why: 'a number of years that a clause names in its middle are the last ones reported',
    reads: '近三年, 过去三年 in a clause of a review, before an average or what was done',
    asserts: 'so many years up to the year that holds',
    read: ({ input: { measure, act, lead, metric, counts, head }, tense, several, date, period }) => {
      const asked = tense === 'past' && !several && !date && (measure === 'average_growth' || act || hasWord(metric, 'builtin'))
      const count = asked ? nearYearsIn(lead, counts && head.state === null) : 0
      return count > 1 ? { period: `${Number(yearOf(period)) - count + 1}/${yearOf(period)}` } : null
    },
  },
  {
    id: 'time/average-to-year',
    why: 'a yearly average up to a year is that of the five years that end with it',
    reads: '年均增长 in a review of one year, or with a year of its own, not 2021年以来',
    asserts: 'the interval that the report looks back on, or five years up to that year',
    read: ({ input: { measure, facts }, tense, several, date, period }) => {
      if (measure !== 'average_growth' || tense !== 'past' || date?.use === 'since') return null
      if (date ? !isYear(date) || Number(date.period) >= facts.year : several) return null
      const last = date?.period ?? yearOf(period)
      if (several && lastOf(period) === last) return { period }
      const { reviewInterval } = facts
      return { period: reviewInterval !== null && lastOf(reviewInterval) === last ? reviewInterval : `${Number(last) - 4}/${last}` }
    },
  },
  {
    id: 'time/years-from-now',
    why: '三年内 counts from the year of the plan',
    reads: '三年内, 用两年时间 in a clause of a plan without a date, or alone in one before it',
    asserts: 'those years, or the last of them for a state that is reached',
    read: ({ input: { clause, lead, measure, head, facts, scope }, tense, date }) => {
      const found = tense === 'plan' && !date ? patterns.yearsAhead.exec(clause) ?? yearsAlone(lead) : null
      const count = yearCount(found?.[1] ?? found?.[2] ?? '')
      if (!found || (scope.several && count >= planLength)) return null
      const last = facts.year + count - 1
      return { period: measure === 'level' && head.state === 'reach' ? String(last) : `${facts.year}/${last}` }
    },
  },
  {
    id: 'time/years-together',
    why: 'a sum over a number of years ends with the year that is reported',
    reads: '三年累计, 十年翻一番 in a clause of a review',
    asserts: 'so many years up to that year',
    read: ({ input: { measure, clause }, tense, period }) => {
      const found = tense === 'past' && measure !== 'average_growth' ? patterns.yearsTogether.exec(clause) : null
      const count = found ? yearCount(found[1] ?? found[2] ?? '') : 0
      return count > 1 && count <= mostYears ? { period: `${Number(yearOf(period)) - count + 1}/${yearOf(period)}` } : null
    },
  },
]
