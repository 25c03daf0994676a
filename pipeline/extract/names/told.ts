/** The thing that the figure right before told of, for names that say nothing without it. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { metricOf } from '../metrics.ts'
import { investing } from '../../vocabulary/patterns-shares.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import { isMeasureAlone } from './measure-alone.ts'
import { isEvent } from './owner-fits.ts'
import { measureOfName } from './shared.ts'
import { isOfSite } from './site.ts'
import { isDependent } from './topics.ts'
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
export function thingOf({ metric, noun }: Topic): string {
  const told = noun !== '' && metric.endsWith(noun) ? noun : metric
  const whole = withoutEnd(withoutEnd(withoutEnd(told, 'invested'), 'ranbehind'), 'staffthere') || told
  const measure = measureOfName(whole)
  return isWord(measure, 'value') && whole.length > measure.length + 1 ? whole.slice(0, -measure.length) : whole
}

/** 问题楼盘 of 问题楼盘交房: a thing whose measure was told right before is the same for the next one. */
function withoutMeasure(thing: string): string {
  const rest = withoutEnd(thing, 'ofthing')
  return rest.length > 1 ? rest : thing
}

/** 配送量, 治理面积: whether nothing in a measure says of what it is. */
const isOfAny = (measure: string): boolean =>
  isMeasureAlone(measure) && !isDependent(measure) && !measure.includes(investing)

/** 收储, 成果: words that no thing is called by. */
export const saysNoThing = (word: string): boolean => !isWord(word, 'owner') && isAnyWord(word, 'act', 'abstract', 'empty')

/**
 * Whether what was told is a thing that was counted, and no value of one, which may be that of another thing: what ends
 * in a noun, or what had something done to it (查处违法占地), which no work is (完成用地收储).
 */
function isThingTold({ metric, noun, verb, owner }: Topic): boolean {
  const words = segment(noun).filter(({ text }) => text !== quoteEnd)
  const last = words.at(-1)
  const isThing = last !== undefined && (last.pos === 'n' || verb !== '') && !saysNoThing(last.text)
  // 养殖新增面积: a flow that its own act stands in.
  const isFlow = words.slice(1).some(({ text }) => isWord(text, 'flowword'))
  return isThing && !isFlow && owner === null && measureOfName(metric) === '' && endWord(metric, 'rateend') === '' && startWord(metric, 'perone') === ''
}

/** 盘活闲置土地800亩，亩均税收: of all land that firms use, not of what was cleared. */
const isOfLandUse = (measure: string, { noun, verb }: Topic): boolean =>
  startWord(measure, 'perland') !== '' && verb !== '' && endWord(noun, 'usedland') !== ''

/** Takes a measure and what its sentence told right before; says whether it is one of the thing told, as no word of it says of what it is. */
export const saysNotOfWhat = (measure: string, topic: Topic): boolean =>
  (isOfAny(measure) || isWord(measure, 'ofthing')) && isThingTold(topic) && !isOfLandUse(measure, topic)

/** 线路总数 behind 公交线路: the total of what the thing told ends in is that of the thing; empty for another. */
function totalTold(subject: string, topic: Topic): string {
  const total = endWord(subject, 'totalof')
  const kind = subject.slice(0, subject.length - total.length)
  const thing = thingOf(topic)
  return total !== '' && kind.length > 1 && kind.length < thing.length && thing.endsWith(kind) ? thing + total : ''
}

/**
 * Takes a subject and what its sentence told right before; gives the measure of that thing where the subject is nothing
 * but such a measure, empty for others: `处理能力` behind 新建污水处理厂3座 → 污水处理能力.
 */
export function measureTold(subject: string, topic: Topic): string {
  const measure = withoutStart(trimName(subject), 'cameabout')
  const total = metricOf(measure) === null ? totalTold(measure, topic) : ''
  if (total !== '') return total
  if (!isWord(measure, 'ofthing') || metricOf(measure) !== null) return ''
  // 学校启用，新增学位2000个、在校学生: of the school, not of the places in it.
  const site = topic.owner && isOfSite(topic.metric.slice(topic.owner.name.length)) ? topic.owner.name : ''
  // 啤酒节吸引游客36万人次，销售额: of what was held, not of who came.
  const held = topic.owner && (topic.owner.held || isEvent(topic.owner.name)) && isWord(measure, 'value') ? topic.owner.name : ''
  const told = site || held || withoutMeasure(thingOf(topic))
  // 交易农村产权、交易总额: what was done with it is in the measure too.
  const thing = told.startsWith(measure.slice(0, 2)) ? told.slice(2) : told
  if (thing.length < 2) return ''
  // 签约项目12个、合同金额: money that was agreed on is that of what was signed.
  const act = site === '' && isWord(measure, 'agreedmoney') && !told.includes(topic.verb) && !measure.startsWith(topic.verb) ? topic.verb : ''
  return act + underTopic({ ...topic, metric: thing, noun: thing, verb: '' }, measure)
}
