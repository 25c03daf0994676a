/** What a value is: a level, a change, a rank …, from its unit and the verb before it; or no figure at all. */
import type { Measure } from '../types.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { comparison, exceeds } from '../vocabulary/patterns-ranks.ts'
import { effortHeads } from '../vocabulary/tokens.ts'
import { moneyPower, unitWords } from '../vocabulary/units.ts'
import { changeNouns } from '../vocabulary/verbs.ts'
import { nounOfChange } from './head-words.ts'
import { metricOf, priceChangeMetrics } from './metrics.ts'
import { isSize } from './names/sizes.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'
import type { Topic } from './names/topics.ts'
import { isNounBehind } from './names/tails.ts'
import { trimName } from './names/trim.ts'

const roundSum = /^10*$/u

/** Whether a measure is growth, of one period or a yearly average. */
export const isGrowth = (measure: Measure | undefined): boolean =>
  measure === 'growth' || measure === 'average_growth'

/**
 * Why a run's first quantity is no figure: an anniversary, a limit, a class; empty where something is said to
 * take it. `为期3天` gives `'a span of time'`.
 */
export function idleReason(run: Run, quantity: Quantity, text: string): string {
  const { head, tail } = run
  const { known } = quantity
  const unstated = head.state === null && head.change === 0
  if (known?.kind === 'age' && (unstated || (head.subject === '' && isNounBehind(tail))) && !patterns.ofAge.test(head.subject)) return 'an age that names a group'
  if (known !== null && patterns.timesSize.test(run.headText)) return 'a size that names a thing'
  if (isSize(run, text)) return 'a size that names a thing'
  const isClass = known?.word === unitWords.class && quantity.value.includes('.')
  const inPlace = head.verb === patterns.inPlaces && known?.word === unitWords.level
  if ((unstated || inPlace) && isSizeName(quantity, tail, patterns.passes.test(run.headText))) return 'a size that names a thing'
  if ((known?.code === 'V' || known?.code === 'V.A' || isClass) && unstated) return 'a size that names a thing'
  if (patterns.threshold.test(tail) && known?.kind !== 'percent' && head.state === null) return 'a threshold that names a class'
  // 仅用2个月时间建成, 10公里范围内: how long it took and how far it reaches say nothing of a thing.
  if ((known?.kind === 'time' || known?.kind === 'physical') && patterns.extentBehind.test(tail)) return 'a span of time or space'
  // 6大领域: a name that counts its parts.
  if (known?.word === unitWords.great && unstated && patterns.slogan.test(tail)) return 'a name that counts its parts'
  if (patterns.oneOfMany.test(tail)) return 'how many a thing is one of'
  const bound = quantity.comparator === 'ge' || quantity.comparator === 'le'
  if (bound && tail.startsWith(patterns.possessive) && patterns.addressed.test(head.subject)) return 'a threshold that names a class'
  const isBare = known === null && quantity.power === 0 && quantity.valueMax === ''
  if (isBare && patterns.inARow.test(tail)) return 'how often in a row'
  if (isBare && head.state === null && head.comparator === null && !patterns.bareMeasure.test(head.subject)) return 'a number without a unit'
  return known?.kind === 'time' ? idleTime(run, known.word, known.code) : ''
}

/** 千亿级产业链, 30万吨级航道, 500强, 50万千瓦以上基地, 百亿元企业, 过5000亿元城市. */
function isSizeName({ known, chinese, value, power, comparator }: Quantity, tail: string, passed: boolean): boolean {
  if (known?.word === unitWords.level || known?.word === unitWords.tonClass || known?.word === unitWords.strong) return true
  if (known?.code === 'W' && patterns.gradeBehind.test(tail)) return true
  if (known?.code === 'W' && (comparator === 'ge' || comparator === 'le') && tail !== '') return true
  const isSum = known?.kind === 'money' || (known === null && power >= moneyPower)
  return isSum && (passed || (chinese && roundSum.test(value))) && patterns.classedThing.test(tail)
}

