/** Rules of tense: words of a clause that make it a fact in a plan, or a plan in a review. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { presentWords, weakPresentWords } from '../../vocabulary/cues.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { peopleBehind } from '../../vocabulary/patterns-words.ts'
import * as told from '../../vocabulary/patterns-told.ts'
import type { TimeInput } from '../time.ts'
import { segment } from '../words.ts'
import { lastOf } from '../years.ts'
import type { TimeRule } from './rule.ts'
import { promisedRules } from './promised.ts'
import { at, toldRules } from './told.ts'
import type { TenseSays } from './told.ts'

/** Whether words of a plan speak of what is there already: 现有, 已建成. */
function saysPresent({ head, clause, tail, facts, follows, baseline, joined, counts, act, level, dates }: TimeInput): boolean {
  if (head.planned || patterns.asksFor.test(clause)) return false
  // 有13亿人口、9亿劳动力资源: a fact goes on in what is nothing but the next of its list.
  // 有小煤窑2万个，矿工120万人: or of its sentence, where no verb says more.
  const isNext = counts && level && !act && head.state === null && head.change === 0 && dates.length === 0 && !told.aheadWord.test(clause)
  const goesOn = head.verb === '' && (joined ? head.subject === '' : isNext)
  if (follows && (baseline || goesOn)) return true
  const present = presentWords.some((word) => !weakPresentWords.has(word) && clause.includes(word)) ||
    patterns.alreadyThere.test(clause) || patterns.countryHas.test(clause) || saysNow(clause) || hasWord(tail, 'role') || peopleBehind.test(tail)
  if (!hasWord(clause, 'yearsofar')) return present
  return present && facts.deliveredOn !== null && !told.aheadWord.test(clause)
}

/** 减少到现在的, 现在全国: whether words say what is there now. */
const saysNow = (clause: string): boolean => endWord(clause, 'tonow') !== '' || hasWord(clause, 'nowhas')

/** 今年, 计划今年, 预计今年: whether a clause begins with the year of the report, or with what is set out for it. */
function opensThisYear(clause: string): boolean {
  const words = clause.trimStart()
  if ([words, withoutStart(words, 'setout')].some((rest) => patterns.thisYearOpening.test(rest))) return true
  // 预计今年收入增长28%: an estimate of the year that is nearly over; 预计今年可承接 is to come.
  const told = withoutStart(words, 'aheadtold')
  return patterns.thisYearOpening.test(told) && (startWord(words, 'willbring') === '' || startWord(withoutStart(told, 'opener'), 'willbring') !== '')
}

/** Whether 今年 can speak of another time than the scope's own. */
const isOther = ({ scope, facts }: TimeInput): boolean =>
  (scope.tense === 'past' ? Number(lastOf(scope.period)) < facts.year : scope.several)

/** In order: what the words say of plans; then what they say of reviews. */
export const tenseRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/last-year-in-plan',
    why: 'a plan goes back to last year to say where it starts',
    reads: '去年, 过去一年 in a clause of a plan, not 比去年, 去年同期',
    asserts: 'past; the year before the report',
    read: ({ scope, clause, facts }) =>
      (scope.tense === 'plan' && patterns.looksBack.test(clause) ? at('past', facts.year - 1) : null),
  },
  {
    id: 'time/there-already',
    why: 'what is there already is a fact of the time of speaking, or of the time looked back on where it was done',
    reads: '现有, 已建成, 目前, 来之不易 in a clause of a plan; a baseline or list that goes on from a fact',
    asserts: 'past; the scope’s period, or the year before the report where 已 says that it was done',
    read: (input) => {
      const { scope, clause, tail, facts } = input
      if (scope.tense !== 'plan' || !saysPresent(input)) return null
      const atPresent = hasWord(clause, 'atpresent') || hasWord(tail, 'role')
      // A plan of several years has none of them behind it.
      if (scope.several && Number(lastOf(scope.period)) >= facts.year && !patterns.fiveYears.test(clause)) return at('past', atPresent ? facts.year : facts.year - 1)
      const ofReview = !atPresent && scope.period === String(facts.year)
      return { tense: 'past', period: ofReview ? String(facts.year - 1) : scope.period, several: scope.several }
    },
  },
  {
    id: 'time/told-in-plan',
    why: '了 and 曾 tell what happened; plans have neither before a figure',
    reads: '增加了, 曾 right before the figure in a clause of a plan that has no word of a plan',
    asserts: 'past; the year before the report',
    read: ({ scope, head, clause, facts }) =>
      (scope.tense === 'plan' && !head.planned && patterns.tells.test(clause) ? at('past', facts.year - 1) : null),
  },
  ...toldRules,
  {
    id: 'time/never-planned',
    why: 'nobody plans waste and losses, nor what was really completed',
    reads: '浪费, 积压, 报废, 高达, 实际完成 in a clause of a plan, not 减少浪费; 没有恢复 behind its figure',
    asserts: 'past; the year before the report',
    read: ({ scope, head, clause, tail, facts }) => {
      if (scope.tense !== 'plan' || head.planned || segment(clause).some(({ text }) => isWord(text, 'preventing'))) return null
      return hasWord(clause, 'neverplanned') || hasWord(tail, 'neverplanned') ? at('past', facts.year - 1) : null
    },
  },
  {
    id: 'time/target-in-brackets',
    why: 'a review sets the target beside what was reached, in brackets; the target is not what was reached',
    reads: '（年度目标 before the figure, in brackets that are still open',
    asserts: 'plan; the scope’s period',
    read: ({ scope, lead }) => (scope.tense === 'past' && patterns.targetInBrackets.test(lead) ? { ...scope, tense: 'plan' } : null),
  },
  ...promisedRules,
  {
    id: 'time/next-step',
    why: 'a review says where it will go on with 下一步, 拟定为, 要求达到, 将达到: what follows is not done yet',
    reads: 'such words before the figure in a clause of a review',
    asserts: 'plan; the plan period, unless a date gives another',
    read: ({ scope, clause, lead, head, facts }) => {
      const isAhead = hasWord(lead.slice(0, 8), 'nextstep') || patterns.plannedAct.test(clause)
      if (scope.tense !== 'past' || head.done || !isAhead) return null
      return { tense: 'plan', period: facts.planPeriod, several: facts.planPeriod.includes('/') }
    },
  },
  {
    id: 'time/this-year',
    why: '今年 is the year of the report, in a review and in a plan of several years',
    reads: '今年, 计划今年 at the beginning of a clause whose scope is another time, or 到今年的 at its end',
    asserts: 'the year of the report; a plan in a review, unless the clause says that it is done',
    read: (input) => {
      const { scope, clause, head, facts } = input
      const upToIt = endWord(clause, 'tothisyear') !== ''
      if (!isOther(input) || (!upToIt && !opensThisYear(clause))) return null
      const toCome = !upToIt && !head.done && !patterns.alreadyThere.test(clause) && (head.planned || !patterns.tells.test(clause))
      const planned = scope.tense === 'plan' || toCome
      return at(planned ? 'plan' : 'past', facts.year)
    },
  },
]
