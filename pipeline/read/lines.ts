/** Cuts the published text into lines and tells the speech from what stands around it. */

import type { Line, LineKind, Span } from '../types.ts'
import {
  ADDRESSES, ADDRESS_ENDS, ANNEX_STARTS, ANNEX_TITLE_ENDS, CLOSE_QUOTES, CLOSING_WORDS,
  FULL_STOPS, MENU_KEEPS, NOTE_HEADINGS, PROSE_ENDS, TAIL_STARTS, THANKS, TITLES, TITLE_WORDS,
} from '../vocabulary/layout.ts'
import { hasAny } from '../words.ts'
import {
  bare, compact, endsAny, isCaption, isNoiseLine, isTimestamp, labelling, startsAny,
} from './noise.ts'
import { readMarker } from './markers.ts'
import { looksLikeNote } from './notes.ts'
import { partsOfLine } from './one-line.ts'

/** Fewer paragraphs than this behind the foot of a page do not make it a part of the speech. */
const FEW = 3
const PROSE = 30

/** Whether a character is a blank that a line may begin or end with, zero-width ones too. */
function isBlank(code: number): boolean {
  return code === 32 || code === 0x3000 || code === 9 || code === 10 || code === 13 || code === 0xa0
    || (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0x202f
    || code === 0x2060 || code === 0xfeff || code === 0x0b || code === 0x0c || code === 0x85
}

/** The lines of `text` that are not blank, without the blanks at both ends: `'　甲\n\n乙'` → 甲, 乙. */
export function cutLines(text: string): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at)
    let end = newline < 0 ? text.length : newline
    let start = at
    at = end + 1
    while (start < end && isBlank(text.charCodeAt(start))) start += 1
    while (start < end && isBlank(text.charCodeAt(end - 1))) end -= 1
    if (start < end) for (const part of partsOfLine(text, { start, end })) spans.push(part)
  }
  return spans
}

/** Whether `text` from `start` to `end` is a paragraph of prose and not a title or a label. */
function isProse(text: string, { start, end }: Span): boolean {
  if (end - start < PROSE) return false
  const last = text.charAt(end - 1)
  if (PROSE_ENDS.includes(last) || end - start > 80) return true
  return CLOSE_QUOTES.includes(last) && PROSE_ENDS.includes(text.charAt(end - 2))
}

/** 2 for a form of address alone (各位代表：), 1 for one that a sentence follows, 0 for none. */
function addressing(text: string, { start, end }: Span): number {
  const word = ADDRESSES.find((address) => text.startsWith(address, start))
  if (word === undefined) return 0
  const next = text.charAt(start + word.length)
  if (end - start <= 24 && (next === '' || next === '\n' || ADDRESS_ENDS.includes(next))) return 2
  return next === '：' || next === ':' ? 2 : 1
}

/** Where the speech begins: at its form of address, else at the first prose and the headings above. */
function findBegin(text: string, spans: readonly Span[], from: number): number {
  let firstProse = -1
  let prose = 0
  for (let index = from; index < spans.length && prose < 4; index += 1) {
    const span = spans[index]!
    if (addressing(text, span) === 2) return index
    const head = text.slice(span.start, Math.min(span.end, span.start + 400))
    if (!isProse(text, span) || isCaption(head)) continue
    if (firstProse < 0) firstProse = index
    prose += 1
  }
  if (firstProse < 0) return spans.length
  let begin = firstProse
  for (let number = Infinity; begin > 0; begin -= 1) {
    const marker = readMarker(text, spans[begin - 1]!)
    if (marker === null || marker.number >= number || marker.kind === 'dash') break
    number = marker.number
  }
  return begin
}

/** A line of a menu is no longer than this. */
const MENU = 12

/** The last line before the speech that is a title; -1 for none. */
function titleLine(text: string, spans: readonly Span[], begin: number): number {
  for (let index = begin - 1; index >= 0; index -= 1) {
    const { start, end } = spans[index]!
    if (end - start > 60) continue
    const line = compact(text.slice(start, end))
    if (hasAny(line, TITLES) && labelling(line) === 0) return index
  }
  return -1
}

/** Whether a line is one of a menu above the title; what stands right above it may be its first line. */
function isMenu(text: string, spans: readonly Span[], index: number, title: number): boolean {
  const { start, end } = spans[index]!
  if (index >= title - 1 || end - start > MENU) return false
  const line = text.slice(start, end)
  return !/\d/u.test(line) && !hasAny(compact(line), MENU_KEEPS)
}

