/** Places in an order: 第16届 is an ordinal, 居全国第4位 a rank, 前10位 a rank with `le`. */
import { amongCues, amongNamesCues, listMark, openings, placeJoiners, rankCues, rankEnds } from '../../vocabulary/tokens.ts'
import { rankUnit, unitWords } from '../../vocabulary/units.ts'
import { endWord } from '../../lexicon/edges.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { isStrong } from '../marks.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import { arabicAt } from './arabic.ts'
import { ARABIC, CHINESE, behindBlanks, classAt } from './characters.ts'
import { chineseEnd, chineseValue } from './chinese.ts'
import { readUnit } from './units.ts'

/** How far before a number its cue is looked for. */
const cueReach = 14
const smallNumber = /^[0-9]{1,3}$/u

/** The number of an ordinal; its value is `null` where the characters state none. */
interface Place { value: string | null; end: number; chinese: boolean }

/** The number at a place, in digits of either kind. */
function numberAt(text: string, at: number): Place | null {
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
  const among = text[at] === openings.among
  const behind = behindBlanks(text, read.end)
  const placed = isPlace(text[behind], among)
  if (read.value !== null && smallNumber.test(read.value) && isRank(text, at, read, placed, found)) {
    if (among && namesPeople(text, at, behind)) return null
    return {
      ...blankQuantity(line, { start: at, end: placed ? behind + 1 : read.end }), ...rankOf(read, among),
      value: read.value, unit: placed ? text[behind] ?? '' : '',
    }
  }
  if (among || read.chinese) return null
  const unit = readUnit(text, behind)
  const end = unit ? behind + unit.word.length : read.end
  return { ...blankQuantity(line, { start: at, end }), role: 'ordinal', rule: 'ordinal/number' }
}

/** 第一、二、三位, 第2和5位: a place joined to a rank before it, without its own 第; `null` where the list closes in no place. */
export function placeAt(text: string, at: number, line: number, found: readonly Quantity[]): Quantity | null {
  if (found[found.length - 1]?.known !== rankUnit || !isListed(text, at, found)) return null
  const read = numberAt(text, at)
  const placed = read !== null && text[read.end] === unitWords.place
  if (!read?.value || !smallNumber.test(read.value) || !closesPlaces(text, read.end)) return null
  return {
    ...blankQuantity(line, { start: at, end: placed ? read.end + 1 : read.end }), ...rankOf(read, false),
    value: read.value, unit: placed ? unitWords.place : '',
  }
}

/** Whether places go on behind a number up to a last one, behind which the clause ends: 8位专家 are people. */
function closesPlaces(text: string, end: number): boolean {
  if (text[end] === unitWords.place) return text[end + 1] === undefined || rankEnds.has(text[end + 1] as string)
  const next = placeJoiners.has(text[end] ?? '') ? numberAt(text, end + 1) : null
  return next !== null && closesPlaces(text, next.end)
}

/** What makes a quantity a rank: 第10位 is a place, 前10位 one among the first ten. */
const rankOf = ({ chinese }: Place, among: boolean) => ({
  known: rankUnit, chinese, comparator: among ? 'le' : 'eq', rule: among ? 'rank/among' : 'rank/place',
} as const)

/** 前3名 behind no word for a place: people; but 稳定在全省前6名 where nothing follows. */
function namesPeople(text: string, at: number, behind: number): boolean {
  if (text[behind] !== unitWords.person) return false
  const clause = clauseBefore(text, at)
  const next = text[behind + 1]
  const isPlaced = endWord(clause, 'rankarea') !== '' && (next === undefined || next === '\n' || isStrong(next))
  return !isPlaced && !hasOne(clause, amongNamesCues)
}

const isPlace = (char: string | undefined, among: boolean): boolean =>
  char === unitWords.place || char === unitWords.person || (among && char === unitWords.strong)

const hasOne = (clause: string, cues: ReadonlySet<string>): boolean => [...clause].some((char) => cues.has(char))

/** The clause before a place, as far back as a cue may stand. */
function clauseBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < cueReach && !isStrong(text[from - 1])) from--
  return text.slice(from, at)
}

/** Whether what stands around an ordinal makes it a place that something holds. */
function isRank(
  text: string, at: number, { end, chinese }: { end: number; chinese: boolean }, placed: boolean, found: readonly Quantity[],
): boolean {
  const among = text[at] === openings.among
  const clause = clauseBefore(text, at)
  const next = text[end]
  // At the beginning of a clause 第一 without 位 counts what is said: 第一，加快发展; 第一、二产业.
  const cued = (clause === '' && placed) || isListed(text, at, found) || isCued(clause, placed || !chinese || found.at(-1)?.known === rankUnit)
  const closed = next === undefined || next === '\n' || rankEnds.has(next)
  // 升至西部前四: the field right before it says as much.
  const fielded = () => hasOne(clause, amongCues) || (next !== possessive && endWord(clause, 'rankarea') !== '')
  return cued && (placed || (closed && (!among || !chinese || fielded())))
}

/** Whether a word for a place stands before it; 为 of 坚持发展为要、项目第一 is one of another member of the list. */
function isCued(clause: string, sure: boolean): boolean {
  const member = clause.slice(clause.lastIndexOf(listMark) + 1)
  const own = sure || member.length > shortestMember || endWord(clause, 'rankarea') !== '' ? clause : member
  return rankCues.some((cue) => own.includes(cue))
}
/** A longer member of a list tells of itself what is placed. */
const shortestMember = 2

/** Whether a place is joined to a rank before it: 第3、第4位. */
function isListed(text: string, at: number, found: readonly Quantity[]): boolean {
  const last = found[found.length - 1]
  if (last?.known !== rankUnit) return false
  const from = text[last.end] === unitWords.place ? last.end + 1 : last.end
  return placeJoiners.has(text.slice(from, Math.min(at, from + cueReach)))
}
