/** Reads the explained terms behind a speech (相关注释): number, term, definition, parts. */

import type { Line, Note, Span } from '../types.ts'
import { FULL_STOPS, MEANS, PROSE_ENDS, QUOTES, TAIL_STARTS } from '../vocabulary/layout.ts'
import { NOTE_TAILS, NOTE_WORD, NUMBER_MARKS, TERM_CLOSE, TERM_OPEN } from '../vocabulary/notes.ts'
import { readMarker } from './markers.ts'
import type { Marker } from './markers.ts'
import { isNoteHeading } from './lines.ts'
import { isSpace } from './headings.ts'
import { partsOf } from './note-parts.ts'

const TERM_LENGTH = 60
const COLONS = '：:'
/** Terms are short where neither number nor quotes mark them. */
const BARE_TERM = 24

/** Where the number of a note stands, and where its term and its definition begin. */
interface Head {
  marker: Marker | null
  number: number
  termStart: number
  termEnd: number
  definitionStart: number
}

/** The head of a note on the line, or null where no term is set off: a number alone is none. */
function headOf(text: string, line: Span, marker: Marker | null = markerOf(text, line)): Head | null {
  const head = bracketed(text, line, marker) ?? headAt(text, line, marker)
  const term = head === null ? '' : stripQuotes(text.slice(head.termStart, head.termEnd))
  return term.trim() === '' ? null : head
}

/** The number of a note, 注 before it and a colon behind it passed over: `[24]：`, `注1：`. */
function markerOf(text: string, line: Span): Marker | null {
  const start = text.startsWith(NOTE_WORD, line.start) ? line.start + NOTE_WORD.length : line.start
  return readMarker(text, { start, end: line.end })
}

/** The number of the note that is due, before a term that begins with a digit: `8.8个“…”`. */
function dueMarker(text: string, line: Span, due: number): Marker | null {
  const digits = String(due)
  const end = line.start + digits.length
  const isDue = text.startsWith(digits, line.start) && NUMBER_MARKS.includes(text.charAt(end))
  return isDue && end < line.end ? { kind: 'arabic', number: due, end: end + 1 } : null
}

/** Where a note's term may begin: behind its number, blanks and a colon. */
function behindMarker(text: string, line: Span, marker: Marker | null): number {
  let at = marker?.end ?? line.start
  while (at < line.end && isSpace(text, at)) at += 1
  if (marker !== null && COLONS.includes(text.charAt(at))) at += 1
  while (at < line.end && isSpace(text, at)) at += 1
  return at
}

/** A term in brackets of its own behind the number: `1.[两不见面]指…`, `2.【放管服】：…`. */
function bracketed(text: string, line: Span, marker: Marker | null): Head | null {
  const start = behindMarker(text, line, marker)
  const kind = TERM_OPEN.indexOf(text.charAt(start))
  if (kind < 0 || start >= line.end || (marker === null && start === line.start && readMarker(text, line) !== null)) return null
  const close = text.slice(start + 1, Math.min(line.end, start + TERM_LENGTH)).indexOf(TERM_CLOSE.charAt(kind))
  if (close < 1) return null
  const termEnd = start + 1 + close
  let definitionStart = termEnd + 1
  if (COLONS.includes(text.charAt(definitionStart)) && definitionStart < line.end) definitionStart += 1
  if (definitionStart >= line.end) return null
  return { marker, number: marker?.number ?? 0, termStart: start + 1, termEnd, definitionStart }
}

function headAt(text: string, line: Span, marker: Marker | null): Head | null {
  const termStart = behindMarker(text, line, marker)
  const limit = Math.min(line.end, termStart + TERM_LENGTH)
  const number = marker?.number ?? 0
  let quotes = 0
  for (let at = termStart; at < limit; at += 1) {
    const character = text.charAt(at)
    if (QUOTES.includes(character)) quotes += 1
    else if (COLONS.includes(character)) {
      if (at === termStart || (marker === null && at + 1 === line.end)) return null
      if (marker === null && quotes === 0 && at - termStart > BARE_TERM) return null
      return { marker, number, termStart, termEnd: at, definitionStart: at + 1 }
    } else if (character === '。' || character === '；') break
  }
  const means = quotes >= 2 || marker !== null ? meansAt(text, termStart, limit) : -1
  if (means > termStart) {
    let termEnd = means
    while (termEnd > termStart && '，,—-'.includes(text.charAt(termEnd - 1))) termEnd -= 1
    return { marker, number, termStart, termEnd, definitionStart: means }
  }
  if (marker !== null && line.end - termStart <= BARE_TERM && !/[。；，]$/u.test(text.slice(termStart, line.end))) {
    return { marker, number, termStart, termEnd: line.end, definitionStart: line.end }
  }
  return null
}

