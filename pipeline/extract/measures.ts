/** What a value is: a level, a change, a rank …, from its unit and the verb before it. */
import type { Measure } from '../types.ts'
import { endWord, hasWord, startWord, withoutEnd } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { comparison, exceeds, fromPlan, placedIn } from '../vocabulary/patterns-ranks.ts'
import { unitWords } from '../vocabulary/units.ts'
import { changeNouns } from '../vocabulary/verbs.ts'
import type { Head } from './heads.ts'
import { metricOf, priceChangeMetrics } from './metrics.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'
import type { Topic } from './names/topics.ts'
import { trimName } from './names/trim.ts'

/** Whether a measure is growth, of one period or a yearly average. */
export const isGrowth = (measure: Measure | undefined): boolean =>
  measure === 'growth' || measure === 'average_growth'

/** What the value of a run's first quantity is; `topic` is what was spoken of before. `增长7.1%` is `growth`. */
export function measureOf(run: Run, quantity: Quantity, topic: Topic | null): Measure {
  const { head } = run
  const kind = quantity.known?.kind
  if (quantity.rule === 'quantity/ratio') return 'level'
  switch (kind) {
    case 'rank': return 'rank'
    case 'double': return 'ratio'
    case 'times': return head.change > 0 ? 'growth' : 'ratio'
    case 'percent': case 'part':
      return grownBehind(run.tail) === '' ? measureOfShare(run, topic) : 'growth'
    case 'points': return head.change === 0 || isGap(run) || comparison.test(run.headText) ? 'level' : 'change'
    default: return quantity.known?.word === unitWords.place && isPlace(run) ? 'rank' : measureOfAmount(run, kind)
  }
}

/** 由369位上升到235位: whether what is counted by 位 is a place in an order; not 3位教师. */
const isPlace = ({ figures, headText }: Run): boolean => Boolean(figures[0]?.head) || placedIn.test(headText)

/** What a sum, a count or a size is: what there is, or what came or went. */
function measureOfAmount(run: Run, kind: string | undefined): Measure {
  if (isGap(run)) return 'level'
  if (isNetGain(run.head.subject, kind)) return 'change'
  return run.head.change !== 0 && run.head.state === null && !run.behind ? 'change' : 'level'
}

/** 比上年净增; 收入3860元，净增320元: the difference to the period before, and no flow. */
export const isNetGain = (subject: string, kind: string | undefined): boolean =>
  (kind === 'money' && isWord(subject, 'netgain')) || (startWord(subject, 'comparesdate') !== '' && endWord(subject, 'flowword') !== '')

/** 比全省高1.18万元, 超过原定计划15%: a value held against that of others, or against what was planned. */
export function isGap({ headText, head, figures }: Run): boolean {
  if (head.state === null && fromPlan.test(headText)) return true
  const kind = figures[0]?.quantity.known?.kind
  return (kind === 'points' || kind === 'money') && head.change !== 0 && head.state === null && exceeds.test(headText)
}

/** 6%左右的地区生产总值增长目标: the metric that grows, where the number stands before it; empty for anything else. */
export function grownBehind(tail: string): string {
  const name = withoutEnd(tail.slice(1), 'growthgoal')
  return tail.startsWith(possessive) && name.length < tail.length - 1 && metricOf(name) ? name : ''
}

/** What a share is: growth where a change is said of it, before or behind, or still holds; else what there is. */
function measureOfShare(run: Run, topic: Topic | null): Measure {
  const { head, headText, tail, behind, figures } = run
  if (isGap(run)) return 'level'
  if (patterns.ofYearsValue.test(headText)) return 'ratio'
  const again = topic !== null && isGrowth(topic.measure) && head.subject === ''
  const compares = again && topic.measure === 'growth' && head.comparator !== null && head.state === null
  // 同比-4.5%: nothing but a change is so compared.
  const isFall = (figures[0]?.quantity.value ?? '').startsWith('-')
  const isCompared = isFall && (endWord(headText, 'againstyear') !== '' || isAmount(head))
  if (head.change !== 0 || startWord(tail, 'pace') !== '' || compares || isCompared) return measureOfChange(run, topic)
  // 增长6%，力争达到6.5%: the same growth again; but 由40%上升到45% is a level of its own.
  const goesOn = again && !behind && !figures[0]?.head && head.verb !== patterns.takesShare
  return goesOn && metricOf(topic.metric)?.kind !== 'rate' ? topic.measure : 'level'
}

/**
 * 机关年均用电量: a mean of each year, which changes as any other value; but 年均财政收入增长8% and 工业年均产值增长8%
 * are averages of a change, unless they are held against another time.
 */
function isYearlyMean(subject: string, headText: string): boolean {
  const at = subject.indexOf(patterns.yearly)
  const of = at < 0 ? '' : subject.slice(at + patterns.yearly.length)
  if (of === '') return false
  return hasWord(headText.slice(headText.indexOf(of) + of.length), 'comparedthen') || (at > 0 && metricOf(of) === null)
}

/** 零售总额-18.6%: whether a subject alone stands before a sign, and is no rate, so that it is below nothing only where it fell. */
function isAmount({ subject, comparator, change, state }: Head): boolean {
  const name = trimName(subject)
  const known = metricOf(name)
  const isRate = known ? known.kind === 'rate' : endWord(name, 'signedvalue') !== ''
  return name.length > 1 && !isRate && comparator === null && change === 0 && (state === null || state === 'be')
}

/** What the change of something is, as a share: of prices, which are changes themselves, a level. */
function measureOfChange({ head, headText }: Run, topic: Topic | null): Measure {
  const subject = head.subject === '' && topic ? topic.metric : trimName(head.subject)
  const named = changeNouns.has(head.changeWord) ? metricOf(subject + head.changeWord) : null
  const metric = named ?? metricOf(subject)
  const average = head.average || (patterns.yearlyChange.test(headText) && !isYearlyMean(head.subject, headText))
  if (metric && priceChangeMetrics.has(metric.metric_id)) return average ? 'average_growth' : 'level'
  // 人口自然增长率 is a rate itself.
  if (named?.kind === 'rate') return 'level'
  return average ? 'average_growth' : 'growth'
}
