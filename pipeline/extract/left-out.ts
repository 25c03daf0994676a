/** What a reader passes over: unseen characters, blanks around numbers, the 度 of 2023年度, marks of notes (［2］, ^[3]). */
import type { Line, Span } from '../types.ts'
import { year } from '../vocabulary/dates.ts'
import { numberOfName, wholeYears } from '../vocabulary/tokens.ts'
import { isRow } from './cells.ts'
import { ARABIC, BLANK, behindBlanks, classAt, digitsEnd, isHan } from './lexer/characters.ts'
import { dateAt } from './lexer/dates.ts'

/** A piece of the published text that is not read. */
export interface LeftOut extends Span {
  /** The mark of a note: an ordinal of the ledger. */
  isMark: boolean
}

/** Soft hyphens, joiners, marks of direction, variants: characters without a width. */
const unseen = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/u
const openings = /[[［〔]|[0-9０-９][\p{Zs}\t]|[\p{Zs}\t][0-9０-９]/u

/** Whether anything in a text may be left out. */
export const hasLeftOut = (text: string): boolean =>
  unseen.test(text) || openings.test(text) || wholeYears.some(([word]) => text.includes(year + word))

const openers = '[［〔'
const closers = ']］〕'
/** What a character may begin that is left out. */
const READ = 0
const UNSEEN = 1
const GAP = 2
const MARK = 3
const YEAR = 4
const kinds = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code)
  if (unseen.test(char)) kinds[code] = UNSEEN
  else if (classAt(char, 0) === BLANK) kinds[code] = GAP
}
for (const char of `${openers}^`) kinds[char.charCodeAt(0)] = MARK
for (const [word] of wholeYears) kinds[word.charCodeAt(0)] = YEAR

/** Longer lines are no rows of a table. */
const longestRow = 401
/** 2023年 */
const yearLength = 5
/** Notes have numbers of so many digits; years have more (〔2021〕5号). */
const longestMark = 3

/** Takes a line of the speech; gives the pieces of it that are not read, in order. Its marker is read as it is. */
export function leftOutOf(text: string, line: Line): LeftOut[] {
  const found: LeftOut[] = []
  // Blanks part the cells of a table.
  const cells = isRow(text.slice(line.start, Math.min(line.end, line.start + longestRow)))
  for (let at = line.start; at < line.end; at++) {
    const kind = kinds[text.charCodeAt(at)] as number
    if (kind === READ) continue
    const end = pieceEnd(text, line, at, kind, cells)
    if (end === at || end > line.end) continue
    found.push({ start: at, end, isMark: kind === MARK })
    at = end - 1
  }
  return found
}

/** The end of what is left out from a place on, by what its character may begin; the place itself where it is read. */
function pieceEnd(text: string, line: Line, at: number, kind: number, cells: boolean): number {
  if (kind === UNSEEN) return at + 1
  if (at < line.markerEnd) return at
  if (kind === GAP) return cells ? at : blankEnd(text, at)
  const isSpeech = line.kind === 'body' || line.kind === 'annex'
  if (!isSpeech || at === line.start) return at
  return kind === MARK ? markEnd(text, at) : wholeYearEnd(text, at)
}

/** Words, and the signs of units. */
const isWord = (char = ''): boolean => isHan(char) || '%％‰℃㎡'.includes(char || ' ')

/** The end of the blanks between a number and a word; their place where they stand elsewhere, or set cells apart. */
function blankEnd(text: string, at: number): number {
  const end = behindBlanks(text, at)
  const behindNumber = classAt(text, at - 1) === ARABIC && isWord(text[end])
  const beforeNumber = isWord(text[at - 1]) && classAt(text, end) === ARABIC
  return behindNumber || beforeNumber ? end : at
}

/** The end of the word behind a year that says it is meant as a whole: 2023年度, but no 年度电量; its place for none. */
function wholeYearEnd(text: string, at: number): number {
  if (text[at - 1] !== year || classAt(text, at - 2) === 0) return at
  const found = wholeYears.find(([word]) => text.startsWith(word, at))
  if (!found || found[1].includes(text[at + found[0].length] || '\n')) return at
  return dateAt(text, at - yearLength)?.end === at ? at + found[0].length : at
}

/** The end of a note's mark; its place where none stands there. */
function markEnd(text: string, at: number): number {
  const open = text[at] === '^' ? at + 1 : at
  const kind = openers.indexOf(text[open] || ' ')
  if (kind < 0) return at
  const from = text[open + 1] === '^' ? open + 2 : open + 1
  const end = digitsEnd(text, from)
  const isMark = end > from && end - from <= longestMark && text[end] === closers[kind] && text[end + 1] !== numberOfName
  return isMark ? end + 1 : at
}