function idleTime({ head, headText, tail }: Run, word: string, code: string): string {
  if (word === unitWords.anniversary) return 'an anniversary'
  const isState = head.state === 'reach' || head.state === 'keep' || head.state === 'be'
  const stated = head.subject !== '' && (isState || head.comparator !== null || patterns.ofTime.test(head.subject))
  if (code === 'a') return stated && patterns.ofYears.test(head.subject) ? '' : 'a span of years'
  if (stated || (head.change !== 0 && !patterns.movesDate.test(head.changeWord))) return ''
  return effortHeads.some((effort) => headText.endsWith(effort)) && tail !== '' ? '' : 'a span of time'
}

/** What the value of a run's first quantity is; `topic` is what was spoken of before. `增长7.1%` is `growth`. */
export function measureOf(run: Run, quantity: Quantity, topic: Topic | null): Measure {
  const { head } = run
  const kind = quantity.known?.kind
  if (kind === 'rank') return 'rank'
  if (quantity.rule === 'quantity/ratio') return 'level'
  if (quantity.known?.word === unitWords.place) {
    // 由369位上升到235位, 前移12位: places in an order.
    if (run.figures[0]?.head) return 'rank'
    if (patterns.moveInOrder.test(head.changeWord)) return 'change'
  }
  if (kind === 'double') return 'ratio'
  if (kind === 'times') return head.change > 0 ? 'growth' : 'ratio'
  if (isGap(run)) return 'level'
  if (kind === 'points') return head.change !== 0 && !comparison.test(run.headText) ? 'change' : 'level'
  if (kind === 'percent' || kind === 'part') return restates(run, topic) || grownBehind(run.tail) !== '' ? 'growth' : measureOfShare(run, topic)
  if (isVersus(head.subject, kind)) return 'change'
  return head.change !== 0 && head.state === null && !run.behind ? 'change' : 'level'
}

/** 比上年净增; 收入3860元，净增320元: the difference to the period before, and no flow. */
export const isVersus = (subject: string, kind: string | undefined): boolean =>
  patterns.versus.test(subject) || (kind === 'money' && patterns.netGain.test(subject))

/** 比全省高1.18万元: a value held against that of others. */
export function isGap({ headText, head, figures }: Run): boolean {
  const kind = figures[0]?.quantity.known?.kind
  return (kind === 'points' || kind === 'money') && head.change !== 0 && head.state === null && exceeds.test(headText)
}

/** 8%左右的国内生产总值增长目标: the metric that grows, where the number stands before it; empty for anything else. */
export function grownBehind(tail: string): string {
  const name = patterns.growthBehind.exec(tail)?.[1] ?? ''
  return metricOf(name) ? name : ''
}

/** 增产2200万吨，即7.8%: the same change again, as a share. */
export const restates = (run: Run, topic: Topic | null): boolean =>
  topic?.measure === 'change' && patterns.thatIs.test(run.headText) && run.head.subject === ''

function measureOfShare({ head, headText, tail, behind, figures }: Run, topic: Topic | null): Measure {
  const compares = head.subject === '' && head.comparator !== null && head.state === null
  if (head.change !== 0 || patterns.changeBehind.test(tail) || (topic?.measure === 'growth' && compares)) {
    const subject = head.subject === '' && topic ? topic.metric : trimName(head.subject)
    const noun = nounOfChange(head.changeWord)
    const named = changeNouns.has(noun) ? metricOf(subject + noun) : null
    const metric = named ?? metricOf(subject)
    const average = head.average || patterns.yearlyChange.test(headText)
    if (metric && priceChangeMetrics.has(metric.metric_id)) return average ? 'average_growth' : 'level'
    // 人口自然增长率 is a rate itself.
    if (named?.kind === 'rate') return 'level'
    return average ? 'average_growth' : 'growth'
  }
  // 增长6%，力争达到6.5%: the same growth again; but 由40%上升到45% is a level of its own.
  const again = topic !== null && head.subject === '' && !behind && !figures[0]?.head && isGrowth(topic.measure) && head.verb !== patterns.takesShare
  return again && metricOf(topic.metric)?.kind !== 'rate' ? topic.measure : 'level'
}
