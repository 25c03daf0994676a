/** Places in an order: 第16届 is an ordinal, 居全国第4位 a rank, 前10位 a rank with `le`. */
import * as ordinals from '../../vocabulary/patterns-ordinals.ts'
import { openings, rankCues, rankEnds } from '../../vocabulary/tokens.ts'
import { rankUnit, unitWords } from '../../vocabulary/units.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import { arabicAt } from './arabic.ts'
import { ARABIC, CHINESE, behindBlanks, classAt } from './characters.ts'
import { chineseEnd, chineseValue } from './chinese.ts'
import { readUnit } from './units.ts'

/** How far before a number its cue is looked for. */
const cueReach = 14
const smallNumber = /^[0-9]{1,3}$/u

/** The number of an ordinal, in digits of either kind; its value is `null` where the characters state none. */
function numberAt(text: string, at: number): { value: string | null; end: number; chinese: boolean } | null {
  const kind = classAt(text, at)
  if (kind === ARABIC) {
    const read = arabicAt(text, at)
    return read && { ...read, chinese: false }
  }
  if (kind !== CHINESE) return null
  const end = chineseEnd(text, at)
  return { value: chineseValue(text.slice(at, end)), end, chinese: true }
}

/**
 * Takes the place of a 第 or 前 and the quantities before it; gives the rank or ordinal that it opens,
 * or `null`. `前10位` is 10 with the comparator `le`.
 */
export function ordinalAt(text: string, at: number, line: number, found: readonly Quantity[]): Quantity | null {
  const read = numberAt(text, behindBlanks(text, at + 1))
  if (!read) return null
  const { value, end, chinese } = read
  const among = text[at] === openings.among
  const behind = behindBlanks(text, end)
  const placed = isPlace(text[behind], among)
  if (value !== null && smallNumber.test(value) && isRank(text, at, read, placed, found)) {
    if (among && text[behind] === unitWords.person && !ordinals.amongNamesCue.test(clauseBefore(text, at))) return null
    return {
      ...blankQuantity(line, { start: at, end: placed ? behind + 1 : end }),
      value, unit: placed ? text[behind] ?? '' : '', known: rankUnit,
      comparator: among ? 'le' : 'eq', rule: among ? 'rank/among' : 'rank/place', chinese,
    }
  }
  if (among || chinese) return null
  const unit = readUnit(text, behind)
  return {
    ...blankQuantity(line, { start: at, end: unit ? behind + unit.word.length : end }), role: 'ordinal', rule: 'ordinal/number',
  }
}

const isPlace = (char: string | undefined, among: boolean): boolean =>
  char === unitWords.place || char === unitWords.person || (among && char === unitWords.strong)

const clauseBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - cueReach), at).split(ordinals.clauseMark).pop() ?? ''

/** Whether what stands around an ordinal makes it a place that something holds. */
function isRank(
  text: string, at: number, { end, chinese }: { end: number; chinese: boolean }, placed: boolean, found: readonly Quantity[],
): boolean {
  const among = text[at] === openings.among
  const clause = clauseBefore(text, at)
  const next = text[end]
  // At the beginning of a clause 第一 without 位 counts what is said: 第一，加快发展; 第一、二产业.
  const cued = (clause === '' && placed) || isListed(text, at, found) || rankCues.some((cue) => clause.includes(cue))
  const closed = next === undefined || next === '\n' || rankEnds.has(next)
  return cued && (placed || (closed && (!among || !chinese || ordinals.amongCue.test(clause))))
}

/** Whether a place is joined to a rank before it: 第3、第4位. */
function isListed(text: string, at: number, found: readonly Quantity[]): boolean {
  const last = found[found.length - 1]
  if (last?.known !== rankUnit) return false
  return ordinals.listedPlace.test(text.slice(last.end, Math.min(at, last.end + cueReach)).replace(ordinals.leadingPlace, ''))
}
