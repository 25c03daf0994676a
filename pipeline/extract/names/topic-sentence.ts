/** The sentence before as topic: 县医院新院区投入使用。开放床位800张: whose staff, beds and values the next one tells. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { sentenceBefore } from './earlier.ts'
import { isMeasureAlone } from './measure-alone.ts'
import type { Named } from './named.ts'
import { isAction, isEvent } from './owner-fits.ts'
import { isSaidOf, openingOwner } from './opening-owner.ts'
import { fieldFor } from './owner-search.ts'
import type { Around } from './owner-search.ts'
import { ownerIn } from './owners.ts'
import type { Owner } from './owners.ts'
import { isTradeWord } from './predicate-words.ts'

/**
 * Takes a name and what stands around its figure; gives the thing whose it is, where the sentence before speaks of that
 * thing alone, or a clause of its own sentence announces it, its own names no other, and the name does not say by itself
 * whose it is. `null` otherwise.
 */
export function ownerOfTopicSentence(named: Named, around: Around): Owner | null {
  const { run } = around
  if (named.measure === 'rank' || run.figures.length > 1 || hasWord(run.headText, 'ownarea')) return null
  const owner = ownerSaid(named, around)
  if (!owner || named.metric.includes(owner.name.slice(-2))) return null
  return isOfTopic(owner, named, around) ? owner : null
}

/** What the words before speak of: the sentence before, the clauses before, what was told of before. */
function ownerSaid(named: Named, around: Around): Owner | null {
  const { text, span, run, topic } = around
  if (topic !== null) return topic.owner ?? openingOwner(around, named.metric)
  return topicBefore(text, span.start, run.headStart) ?? around.find() ?? (isActAlone(named) ? fieldFor(around) : null)
}

/** Whether a figure is one of the thing that the words before it speak of. */
function isOfTopic(owner: Owner, named: Named, { text, span, run, topic }: Around): boolean {
  const inSentence = owner.start >= span.start
  if (inSentence && isActAlone(named) && run.figures[0]?.quantity.known?.kind !== 'money') return !owner.isObject && !isWord(owner.name, 'sector')
  if (owner.announced) return isOfAnnounced(owner.name, named)
  if (isSaidOf(owner, text)) return isOfProgram(named)
  if (owner.isObject) return !inSentence && topic !== null && isDoneAt(owner.name, named)
  if (isEvent(owner.name)) return isOfEvent(named)
  if (isAction(owner.name) || (isWord(owner.name, 'sector') && !(topic?.owner === owner && isStaff(named.metric)))) return false
  return inSentence ? isStaff(named.metric) : goesWith(owner.name, named.metric)
}

/** A longer name says of what it is. */
const longestBare = 6

/** 把低空物流作为新赛道来抓，航线增至27条: a thing or measure that says not of what, and begins as the thing announced does not. */
function isOfAnnounced(owner: string, { metric, verb }: Named): boolean {
  if (isStaff(metric)) return true
  const words = segment(metric)
  const isBare = metric.length <= longestBare && words.every(({ pos }) => 'nbw?'.includes(pos || 'x'))
  return verb === '' && isBare && metricOf(metric) === null && catalogued(metric) === null && ![...words[0]?.text ?? ''].some((character) => owner.includes(character))
}

/** 招募退休教师: what a programme does for or with people. */
const isOfProgram = ({ metric }: Named): boolean => startWord(metric, 'programact') !== '' && metricOf(metric) === null && catalogued(metric) === null

/** 促成交易额: what an event brings about. */
const isOfEvent = ({ metric }: Named): boolean => startWord(metric, 'eventyields') !== '' && metricOf(metric) === null && catalogued(metric) === null

/** 打造滨河湿地公园。规划面积1.8万亩，栽植水生植物: what is done at the one place that the sentence before builds, once its size was told. */
function isDoneAt(owner: string, { metric, verb }: Named): boolean {
  const of = segment(owner)
  return verb !== '' && of.length > 1 && isSingle(of.at(-1)?.text ?? '') && metricOf(metric) === null && catalogued(metric) === null
}