/** Kinds of the lines before the speech. */
function kindsOfHead(text: string, spans: readonly Span[], begin: number, kinds: LineKind[]): void {
  let valueNext = false
  const top = titleLine(text, spans, begin)
  for (let index = 0; index < begin; index += 1) {
    const span = spans[index]!
    const line = text.slice(span.start, Math.min(span.end, span.start + 400))
    const label = labelling(line)
    const title = hasAny(compact(line), TITLE_WORDS)
    const noise = isNoiseLine(line) || label > 0 || (valueNext && !title) || isTimestamp(line)
        || isCaption(line) || (isProse(text, span) && !title) || addressing(text, span) > 0
    kinds[index] = noise || isMenu(text, spans, index, top) ? 'noise' : 'front'
    valueNext = label === 2 || /^[>»›]$/u.test(line) || (label === 1 && /[>»›]$/u.test(line))
  }
}

/** Whether a line is the heading of the notes: `相 关 注 释`, `附件2：名词解释`. */
export function isNoteHeading(text: string, { start, end }: Span): boolean {
  if (end - start > 40) return false
  const line = bare(bare(text.slice(start, end)).replace(/[（(][^（()）]{0,30}$/u, ''))
  return endsAny(line, NOTE_HEADINGS) && line.length <= 30
}

/** Whether a line is the heading of an annex; without 附件 only `late`, behind the end of the speech. */
function isAnnexHeading(text: string, { start, end }: Span, late: boolean): boolean {
  if (end - start > 60 || FULL_STOPS.includes(text.charAt(end - 1))) return false
  const line = compact(text.slice(start, end))
  if (isTail(text, { start, end })) return false
  return startsAny(bare(line), ANNEX_STARTS) || startsAny(line, ANNEX_STARTS)
    || (late && endsAny(bare(line), ANNEX_TITLE_ENDS))
}

/** Whether a line may open the foot of a page. */
function isTail(text: string, { start, end }: Span): boolean {
  if (end - start > 40) return false
  const line = bare(text.slice(start, end))
  if (/\.(?:docx?|pdf|xlsx?|ofd|wps|zip|rar)$/iu.test(line)) return true
  return startsAny(line, TAIL_STARTS) && !FULL_STOPS.includes(text.charAt(end - 1))
}

/** Kinds of the lines from the speech on: its end, notes, annexes, the foot of the page. */
function kindsOfRest(text: string, spans: readonly Span[], begin: number, kinds: LineKind[]): void {
  const count = spans.length
  let stop = count
  for (let index = begin + 1; index < count && stop === count; index += 1) {
    const span = spans[index]!
    if (span.end - span.start > 60) continue
    const next = spans.slice(index + 1, index + 3)
    if (isNoteHeading(text, span) && next.some((line) => looksLikeNote(text, line))) stop = index
    else if (isAnnexHeading(text, span, false)) stop = index
  }
  const after = new Uint32Array(count + 1)
  for (let index = count - 1; index >= begin; index -= 1) {
    const kept = isProse(text, spans[index]!) || (index >= stop && looksLikeNote(text, spans[index]!))
    after[index] = (index + 1 === stop ? 0 : after[index + 1]!) + (kept ? 1 : 0)
  }
  let kind: LineKind = 'body'
  let closed = false
  for (let index = begin; index < count; index += 1) {
    const span = spans[index]!
    const left = index + 1 === stop ? 0 : after[index + 1]!
    if (kind !== 'noise' || index === stop) {
      const line = text.slice(span.start, Math.min(span.end, span.start + 60))
      if (index >= stop && isNoteHeading(text, span)) kind = 'note'
      else if ((closed || index >= stop) && isAnnexHeading(text, span, kind !== 'note')) kind = 'annex'
      else if (isTail(text, span) && left < (isNoiseLine(line) ? 1 : FEW)) kind = 'noise'
      else if (closed && kind === 'body' && !startsAny(line, THANKS)) {
        if (looksLikeNote(text, span) && readMarker(text, span) !== null) kind = 'note'
        else if (!isProse(text, span) && left === 0 && addressing(text, span) === 0) kind = 'noise'
      }
      const last = text.slice(Math.max(span.start, span.end - 60), span.end)
      if (kind === 'body' && left < FEW && hasAny(last, CLOSING_WORDS)) closed = true
    }
    const small = span.end - span.start <= 12 && isNoiseLine(text.slice(span.start, span.end))
    kinds[index] = small ? 'noise' : kind
  }
}

/**
 * Takes the published text, gives its lines with their kinds; sections are filled in later. The speech begins
 * in the line `from` or later.
 * `'政府工作报告\n各位代表：\n……\n责任编辑：'` → front, body, body, noise.
 */
export function findLines(text: string, from = 0): Line[] {
  const spans = cutLines(text)
  const begin = findBegin(text, spans, from)
  const kinds: LineKind[] = new Array<LineKind>(spans.length)
  kindsOfHead(text, spans, begin, kinds)
  kindsOfRest(text, spans, begin, kinds)
  return spans.map(({ start, end }, index) =>
    ({ start, end, kind: kinds[index]!, section: -1, markerEnd: start }))
}
