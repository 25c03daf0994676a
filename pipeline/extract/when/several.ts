/** Rules of several years: whether a figure holds for all of them, or is a state reached at their end. */
import { endWord, hasWord, startWord, withoutEnd } from '../../lexicon/edges.ts'
import { isMoney } from '../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { ofWhich } from '../../vocabulary/panel.ts'
import * as patterns from '../../vocabulary/patterns-periods.ts'
import { inPlace } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { isStrong } from '../marks.ts'
import type { TimeInput } from '../time.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'
import { endOf, isYears, yearsAt } from '../years.ts'
import type { PeriodInput, PeriodSays } from './period-input.ts'
import type { TimeRule } from './rule.ts'
import { yearValueRules } from './year-values.ts'

/** Whether a claim of one year speaks of several. */
function widens({ measure, clause, topicPeriod, ranked }: TimeInput): boolean {
  // 连续三年全省第一，产值增长5%: a place was held in all those years, and nothing grew in them.
  const grows = (measure === 'growth' || measure === 'change') && !ranked
  const follows = isYears(topicPeriod) && (grows || measure === 'rank')
  return measure === 'average_growth' || follows || (measure !== 'ratio' && patterns.termYears.test(clause))
}

/** 三年投入, 两年建成: so many years from that of the plan on, or up to the last; `null` where a clause begins with no count of them. */
function yearsNamed(clause: string, isPlan: boolean, year: number): string | null {
  const count = yearsAt(clause.trimStart())
  if (count === 0) return null
  return isPlan ? `${year}/${year + count - 1}` : `${year - count}/${year - 1}`
}

/** The years that a claim speaks of; `null` where it speaks of no more than one. */
function intervalOf({ input, tense, period, several }: PeriodInput): string | null {
  const { facts, measure, clause, topicPeriod } = input
  if (several) return period.includes('/') ? period : null
  const isAverage = measure === 'average_growth'
  if (!widens(input) && !(tense === 'plan' && measure === 'level' && addsOverYears(clause))) return null
  if (isYears(topicPeriod) && !isAverage) return topicPeriod
  const counted = isAverage ? null : yearsNamed(clause, tense === 'plan', facts.year)
  if (counted !== null || tense === 'plan') return counted ?? facts.planInterval
  const five = isAverage || patterns.fiveYears.test(clause)
  return facts.reviewInterval ?? (five ? `${facts.year - 5}/${facts.year - 1}` : null)
}

/** 三年新增学位, 两年累计投入: what is to be added or spent in so many years that the clause begins with. */
function addsOverYears(clause: string): boolean {
  const words = segment(clause.trimStart())
  const verb = words.slice(1).find(({ text }) => !isWord(text, 'idle'))?.text ?? ''
  return yearsAt(clause.trimStart()) > 0 && (actAt(verb, 0) !== null || isMoney(verb, 'pay'))
}

/** 公办学校712所: things that are there, with no word of what was done; 新建学校 has one. */
function isStanding({ metric, people }: TimeInput): boolean {
  const words = segment(metric)
  const last = words.at(-1)
  if (last === undefined || actAt(metric, 0) !== null) return false
  // 营收超10亿元企业3家: of what size they are is nothing that was done.
  return !words.some((_, at) => isDone(words, at)) && (endWord(metric, 'standing') !== '' || (!people && isThing(last, metric)))
}

/** 境外投资办企业, 服务企业: whether a word of a name is something that was done; not 跨 of 跨江大桥, 孵 of 在孵企业, 站 at its end. */
function isDone(words: readonly Word[], at: number): boolean {
  const { text, pos } = words[at] as Word
  const behind = words.length - at - 1
  if (pos !== 'v') return behind === 1 && isWord(text, 'serving') && (words.at(-1)?.text.length ?? 0) > 1
  if (isAnyWord(text, 'standing', 'exceeding', 'stands')) return false
  return text.length > 1 || (at > 0 && behind > 0 && words[at - 1]?.text !== inPlace)
}

/** 口袋公园: whether a name ends in a thing that is there, and in nothing that happens, is done or won, as 活动, 案件, 奖项. */
const isThing = ({ pos, text }: Word, metric: string): boolean => (thing.has(pos) || text.length === 1) && endWord(metric, 'happening') === ''
/** Nouns, places, and the short forms that nouns have. */
const thing: ReadonlySet<string> = new Set(['n', 's', 'i', 'f'])

/** Whether a level of several years is a state reached at their end, and no sum over them. */
function reaches(claim: TimeInput): boolean {
  const { head, clause, act, flowing } = claim
  const isSum = head.sum || hasWord(clause, 'summed')
  const said = saidOf(claim, isSum)
  if (said !== null) return said
  // 84%的企业完成改制: how many of all there are.
  if (!isSum && isShareOfThings(claim)) return true
  if (isOfOpenedYears(claim)) return false
  if (act && head.state !== 'reach') return false
  if (head.state === 'reach' || hasWord(head.comparing, 'passed')) return !isSum || !addsUp(claim)
  if (isSum) return false
  return head.comparator === 'gt' ? !flowing : isState(claim)
}

