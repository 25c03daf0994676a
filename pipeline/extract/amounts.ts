/** Amounts: scale and unit behind a number, with the vague words between them. */
import { scales, vagueAfterNumber } from '../vocabulary/numerals.ts'
import { mayFollowUnits, units } from '../vocabulary/units.ts'
import type { Unit } from '../vocabulary/units.ts'
import { prefixes } from '../words.ts'
import { ARABIC, arabicAt, classAt, shift } from './numerals.ts'

const unitAt = prefixes(units.map((unit) => [unit.word, unit] as const))
const scaleAt = prefixes(scales)

const isBlank = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0

/** Whether a character code is an ASCII letter. */
export const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/**
 * Takes a text and a place; gives the unit that stands there, or `null` where there is none or the
 * word goes on as another: in `3方面` no `方`.
 */
export function readUnit(text: string, at: number): { word: string; unit: Unit } | null {
  const found = unitAt(text, at)
  if (!found) return null
  const end = at + found.word.length
  const next = text[end]
  // 个人 is no 个, but 个人大代表建议 is rare; a longer word may still hide a shorter unit.
  if (next !== undefined && found.entry.notBefore.includes(next) && !mayFollowUnits.has(text.slice(end, end + 2))) return null
  if (isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(end))) return null
  return { word: found.word, unit: found.entry }
}

/** A number with what follows it, up to `end`. */
export interface Amount {
  value: string
  power: number
  scale: string
  unit: Unit | null
  /** Scale and unit as written: 亿元. */
  unitText: string
  end: number
  vague: boolean
}

/**
 * Takes a number that was read and the place behind it; gives it with scale and unit.
 * Behind the `1` of `1亿4千万元` it is 1.4, power 8, unit 元.
 */
export function amountAt(text: string, value: string, after: number): Amount {
  let at = after
  let vague = false
  const skipBlank = () => { if (isBlank(text.charCodeAt(at))) at++ }
  const skipVague = () => { if (vagueAfterNumber.includes(text[at] ?? '\n')) { vague = true; at++ } }
  skipBlank()
  skipVague()
  let unit = readUnit(text, at)
  let scale = ''
  let power = 0
  const found = unit ? null : scaleAt(text, at)
  if (found) {
    scale = found.word
    power = found.entry
    at += scale.length
    // 1亿4千万 and 2亿4000万: a second, smaller number completes the first.
    if (power >= 8 && classAt(text, at) === ARABIC) {
      const more = arabicAt(text, at)
      const low = more && scaleAt(text, more.end)
      if (more && low && low.entry < power) {
        value = addShifted(value, more.value, low.entry - power)
        at = more.end + low.word.length
      }
    }
    skipVague()
    // 2千多万, 9亿多
    const second = vague && power <= 3 ? scaleAt(text, at) : null
    if (second && second.entry >= 4) {
      scale += second.word
      power += second.entry
      at += second.word.length
    }
    const beforeBlank = at
    skipBlank()
    unit = readUnit(text, at)
    if (!unit) at = beforeBlank
  }
  if (unit) at += unit.word.length
  else if (!scale && !vague) at = after
  return { value, power, scale, unit: unit?.unit ?? null, unitText: scale + (unit?.word ?? ''), end: at, vague }
}

/** Adds `low` × 10^power to `high`, exactly. */
function addShifted(high: string, low: string, power: number): string {
  const fraction = (value: string) => (value.split('.')[1] ?? '').length
  const places = Math.max(-power, fraction(high), fraction(low) - power)
  return shift(String(BigInt(shift(high, places)) + BigInt(shift(low, power + places))), -places)
}
