/** A numeral with its scale, in Arabic or Chinese digits or both: 2.1万, 2万5千, 1亿3千多万, 三千多万, 十二点五亿. */
import { largeScales, vagueAfterNumber } from '../../vocabulary/numerals.ts'
import { notVague } from '../../vocabulary/tokens.ts'
import { unitWords } from '../../vocabulary/units.ts'
import { standardWord } from '../../vocabulary/variants.ts'
import { arabicAt } from './arabic.ts'
import { ARABIC, CHINESE, behindBlanks, classAt } from './characters.ts'
import { chineseEnd, chineseValue, isZero, powersOf, totalOf } from './chinese.ts'
import type { Part } from './chinese.ts'
import { mostDigits, shift } from './exact.ts'
import { readUnit, scaleAt } from './units.ts'

/** A number as stated: value × 10^power. */
export interface Numeral {
  value: string
  power: number
  /** The scale as written: 亿, 万亿. */
  scale: string
  /** The digits alone, before scale and vague words. */
  word: string
  end: number
  vague: boolean
  chinese: boolean
}

const isVague = (char: string | undefined): boolean => char !== undefined && vagueAfterNumber.includes(char)
const isLarge = (word: string): boolean => {
  const standard = standardWord(word)
  return largeScales.some(([scale]) => standard.includes(scale))
}

/** Takes the place of a digit; gives the numeral that begins there, or `null` where the characters state no number. */
export const numeralAt = (text: string, at: number): Numeral | null =>
  (classAt(text, at) === CHINESE ? chineseNumeral(text, at) : arabicNumeral(text, at))

/** What is read behind the first number of a numeral. */
interface Tail { end: number; scale: string; vague: boolean }

/** Scale and vague word behind a number, in either order; no scale where a unit begins (10千瓦). */
function tailAt(text: string, at: number): Tail {
  let end = behindBlanks(text, at)
  let vague = false
  let scale = ''
  const skipVague = () => { if (isVague(text[end]) && vagueStands(text, end + 1)) { vague = true; end++ } }
  skipVague()
  const spoken = spokenScale(text, end)
  if (spoken) return { ...spoken, vague }
  const first = readUnit(text, end) ? null : scaleAt(text, end)
  if (first) {
    scale = first.word
    end += scale.length
    const before = end
    skipVague()
    // 2千多万, 4万多亿, 9亿多; a page may have set 1万 亿 apart
    const behind = behindBlanks(text, end)
    const second = behind > before ? scaleAt(text, behind) : null
    if (second && isLarge(second.word)) {
      scale += second.word
      end = behind + second.word.length
    }
  }
  return { end: scale === '' && !vague ? at : end, scale, vague }
}

/** The 亿 behind 个, as it is said: 不少于3个亿. Where more stands behind it, it begins what is counted: 3个亿元项目. */
function spokenScale(text: string, at: number): { scale: string; end: number } | null {
  if (text[at] !== unitWords.item) return null
  const scale = largeScales.find(([word]) => text.startsWith(word, at + 1))?.[0]
  const end = at + 1 + (scale?.length ?? 0)
  return scale !== undefined && isWholeScale(text, end) ? { scale, end } : null
}

/** Whether a clause ends at a place: no word goes on. */
const isWholeScale = (text: string, end: number): boolean => end >= text.length || !/[\p{L}\p{N}]/u.test(text[end] as string)

/** Whether a vague character before a place is a word: 余 also begins 余额. */
const vagueStands = (text: string, end: number): boolean => !notVague.some((word) => text.startsWith(word, end - 1))

/** The most numbers that a mixed numeral is made of: 3万亿2亿5千6百万 has four. */
const mostParts = 6

