/** Rules of what is told: facts inside a plan that no word calls one, and targets that a review remembers. */
import { anyYear } from '../../vocabulary/patterns-scopes.ts'
import * as told from '../../vocabulary/patterns-told.ts'
import type { Tense, TimeInput } from '../time.ts'
import { lastOf, planStart, yearCount } from '../years.ts'
import type { TimeRule } from './rule.ts'

const semicolon = '；'
/** So far behind 提出 stands what was aimed at. */
const longestAim = 40

/** What a rule of tense asserts. */
export interface TenseSays { tense: Tense; period: string; several: boolean }

/** A tense with one year for its period. */
export const at = (tense: Tense, year: number): TenseSays => ({ tense, period: String(year), several: false })

/** It is asked before what is there already: 两年生产率已提高 is of both years. */
export const yearsOfPlan: TimeRule<TimeInput, TenseSays> = {
  id: 'time/years-of-plan',
  why: 'a plan that is under way tells what its first years have brought',
  reads: '两年 at the beginning of a sentence of a plan of several years, as many of which are over; no word of a plan',
  asserts: 'past; those years',
  read: ({ scope, lead, clause, facts }) => {
    const count = scope.tense === 'plan' && scope.several ? yearCount(told.yearsOfPlan.exec(lead.trimStart())?.[1] ?? '') : 0
    const first = planStart(facts.year - 1)
    if (!(count > 1) || first === 0 || first + count > facts.year || told.aheadWord.test(clause)) return null
    return { tense: 'past', period: `${first}/${first + count - 1}`, several: true }
  },
}

/** In order; they are asked among the rules of tense, before what is never planned. */
export const toldRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/by-count',
    why: 'what was counted, checked or asked is there',
    reads: '据统计, 据对…的检查 at the beginning of a sentence of a plan; no word of a plan before the figure',
    asserts: 'past; the year before the report',
    read: ({ scope, head, lead, facts }) =>
      (scope.tense === 'plan' && !head.planned && told.byCount.test(lead) && !told.aheadWord.test(lead) ? at('past', facts.year - 1) : null),
  },
  {
    id: 'time/quarter-of-plan',
    why: 'a plan that is under way tells what the first quarters of its year have brought',
    reads: '第一季度 before a figure of a plan of several years that began before; no word of a plan',
    asserts: 'past; that quarter of the year of the report',
    read: ({ scope, lead, facts, head }) => {
      const underWay = scope.tense === 'plan' && scope.several && Number(scope.period.slice(0, 4)) < facts.year
      const part = underWay && !head.planned ? lead.slice(lead.lastIndexOf(semicolon) + 1) : ''
      const quarter = told.aheadWord.test(part) ? undefined : told.earlyQuarter.exec(part)?.[1]
      return quarter === undefined ? null : { tense: 'past', period: `${facts.year}-Q${yearCount(quarter)}`, several: false }
    },
  },
  {
    id: 'time/growth-goes-on',
    why: 'a growth that was told goes on along a list of others, in a plan too',
    reads: '增长 of another subject behind a growth that is a fact, in one sentence of a plan; no 要, 将, 基础上',
    asserts: 'past; the time of the growth before',
    read: ({ scope, measure, growing, follows, topicPeriod, lead, clause, head }) => {
      if (scope.tense !== 'plan' || !follows || !growing || measure !== 'growth' || head.planned || topicPeriod === '') return null
      if (told.aheadWord.test(clause) || told.fromBasis.test(lead)) return null
      return { tense: 'past', period: topicPeriod, several: topicPeriod.includes('/') }
    },
  },
  {
    id: 'time/told-goes-on',
    why: 'what goes on behind a fact of older years, in one part of a sentence of a plan, was told with it',
    reads: 'a value behind a fact of a year before the report’s, no ； between them; no 要, 将, 规定, no act that is set',
    asserts: 'past; the time of that fact',
    read: ({ scope, follows, measure, clause, lead, head, topicPeriod, facts, act }) => {
      if (scope.tense !== 'plan' || !follows || (measure !== 'level' && measure !== 'change') || head.planned || topicPeriod === '' || Number(lastOf(topicPeriod)) >= facts.year) return null
      const isApart = lead.length - lead.lastIndexOf(semicolon) - 1 <= clause.length
      // ，54个自治县: nothing but the next of a list; an act of its own may be one that is set.
      const isSet = act && clause !== ''
      if (isApart || isSet || told.aheadWord.test(clause) || told.aheadAct.test(clause)) return null
      return { tense: 'past', period: topicPeriod, several: topicPeriod.includes('/') }
    },
  },
  {
    id: 'time/compared-with-told',
    why: 'what is told and then held against something else stays told',
    reads: '比, 较 at the beginning of a clause of a plan behind a fact of the same sentence; no 要, 将, 力争',
    asserts: 'past; the time of that fact',
    read: ({ scope, follows, clause, head, topicPeriod }) => {
      if (scope.tense !== 'plan' || !follows || head.planned || topicPeriod === '') return null
      if (!told.comparesOn.test(clause) || told.aheadAct.test(clause)) return null
      return { tense: 'past', period: topicPeriod, several: topicPeriod.includes('/') }
    },
  },
  {
    id: 'time/only-so',
    why: 'nobody plans that something is only so much; and what once was is over',
    reads: '只占, 仅有, 仅开支就有, or 曾经 in a clause before, in a plan of several years; no 要, 将, 规定',
    asserts: 'past; the year before the report',
    read: ({ scope, head, clause, lead, facts }) => {
      if (scope.tense !== 'plan' || !scope.several || head.planned) return null
      const part = lead.slice(lead.lastIndexOf(semicolon) + 1)
      const isAhead = told.aheadWord.test(clause) || [...lead.matchAll(anyYear)].some(([year]) => Number(year) >= facts.year)
      if (isAhead || !(told.onlySo.test(clause) || told.onceDid.test(part))) return null
      return at('past', facts.year - 1)
    },
  },
  {
    id: 'time/once-proposed',
    why: 'what an older report set out to reach was a target of its year, whatever came of it',
    reads: '去年政府工作报告提出 before a figure of a review, no 实际, 结果 between',
    asserts: 'plan; the year before the report',
    read: ({ scope, lead, facts }) => {
      const said = scope.tense === 'past' ? told.onceProposed.exec(lead) : null
      const since = said ? lead.slice(said.index + said[0].length) : ''
      return said && since.length <= longestAim && !told.cameOfIt.test(since) ? at('plan', facts.year - 1) : null
    },
  },
]
