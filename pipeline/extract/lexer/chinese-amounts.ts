/** Chinese numerals, where their form shows that they state an amount: 三亿, 十个工作日, 零确诊, 百分之八, 三分之一. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { fractionJoiner, halfWord, sharePowers } from '../../vocabulary/numerals.ts'
import * as tokens from '../../vocabulary/tokens.ts'
import { fractionUnit, itemPoints, multipleUnit, percentUnit, unitWords, yuanUnit } from '../../vocabulary/units.ts'
import { prefixes } from '../../words.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import { amountAt } from './amounts.ts'
import type { Amount } from './amounts.ts'
import { arabicAt } from './arabic.ts'
import { ARABIC, CHINESE, classAt } from './characters.ts'
import { chineseEnd, chineseValue } from './chinese.ts'
import { dateRules } from './date-parts.ts'
import { dateAt } from './dates.ts'
import { quotient } from './exact.ts'
import { opensFrame, rangeFrom, rangeSignAt } from './ranges.ts'
import { countsPeople, isBareMultiplier, namesPlace, statesAmount } from './stated.ts'

const shareAt = prefixes(sharePowers)
const idiomAt = prefixes(tokens.idioms.map((idiom) => [idiom, idiom] as const))

/**
 * Takes the place of a Chinese numeral and whether a short quotation holds it; gives the date or amount that it
 * states, or `null` where it only names something: `三亿投资` states 3 亿, `三大攻坚战` nothing.
 */
export function chineseQuantity(
  text: string, at: number, line: number, isQuoted: (at: number) => boolean,
): Quantity | null {
  const date = dateAt(text, at)
  if (date) {
    return { ...blankQuantity(line, { start: at, end: date.end }), role: 'date', rule: dateRules[date.rule], chinese: true }
  }
  const share = shareAt(text, at)
  // 落实“六个百分之百”
  if (share) return isQuoted(at) ? null : shareQuantity(text, at, share, line)
  const end = chineseEnd(text, at)
  const word = text.slice(at, end)
  const fraction = fractionQuantity(text, at, end, line)
  if (fraction) return isQuoted(at) ? null : fraction
  if (word === tokens.zero) return zeroQuantity(text, at, end, line, isQuoted)
  const amount = isArticle(text, at, word) || isBound(text, at, word) ? null : amountAt(text, at)
  if (!amount || isQuoted(at) || isName(text, at, amount)) return null
  const quantity = rangeFrom(text, at, amount, line)
  return statesAmount(text, amount, quantity) ? stated(text, word, quantity) : null
}

/** What a numeral stands in that is no amount: a place, a vague number (十几个). */
const isName = (text: string, at: number, amount: Amount): boolean =>
  namesPlace(text, at, amount) ||
  (!amount.vague && tokens.vagueBeside.has(text[amount.numberEnd] ?? ''))

/** An amount that is stated: about so many behind 上 (上千家), money where it has no unit (三亿投资). */
function stated(text: string, word: string, quantity: Quantity): Quantity {
  const { start } = quantity
  const isOver = text[start - 1] === tokens.over && !tokens.verbsBeforeOver.has(text[start - 2] ?? '')
  if (isOver && isBareMultiplier(word)) return { ...quantity, start: start - 1, comparator: 'approx' }
  return { ...quantity, known: quantity.known ?? (countsPeople(text, quantity.end) ? null : yuanUnit) }
}

/** Whether what stands before a numeral takes it into a word: 几十, 数百, 第三, an idiom, the second of a vague pair (二、三百亿). */
function isBound(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? ''
  if (tokens.bindsNumeral.has(before)) return true
  if (tokens.vagueBeside.has(before) && isBareMultiplier(word)) return true
  // 企业数十家, but 用户数十万户: how many they are.
  if (before === tokens.few && tokens.tensAlone.test(word) && !tokens.beforeNumber.has(text[at - 2] ?? '')) return true
  if (before === tokens.listMark && classAt(text, at - 2) === CHINESE && classAt(text, at - 3) !== CHINESE) return true
  return idiomAt(text, at) !== null || idiomAt(text, at - 1) !== null
}