function arabicNumeral(text: string, at: number): Numeral | null {
  const first = arabicAt(text, at)
  if (!first) return null
  const tail = tailAt(text, first.end)
  const plain: Numeral = {
    value: first.value, power: powerOf(tail.scale), scale: tail.scale, word: text.slice(at, first.end),
    end: tail.end, vague: tail.vague, chinese: false,
  }
  return tail.scale === '' || tail.vague || !isWhole(first.value, mostDigits) ? plain : mixed(text, at, plain)
}

const isWhole = (value: string, most: number): boolean => value.length <= most && !value.includes('.')

/** 2万5千, 12亿6千7百万: a numeral with the smaller ones, each with its scale, that complete it. */
function mixed(text: string, at: number, plain: Numeral): Numeral {
  let parts: Part[] = [{ number: BigInt(plain.value) }, ...powersOf(plain.scale)]
  let lowest = plain.power
  let { end, vague } = plain
  for (let count = 1; count < mostParts && !vague; count++) {
    const next = partAt(text, end, lowest)
    const longer = next ? [...parts, { number: BigInt(next.value) }, ...powersOf(next.scale)] : []
    if (!next || totalOf(longer) === null) break
    parts = longer
    lowest = powerOf(isLarge(next.scale) ? next.scale.slice(-1) : next.scale)
    end = next.end
    vague = next.vague
  }
  return end === plain.end ? plain : { ...plain, ...inScale(totalOf(parts) ?? 0n, text.slice(at, end)), end, vague }
}

/** A smaller number with its scale at a place, a zero before it left out (1亿零500万); `null` where none stands there. */
function partAt(text: string, at: number, lowest: number): (Tail & { value: string }) | null {
  const start = isZero(text[at]) ? at + 1 : at
  const number = classAt(text, start) === ARABIC ? arabicAt(text, start) : null
  if (!number || !isWhole(number.value, 4)) return null
  const tail = tailAt(text, number.end)
  return tail.scale === '' || powerOf(tail.scale.charAt(0)) >= lowest ? null : { ...tail, value: number.value }
}

const powerOf = (scale: string): number => powersOf(scale).reduce((sum, part) => sum + ('power' in part ? part.power : 0), 0)

/** A total in the largest scale that its words name. */
function inScale(total: bigint | string, words: string): { value: string; power: number; scale: string } {
  const standard = standardWord(words)
  const largest = largeScales.find(([scale]) => standard.includes(scale))
  if (!largest) return { value: String(total), power: 0, scale: '' }
  const [scale, power] = largest
  return { value: shift(String(total), -power), power, scale: words[standard.indexOf(scale)] ?? scale }
}

function chineseNumeral(text: string, at: number): Numeral | null {
  const runEnd = chineseEnd(text, at)
  let end = runEnd
  // 四百零六万千瓦: 千 belongs to the unit.
  for (let place = runEnd - 1; place > at && place >= runEnd - 2; place--) {
    const unit = readUnit(text, place)
    if (unit && unit.word.length > runEnd - place) end = place
  }
  let word = text.slice(at, end)
  const digits = word
  let vague = false
  if (isVague(text[end]) && vagueStands(text, end + 1)) {
    vague = true
    end++
    const scale = end === runEnd + 1 ? text.slice(end, chineseEnd(text, end)) : ''
    if (scale !== '' && [...scale].every((char) => isLarge(char))) {
      word += scale
      end += scale.length
    }
  }
  const total = chineseValue(word)
  if (total === null) return null
  const standard = standardWord(word)
  const { value, power, scale } = chineseScale(total, word, standard)
  return { value, power, scale, word: digits, end, vague, chinese: true }
}

/** 三万亿 counts 万亿; all else counts the largest scale that it names. */
function chineseScale(total: string, word: string, standard: string): { value: string; power: number; scale: string } {
  const [[hundredMillion = '', high = 0] = [], [tenThousand = '', low = 0] = []] = largeScales
  if (!standard.endsWith(tenThousand + hundredMillion)) return inScale(total, word)
  return { value: shift(total, -high - low), power: high + low, scale: word.slice(-2) }
}
