/** Rules of tense: words of a clause that make it a fact in a plan, or a plan in a review. */
import { presentWords, weakPresentWords } from '../../vocabulary/cues.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import type { TimeInput } from '../time.ts'
import { lastOf } from '../years.ts'
import type { TimeRule } from './rule.ts'
import { at, toldRules } from './told.ts'
import type { TenseSays } from './told.ts'

/** So far before a figure stands what will be there once something is built. */
const longestLead = 70

/** 以9个园区为载体, 对剩余77户: what is there, and something is to be done with. */
const isBuiltOn = (clause: string, tail: string): boolean =>
  patterns.thoseLeft.test(clause) || (patterns.buildsOn.test(clause) && patterns.asBase.test(tail))

/** Whether words of a plan speak of what is there already: 现有, 已建成. */
function saysPresent({ head, clause, tail, facts, follows, baseline, joined }: TimeInput): boolean {
  if (head.planned || patterns.expected.test(clause) || patterns.asksFor.test(clause)) return false
  // 有13亿人口、9亿劳动力资源: a fact goes on in what is nothing but the next of its list.
  const goesOn = joined && head.verb === '' && head.subject === ''
  if (follows && (baseline || goesOn)) return true
  if (isBuiltOn(clause, tail)) return true
  // 比现有的86个减少27个: only held against what is there.
  const own = clause.replace(patterns.thanPresent, '')
  const present = presentWords.some((word) => !weakPresentWords.has(word) && own.includes(word)) ||
    patterns.alreadyThere.test(clause) || patterns.countryHas.test(clause) || patterns.toThePresent.test(clause) || patterns.roleBehind.test(tail) || patterns.ofPeople.test(tail)
  if (!patterns.partOfYear.test(clause)) return present
  return present && facts.deliveredOn !== null && !patterns.stillToDo.test(clause)
}

/** Whether 今年 can speak of another time than the scope's own. */
const isOther = ({ scope, facts }: TimeInput): boolean =>
  (scope.tense === 'past' ? Number(lastOf(scope.period)) < facts.year : scope.several)

