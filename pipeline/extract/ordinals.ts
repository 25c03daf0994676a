/** Places in an order: 第16届 is an ordinal, 居全国第4位 a rank, 前10位 a rank with `le`. */
import * as ordinals from '../vocabulary/patterns-ordinals.ts'
import { openings, rankCues, rankEnds } from '../vocabulary/tokens.ts'
import { rankUnit, unitWords } from '../vocabulary/units.ts'
import { amountAt } from './amounts.ts'
import { ARABIC, CHINESE, arabicAt, chineseEnd, chineseValue, classAt } from './numerals.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'

/** How far before a number its cue is looked for. */
const cueReach = 14
const smallNumber = /^[0-9]{1,3}$/u

const numberEnd = (text: string, at: number): number => {
  const kind = classAt(text, at)
  return kind === ARABIC ? (arabicAt(text, at)?.end ?? at) : kind === CHINESE ? chineseEnd(text, at) : at
}

/**
 * Takes the place of a 第 or 前 and the quantities before it; gives the rank or ordinal that it opens,
 * or `null`. `前10位` is 10 with the comparator `le`.
 */
export function ordinalAt(text: string, at: number, line: number, found: readonly Quantity[]): Quantity | null {
  const start = at + 1
  const end = numberEnd(text, start)
  if (end === start) return null
  const isArabic = classAt(text, start) === ARABIC
  const value = isArabic ? (arabicAt(text, start)?.value ?? '') : chineseValue(text.slice(start, end))
  const next = text[end] ?? '\n'
  const among = text[at] === openings.among
  const clause = text.slice(Math.max(0, at - cueReach), at).split(ordinals.clauseMark).pop() ?? ''
  const placed = next === unitWords.place || next === unitWords.person || (among && next === unitWords.strong)
  // At the beginning of a clause 第一 without 位 counts what is said: 第一，加快发展; 第一、二产业.
  const cued = (clause === '' && placed) || isListed(text, at, found) || rankCues.some((cue) => clause.includes(cue))
  const closed = next === '\n' || rankEnds.includes(next)
  const stands = placed || (closed && (!among || isArabic || ordinals.amongCue.test(clause)))
  if (value !== null && smallNumber.test(value) && cued && stands) {
    if (among && next === unitWords.person && !ordinals.amongNamesCue.test(clause)) return null
    return {
      ...blankQuantity(line, { start: at, end: end + (placed ? 1 : 0) }),
      value, unit: placed ? next : '', known: rankUnit,
      comparator: among ? 'le' : 'eq', rule: among ? 'rank/among' : 'rank/place', chinese: !isArabic,
    }
  }
  if (among || !isArabic) return null
  const read = amountAt(text, value ?? '', end)
  return { ...blankQuantity(line, { start: at, end: read.end }), role: 'ordinal', rule: 'ordinal/number' }
}

/** Whether a place is joined to a rank before it: 第3、第4位. */
function isListed(text: string, at: number, found: readonly Quantity[]): boolean {
  const last = found[found.length - 1]
  if (last?.known !== rankUnit) return false
  return ordinals.listedPlace.test(text.slice(last.end, at).replace(ordinals.leadingPlace, ''))
}
