/** Amounts: a numeral with its unit, a half or smaller units behind it, and the rate before it. */
import { halfWord } from '../../vocabulary/numerals.ts'
import { notBehindHalf, openings } from '../../vocabulary/tokens.ts'
import { smallerUnits, spelledUnits, unitWords } from '../../vocabulary/units.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { ARABIC, CHINESE, behindBlanks, classAt, isHan } from './characters.ts'
import { digitOf } from './chinese.ts'
import { mostDigits, plus } from './exact.ts'
import { numeralAt } from './numerals.ts'
import type { Numeral } from './numerals.ts'
import { readUnit } from './units.ts'

/** A numeral with what follows it, up to `end`. */
export interface Amount extends Numeral {
  unit: Unit | null
  /** Scale and unit as written: 亿元. */
  unitText: string
  /** Where the numeral alone ends. */
  numberEnd: number
  /** Completed by a half or a smaller unit: 2个半小时, 3元6角. */
  compound: boolean
}

/**
 * Takes the place of a digit; gives the amount that begins there, or `null` where the characters state no number.
 * At the `1` of `1亿4千万元` it is 1.4, power 8, unit 元.
 */
export function amountAt(text: string, at: number): Amount | null {
  const numeral = numeralAt(text, at)
  return numeral && withUnit(text, numeral)
}

/** A numeral with the unit behind it. */
function withUnit(text: string, numeral: Numeral): Amount {
  const { end, scale } = numeral
  const half = scale === '' && !numeral.vague ? halfUnitAt(text, end) : null
  if (half) {
    const whole = amountOf(numeral, half.unit, half.unit.word, half.end)
    return { ...whole, value: halfMore(numeral.value), compound: true }
  }
  const from = behindBlanks(text, end)
  const found = readUnit(text, from)
  if (!found) return amountOf(numeral, null, scale, end)
  const amount = amountOf(numeral, found.unit, scale + found.word, from + found.word.length)
  return scale === '' && !numeral.vague ? completed(text, amount) : amount
}

/** A numeral and a unit as an amount. Written out: an object that is spread and added to takes many times as long. */
const amountOf = (
  { value, power, scale, word, end: numberEnd, vague, chinese }: Numeral, unit: Unit | null, unitText: string, end: number,
): Amount => ({ value, power, scale, word, end, vague, chinese, unit, unitText, numberEnd, compound: false })

/** 个半小时 behind a number: the unit, and where it ends. */
function halfUnitAt(text: string, at: number): { unit: Unit; end: number } | null {
  if (text[at] !== unitWords.item || text[at + 1] !== halfWord) return null
  const behind = at + 2
  const counted = readUnit(text[at] + text.slice(behind, behind + longestUnit), 0)
  if (counted && counted.word.length > 1) {
    return isHalved(counted.unit) ? { unit: counted.unit, end: behind + counted.word.length - 1 } : null
  }
  const plain = readUnit(text, behind)
  return plain && isHalved(plain.unit) ? { unit: plain.unit, end: behind + plain.word.length } : null
}

const longestUnit = 8
/** Halves are stated of measures; of what is counted they are not: 3家半导体企业. */
const isHalved = ({ kind }: Unit): boolean =>
  kind === 'time' || kind === 'times' || kind === 'points' || kind === 'part' || kind === 'physical'
/** Whether a half ends at a place: 一年半来, 二斤半薯类; but 3年半导体 and 20兆瓦半直驱 begin another word with it. */
const halfStands = (text: string, end: number, { unit, chinese }: Amount): boolean =>
  (unit?.kind === 'physical' && !chinese ? !isHan(text[end]) : !notBehindHalf.has(text[end] ?? ''))
const halfMore = (value: string): string => (/^[0-9]+$/u.test(value) ? `${value}.5` : value)

/** An amount with the half (一年半), the digit (三成五) or the smaller units (3元6角5分) that complete it. */
function completed(text: string, amount: Amount): Amount {
  const { unit, end, value } = amount
  if (!unit || !/^[0-9]+$/u.test(value) || value.length > mostDigits) return amount
  if (text[end] === halfWord && isHalved(unit) && halfStands(text, end + 1, amount)) {
    return { ...amount, value: halfMore(value), end: end + 1, compound: true }
  }
  if (unit.kind !== 'part') return withSmaller(text, amount, unit)
  const tenths = classAt(text, end + 1) === CHINESE ? undefined : digitOf(text[end] ?? '')
  if (tenths === undefined || readUnit(text, end + 1)) return amount
  return { ...amount, value: `${value}.${tenths}`, end: end + 1, compound: true }
}

/** An amount with smaller and smaller units behind it, each with a numeral of its own. */
function withSmaller(text: string, amount: Amount, unit: Unit): Amount {
  const kind = amount.chinese ? CHINESE : ARABIC
  let out = amount
  let count = 1
  let parts = smallerUnits.get(unit.word)
  while (parts && classAt(text, out.end) === kind) {
    const more = numeralAt(text, out.end)
    if (!more || more.scale !== '' || !/^[0-9]+$/u.test(more.value)) break
    const smaller = parts.find(({ part }) => text.startsWith(part, more.end))
    if (!smaller) break
    count *= smaller.count
    out = { ...out, value: plus(out.value, more.value, count), end: more.end + smaller.part.length, compound: true }
    parts = smallerUnits.get(smaller.part)
  }
  return out
}

/** How far before a number 每 is looked for. */
const rateReach = 5

/**
 * The rate that a measure before a number makes of its unit: 每立方米19微克 counts 微克/立方米. Gives the unit and the
 * place of 每; `null` where the number has none.
 */
export function rateBefore(text: string, at: number, unit: Unit): { unit: Unit; start: number } | null {
  if (unit.kind !== 'physical') return null
  const floor = Math.max(0, at - rateReach)
  const start = floor + text.slice(floor, at).lastIndexOf(openings.every)
  if (text[start] !== openings.every) return null
  const measure = text.slice(start + 1, at)
  const divisor = spelledUnits.get(measure)
  // 每年3万吨 is a flow of its year.
  if (!divisor || (divisor.kind !== 'physical' && divisor.code !== 'h')) return null
  const rate = spelledUnits.get(`${unit.word}/${measure}`)
  return rate ? { unit: rate, start } : null
}
