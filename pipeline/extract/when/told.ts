/** Rules of what is told: facts inside a plan that no word calls one, and targets that a review remembers. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { looksBack } from '../../vocabulary/patterns-periods.ts'
import { anyYear } from '../../vocabulary/patterns-scopes.ts'
import * as told from '../../vocabulary/patterns-told.ts'
import type { Tense, TimeInput } from '../time.ts'
import { isYears, lastOf } from '../years.ts'
import type { TimeRule } from './rule.ts'

const semicolon = '；'
/** So far behind 提出 stands what was aimed at. */
const longestAim = 40

/** What a rule of tense asserts. */
export interface TenseSays { tense: Tense; period: string; several: boolean }

/** A tense with one year for its period. */
export const at = (tense: Tense, year: number): TenseSays => ({ tense, period: String(year), several: false })

/** In order; they are asked among the rules of tense, before what is never planned. */
export const toldRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/growth-goes-on',
    why: 'a growth that was told goes on along a list of others, in a plan too',
    reads: '增长 of another subject behind a growth that is a fact, in one sentence of a plan; no 要, 将',
    asserts: 'past; the time of the growth before',
    read: ({ scope, measure, growing, follows, topicPeriod, clause, head }) => {
      if (scope.tense !== 'plan' || !follows || !growing || measure !== 'growth' || head.planned || topicPeriod === '') return null
      if (told.aheadWord.test(clause)) return null
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
      if (isApart || isSet || told.aheadWord.test(clause)) return null
      return { tense: 'past', period: topicPeriod, several: topicPeriod.includes('/') }
    },
  },
  {
    id: 'time/plan-goes-on',
    why: 'how much a value that is planned is above the last is planned with it',
    reads: '比去年增加 behind a target of the same subject in one sentence of a review; no 去年达到, no word of what is done',
    asserts: 'plan; the time of the target',
    read: ({ scope, goesOnPlanned, measure, head, clause, topicPeriod, facts }) => {
      const changes = measure === 'growth' || measure === 'change'
      if (scope.tense !== 'past' || !goesOnPlanned || !changes || head.done || looksBack.test(clause) || Number(lastOf(topicPeriod)) < facts.year) return null
      return { tense: 'plan', period: topicPeriod, several: isYears(topicPeriod) }
    },
  },
  {
    id: 'time/only-so-much',
    why: 'nobody plans for no more than there is: 只占 and 还不到 tell how little it was',
    reads: '只占, 还不到 in a clause of a plan, 只有 right before the figure; no 要, 将',
    asserts: 'past; the time of what the sentence told before, or the year before the report',
    read: ({ scope, clause, lead, head, topicPeriod, follows, facts }) => {
      // 1957年增加的产值中，新厂还只占三成: of a year that is to come.
      if (scope.tense === 'plan' && [...lead.matchAll(anyYear)].some(([year]) => Number(year) >= facts.year)) return null
      const isLittle = hasWord(clause, 'onlysomuch') || endWord(clause, 'onlyjust') !== ''
      if (scope.tense !== 'plan' || !isLittle || head.planned || told.aheadWord.test(clause)) return null
      return follows && topicPeriod !== '' ? { tense: 'past', period: topicPeriod, several: isYears(topicPeriod) } : at('past', facts.year - 1)
    },
  },
  {
    id: 'time/once-proposed',
    why: 'what an older report set out to reach was a target of its year, whatever came of it',
    reads: '去年政府工作报告提出 shortly before a figure of a review',
    asserts: 'plan; the year before the report',
    read: ({ scope, lead, facts }) => {
      const said = scope.tense === 'past' ? told.onceProposed.exec(lead) : null
      return said && lead.length - said.index - said[0].length <= longestAim ? at('plan', facts.year - 1) : null
    },
  },
]
