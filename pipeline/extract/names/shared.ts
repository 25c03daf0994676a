/** What the members of a list share, by words: the measure behind the last, the modifier before the first. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { sharedHeads, valueHeads } from '../../vocabulary/heads.ts'
import { units } from '../../vocabulary/units.ts'
import { capacityEnd } from '../../vocabulary/patterns-lists.ts'
import { sizeAhead } from '../../vocabulary/patterns-measures.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { isKnownWord, joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** Heads that are measured; things that are counted (保险, 企业) are none. */
const measures: ReadonlySet<string> = new Set(sharedHeads.filter((head) => valueHeads.has(head)))
/** Longer measures are names of their own. */
const mostMeasureWords = 4
/** Members that share their last character are alike only when they are this long. */
const shortestAlike = 3

const texts = (words: readonly Word[], from: number, to = words.length): string => joined(words.slice(from, to))

/** Where the measure at the end of a name begins, as an index into its words; its length where it has none. */
function measureStart(words: readonly Word[]): number {
  for (let from = Math.max(0, words.length - mostMeasureWords); from < words.length; from++) {
    const text = texts(words, from)
    if (measures.has(text) || isWord(text, 'value')) {
      return text.length === 1 && from > 0 ? wordBefore(words, from) : from
    }
  }
  const last = words[words.length - 1]
  if (!last || endWord(last.text, 'measureend') === '') return words.length
  return last.text.length === 1 && words.length > 1 ? wordBefore(words, words.length - 1) : words.length - 1
}

/** Where the word before one character begins: 列养 of 列养率, which no list has, is two, and so is 优良路 of 优良路率. */
function wordBefore(words: readonly Word[], at: number): number {
  const [one, two] = [words[at - 1], words[at - 2]]
  const isTwo = one?.text.length === 1 && two !== undefined && at > 2 && (two.text.length === 1 || 'abi'.includes(two.pos || 'x'))
  return isTwo ? at - 2 : at - 1
}

/** Whether a piece ends in a measure of its own. */
const hasMeasure = (words: readonly Word[]): boolean => measureStart(words) < words.length

/**
 * Takes a member of a list and the last; gives what of the last holds for the member too, found by what the two
 * have alike: of 地表水 and 地下水水质达标率 it is 水质达标率. `null` where nothing is alike.
 */
export function alikeTail(piece: string, last: string): string | null {
  const one = segment(piece)
  const two = segment(last)
  if (one.length === 0 || two.length < 2 || hasMeasure(one)) return null
  const [first] = two as [Word]
  const end = (one[one.length - 1] as Word).text
  const noun = insuranceOf(end, first.text)
  if (noun !== '') return noun + last.slice(first.end)
  for (let at = 0; at < two.length; at++) {
    const word = two[at] as Word
    // 城镇居民、农村居民人均可支配收入: one word begins with the other's last.
    if (at > 0 && beginsWithLast(word.text, end)) return last.slice(word.start + 2)
    if (at === two.length - 1) break
    if (isAlike(word.text, end, at, one.length === 1)) return last.slice(word.end)
  }
  return behindSameBegin(piece, one, last, two)
}

/**
 * 学业质量监测参测率 of 小学 and 初中学业质量监测参测率: where a member is one word, all that the last has behind its own first word, up to a rate or
 * what can be made; empty where that word makes one with the next (空气质量), says where, or the catalogue knows the whole.
 */
export function kindredTail(piece: string, last: string): string {
  const [first, next, ...behind] = segment(last)
  const isRate = endWord(last, 'rateend') !== '' || last.endsWith(capacityEnd)
  if (!first || !next || behind.length === 0 || !isRate || !isOneThing(piece) || !isThing(first) || isKnownWord(first.text + next.text)) return ''
  // 大豆、青贮玉米统一供种率: a good for a good, with what kind of it before.
  return last.slice([piece, next.text].every((good) => isAnyWord(good, 'ware', 'goods')) ? next.end : first.end)
}

const isThing = ({ text, pos }: Word): boolean =>
  text.length > 1 && 'nfw?'.includes(pos || 'x') && !isWord(text, 'level') && !isWord(text, 'group') && !isWord(text, 'placealone')
const isOneThing = (piece: string): boolean => {
  const [word, more] = segment(piece)
  return word !== undefined && more === undefined && 'nfw?'.includes(word.pos || 'x') && !isWord(word.text, 'group') && !isWord(word.text, 'placealone')
}

/** Whether a longer word begins with the last two characters of another, which are a word themselves. */
function beginsWithLast(text: string, other: string): boolean {
  const begun = other.slice(-2)
  return begun.length > 1 && text.length > 2 && text.startsWith(begun) && isKnownWord(begun)
}

/** The noun that one kind of insurance shares with another (养老 with 医疗保险). */
function insuranceOf(kind: string, other: string): string {
  const noun = endWord(other, 'insurance')
  return noun !== '' && other.length > noun.length + 1 && kind !== other && isKnownWord(kind + noun) ? noun : ''
}

