/** Finds the headings of a speech, one by one: those with a marker, and short lines alone. */

import type { Line, LineKind } from '../types.ts'
import { COLONS, HEADING_ENDS, LEADS_END, LEADS_ON, PARAGRAPH_OPENS } from '../vocabulary/headings.ts'
import type { MarkerKind } from '../vocabulary/headings.ts'
import {
  ADDRESSES, CLOSE_QUOTES, GOES_ON, FULL_STOPS, HEADING_TRIM, LAST_JOINTS, MID_SENTENCE, OPEN_QUOTES, SENTENCE_ENDS,
} from '../vocabulary/layout.ts'
import { readMarker } from './markers.ts'

/** A heading as it stands, before it has a place in the tree. */
export interface Found {
  line: number
  kind: MarkerKind
  number: number
  start: number
  markerEnd: number
  textStart: number
  textEnd: number
  headingEnd: number
  /** Whether text follows on the heading's own line. */
  runIn: boolean
  /** Whether a paragraph that addresses the deputies stands between this heading and the one before. */
  addressed: boolean
}

type Heading = Pick<Found, 'textStart' | 'textEnd' | 'headingEnd' | 'runIn' | 'line'>

const PLAIN_LENGTH = 32

/** Where the sentence that begins at `start` ends, its full stop included: `'甲“乙。丙”丁。戊'` → before 戊. */
function sentenceEnd(text: string, start: number, end: number): number {
  let depth = 0
  let fallback = -1
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at)
    if (OPEN_QUOTES.includes(character)) depth += 1
    else if (CLOSE_QUOTES.includes(character)) depth = Math.max(0, depth - 1)
    else if (FULL_STOPS.includes(character)) {
      if (depth === 0) return at + 1
      if (fallback < 0) fallback = at + 1
    }
  }
  return fallback < 0 || depth === 0 ? end : fallback
}

/** Whether a blank stands at a place of a text. */
export const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at))

/** A heading that its paragraph follows without a mark is no longer than this. */
const GLUED = 36
/** A line with a heading and its paragraph is longer than this. */
const WITH_TEXT = 80

/**
 * Where a heading ends that runs into its paragraph without a mark, behind what closes a heading and
 * before what opens a paragraph: `'2023年工作回顾2023年，…'` → behind 回顾; -1 where it has its own end.
 */
function gluedEnd(text: string, start: number, end: number): number {
  for (let at = start + 2; at < Math.min(end, start + GLUED); at += 1) {
    if (FULL_STOPS.includes(text.charAt(at))) return -1
    if (!HEADING_ENDS.some((word) => text.endsWith(word, at) && at - word.length >= start)) continue
    let from = at
    while (from < end && isSpace(text, from)) from += 1
    const rest = text.slice(from, from + 12)
    if (from < end && PARAGRAPH_OPENS.some((word) => rest.startsWith(word))) return at
    if (/^(?:19|20)\d\d/u.test(rest) && from + 4 < end) return at
  }
  return -1
}

/** The heading from `at` to the end of its sentence, on the line that ends at `lineEnd`. */
function headingOf(text: string, line: number, at: number, lineEnd: number, mayGlue: boolean): Heading {
  let textStart = at
  while (textStart < lineEnd && isSpace(text, textStart)) textStart += 1
  const glued = mayGlue && lineEnd - textStart > WITH_TEXT ? gluedEnd(text, textStart, lineEnd) : -1
  const headingEnd = glued < 0 ? sentenceEnd(text, textStart, lineEnd) : glued
  let textEnd = headingEnd
  while (textEnd > textStart
    && (HEADING_TRIM.includes(text.charAt(textEnd - 1)) || isSpace(text, textEnd - 1))) textEnd -= 1
  return { line, textStart, textEnd, headingEnd, runIn: headingEnd < lineEnd }
}

/** Whether a blank line stands between two lines, which may share a line of the text. */
function isApart(text: string, one: Line, two: Line): boolean {
  const first = text.indexOf('\n', one.end)
  return first >= 0 && first < two.start && first !== text.lastIndexOf('\n', two.start)
}

/** Whether blank lines part the paragraphs: then they part headings, and nothing else is one. */
function isSpaced(text: string, lines: readonly Line[]): boolean {
  let apart = 0
  for (let index = 1; index < lines.length; index += 1) {
    if (isApart(text, lines[index - 1]!, lines[index]!)) apart += 1
  }
  return apart * 2 > lines.length
}

