/** The words of a head made ready to look up: comparators, verbs and adverbs before a number; acts; openers. */
import type { Comparator } from '../types.ts'
import { rateWords } from '../lexicon/money.ts'
import { endWord, startWord, withoutEnd } from '../lexicon/edges.ts'
import { isWord, type WordClass } from '../lexicon/words.ts'
import { before as comparatorsBefore } from '../vocabulary/comparators.ts'
import { openingDate } from '../vocabulary/patterns-heads.ts'
import * as verbs from '../vocabulary/verbs.ts'
import { each } from '../vocabulary/patterns-each.ts'
import { prefixes, suffixes } from '../words.ts'
import { inPlace } from '../vocabulary/patterns-words.ts'
import { metricOf } from './metrics.ts'
import { segment } from './words.ts'

/** What a word before a number says. `intact`: it only ends like one of the others. */
export type HeadWord =
  | { type: 'comparator'; comparator: Comparator }
  | { type: 'state'; kind: 'be' | 'reach' | 'keep' | 'do' }
  | { type: 'change'; sign: 1 | -1 }
  | { type: 'adverb'; kind: string }
  | { type: 'intact' }

const words = (list: readonly string[]): [string, string][] => list.map((word) => [word, word])
const entries: [string, HeadWord][] = [
  ...comparatorsBefore.map(([word, comparator]): [string, HeadWord] => [word, { type: 'comparator', comparator }]),
  ...verbs.states.map(([word, kind]): [string, HeadWord] => [word, { type: 'state', kind }]),
  ...verbs.changes.map(([word, sign]): [string, HeadWord] => [word, { type: 'change', sign }]),
  ...verbs.adverbs.map(([word, kind]): [string, HeadWord] => [word, { type: 'adverb', kind }]),
  // 工作经费每村每年: to each of whom, as 每人 among the adverbs.
  ...rateWords.flatMap(([word]): [string, HeadWord][] => (word.startsWith(each) ? [[word, { type: 'adverb', kind: 'drop' }]] : [])),
  ...verbs.intact.map((word): [string, HeadWord] => [word, { type: 'intact' }]),
]
const weak = new Set(verbs.weakOpeners)
const openers = prefixes(words(verbs.openers))

const listedAt = suffixes(entries)
const reach: HeadWord = { type: 'state', kind: 'reach' }
const keep: HeadWord = { type: 'state', kind: 'keep' }

/** Finds the longest word of a head that ends at a place, with the verb of change that it completes: 扩充至, 压成, 徘徊在. */
export function headWordAt(text: string, end: number): { word: string; entry: HeadWord } | null {
  const found = listedAt(text, end)
  if (found !== null && found.entry.type !== 'state') return found
  const words = text.slice(0, end)
  return completed(words, 'uptovalue', 'becomes', reach) ?? completed(words, 'standsat', 'stays', keep) ?? found
}

/** A verb of a class with what completes it at the end of words; 血压到 has none, as no word begins within another. */
function completed(words: string, by: WordClass, of: WordClass, entry: HeadWord): { word: string; entry: HeadWord } | null {
  const verbal = withoutEnd(words, by)
  const begin = verbal === words ? verbal.length : verbal.length - endWord(verbal, of).length
  const isWhole = begin < verbal.length && segment(verbal).some(({ start }) => start === begin)
  return isWhole ? { word: words.slice(begin), entry } : null
}

/** Where the adverb at the end of words begins, as it may stand before a verb only: 站点逐级; the end of the words where none does. */
export function adverbBegin(words: string): number {
  const last = segment(words).at(-1)
  return last && last.start > 0 && last.text.length > 1 && (last.pos === 'd' || isWord(last.text, 'manner')) ? last.start : words.length
}

const listedActAt = prefixes(words(verbs.acts))

/** Takes a text and a place; gives the longest act that starts there: 新增, 改造提升, 新打造; `null` for none. */
export function actAt(text: string, at: number): { word: string } | null {
  const listed = listedActAt(text, at)
  // 新增设施: an act that begins with one of the list is in the list too.
  if (listed !== null || text[at] !== verbs.anew) return listed
  const length = listedActAt(text, at + 1)?.word.length ?? 0
  return length > 1 ? { word: text.slice(at, at + 1 + length) } : null
}

/**
 * Takes a head and a place; gives the word there that opens it and says nothing of its subject, or `null`.
 * Words that are also parts of nouns open only before an act, another opener or a known metric: 要完成, but not 要素.
 */
export function openerAt(text: string, at: number, end: number): string | null {
  const word = openers(text, at)?.word ?? canAt(text, at)
  if (word === '') return null
  const next = at + word.length
  // 全市性会议: how wide it is, and not where.
  if (isWord(text.slice(at, next + 1), 'areawide')) return null
  // 共建: an act that begins with such a word; 共建成 is 建成.
  const own = weak.has(word) ? actAt(text, at)?.word.length ?? 0 : 0
  if (own > word.length && own >= word.length + (actAt(text, next)?.word.length ?? 0)) return null
  // 拟在城北布局: a place between them; 截至2024年底…: a date.
  if (!weak.has(word) || actAt(text, next) !== null || openers(text, next) !== null || (isWord(word, 'setout') && (text[next] === inPlace || doesAt(text, next)))) return word
  if (!isWord(word, 'joiner') && openingDate.test(text.slice(next, end))) return word
  return metricOf(text.slice(next, end)) ? word : null
}

/** Whether words begin with what is done, behind 计划: an act, or work that is one only there: 围栏草场, 服务企业. */
export function doesAt(text: string, at: number): boolean {
  const rest = text.slice(at)
  return actAt(text, at) !== null || startWord(rest, 'landwork') !== '' || startWord(rest, 'programact') !== ''
}

/** 预计今年可承接: what will be able to do an act, behind what set it out; 可利用草场 is a kind of pasture. */
function canAt(text: string, at: number): string {
  const word = startWord(text.slice(at), 'willbring')
  return word !== '' && endWord(text.slice(0, at), 'opener') !== '' && doesAt(text, at + word.length) ? word : ''
}

/** Takes what follows an act; says whether it makes a noun of it: 开发区, 服务业; but 新建区域中心 and 新建物流园 have nouns of their own. */
export function isNounOfAct(rest: string): boolean {
  const end = startWord(rest, 'areaword') === '' ? startWord(rest, 'nounend') : ''
  if (end.length !== 1) return end !== ''
  const [first] = segment(rest)
  return !(first !== undefined && first.text.length > 1 && 'nbs'.includes(first.pos))
}
