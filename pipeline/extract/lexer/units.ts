/** Units and scales behind a number. */
import { scales } from '../../vocabulary/numerals.ts'
import { mayFollowUnits, spelledUnits } from '../../vocabulary/units.ts'
import type { Unit } from '../../vocabulary/units.ts'
import { prefixes } from '../../words.ts'
import { behindBlanks, isLatin } from './characters.ts'

const unitAt = prefixes(spelledUnits)

/** The multipliers behind Arabic digits at a place, the longest: `千万` with its power, 7. */
export const scaleAt = prefixes(scales)

const isAscii = (code: number): boolean => isLatin(code) || (code >= 0x30 && code <= 0x39)
/** How far around a unit what it needs is looked for: 算力 around P. */
const nearReach = 20

/**
 * Takes a text and a place; gives the unit that stands there, or `null` where there is none or the
 * word goes on as another: in `3方面` no `方`.
 */
export function readUnit(text: string, at: number): { word: string; unit: Unit } | null {
  const found = unitAt(text, at)
  if (!found) return null
  const { word, entry: unit } = found
  const end = at + word.length
  const next = text[end]
  // 个人 is no 个, but 3家以上 has 家.
  if (next !== undefined && unit.notBefore.includes(next) && !mayFollowUnits.has(text.slice(end, end + 2))) return null
  // 3eb3 is a code, and 12Km2n nothing.
  if (isAscii(text.charCodeAt(end - 1)) && isAscii(text.charCodeAt(end))) return null
  if (unit.near !== '' && !text.slice(Math.max(0, at - nearReach), end + nearReach).includes(unit.near)) return null
  return { word, unit }
}

/** Whether a scale or a unit stands at a place, blanks before it left out. */
export function isCounted(text: string, at: number): boolean {
  const from = behindBlanks(text, at)
  return scaleAt(text, from) !== null || readUnit(text, from) !== null
}