/** 零确诊 is none; 清零 is a word. */
function zeroQuantity(
  text: string, at: number, end: number, line: number, isQuoted: (at: number) => boolean,
): Quantity | null {
  const noun = tokens.zeroNouns.some((each) => text.startsWith(each, end))
  if (!noun || isQuoted(at) || tokens.beforeNoZero.has(text[at - 1] ?? '')) return null
  return { ...blankQuantity(line, { start: at, end }), value: '0', rule: 'quantity/zero', chinese: true }
}

/** 一批: no number; but 一倍, 一成, 一个百分点, 一年半, 一至三年. */
function isArticle(text: string, at: number, word: string): boolean {
  if (word !== tokens.one) return false
  // 压缩到一个工作日: what a time came to.
  if (endWord(text.slice(Math.max(0, at - longestMoved), at), 'timemovedto') !== '' && amountAt(text, at)?.unit?.kind === 'time') return false
  // 公路桥、立交桥各一座: behind 各 so many of each.
  if (startWord(text.slice(at - 1, at), 'apiece') !== '' && amountAt(text, at)?.unit?.kind === 'count') return false
  const next = text[at + 1]
  if (next === multipleUnit.word || next === unitWords.tenth || text.startsWith(itemPoints, at + 1)) return false
  if (text.slice(at + 2, at + 2 + longestHalved).includes(halfWord)) return amountAt(text, at)?.compound !== true
  const sign = rangeSignAt(text, at + 1)
  return !sign || classAt(text, at + 1 + sign.word.length) !== CHINESE
}

/** The longest verb before what a time came to. */
const longestMoved = 4

/** The longest unit between 一 and its half: 一小时半. */
const longestHalved = 3

/** 三分之一, 四分之三: a share of the whole. */
function fractionQuantity(text: string, at: number, end: number, line: number): Quantity | null {
  const from = end + fractionJoiner.length
  if (!text.startsWith(fractionJoiner, end) || classAt(text, from) !== CHINESE) return null
  const last = chineseEnd(text, from)
  const [bottom, top] = [chineseValue(text.slice(at, end)), chineseValue(text.slice(from, last))]
  if (bottom === null || top === null || bottom === '0' || top.includes('.') || bottom.includes('.')) return null
  if (BigInt(top) >= BigInt(bottom)) return null
  return {
    ...blankQuantity(line, { start: at, end: last }),
    value: quotient(top, bottom), known: fractionUnit, rule: 'quantity/fraction', chinese: true,
  }
}

/** 百分之八, 百分之八至十, 千分之三至千分之五: a share, with the other end of its range. */
function shareQuantity(text: string, at: number, share: { word: string; entry: number }, line: number): Quantity | null {
  const { word: prefix, entry: power } = share
  const first = numberAt(text, at + prefix.length)
  if (!first) return null
  const quantity: Quantity = {
    ...blankQuantity(line, { start: at, end: first.end }),
    value: first.value, unit: prefix, power, known: percentUnit, rule: 'quantity/share', chinese: true,
  }
  const sign = rangeSignAt(text, first.end)
  if (!sign || opensFrame(text, at)) return quantity
  const behind = first.end + sign.word.length
  const upper = numberAt(text, text.startsWith(prefix, behind) ? behind + prefix.length : behind)
  if (!upper) return quantity
  return { ...quantity, valueMax: upper.value, powerMax: power, comparator: 'between', end: upper.end }
}

/** A number in digits of either kind. */
function numberAt(text: string, at: number): { value: string; end: number } | null {
  if (classAt(text, at) === ARABIC) return arabicAt(text, at)
  const end = chineseEnd(text, at)
  const value = chineseValue(text.slice(at, end))
  return value === null ? null : { value, end }
}
