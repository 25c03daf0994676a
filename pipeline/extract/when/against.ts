/** Rules of years that stand against each other, and of the years of a plan. */
import * as told from '../../vocabulary/patterns-told.ts'
import { planYears } from '../years.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import type { TimeRule } from './rule.ts'

/** In order; they are asked before the other spans. */
export const againstRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  {
    id: 'time/year-against-year',
    why: 'a change of one year against an older one is that of the years between',
    reads: '1957年比1952年增长, 1974年预计比1964年增长, and what goes on behind it',
    asserts: 'the years from the one behind the older to the other',
    read: ({ input: { measure, against }, multiple }) =>
      (!multiple && against !== '' && (measure === 'growth' || measure === 'average_growth' || measure === 'change') ? { period: against } : null),
  },
  {
    id: 'time/numbered-five-years',
    why: 'five years that have the number of a plan are its years',
    reads: '第一个五年期间, “六五”计划安排 in a clause, not 第一个五年计划规定; no level that is reached',
    asserts: 'the years of that plan',
    read: ({ input: { clause, measure, head }, inside }) => {
      const found = measure === 'rank' || head.state === 'reach' || inside.length > 0 ? null : told.numberedFive.exec(clause)
      return found ? { period: planYears(found[1] ?? found[2] ?? '') } : null
    },
  },
  {
    id: 'time/since-founding',
    why: 'a growth or a change since the country was founded is that of all years behind 1949',
    reads: '全国解放以来, 建国以来 at the beginning of a sentence of a review, before a growth or a change without a time of its own',
    asserts: 'the years from 1950 to the one before the report',
    read: ({ input: { lead, measure, facts, head }, tense, inside }) => {
      const grows = measure === 'growth' || measure === 'average_growth' || measure === 'change'
      return grows && tense === 'past' && !head.comparing && inside.length === 0 && told.sinceFounding.test(lead)
        ? { period: `1950/${facts.year - 1}` } : null
    },
  },
]