/** 五年来，教育支出达到60亿元, 五年来，新增学位达2万个: what was spent or added in the years that are named right before. */
function isOfOpenedYears({ clause, lead, act, metric, head }: TimeInput): boolean {
  const before = lead.slice(0, lead.length - clause.length).trimEnd()
  const named = startWord(clause.trimStart(), 'yearsopened') !== '' || endWord(isStrong(before.at(-1)) ? before.slice(0, -1) : before, 'yearsopened') !== ''
  return named && head.state === 'reach' && (act || endWord(metric, 'spentover') !== '')
}

/** Whether a share is one of the things behind it, so that no word of the clause says that it is one. */
const isShareOfThings = ({ metric, clause }: TimeInput): boolean => endWord(metric, 'sharenoun') !== '' && !hasWord(clause, 'sharesaid')

/** What adverbs and frames of the clause say of that; `null` where there are none. */
function saidOf({ head, clause, tail, baseline, act }: TimeInput, isSum: boolean): boolean | null {
  if (head.serial || hasWord(clause, 'inturn')) return false
  if (baseline || hasWord(clause, 'bynow')) return true
  if (head.state === 'keep') return false
  if (isSum) return null
  return reachesPlaces(clause, tail) || (!act && patterns.holdsNow.test(clause)) ? true : null
}

/** 产品销往近60个国家: whether words before a number and behind it say how far something reaches. */
const reachesPlaces = (clause: string, tail: string): boolean =>
  endWord(withoutEnd(withoutEnd(withoutEnd(clause, 'nearly'), 'arrived'), 'afar'), 'reachverb') !== '' && hasWord(tail.slice(0, farthestRegion), 'region')
const farthestRegion = 6

/** Whether a sum that is reached is one of all the years. */
const addsUp = ({ kind, clause }: TimeInput): boolean => kind === 'flow' || patterns.fiveYears.test(clause)

/** Whether what is measured is there by its nature: a stock, a rate, things that are there. */
function isState(claim: TimeInput): boolean {
  const { kind, head: { subject }, counts, flowing, metric, tail } = claim
  if (kind === 'stock' || kind === 'rate' || endWord(subject, 'yearlyvalue') !== '' || startWord(subject, 'perhead') !== '') return true
  // 口袋公园52个: the catalogue counts those that were built, the report those that are there.
  if (kind !== null && !(kind === 'flow' && counts)) return false
  if (endWord(subject, 'stocknoun') !== '' || endWord(metric, 'sharenoun') !== '') return true
  return counts && !flowing && (tail === '' || startWord(tail, 'saidnomore') !== '') && isStanding(claim)
}

/** In order: a part stays with its sum; then states and places; what is left flows through all the years. */
export const severalRules: readonly TimeRule<PeriodInput, PeriodSays>[] = [
  {
    id: 'time/part-of-sum',
    why: 'a part has the years of the sum that it is part of',
    reads: '其中 before a level, behind a sum of several years; not behind 年均增长5%',
    asserts: 'the years of the sum',
    read: (claim) => {
      const { measure, clause, topicPeriod, growing } = claim.input
      return measure === 'level' && clause.startsWith(ofWhich) && !patterns.looksBack.test(clause) && isYears(topicPeriod) && !growing ? { period: topicPeriod } : null
    },
  },
  {
    id: 'time/share-of-topic',
    why: 'a share has the time of what it is a share of',
    reads: '占 at the beginning of a clause behind a value, in a look at several years',
    asserts: 'the time of that value',
    read: (claim) => {
      const { measure, clause, topicPeriod, head, baseline } = claim.input
      return claim.several && measure === 'level' && topicPeriod !== '' && !baseline && head.state !== 'reach' && startWord(clause.trimStart(), 'shareof') !== '' ? { period: topicPeriod } : null
    },
  },
  ...yearValueRules,
  {
    id: 'time/state-at-end',
    why: 'what is reached, passed, or simply there after several years is a state at their end',
    reads: '达到, 突破, a rate, a stock, 学校712所, in a look at several years; not 累计, 新增, 稳定在',
    asserts: 'the last year',
    read: (claim) => {
      const years = claim.input.measure === 'level' && reaches(claim.input) ? intervalOf(claim) : null
      return years === null ? null : { period: endOf(years) }
    },
  },
  {
    id: 'time/place-at-end',
    why: 'a place in an order is one at the end of the years, unless it was kept',
    reads: '居全省第4位 in a look at several years; not 稳居, 连续五年',
    asserts: 'the last year',
    read: (claim) => {
      const { measure, clause } = claim.input
      const years = measure === 'rank' && !hasWord(clause, 'keptplace') ? intervalOf(claim) : null
      return years === null ? null : { period: endOf(years) }
    },
  },
  {
    id: 'time/through-years',
    why: 'what was added, built, spent or grew on average is of all the years',
    reads: '累计, 新增, 建成, 年均, a growth in a look at several years; 五年 in a clause of one',
    asserts: 'the interval',
    read: (claim) => {
      const period = intervalOf(claim)
      return period === null ? null : { period }
    },
  },
]
