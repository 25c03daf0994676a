/** Names that say nothing of whose they are, behind the clause that tells of a trade or house: 劳务输出势头强劲，常年在外人数. */
import { endWord, hasWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { partMark } from '../../vocabulary/patterns-empty.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { clauseEnd } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { sentenceBefore } from './earlier.ts'
import type { Named } from './named.ts'
import type { Around } from './owner-search.ts'
import type { Owner } from './owners.ts'
import { eventHeld, holdsThing, thingOpening } from './opening-thing.ts'
import { subjectSaid } from './said-subject.ts'
import type { Said } from './said-subject.ts'
import type { Topic } from './topics.ts'

/** Longer names say of what they are. */
const longestBare = 10
/** 产业: a shorter one is of no one trade. */
const shortestOwner = 3
const mostWords = 5

/** Takes a name and what stands around its figure; gives the trade, house or other thing of which the sentence, or the short one before, opens by saying something, where the name does not say whose it is. */
export function ownerSaid(named: Named, { text, span, run, topic }: Around): Owner | null {
  if (named.owner || named.measure === 'rank' || hasWord(run.headText, 'ownarea') || !isBare(named.metric)) return null
  const owner = said(text, span.start, run.headStart, topic === null, named)
  return owner && owner.name.length >= shortestOwner && goesOn(owner, named.metric, topic, text.slice(owner.start, run.headStart)) && !isPartOf(owner.name, named.metric) ? owner : null
}

/** Whether what was told since is of the same thing: a measure is, up to the ；, also behind an act that says not of what thing it is. */
function goesOn({ name }: Owner, metric: string, topic: Topic | null, between: string): boolean {
  if (topic === null || (topic.owner !== null && topic.metric.startsWith(name))) return true
  return isMeasure(metric) && !between.includes(partMark) && topic.recent.every((told) => told.startsWith(name) || isOfNoOther(told))
}

/** 新增缴存职工: whether a name is of no thing of its own, and none that the area has. */
const isOfNoOther = (name: string): boolean => metricOf(name) === null && catalogued(name) === null && !segment(name).some(isOther) && !holdsThing(name)

function said(text: string, sentence: number, head: number, isFirst: boolean, named: Named): Owner | null {
  const start = sentence
  const end = clauseEnd(text, start, head)
  // 大桥开建，城市框架拉开，城区面积: what another clause tells of is nearer.
  const isNear = !isFirst || text.slice(end + 1, head).trim() === ''
  const own = end < head && isNear ? opened(text.slice(start, end), named) : null
  const before = own ? null : sentenceBefore(text, sentence, sentence)
  const words = before ? text.slice(before.start, before.end) : ''
  const isBehind = !isFirst || text.slice(sentence, head).trim() === ''
  const found = own ?? (isBehind ? opened(words, named) ?? eventHeld(words) : subjectSaid(words))
  return found && { name: found.name, start: (own ? start : before?.start ?? start) + found.at, isObject: false, isSaid: true }
}

/** The trade or house that a clause says something of, or any other thing, which has not done what a government does; the longer name of both. */
function opened(clause: string, named: Named): Said | null {
  const [said, thing] = [subjectSaid(clause), thingOpening(clause)]
  const isLonger = thing !== null && thing.name.length > (said?.name.length ?? 0)
  return isLonger && (said !== null || mayBeOfThing(named)) ? thing : said
}

/** Whether a name may be one of any thing: 推广成果 is done by a government, and 6项成果全国推广 says so of what it counts. */
const mayBeOfThing = ({ metric, source }: Named): boolean => source !== 'behind' && !hasWord(metric, 'funds') && (isMeasure(metric) || (segment(metric).length > 1 && !isAnyWord(segment(metric)[0]?.text ?? '', 'opening', 'hold')))

/** 公园接待游客 of a park: whether a name has the last word of its owner. */
const isPartOf = (owner: string, name: string): boolean => withoutStart(name, 'servesthere').includes(owner.slice(-2)) || owner.startsWith(name.slice(0, 2))

/** 执行金额, 签订协议, 存栏土鸡, 供餐: a measure, or an act with what it is done to, that the area has not. */
function isBare(name: string): boolean {
  if (name.length > longestBare || metricOf(name) !== null || catalogued(name) !== null) return false
  const words = segment(name)
  const [first] = words as [Word | undefined]
  if (!first || words.length > mostWords || name.includes(listMark) || isAnyWord(first.text, 'adding', 'added', 'sitebuilds', 'firmclass', 'founding', 'perone', 'winsstatus')) return false
  if (startWord(name, 'adding') !== '' || (!isAnyWord(first.text, 'servesthere') && words.some(isOther))) return false
  return (isMeasure(name) && !hasWord(withoutMost(name), 'notpart') && endWord(name, 'funds') === '' && isOfNone(words)) || isDone(words)
}

/** A zone, a house or a trade: a thing that speaks for itself. */
const isOther = ({ text }: Word): boolean => !isWord(text, 'partofworks') && (isAnyWord(text, 'zone', 'level', 'groupinneed') || endWord(text, 'hostkind') !== '' || endWord(text, 'industryend') !== '')

/** 日最大检测量: the most in a time is a measure as any other. */
function withoutMost(name: string): string {
  const time = startWord(name, 'pertime')
  return time === '' ? name : withoutStart(name.slice(time.length), 'notpart')
}

/** 雪季接待人数, 离岸业务占比 */
const isMeasure = (name: string): boolean =>
  isAnyWord(name, 'value', 'staffthere') || endWord(name, 'measurehead') !== '' || endWord(name, 'sharetail') !== '' || endWord(name, 'staff') !== ''

/** 城区面积, 茶叶综合产值: whether no word of a measure says of what place or good it is. */
const isOfNone = (words: readonly Word[]): boolean => !words.some(({ text, pos }) => !isWord(text, 'partofworks') && (pos === 's' || isWord(text, 'owner') || endWord(text, 'sitekind') !== ''))

/** 签订协议, 栖息候鸟, 日均办件: an act, and a noun or none that it is done to. */
function isDone(words: readonly Word[]): boolean {
  let from = 0
  while (from < words.length - 1 && isAnyWord((words[from] as Word).text, 'measurelead', 'adverb')) from++
  const [act, ...behind] = words.slice(from) as [Word, ...Word[]]
  const isAct = 'vw'.includes(act.pos || 'n') || isAnyWord(act.text, 'measureof', 'heldthere', 'canbring', 'servesthere')
  // 换购, 供餐: two characters are an act.
  const isPair = act.text.length === 1 && behind[0]?.text.length === 1 && behind[0].pos === 'v'
  return (isAct || isPair) && joined(words.slice(from)).length > 1 && behind.every(({ text, pos }) => 'nbwsarv'.includes(pos || 'n') || text.length === 1)
}
