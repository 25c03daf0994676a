/** The thing that a clause speaks of: 光伏产业 of `光伏产业加快集聚`, 稳岗返还政策 of `落实稳岗返还政策`. */
import { endWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { MARKER_DIGITS } from '../../vocabulary/headings.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { announcedIn } from './announced.ts'
import { isTradeWord } from './predicate-words.ts'
import { subjectSaid } from './said-subject.ts'

/** Longer names are clauses; a shorter one is no thing. */
const longestOwner = 24
const shortestOwner = 2
const isAdverb = ({ text, pos }: Word): boolean => isWord(text, 'adverb') || pos === 'd'
const isVerb = ({ text, pos }: Word): boolean =>
  isWord(text, 'predicate') || isWord(text, 'final') || isWord(text, 'praise') || pos === 'v'
const isNominal = ({ text, pos }: Word): boolean => !'pcdur'.includes(pos) || isWord(text, 'nominal')

/** Whether words may stand as owner: they end in a thing that has values. */
function isThing(words: readonly Word[]): boolean {
  const last = words[words.length - 1]
  if (!last || isWord(joined(words), 'generic') || words.some(({ text }) => isWord(text, 'stop') || text === '，')) return false
  for (let from = Math.max(0, words.length - 3); from < words.length; from++) {
    if (isWord(joined(words.slice(from)), 'owner')) return true
  }
  if (endWord(joined(words), 'eventend') !== '') return true
  return last.text.length > 1 && endWord(last.text, 'ownerend') !== '' && last.pos !== 'v'
}

/** Without what is only a side of it: `光伏产业规模` is that of 光伏产业. */
function withoutSide(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 1 && isWord((words[end - 1] as Word).text, 'abstract')) end--
  return words.slice(0, end)
}

/** 建筑业工业化、绿色化发展, 加工业规模化、品质化: without the ways in which it is to change, which are a list. */
function withoutWays(words: readonly Word[]): readonly Word[] {
  const list = words.findIndex(({ text }) => text === listMark)
  const isWay = (at: number): boolean => endWord((words[at] as Word).text, 'turnedinto') !== '' && !isWord((words[at] as Word).text, 'owner')
  let from = list
  while (from > 1 && isWay(from - 1)) from -= (words[from - 1] as Word).text.length === 1 ? 2 : 1
  return from < list && words.slice(list + 1).every(({ text, pos }, at) => text.length === 1 || 'vw'.includes(pos || 'n') || isAnyWord(text, 'abstract', 'praise') || isWay(list + 1 + at) || isWay(Math.min(list + 2 + at, words.length - 1))) ? words.slice(0, from) : words
}

/**
 * Takes a clause without figures; gives the thing that it speaks of: what stands before its predicate, or the object
 * of the verbs that it opens with. `落实稳岗返还政策` → 稳岗返还政策. Empty where it speaks of none. `field` says that a
 * field of work is asked for too, which no list has: 垃圾分类 of 垃圾分类稳步推进.
 */
export function ownerOf(clause: string, field = false): { name: string; at: number; isObject: boolean; announced?: boolean; isSaid?: boolean } | null {
  const announced = announcedIn(clause)
  if (announced) return { ...announced, isObject: false, announced: true }
  const words = segment(clause)
  const from = nameStart(clause, words)
  const end = nameEnd(words, from)
  const plain = thingIn(words.slice(from, end)) ?? (field && from === 0 ? fieldOf(words, end) : null)
  const name = plain ?? beforeFour(words, from) ?? quotedName(words, from)
  const said = subjectSaid(clause)
  if (said && (!name || said.name.includes(joined(name).replace(patterns.ownerMarks, '')))) return { ...said, isObject: false, isSaid: true }
  if (!name) return null
  const text = joined(name).replace(patterns.ownerMarks, '')
  if (text.length < shortestOwner || text.length > longestOwner) return null
  return { name: text, at: (name[0] as Word).start, isObject: plain === null || words.slice(0, from).some(takesObject) }
}

/** A verb before a thing, which it acts on: 落实, 大力推进; or what leads to it: 向精深加工延伸. */
const takesObject = ({ text, pos }: Word): boolean => isWord(text, 'leadsthere') || (text.length > 1 && (pos === 'v' || isWord(text, 'opening')))

/** 三是, 十一是, 三要: how many characters the number of a point has that a clause begins with. */
function pointLength(clause: string): number {
  const mark = (clause[0] ?? '') in MARKER_DIGITS ? [1, 2].find((at) => isWord(clause[at] ?? '', 'pointmark')) : undefined
  return mark === undefined ? 0 : mark + 1
}

/** Where the thing that a clause may speak of begins: behind the number of a point, adverbs and the verbs that open it. */
function nameStart(clause: string, words: readonly Word[]): number {
  const point = pointLength(clause)
  let from = Math.max(0, words.findIndex(({ end }) => end > point))
  while (from < words.length && leadsToName(words, from)) from++
  return from
}

function leadsToName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  return isAdverb(word) || isWord(word.text, 'stop') || !isNominal(word) || opensWithVerb(words, at)
}

/** Where the thing ends that begins at a place: before the predicate, outside quotes. */
function nameEnd(words: readonly Word[], from: number): number {
  let quoted = false
  for (let end = from; end < words.length; end++) {
    const word = words[end] as Word
    if (word.text === '“') quoted = true
    else if (word.text === '”') quoted = false
    else if (!quoted && end > from && beginsPredicate(words, end)) return end
  }
  return words.length
}

function beginsPredicate(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  // “银龄讲学”计划全面铺开: behind a quoted name it is what that is.
  if (words[at - 1]?.text === '”' && isWord(word.text, 'owner')) return false
  return isAdverb(word) || word.pos === 'p' || endsName(words, at) || actsOfTrade(words, at)
}

