/** Chinese numerals into strings of digits: 四百二十七亿四千万, 十二点五亿, 两千零十五, 二〇二六. */
import { decimalPoint, digits, multipliers } from '../../vocabulary/numerals.ts'
import { standardOf } from '../../vocabulary/variants.ts'
import { CHINESE, classAt } from './characters.ts'
import { mostDigits, shift } from './exact.ts'

/** A digit or number, or a multiplier by its power of ten. */
export type Part = { number: bigint } | { power: number }

const powerOf = (char: string): number | undefined => multipliers[standardOf(char)]
/** The value of a Chinese digit. */
export const digitOf = (char: string): number | undefined => digits[standardOf(char)]

/** Whether a character is a zero inside a numeral: 1亿零500万. */
export const isZero = (char = ''): boolean => digitOf(char) === 0

/** The end of the run of Chinese numeral characters that starts at a place; 点 counts between two digits. */
export function chineseEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    if (classAt(text, end) === CHINESE) end++
    else if (text[end] === decimalPoint && end > at && digitOf(text[end + 1] ?? '') !== undefined) end++
    else return end
  }
}

/** The powers of a word of multipliers: `千万` → 3 and 4. */
export const powersOf = (word: string): Part[] => [...word].map((char) => ({ power: powerOf(char) ?? 0 }))

/** What a numeral has counted so far. */
interface Sum {
  /** What 亿 has closed, what 万 has closed, and what stands behind. */
  high: bigint
  middle: bigint
  low: bigint
  number: bigint | null
  /** The power of the last multiplier, and whether a zero stands behind it. */
  last: number
  zero: boolean
}

const ten = (power: number): bigint => 10n ** BigInt(power)
/** No multiplier yet. */
const none = 99
/** Below this, a multiplier counts within 万. */
const tenThousand = 4

/**
 * Takes the number at the end, or before a large multiplier, into the sum; a digit right behind a multiplier counts
 * tenths of it (二百五 is 250, 一万五 15 000), but in 五亿一万 the 一 counts 万.
 */
function close(sum: Sum, isLast: boolean): void {
  const short = sum.last > 1 && sum.last < (isLast ? none : tenThousand) && !sum.zero
  if (sum.number !== null) sum.low += short && sum.number < 10n ? sum.number * ten(sum.last - 1) : sum.number
  sum.number = null
}

/** Adds a multiplier; `false` where the numeral does not fall as numerals do. */
function multiply(sum: Sum, power: number): boolean {
  // 零亿 is none.
  if (sum.number === 0n && sum.high + sum.middle + sum.low === 0n) return false
  if (!(power < tenThousand ? multiplyNumber(sum, power) : multiplyGroup(sum, power))) return false
  sum.last = power
  sum.zero = false
  return true
}

/** 十, 百, 千: times the number before it alone. */
function multiplyNumber(sum: Sum, power: number): boolean {
  if (sum.last < tenThousand && power >= sum.last) return false
  sum.low += (sum.number || 1n) * ten(power)
  sum.number = null
  return true
}

/** 万, 亿: times all that stands before it and is not closed. */
function multiplyGroup(sum: Sum, power: number): boolean {
  close(sum, false)
  const below = sum.middle + sum.low
  if (power === tenThousand) {
    // 一万三千万 is 13 000 万; 一万三万 is nothing.
    if (sum.middle > 0n && sum.low > 0n && sum.low < 1000n) return false
    sum.middle = (below || 1n) * ten(power)
  } else {
    if (sum.high !== 0n && below !== 0n) return false
    sum.high = (sum.high || below || 1n) * ten(power)
    sum.middle = 0n
  }
  sum.low = 0n
  return true
}

/** The parts of a word of digits and multipliers; `null` where it has other characters. */
function partsOf(chars: readonly string[]): Part[] | null {
  const parts: Part[] = []
  for (const char of chars) {
    const digit = digitOf(char)
    const power = powerOf(char)
    if (digit !== undefined) parts.push({ number: BigInt(digit) })
    else if (power !== undefined) parts.push({ power })
    else return null
  }
  return parts
}

/** The whole number that digits and multipliers state; `null` where they state none (三四十). */
export function totalOf(parts: readonly Part[]): bigint | null {
  const sum: Sum = { high: 0n, middle: 0n, low: 0n, number: null, last: none, zero: false }
  for (const part of parts) {
    if ('power' in part) {
      if (!multiply(sum, part.power)) return null
    } else {
      if (sum.number !== null && sum.number !== 0n) return null
      sum.number = part.number
      sum.zero ||= part.number === 0n
    }
  }
  close(sum, true)
  return sum.high + sum.middle + sum.low
}

/**
 * The value of a Chinese numeral as a decimal string: `四百二十七亿四千万` → `42740000000`,
 * `十二点五亿` → `1250000000`, `二〇二六` → `2026`. `null` where the characters state no number.
 */
export function chineseValue(word: string): string | null {
  if (word === '' || word.length > mostDigits) return null
  const point = word.indexOf(decimalPoint)
  if (point >= 0) return decimalValue(word.slice(0, point), word.slice(point + 1))
  const chars = [...word]
  // Digits alone are written out one by one: 二〇二六; two of them are vague (三五).
  if (word.length > 1 && chars.every((char) => digitOf(char) !== undefined)) {
    return word.length < 3 ? null : chars.map(digitOf).join('').replace(/^0+(?=[0-9])/u, '')
  }
  const parts = partsOf(chars)
  const total = parts && totalOf(parts)
  return total === null ? null : String(total)
}

/** A whole, its decimals and the multipliers behind them: 十二, 五亿. */
function decimalValue(before: string, behind: string): string | null {
  const whole = chineseValue(before)
  let places = 0
  while (digitOf(behind[places] ?? '') !== undefined) places++
  if (whole === null || places === 0) return null
  const fraction = [...behind.slice(0, places)].map(digitOf).join('')
  let power = 0
  for (const char of behind.slice(places)) power += powerOf(char) ?? Number.NaN
  return Number.isNaN(power) ? null : shift(`${whole}.${fraction}`, power)
}