/** In order: a year that is named; then what the words say of plans; then what they say of reviews. */
export const tenseRules: readonly TimeRule<TimeInput, TenseSays>[] = [
  {
    id: 'time/year-before-last',
    why: '前年 names its year wherever it stands',
    reads: '前年 at the beginning of a clause',
    asserts: 'past; two years before the report',
    read: ({ clause, facts }) => (patterns.yearBeforeLast.test(clause) ? at('past', facts.year - 2) : null),
  },
  {
    id: 'time/last-year-in-plan',
    why: 'a plan goes back to last year to say where it starts',
    reads: '去年, 过去一年 in a clause of a plan, not 比去年, 去年同期',
    asserts: 'past; the year before the report',
    read: ({ scope, clause, facts }) =>
      (scope.tense === 'plan' && patterns.looksBack.test(clause) && !patterns.comparesLastYear.test(clause) ? at('past', facts.year - 1) : null),
  },
  {
    id: 'time/there-already',
    why: 'what is there already is a fact of the time of speaking, or of the time looked back on where it was done',
    reads: '现有, 已建成, 目前, 来之不易, 以9个园区为载体, 对剩余77户 in a clause of a plan; a baseline or list that goes on from a fact',
    asserts: 'past; the scope’s period, or the year before the report where 已 says that it was done',
    read: (input) => {
      const { scope, clause, tail, facts } = input
      if (scope.tense !== 'plan' || !saysPresent(input)) return null
      const atPresent = patterns.atPresent.test(clause) || patterns.roleBehind.test(tail)
      // A plan of several years has none of them behind it.
      if (scope.several && Number(lastOf(scope.period)) >= facts.year && !patterns.fiveYears.test(clause)) return at('past', atPresent ? facts.year : facts.year - 1)
      const ofReview = !atPresent && scope.period === String(facts.year)
      return { tense: 'past', period: ofReview ? String(facts.year - 1) : scope.period, several: scope.several }
    },
  },
  {
    id: 'time/told-in-plan',
    why: '了 and 曾 tell what happened; plans have neither before a figure',
    reads: '增加了, 曾 right before the figure in a clause of a plan that has no word of a plan and no 今年',
    asserts: 'past; the year before the report',
    read: ({ scope, head, clause, tail, facts }) =>
      (scope.tense === 'plan' && !head.planned && patterns.tells.test(clause) && !patterns.willAct.test(clause) && !patterns.ofPlan.test(clause + tail.slice(0, 12)) ? at('past', facts.year - 1) : null),
  },
  ...toldRules,
  {
    id: 'time/never-planned',
    why: 'nobody plans waste and losses, nor what was really completed',
    reads: '浪费, 积压, 报废, 高达, 实际完成 in a clause of a plan, not 减少浪费',
    asserts: 'past; the year before the report',
    read: ({ scope, head, clause, facts }) => {
      if (scope.tense !== 'plan' || head.planned || patterns.prevents.test(clause)) return null
      return patterns.neverPlanned.test(clause) ? at('past', facts.year - 1) : null
    },
  },
  {
    id: 'time/old-times',
    why: 'what is said of the country before 1949 is over, whatever the part is about',
    reads: '旧中国, 国民党政府 in a clause or at the head of its part of the sentence',
    asserts: 'past; 1949, unless a date gives another',
    read: ({ scope, clause, lead }) =>
      (scope.tense === 'plan' && patterns.ofOldTimes.test(lead.slice(Math.max(0, lead.lastIndexOf('；'), lead.length - clause.length - 40))) ? at('past', 1949) : null),
  },
  {
    id: 'time/target-in-brackets',
    why: 'a review sets the target beside what was reached, in brackets; the target is not what was reached',
    reads: '（年度目标 before the figure, in brackets that are still open',
    asserts: 'plan; the scope’s period',
    read: ({ scope, lead }) => (scope.tense === 'past' && patterns.targetInBrackets.test(lead) ? { ...scope, tense: 'plan' } : null),
  },
  {
    id: 'time/next-step',
    why: 'a review says where it will go on with 下一步, 拟, 将, 可, 要求达到, 计划到: what follows is not done yet',
    reads: 'such words before the figure in a clause of a review, and no 已, 了, 占年度计划',
    asserts: 'plan; the plan period, unless a date gives another',
    read: ({ scope, clause, lead, head, facts }) => {
      if (scope.tense !== 'past' || head.done || patterns.carriedOut.test(clause)) return null
      const planned = patterns.nextStep.test(lead.slice(0, 8)) || patterns.plannedAct.test(clause) || patterns.willAct.test(clause) ||
        patterns.canAct.test(clause) || patterns.onceBuilt.test(lead.slice(-longestLead))
      return planned ? { tense: 'plan', period: facts.planPeriod, several: facts.planPeriod.includes('/') } : null
    },
  },
  {
    id: 'time/this-year',
    why: '今年 is the year of the report, in a review and in a plan of several years',
    reads: '今年 at the beginning of a clause whose scope is another time',
    asserts: 'the year of the report; a plan in a review, unless the clause says that it is done',
    read: (input) => {
      const { scope, clause, head, facts } = input
      if (!isOther(input) || !patterns.thisYearOpening.test(clause)) return null
      const planned = scope.tense === 'plan' || (!head.done && !patterns.alreadyThere.test(clause))
      return at(planned ? 'plan' : 'past', facts.year)
    },
  },
  {
    id: 'time/proposed',
    why: 'an average that is proposed is one of the years ahead',
    reads: '提出 at the beginning of a clause of a review, before a yearly average',
    asserts: 'plan; the interval of years ahead',
    read: ({ scope, measure, clause, facts }) => {
      if (scope.tense !== 'past' || measure !== 'average_growth' || !patterns.proposes.test(clause)) return null
      const period = facts.planInterval ?? facts.planPeriod
      return { tense: 'plan', period, several: period.includes('/') }
    },
  },
]