/** Whether a word of a list's last member, `at` the place of it, stands there for what another member ends in. */
function isAlike(text: string, end: string, at: number, isOneWord: boolean): boolean {
  if (text === end) return text.length > 1
  // 城镇职工和城乡居民医保参保率: both are people.
  if (at < 2 && endWord(text, 'people') !== '' && endWord(end, 'people') !== '') return true
  // 公路、水路货运周转量: one word each is enough.
  const shortest = isOneWord ? 2 : shortestAlike
  return at === 0 && text.length === end.length && text.length >= shortest && text.at(-1) === end.at(-1)
}

/** 基本养老 and 基本医疗保险参保人数: what stands behind the word that both begin with, as far as the other is long. */
function behindSameBegin(piece: string, one: readonly Word[], last: string, two: readonly Word[]): string | null {
  const first = (two[0] as Word).text
  const begin = first.length > 1 ? one.find(({ text }) => text === first) : undefined
  if (begin === undefined) return null
  const length = piece.length - begin.start
  return last.length > length && measureCut(two, length) ? last.slice(length) : null
}

/** Whether a name may be cut at a place: before its measure, not inside a word that no measure is. */
const measureCut = (words: readonly Word[], at: number): boolean => {
  const measure = words[measureStart(words)]
  if (measure === undefined || at > measure.start) return false
  const inside = words.find(({ start, end }) => start < at && at < end)
  return !inside || [inside.text.slice(0, at - inside.start), inside.text.slice(at - inside.start)].every((half) => half.length > 1 && isKnownWord(half))
}

/** What stands before the first member that the others have alike: 城乡居民 of 城乡居民基本养老, 基本医疗…. */
export function alikeHead(first: string, piece: string): string {
  const one = segment(first)
  const two = segment(piece)
  const [word] = two
  // 东城经开区、经开区: places of the same kind.
  if (!word || word.text.length < 2 || isWord(word.text, 'zone')) return ''
  const at = one.findIndex(({ text }) => text === word.text)
  return at > 0 && one.slice(0, at).every(({ text, pos }, place) => 'nb'.includes(pos) || (place > 0 && isWord(text, 'rankbound'))) ? texts(one, 0, at) : ''
}

/** The ranks and groups that a name begins with: 省级 of 省级工程研究中心, 规上工业企业 of 规上工业企业营业收入. */
export function modifiersOf(name: string): { level: string; group: string } {
  const words = segment(name)
  let at = 0
  while (at < words.length - 1 && isWord((words[at] as Word).text, 'level') && !isModifierHere(words, at)) at++
  // 县级以上: a bound of the rank.
  if (at > 0 && at < words.length - 1 && isWord((words[at] as Word).text, 'rankbound')) at++
  const level = texts(words, 0, at)
  const from = at
  while (at < words.length - 1 && isWord((words[at] as Word).text, 'group')) at++
  return { level, group: texts(words, from, at) }
}

/** 65岁以上老年人、残疾人: only those of one kind are so old. */
const ages: ReadonlySet<string> = new Set(units.flatMap(({ word, kind }) => (kind === 'age' ? [word] : [])))
const isAge = ({ text }: Word): boolean => ages.has(text)

/** Longer words before a bound are no size: 产值10亿元以上. */
const longestSize = 10

/** The size of things that a name begins with, up to its bound: 5亿元以上, 千亩以上, 百亿级; empty where something else opens it. */
export function sizeOpening(name: string): string {
  const words = segment(name)
  const bound = words.findIndex(({ text }, at) => at > 0 && isWord(text, 'rankbound'))
  const size = bound > 0 && bound < words.length - 1 && !words.some(isAge) ? texts(words, 0, bound + 1) : ''
  if (size.length <= longestSize && words.slice(0, bound).some(({ text, pos }) => pos === 'm' || anyDigit.test(text))) return size
  const sum = sizeAhead.exec(name)?.[0] ?? ''
  // 万元GDP用水量、能耗: of so much each.
  return sum.length < name.length && startWord(name, 'perunitof') === '' ? sum : ''
}

/** 国控, 市本级: whether a rank of one character and the next word are one modifier. */
const isModifierHere = (words: readonly Word[], at: number): boolean =>
  words[at]?.text.length === 1 && (isWord(texts(words, at, at + 2), 'baremodifier') || words[at + 1]?.pos === 'r')

/** The measure at the end of a name, cut between words: 标准化率 of 村卫生室标准化率. Empty where it is all of it. */
export function measureOfName(name: string): string {
  const words = segment(name)
  const from = measureStart(words)
  return from > 0 && from < words.length ? texts(words, from) : ''
}

/** The joiners of a list that stand between words: not the 及 of 普及率. */
export function isBetweenWords(list: string, at: number): boolean {
  const words = segment(list)
  return words.some(({ start, end }) => start === at && end === at + 1)
}

/** 国家级绿色工厂、绿色园区: where both begin with the same word, each has its own noun. */
export function beginsAlike(piece: string, last: string): boolean {
  const [word] = segment(last)
  const words = segment(piece)
  return word !== undefined && word.text.length > 1 && word.text.length < last.length && words.slice(0, -1).some(({ text }) => text === word.text)
}

/** Whether a list begins with an act, and not with a word that only begins as one. */
export function isAct(first: string, verb: string): boolean {
  const [word] = segment(first)
  return !word || word.text.length <= verb.length || word.pos !== 'n'
}
