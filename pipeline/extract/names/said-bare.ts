/** Names that say nothing of whose they are, behind the clause that tells of a trade or house: 劳务输出势头强劲，常年在外人数. */
import { endWord, hasWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { clauseEnd } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { sentenceBefore } from './earlier.ts'
import type { Named } from './named.ts'
import type { Around } from './owner-search.ts'
import type { Owner } from './owners.ts'
import { subjectSaid } from './said-subject.ts'

/** Longer names say of what they are. */
const longestBare = 10
/** 产业: a shorter one is of no one trade. */
const shortestOwner = 3
const mostWords = 5

/** Takes a name and what stands around its figure; gives the trade or house of which the sentence, or the short one before, opens by saying something, where the name does not say whose it is. */
export function ownerSaid(named: Named, { text, span, run, topic }: Around): Owner | null {
  if (named.owner || named.measure === 'rank' || hasWord(run.headText, 'ownarea') || !isBare(named.metric)) return null
  const owner = said(text, span.start, run.headStart, topic === null)
  const goesOn = topic === null || (topic.owner !== null && owner !== null && topic.metric.startsWith(owner.name))
  return owner && owner.name.length >= shortestOwner && goesOn && !isPartOf(owner.name, named.metric) ? owner : null
}

function said(text: string, sentence: number, head: number, isFirst: boolean): Owner | null {
  const start = sentence
  const end = clauseEnd(text, start, head)
  // 大桥开建，城市框架拉开，城区面积: what another clause tells of is nearer.
  const isNear = !isFirst || text.slice(end + 1, head).trim() === ''
  const own = end < head && isNear ? subjectSaid(text.slice(start, end)) : null
  const before = own ? null : sentenceBefore(text, sentence, sentence)
  const found = own ?? (before ? subjectSaid(text.slice(before.start, before.end)) : null)
  return found && { name: found.name, start: (own ? start : before?.start ?? start) + found.at, isObject: false, isSaid: true }
}

/** 公园接待游客 of a park: whether a name has the last word of its owner. */
const isPartOf = (owner: string, name: string): boolean => name.includes(owner.slice(-2))

/** 执行金额, 签订协议, 存栏土鸡, 供餐: a measure, or an act with what it is done to, that the area has not. */
function isBare(name: string): boolean {
  if (name.length > longestBare || metricOf(name) !== null || catalogued(name) !== null) return false
  const words = segment(name)
  const [first] = words as [Word | undefined]
  if (!first || words.length > mostWords || name.includes(listMark) || isAnyWord(first.text, 'adding', 'added', 'sitebuilds', 'firmclass', 'founding', 'perone', 'winsstatus')) return false
  if (startWord(name, 'adding') !== '' || words.some(({ text }) => isAnyWord(text, 'zone', 'level') || endWord(text, 'hostkind') !== '' || endWord(text, 'industryend') !== '')) return false
  return (isMeasure(name) && !hasWord(name, 'notpart') && endWord(name, 'funds') === '' && isOfNone(words)) || isDone(words)
}

/** 雪季接待人数, 离岸业务占比 */
const isMeasure = (name: string): boolean =>
  isAnyWord(name, 'value', 'staffthere') || endWord(name, 'measurehead') !== '' || endWord(name, 'sharetail') !== '' || endWord(name, 'staff') !== ''

/** 城区面积, 茶叶综合产值: whether no word of a measure says of what place or good it is. */
const isOfNone = (words: readonly Word[]): boolean => !words.some(({ text, pos }) => pos === 's' || isWord(text, 'owner') || endWord(text, 'sitekind') !== '')

/** 签订协议, 栖息候鸟, 日均办件: an act, and a noun or none that it is done to. */
function isDone(words: readonly Word[]): boolean {
  let from = 0
  while (from < words.length - 1 && isAnyWord((words[from] as Word).text, 'measurelead', 'adverb')) from++
  const [act, ...behind] = words.slice(from) as [Word, ...Word[]]
  const isAct = 'vw'.includes(act.pos || 'n') || isAnyWord(act.text, 'measureof', 'heldthere', 'canbring', 'servesthere')
  // 换购, 供餐: two characters are an act.
  const isPair = act.text.length === 1 && behind[0]?.text.length === 1 && behind[0].pos === 'v'
  return (isAct || isPair) && joined(words.slice(from)).length > 1 && behind.every(({ text, pos }) => 'nbwsar'.includes(pos || 'n') || text.length === 1)
}
