/** The thing that the figure right before told of, for names that say nothing without it. */
import { hasWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import { measureOfName } from './shared.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { underTopic } from './under-topic.ts'

/** Whether nothing but a comma stands between the figure before and the words of this one. */
export const isRightBehind = (text: string, { floor, headStart }: Run): boolean =>
  floor === headStart || isWord(text.slice(floor, headStart), 'nexttofigure')

/** 新建12座水厂，供水能力: nothing but what was counted, behind its number, stands between. */
export function isBehindCounted(text: string, { floor, headStart }: Run, { noun }: Topic): boolean {
  const between = text.slice(floor, headStart)
  return noun.length > 1 && between.endsWith('，') && between.includes(noun) && !hasWord(between.slice(0, -1), 'pausing')
}

/** What was told of, without its act, its money and its own measure: 地铁 of 地铁运营里程. */
function thingOf({ metric, noun }: Topic): string {
  const told = noun !== '' && metric.endsWith(noun) ? noun : metric
  const whole = withoutEnd(withoutEnd(told, 'invested'), 'ranbehind') || told
  const measure = measureOfName(whole)
  return isWord(measure, 'value') && whole.length > measure.length + 1 ? whole.slice(0, -measure.length) : whole
}

/**
 * Takes a subject and what its sentence told right before; gives the measure of that thing where the subject is nothing
 * but such a measure, empty for others: `处理能力` behind 新建污水处理厂3座 → 污水处理能力.
 */
export function measureTold(subject: string, topic: Topic): string {
  const measure = withoutStart(trimName(subject), 'cameabout')
  if (!isWord(measure, 'ofthing') || metricOf(measure) !== null) return ''
  const told = thingOf(topic)
  // 交易农村产权、交易总额: what was done with it is in the measure too.
  const thing = told.startsWith(measure.slice(0, 2)) ? told.slice(2) : told
  if (thing.length < 2) return ''
  // 签约项目12个、合同金额: money that was agreed on is that of what was signed.
  const act = isWord(measure, 'agreedmoney') && !told.startsWith(topic.verb) && !measure.startsWith(topic.verb) ? topic.verb : ''
  return act + underTopic({ ...topic, metric: thing, noun: thing, verb: '' }, measure)
}
