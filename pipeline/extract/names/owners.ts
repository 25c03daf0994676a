/** Owners: whose value a figure without one is. `光伏产业加快集聚，产值突破300亿元`: 光伏产业. */
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { complete, pieces } from './lists.ts'
import { isStrong } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** A thing that a clause speaks of, and where that clause starts. */
export interface Owner {
  name: string
  start: number
  /** It is what a verb acts on (聚焦境外市场), or said in other words than the lists know: not surely what the clause is about. */
  isObject: boolean
}

/** Longer names are clauses; a shorter one is no thing. */
const longestOwner = 24
const shortestOwner = 2
/** How many clauses back an owner may stand, in its sentence and the one before. */
const mostClauses = 4

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
  return last.text.length > 1 && patterns.ownerEnds.has(last.text.at(-1) ?? '') && last.pos !== 'v'
}

/** Without what is only a side of it: `光伏产业规模` is that of 光伏产业. */
function withoutSide(words: readonly Word[]): readonly Word[] {
  let end = words.length
  while (end > 1 && isWord((words[end - 1] as Word).text, 'abstract')) end--
  return words.slice(0, end)
}

/**
 * Takes a clause without figures; gives the thing that it speaks of: what stands before its predicate, or the object
 * of the verbs that it opens with. `落实稳岗返还政策` → 稳岗返还政策. Empty where it speaks of none. `field` says that a
 * field of work is asked for too, which no list has: 垃圾分类 of 垃圾分类稳步推进.
 */
export function ownerOf(clause: string, field = false): { name: string; at: number; isObject: boolean } | null {
  const words = segment(clause)
  let from = patterns.pointOfList.test(clause) ? words.findIndex(({ text }) => text.endsWith(patterns.isMark)) + 1 : 0
  while (from < words.length && (isAdverb(words[from] as Word) || isWord((words[from] as Word).text, 'stop') || !isNominal(words[from] as Word) || opensWithVerb(words, from))) from++
  let end = from
  let quoted = false
  for (; end < words.length; end++) {
    const word = words[end] as Word
    if (word.text === '“') quoted = true
    else if (word.text === '”') quoted = false
    else if (!quoted && end > from && (isAdverb(word) || word.pos === 'p' || endsName(words, end) || actsOfTrade(words, end))) break
  }
  // “揭榜挂帅”机制: without its kind nothing would be named.
  const kept = words.slice(from, end)
  const plain = thingOf(withoutSide(kept)) ?? (kept.at(-2)?.text === '”' ? thingOf(kept) : null) ?? (field && from === 0 ? fieldOf(words, end) : null)
  const name = plain ?? beforeFour(words, from)
  if (!name) return null
  // 一次性扩岗补助: how it is paid is its name.
  const at = (name[0] as Word).start
  const once = patterns.paidOnce.exec(clause.slice(0, at))?.[0] ?? ''
  const text = once + joined(name).replace(patterns.ownerMarks, '')
  if (text.length < shortestOwner || text.length > longestOwner) return null
  return { name: text, at: at - once.length, isObject: plain === null || words.slice(0, from).some(({ text: word, pos }) => word.length > 1 && (pos === 'v' || isWord(word, 'opening'))) }
}

/** A shorter field of work is a word of many meanings. */
const shortestField = 4

/** What stands before a predicate, if it is nothing but a noun. */
function fieldOf(words: readonly Word[], end: number): readonly Word[] | null {
  const name = withoutSide(words.slice(0, end))
  const long = end < words.length && joined(name).length >= shortestField
  return long && name.every((word) => isNominal(word) && !isWord(word.text, 'stop')) && 'nw'.includes(name.at(-1)?.pos ?? '') ? name : null
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

/** 医药产业聚焦…: behind a trade at the beginning of a clause, what it does. */
const actsOfTrade = (words: readonly Word[], at: number): boolean =>
  patterns.tradeEnd.test((words[at - 1] as Word).text) && (patterns.stressed.test((words[at] as Word).text) ||
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
  return first && words.length < 4 && isWord(first.text, 'owner') && isThing([first]) && words.slice(1).every(({ pos }) => 'abwn'.includes(pos)) ? [first] : null
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
  if (isWord(word.text, 'predicate') || isWord(word.text, 'praise')) return behindIsVerbal(words, at) || isWord(word.text, 'predicate')
  return behindIsVerbal(words, at)
}

/** From here on nothing but verbs, adverbs and their like: 签约服务 of 家庭医生签约服务扎实推进 is no predicate. */
const behindIsVerbal = (words: readonly Word[], at: number): boolean =>
  words.slice(at).every((word) => isVerb(word) || isAdverb(word) || 'uawi'.includes(word.pos) || isWord(word.text, 'praise') || isWord(word.text, 'nominal'))

/**
 * Takes a text, where the sentence and its line start, and a place; gives the nearest thing that a clause before
 * it speaks of: in the sentence, or in the one before if that has no figures.
 */
export function ownerBefore(text: string, line: number, sentence: number, floor: number, at: number, field = false): Owner | null {
  let end = at
  let crossed = false
  for (let count = 0; count < mostClauses && end > line; count++) {
    while (end > line && (isStrong(text[end - 1]) || /[\s、]/u.test(text[end - 1] ?? ''))) {
      if (end <= sentence) crossed = true
      end--
    }
    if (end <= floor) return null
    let start = end
    while (start > Math.max(line, floor) && !isStrong(text[start - 1])) start--
    const clause = text.slice(start, end)
    if (patterns.anyDigit.test(clause)) return null
    if (crossed || start < sentence) {
      // Of the sentence before only the first clause names what all of it is about.
      const first = Math.max(line, text.lastIndexOf('。', end - 1) + 1)
      if (patterns.anyDigit.test(text.slice(first, end))) return null
      let stop = first
      while (stop < end && !isStrong(text[stop])) stop++
      const found = ownerOf(text.slice(first, stop))
      return found ? { name: found.name, start: first + found.at, isObject: found.isObject } : null
    }
    const found = ownerOf(clause, field)
    if (found) return { name: found.name, start: start + found.at, isObject: found.isObject }
    end = start
  }
  return null
}

/** Takes an owner that is a list; gives its members, each complete, where they are as many as asked for: 电子信息、装备制造两大产业. */
export function ownersOf({ name }: Owner, count: number): string[] | null {
  const found = patterns.countedList.exec(name) ?? patterns.exampleList.exec(name)
  const parts = complete(pieces(found?.[1] ?? name))
  if (parts.length !== count) return null
  return found ? parts.map((part) => part + (found[2] ?? '')) : parts
}
