/** What a value without a subject takes on of what was spoken of before: a stock, a share, the thing itself. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { rate, takesShare, yearlyRate } from '../../vocabulary/patterns-measures.ts'
import { perHead } from '../../vocabulary/patterns-names.ts'
import { ratio } from '../../vocabulary/patterns-shares.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { isWord } from '../../lexicon/words.ts'
import { isGrowth } from '../measures.ts'
import { metricOf } from '../metrics.ts'
import { isFlowName } from './goes-on.ts'
import type { View } from './rule.ts'
import { measureOfName } from './shared.ts'
import type { Topic } from './topics.ts'
import { underTopic } from './under-topic.ts'

const measured: ReadonlySet<string> = new Set(['count', 'money', 'physical'])
/** The unit of people. */
const people = '{person}'
/** A noun before a share. */
const shortestNoun = 2

/** 占全国的三成，1953年占四成: the same share; of what says no whole, one of all. */
const shareAgain = (topic: Topic): string =>
  (topic.measure === 'level' && isShareOfWhole(topic.metric) ? topic.metric : underTopic(topic, patterns.share))

/** 耕地3万亩，平均每人只有2亩: of each person, where all have so much. */
const isOfEach = ({ run: { headText }, measure, kind }: View, topic: Topic): boolean =>
  kind === 'physical' && measure === 'level' && topic.measure === 'level' && startWord(headText.trim(), 'eachperson') !== '' && startWord(topic.metric, 'perhead') === ''

/** 产值增长7%，较上年加快2个百分点: by points changes the growth of an amount; a rate changes by points itself. */
const growsAsAmount = ({ measure, metric }: Topic): boolean =>
  isGrowth(measure) && metricOf(metric)?.kind !== 'rate' && endWord(metric, 'rateend') === '' && endWord(metric, 'ratename') === ''

/** The topic as a value without a subject takes it on: a stock behind its flow, the thing itself behind its share. */
export function carriedMetric(view: View, topic: Topic): string {
  const { run: { head, headText }, measure, kind } = view
  if (head.verb === takesShare && (kind === 'percent' || kind === 'part')) return shareAgain(topic)
  // 另有14个正在建设: of the same things, with which nothing is done yet.
  if (kind === 'count' && topic.noun !== '' && startWord(headText.trim(), 'resthas') !== '') return topic.noun
  if (isOfEach(view, topic)) return perHead + topic.metric
  if (kind === 'points' && measure === 'change' && growsAsAmount(topic)) return topic.metric + (topic.measure === 'growth' ? rate : yearlyRate)
  // 净增企业95家、增长12%: by as much grew what there is of them.
  if (measure === 'growth' && kind === 'percent' && isWord(topic.verb, 'netgain') && topic.noun.length > 1) return topic.noun
  if (isStock(view, topic)) return topic.noun
  return isGrowth(measure) || kind === 'money' ? withoutShare(rankedBefore(topic)) : topic.metric
}

/** 新增充电桩20个，累计达到80个, 累计超过80个: how many there are of what was added. */
function isStock({ run: { head, headText }, kind }: View, topic: Topic): boolean {
  const reached = hasWord(head.comparing, 'passing') || head.state === 'reach' || (head.state === 'be' && kind === 'count')
  const before = head.comparing === '' ? headText : headText.slice(0, -head.comparing.length)
  return (reached || isTotal(before, topic)) && measured.has(kind ?? '') && topic.noun !== '' && startWord(topic.verb, 'adding') !== ''
}

/** 占全国工业总产值比重: whether a name says of what whole it is a share. */
const isShareOfWhole = (metric: string): boolean => metric.endsWith(ratio) && metric.slice(0, -ratio.length - 1).includes(takesShare, shortestNoun)

/** 税收收入占比: a share stands behind its own noun, which is what the amount or the growth is of. */
function withoutShare(metric: string): string {
  const share = metric.indexOf(takesShare, shortestNoun)
  return share < 0 ? metric : metric.slice(0, share)
}

/** 生产总值增速居全省第3，达到500亿元: behind the rank of a rate stands the value or the growth of what the catalogue has. */
function rankedBefore({ metric, measure }: Topic): string {
  const ranked = measure === 'rank' ? withoutEnd(metric, 'ratename') : metric
  return metricOf(ranked) === null ? metric : ranked
}

/** 新增充电桩20个、累计80个: how many there are by now of things that are added, and not of what was done; people in work are added up over time. */
function isTotal(headText: string, { noun, verb, metric: told }: Topic): boolean {
  if (!headText.endsWith(patterns.inTotal)) return false
  const metric = metricOf(noun)
  if (metric !== null) return metric.kind === 'stock' && metric.unit_code !== people
  return isWord(verb, 'addsto') && told === verb + noun && !isFlowName(noun) && measureOfName(noun) === '' && (endWord(noun, 'standing') !== '' || endWord(noun, 'placethere') !== '' || endWord(noun, 'rankedkind') !== '')
}

/** 完成交通投资, 灌区完成投资: without the verb, which is not that of its growth. */
export function moneyTold(name: string): string {
  const done = endWord(name, 'invested')
  const of = name.slice(0, name.length - done.length)
  return withoutStart(of.length > 1 ? of + withoutStart(done, 'accomplished') : name, 'accomplished')
}