/**
 * Where the words of a line end that a colon may close: `工作回顾：` is a heading, `主要做了以下工作：` leads
 * into a list and is none (-1), nor is a form of address.
 */
function leadColon(text: string, { start, end }: Line): number {
  if (!COLONS.includes(text.charAt(end - 1))) return end
  const words = text.slice(start, end - 1)
  const leads = LEADS_ON.some((word) => words.includes(word)) || LEADS_END.some((word) => words.endsWith(word))
  const isPlain = !/[，,、“”]/u.test(words) && HEADING_ENDS.some((word) => words.endsWith(word))
  return isPlain && !leads ? end - 1 : -1
}

/** Whether line `index` is a heading without a marker: short, alone, no sentence, between sentences. */
function isPlain(text: string, lines: readonly Line[], index: number, spaced: boolean): boolean {
  const line = lines[index]!
  const previous = lines[index - 1]
  const next = lines[index + 1]
  if (line.end - line.start > PLAIN_LENGTH || line.end - line.start < 3) return false
  if (!previous || next?.kind !== 'body') return false
  if (spaced && !(isApart(text, previous, line) && isApart(text, line, next))) return false
  const lead = leadColon(text, line)
  if (lead < 0) return false
  const words = text.slice(line.start, lead)
  if (!/^[\p{Script=Han}\d“‘《]/u.test(words)) return false
  if (!/\p{Script=Han}[^\p{Script=Han}]*\p{Script=Han}/u.test(words)) return false
  for (const character of words) {
    if (SENTENCE_ENDS.includes(character) || /[<>|=@{}]/u.test(character)) return false
  }
  if (ADDRESSES.some((word) => words.startsWith(word))) return false
  if (/\p{Ps}$/u.test(words) || MID_SENTENCE.includes(text.charAt(lead - 1))) return false
  if (MID_SENTENCE.includes(text.charAt(next.start)) || [...LAST_JOINTS, ...GOES_ON].some((word) => text.startsWith(word, next.start))) return false
  const before = text.charAt(previous.end - 1)
  const closed = SENTENCE_ENDS.includes(before) || CLOSE_QUOTES.includes(before) || previous.kind !== 'body'
    || (previous.markerEnd > previous.start && previous.end - previous.start <= PLAIN_LENGTH + 8)
  return closed && next.end - next.start > line.end - line.start
}

/** Whether the body is broken into lines of one width, where a short line means nothing. */
function isWrapped(lines: readonly Line[]): boolean {
  const body = lines.filter((line) => line.kind === 'body')
  const wide = body.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  return body.length > 80 && wide <= 70
}

/** The headings of the body and the annexes in text order; sets `markerEnd` of their lines. */
export function findHeadings(text: string, lines: readonly Line[]): Found[] {
  const found: Found[] = []
  const wrapped = isWrapped(lines)
  const spaced = isSpaced(text, lines)
  let addressed = false
  let kind: LineKind = 'front'
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    if (line.kind === 'noise') continue
    const opens = line.kind !== kind && (line.kind === 'note' || line.kind === 'annex')
    kind = line.kind
    if (line.kind !== 'body' && line.kind !== 'annex' && !opens) continue
    const { start, end } = line
    const marker = line.kind === 'note' ? null : readMarker(text, line)
    if (marker === null) {
      if (opens ? end - start > 60 : line.kind === 'annex' || wrapped || !isPlain(text, lines, index, spaced)) {
        addressed ||= ADDRESSES.some((word) => text.startsWith(word, start))
        continue
      }
      found.push({
        kind: opens ? 'part' : 'plain', number: 0, start, markerEnd: start, line: index,
        textStart: start, textEnd: COLONS.includes(text.charAt(end - 1)) && !opens ? end - 1 : end,
        headingEnd: end, runIn: false, addressed,
      })
      addressed = false
      continue
    }
    line.markerEnd = marker.end
    let heading = headingOf(text, index, marker.end, end, marker.kind === 'item' || marker.kind === 'part')
    const next = lines[index + 1]
    const empty = heading.textStart === heading.textEnd
    if (empty && next?.kind === line.kind && readMarker(text, next) === null) {
      heading = headingOf(text, index + 1, next.start, next.end, false)
    }
    const { textStart, textEnd, headingEnd, runIn, line: headed } = heading
    found.push({
      kind: marker.kind, number: marker.number, start, markerEnd: marker.end, line: headed,
      textStart, textEnd, headingEnd, runIn, addressed,
    })
    addressed = false
  }
  return found
}