/** 远程医疗加快推广，会诊3.8万例: an act alone, which says not in what work it is done. */
function isActAlone({ metric }: Named): boolean {
  const [act, ...behind] = segment(metric)
  const isOneAct = act !== undefined && behind.length === 0 && 'vw'.includes(act.pos || 'x') && act.text.length === 2
  return isOneAct && !isAnyWord(metric, 'act', 'opening', 'final', 'predicate', 'rise', 'opened') && metricOf(metric) === null && catalogued(metric) === null
}

/** The thing of the sentence before, where that is one clause without figures, and nothing stands between it and the figure's own. */
function topicBefore(text: string, sentence: number, head: number): Owner | null {
  const before = sentenceBefore(text, sentence, head)
  return before && !patterns.anyDigit.test(text.slice(before.start, before.end)) ? houseOf(ownerIn(text, before.start, before.end)) : null
}

/** 老年大学 of 老年大学办学体系: the house of whose work the sentence speaks. */
function houseOf(owner: Owner | null): Owner | null {
  const words = owner ? segment(owner.name) : []
  let end = words.length
  while (end > 1 && isWord((words[end - 1] as Word).text, 'housework')) end--
  return owner && end < words.length && isSingle((words[end - 1] as Word).text) ? { ...owner, name: joined(words.slice(0, end)) } : owner
}

/** Whether a name is one of a thing: of a house or place what it has and takes in, of a trade who works in it and its values. */
function goesWith(owner: string, name: string): boolean {
  const words = segment(name)
  if (isStaff(name)) return true
  if (metricOf(name) !== null || catalogued(name) !== null) return false
  const of = segment(owner)
  // 社区养老服务网络: what has places is a house, or the work of several.
  if (isWord(name, 'branch') && isWord(of.at(-1)?.text ?? '', 'housework')) return of.length > 1
  if (isSingle(of.at(-1)?.text ?? '')) return of.length > 1 && (isSizedValue(words) || isHeld(name) || isWord(name, 'branch') || isOfHouse(name, words))
  return isTrade(owner) && (isSizedValue(words) || isHeld(name))
}

/** 从业人员, 研发人员: people by what they do there. */
const isStaff = (name: string): boolean => isWord(name, 'staffthere') || isWorker(segment(name))
const isWorker = (words: readonly Word[]): boolean => words.length === 2 && isWord(words[1]?.text ?? '', 'staff') && isWord(words[0]?.text ?? '', 'workingthere')

/** 规上产值: a value with a class of size alone. */
const isSizedValue = (words: readonly Word[]): boolean => words.length > 1 && isWord((words[0] as Word).text, 'firmclass') &&
  (isWord(joined(words.slice(1)), 'value') || isMeasureAlone(joined(words.slice(1))))

/** 开放床位, 馆藏文物, 在校生: what is in a house, by how it is there. */
function isHeld(name: string): boolean {
  const behind = withoutStart(name, 'heldthere')
  const words = segment(behind)
  return behind !== name && words.length <= 2 && words.every(({ pos }) => 'nbw'.includes(pos || 'x'))
}

/** 实验室面积, 出水达标率: a measure of a part of a house. */
const isOfHouse = (name: string, words: readonly Word[]): boolean => words.length <= 3 && endWord(name, 'measurehead') !== '' && startWord(name, 'placekind') === ''

/** 新院区, 新馆: a house or place, not a kind of them. */
const isSingle = (last: string): boolean => isWord(last, 'standing') || endWord(last, 'ownerend') !== '' || endWord(last, 'placeend') !== ''

/** 光伏产业, 职业教育, 跨境电商: a trade or field by its end, or one word of a list. */
const isTrade = (owner: string): boolean => {
  const words = segment(owner)
  const last = words.at(-1) as Word
  return isTradeWord(last) || endWord(owner, 'industryend') !== '' || endWord(owner, 'fieldtrade') !== '' || (words.length === 1 && isWord(owner, 'owner'))
}