/** The thing that words name, without a side of it. “揭榜挂帅”机制: without its kind nothing would be named. */
const thingIn = (words: readonly Word[]): readonly Word[] | null =>
  thingOf(withoutSide(words)) ?? thingOf(withoutSide(withoutWays(words))) ?? (words.at(-2)?.text === '”' ? thingOf(words) : null)

/** A shorter field of work is a word of many meanings. */
const shortestField = 4

/** What stands before a predicate, if it is nothing but a noun. */
function fieldOf(words: readonly Word[], end: number): readonly Word[] | null {
  const name = withoutSide(words.slice(0, end))
  const long = end < words.length && joined(name).length >= shortestField
  // 残疾人康复工作: behind an act it is a name that there is work at it.
  const isNoun = 'nw'.includes(name.at(-1)?.pos ?? '') || (name.length > 1 && name.length < end && name.at(-1)?.pos === 'v')
  return long && isNoun && name.every((word) => isNominal(word) && !isWord(word.text, 'stop')) ? name : null
}

/** 光伏产业异军突起: such sayings have four characters, and many stand in no list. */
const saying = 4

/** The thing before a saying at the end of a clause, which is no thing itself. */
function beforeFour(words: readonly Word[], from: number): readonly Word[] | null {
  let at = words.length
  let length = 0
  while (at > from && length < saying) length += (words[--at] as Word).text.length
  if (length !== saying || isAdverb(words[at] as Word) || isThing(words.slice(at)) || isWord((words.at(-1) as Word).text, 'abstract')) return null
  while (at > from && isAdverb(words[at - 1] as Word)) at--
  const name = words.slice(from, at)
  return isThing(name) && name.every((word) => isNominal(word) && !isVerb(word)) ? name : null
}

/** “信用融”入选示范平台, “两免一补”由重点县推广到所有学校, 拓展“一网联办”: the quoted name that does something, or that is nothing but run. */
function quotedName(words: readonly Word[], from: number): readonly Word[] | null {
  const close = words.findIndex(({ text }) => text === '”')
  if (words[from]?.text !== '“' || close < from) return null
  const next = words[close + 1]
  const name = words.slice(from, close + 1)
  const runs = from === 0 ? next !== undefined && (isVerb(next) || next.pos === 'p') : next === undefined && endWord(joined(words.slice(0, from)), 'running') !== ''
  return runs ? name : null
}

/** 医药产业聚焦…: behind a trade at the beginning of a clause, what it does. */
const actsOfTrade = (words: readonly Word[], at: number): boolean =>
  isTradeWord(words[at - 1] as Word) && (isWord((words[at] as Word).text, 'stressed') ||
    ((words[at] as Word).text.length > 1 && (words[at] as Word).pos === 'v' && isWord((words[at] as Word).text, 'opening')))

/** Parts and stages behind a thing: 二期 of a plant, 首台机组 of a power station. */
const mostBehind = 3

/** The thing that words name, with its part or without; `null` where they name none. */
function thingOf(words: readonly Word[]): readonly Word[] | null {
  for (let behind = 0; behind <= mostBehind && behind < words.length; behind++) {
    const name = words.slice(0, words.length - behind)
    if (behind > 0 && !isWord((words[words.length - behind] as Word).text, 'part')) break
    if (isThing(name) && !holdsClause(name)) return name
  }
  // 煤炭绿色开采: a good, and what is done with it.
  const [first] = words
  const isGood = first && words.length < 4 && isWord(first.text, 'owner') && isThing([first]) && words.slice(1).every(({ pos }) => 'abwn'.includes(pos))
  if (!isGood) return null
  // 花卉苗木: two goods in one name.
  const twice = words.length > 1 && words.slice(1).every((word) => isWord(word.text, 'owner') && isThing([word]))
  return twice ? words : [first]
}

/** 研发新产品、开拓新市场: a list of acts with objects names no thing. */
const holdsClause = (words: readonly Word[]): boolean => !patterns.countedList.test(joined(words)) && words.some(({ text }, at) => text === '、' &&
  (words[at + 1]?.pos === 'v' && (words[at + 1] as Word).text.length > 1 && !isWord((words[at + 1] as Word).text, 'owner')))

/** A verb at the beginning, whose object is the thing: 落实, 实施, 大力发展. A noun behind it must follow. */
function opensWithVerb(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (!next || word.text.length < 2) return false
  const opening = isWord(word.text, 'opening') || isWord(word.text, 'praise') || (word.pos === 'v' && !isWord(word.text, 'owner'))
  // 重点发展: what is stressed, before the verb.
  return opening || (isWord(next.text, 'opening') && at + 2 < words.length && word.text.length === 2 && !isWord(word.text, 'owner') && at === 0)
}

/** Whether a verb ends the name before it: nothing but the predicate follows. */
function endsName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  // 石墨烯产业从无到有
  if (word.pos === 'i' && word.text.length === 4 && behindIsVerbal(words, at)) return true
  if (!isVerb(word) || isWord(word.text, 'owner')) return false
  if (isAnyWord(word.text, 'predicate', 'praise')) return behindIsVerbal(words, at) || isWord(word.text, 'predicate')
  return behindIsVerbal(words, at)
}

/** From here on nothing but verbs, adverbs and their like: 签约服务 of 家庭医生签约服务扎实推进 is no predicate. */
const behindIsVerbal = (words: readonly Word[], at: number): boolean =>
  words.slice(at).every((word) => isVerb(word) || isAdverb(word) || 'uawi'.includes(word.pos) || isWord(word.text, 'praise') || isWord(word.text, 'nominal'))