/** Where the first 是指 or 指 behind a term begins, -1 if none: `“六稳”是指稳就业`. */
function meansAt(text: string, start: number, limit: number): number {
  let inQuotes = 0
  for (let at = start; at < limit; at += 1) {
    const character = text.charAt(at)
    if ('“‘「『'.includes(character)) inQuotes += 1
    else if ('”’」』'.includes(character)) inQuotes -= 1
    if (inQuotes > 0 || '。；'.includes(character)) continue
    if (MEANS.some((word) => text.startsWith(word, at))) return at
  }
  return -1
}

/** Whether a line could be a note: `'1. “六稳”：稳就业、…'`, `'“六稳”是指…'`. */
export function looksLikeNote(text: string, line: Span): boolean {
  return headOf(text, line) !== null
}

/** A term without its quotes: `'“雪亮”工程'` → `雪亮工程`. */
export function stripQuotes(term: string): string {
  let plain = ''
  for (const character of term) if (!QUOTES.includes(character)) plain += character
  return plain
}

/**
 * Which lines open a note. Where the notes are numbered, a line without number goes on with the note
 * before it, and so does a list inside a definition that starts again at 1.
 */
function openings(text: string, lines: readonly Line[]): (Head | null)[] {
  const heads = lines.map((line) => headOf(text, line))
  const numbered = heads.filter((head) => head !== null && head.marker !== null).length
  const isNumbered = numbered * 2 >= heads.filter((head) => head !== null).length && numbered > 0
  const lastAt = new Map<number, number>()
  heads.forEach((head, index) => { if (head?.marker) lastAt.set(head.number, index) })
  let last = 0
  return heads.map((found, index) => {
    if (!isNumbered) return found !== null && found.marker === null ? found : null
    const due = dueMarker(text, lines[index]!, last + 1)
    const head = found?.marker ? found : due === null ? null : headOf(text, lines[index]!, due)
    if (head === null) return null
    const restarts = head.number <= last && (lastAt.get(last + 1) ?? -1) > index
    if (restarts || head.number > last + 9) return null
    last = head.number
    return head
  })
}

/** Whether a line that opens no note goes on with the one before it; else it is the foot of a page. */
function goesOn(text: string, before: Line, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + BARE_TERM))
  if ([...TAIL_STARTS, ...NOTE_TAILS].some((word) => words.startsWith(word))) return false
  const last = text.charAt(line.end - 1)
  return PROSE_ENDS.includes(last) || !FULL_STOPS.includes(text.charAt(before.end - 1)) || readMarker(text, line) !== null
}

/** Where the text of a definition ends: at the end of the last line that belongs to it. */
function trimmedStart(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text, at)) at += 1
  return at
}

/**
 * The notes of a report, from its lines of kind `note`; sets `markerEnd` of those with a number.
 * `'1. “三名”：名师、名校长、名校。'` → number 1, term 三名, three parts.
 */
export function findNotes(text: string, lines: readonly Line[]): Note[] {
  const own = lines.filter((line) => line.kind === 'note' && !isNoteHeading(text, line))
  const heads = openings(text, own)
  const notes: Note[] = []
  const lastHead = heads.findLastIndex((head) => head !== null)
  for (let index = 0; index < own.length; index += 1) {
    const head = heads[index]!
    if (head === null) continue
    const line = own[index]!
    let last = index
    while (last + 1 < own.length && heads[last + 1] === null && goesOn(text, own[last]!, own[last + 1]!)) last += 1
    const isLast = last >= lastHead
    // What stands behind the last note is the foot of the page.
    if (isLast) for (const foot of own.slice(last + 1)) foot.kind = 'noise'
    const end = own[last]!.end
    if (head.marker !== null) line.markerEnd = head.marker.end
    const written = text.slice(head.termStart, head.termEnd)
    const definition = text.slice(trimmedStart(text, head.definitionStart, end), end)
    notes.push({
      start: line.start, end, number: head.number > 0 ? String(head.number) : '',
      term: stripQuotes(written).trim(), definition, parts: partsOf(written, definition),
    })
    if (isLast) break
    index = last
  }
  return notes
}

/** The term of a note as written, quotes and all: what mentions are looked for by. */
export function writtenTerm(text: string, note: Note): string {
  const head = headOf(text, note)
  return head === null ? note.term : text.slice(head.termStart, head.termEnd)
}
