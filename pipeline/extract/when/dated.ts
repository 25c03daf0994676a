/** Rules of dates: the time that a date of the clause, or one that opened its sentence, gives to a claim. */
import { hasWord } from '../../lexicon/edges.ts'
import { isYears, lastOf, yearOf } from '../years.ts'
import { isYear } from './period-input.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import type { TimeRule } from './rule.ts'

/** In order: dates that something holds since; months; years; spans of years. */
export const dateRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  {
    id: 'time/since',
    why: 'what holds since a year holds up to the year that is spoken of',
    reads: '2021年以来, 自2021年起',
    asserts: 'from that year to the last one, which is that of a state reached from an older one; nothing for a rank',
    read: ({ input: { facts, measure, baseline }, tense, period, several, date }) => {
      if (date?.use !== 'since' || !isYear(date)) return null
      const last = tense !== 'past' ? String(facts.year) : several || isYears(period) ? lastOf(period) : period.slice(0, 4)
      // 从2020年起连续扩招，录取率从80%提高到91%.
      if (baseline && measure === 'level') return date.period < last ? { period: last } : null
      return date.period < last && measure !== 'rank' ? { period: `${date.period}/${last}` } : null
    },
  },
  {
    id: 'time/months',
    why: 'months in a row are an interval of months of the year that holds',
    reads: '1—11月, also before the comma that its clause ends with',
    asserts: 'those months',
    read: ({ period, date }) => {
      if (!date?.month.includes('/')) return null
      const year = date.period === '' ? yearOf(period) : date.period
      return { period: date.month.split('/').map((month) => `${year}-${month}`).join('/') }
    },
  },
  {
    id: 'time/month-of-fact',
    why: 'a fact with a month is of that month; with 截至 it is a state at its end',
    reads: '3月, 截至11月末 in a review',
    asserts: 'that month of the year that holds',
    read: ({ tense, period, date }) => {
      if (!date || date.month === '' || tense !== 'past') return null
      return { period: `${date.period === '' ? yearOf(period) : date.period}-${date.month}` }
    },
  },
  {
    id: 'time/month-due',
    why: 'a month of a plan is when it is due, not what it is of',
    reads: '6月底前, 到2027年6月 in a plan',
    asserts: 'the plan’s period, the month as the deadline',
    read: ({ period, date }) => {
      if (!date || date.month === '') return null
      const year = date.period === '' ? yearOf(period) : date.period
      const due = date.use === 'by' && year <= lastOf(period)
      return { period: date.period !== '' && !period.includes('/') ? year : period, deadline: due ? `${year}-${date.month}` : '' }
    },
  },
  {
    id: 'time/year-over',
    why: 'a year before the report’s is over, so what is said of it is a fact',
    reads: '2019年 in the clause, or 到2019年 that opened the sentence',
    asserts: 'past; that year',
    read: ({ input: { facts }, date }) =>
      (date && isYear(date) && date.use !== 'since' && Number(date.period) < facts.year ? { period: date.period, tense: 'past' } : null),
  },
  {
    id: 'time/year-to-come',
    why: 'a year behind the report’s is still to come, so what is said of it is planned, unless it is done',
    reads: '到2030年',
    asserts: 'that year, for an average the years up to it; plan, unless the clause says that it is done',
    read: ({ input: { facts, head, measure, clause }, tense, date }) => {
      const year = date && isYear(date) && date.use !== 'since' ? Number(date.period) : 0
      if (!date || year < facts.year) return null
      const average = measure === 'average_growth' && year > facts.year
      // 2026年度计划安排: of the report's own year, where the words say so.
      const ahead = tense === 'past' && !head.done && (year > facts.year || head.planned || hasWord(clause, 'plannedhere'))
      return { period: average ? `${facts.year}/${year}` : date.period, tense: ahead ? 'plan' : tense }
    },
  },
  {
    id: 'time/span-of-years',
    why: 'a span of years is the time of what fills it, and its last year that of a state that is reached',
    reads: '2021—2025年',
    asserts: 'those years, or the last of them',
    read: ({ input: { measure, head }, date }) => {
      if (!date?.period.includes('/')) return null
      return { period: measure === 'level' && head.state === 'reach' ? lastOf(date.period) : date.period }
    },
  },
]
