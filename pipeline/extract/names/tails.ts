/** The words behind a number: where its noun ends, and whether there is one. */
import { andSoOn, attributesOn, bracketAlone, listedThings, othersBehind, possessive, readsOn, sizeAlone } from '../../vocabulary/patterns-names.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { hasWord, startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { goesOnSaying } from './clause-predicate.ts'
import { areParallel, countsMore, withoutJoined } from './joint-things.ts'
import { isNounOnly } from './predicate-words.ts'

/** Longer nouns are sentences. */
const longestTail = 42
/** A bracket that belongs to a noun is short: 县（市、区）. */
const longestBracket = 10
/** The longest of the modifiers that stand alone. */
const shortestNoun = 3

/**
 * Takes the place behind a number and a limit; gives the place where its noun ends: a mark, or a bracket that
 * holds more than a few characters. Behind the 4 of `4座乡村污水处理站，` that of the comma.
 */
export function tailEnd(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + longestTail)
  let depth = 0
  let at = from
  for (; at < stop; at++) {
    const char = text[at] as string
    if (char === '“') depth++
    else if (char === '”' && depth > 0) depth--
    else if (char === '（' || char === '(') {
      const close = bracketEnd(text, at, limit)
      if (close < 0) return at
      at = close
    } else if (depth === 0 && closesNoun(text, from, at, limit)) return at
  }
  return at
}

/** Where a short bracket that opens at a place closes; -1 for a longer one, which belongs to no noun. */
function bracketEnd(text: string, at: number, limit: number): number {
  const close = text.indexOf(text[at] === '（' ? '）' : ')', at)
  return close > at + longestBracket || close >= limit ? -1 : close
}

/** Whether the character at a place is a mark behind a noun: not the 、 of a list that goes on to it. */
function closesNoun(text: string, from: number, at: number, limit: number): boolean {
  const char = text[at] as string
  // 10个产业集群和一批园区: others, which are not counted.
  if (at > from + 1 && othersBehind.test(text.slice(at, limit))) return true
  if (!'”，；：。！？、,;:）)—…'.includes(char)) return false
  return !(char === '、' && goesOn(text, from, at, limit))
}

/** Whether a list behind a number goes on to its noun: 市、区级产业园, 铸造、水泥等企业. */
function goesOn(text: string, from: number, at: number, limit: number): boolean {
  const behind = text.slice(at + 1, Math.min(limit, from + longestTail))
  if (isModifier(text.slice(from, at))) return readsOn.test(behind)
    if (at - from === 1) return [text[from], text[at + 1]].every((char) => isWord(char ?? '', 'rankmark'))
  const first = text.slice(from, at)
  const piece = first.slice(first.lastIndexOf('、') + 1)
  if (isAttribute(piece) && attributesOn.test(behind) && !isNounOnly(piece)) return true
  const [next = ''] = behind.split(clauseMark)
  if (next.length < behind.length && goesOnSaying(first, next)) return true
  const things = withoutJoined(first)
  return at - from > 1 && !hasWord(things, 'joining') && (listedThings.test(behind) || countsMore(things, behind, isWord(text[from - 1] ?? '', 'worksunit')) || areParallel(piece, behind))
}

const clauseMark = /[，。；：！？、\n]/u

/** 吸引力强: whether a piece may say what things are like, before more of it and 的. */
const isAttribute = (piece: string): boolean =>
  piece.length > 1 && piece.length <= longestAttribute && !anyDigit.test(piece) && !piece.includes(possessive) && !piece.includes(andSoOn)
const longestAttribute = 8

/** 困境、留守儿童: a piece that has no head of its own. */
const isModifier = (piece: string): boolean =>
  piece.length > 1 && piece.length <= shortestNoun && isWord(piece, 'baremodifier')

/** Whether what follows a number can be its noun: 建成4座乡村污水处理站, 58家规上企业全面复产. */
export const isNounBehind = (tail: string): boolean =>
  tail.length > 0 && !sizeAlone.test(tail) && !bracketAlone.test(tail) &&
  (startWord(tail, 'nonoun') === '' || startWord(tail, 'nounalike') !== '')
