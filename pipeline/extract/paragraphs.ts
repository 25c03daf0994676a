/** The text as it is read: sentences that a page broke over lines put together, and what nobody reads left out. */
import type { Line, Report, Span } from '../types.ts'
import { areCells } from './cells.ts'
import { hasLeftOut, leftOutOf } from './left-out.ts'
import type { LeftOut } from './left-out.ts'

/** A line of the reading text. */
export interface ReadingLine {
  line: Line
  /** The first published line that it is made of. */
  index: number
  /** The marks of notes in it: where each stood, and its place in the published text. */
  marks: { at: number; span: Span }[]
}

/** A report's text as it is read; every place can be traced back to the published text. */
export interface ReadingText {
  text: string
  lines: ReadingLine[]
  /** The place in the published text of a place in the reading text. */
  back: (at: number) => number
}

const finished = /[。！？；：!?;:…]["”’）)]?$/u
const numeric = /[0-9０-９.．]/u
const filler = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/u

/**
 * Joins lines of the speech that end in the middle of a sentence with the line behind
 * (新建⏎高速铁路⏎投产里程超过1900公里). A heading, a line with a marker and an indented line stay on their own.
 */
export function readingText(report: Report): ReadingText {
  const { text, lines } = report
  const joins = joinsOf(report)
  const hasMore = hasLeftOut(text)
  const broken = lines.some((line, index) => line.kind === 'body' && joins(index))
  if (!broken && !hasMore) return { text, lines: lines.map((line, index) => ({ line, index, marks: [] })), back: (at) => at }
  const out = piecesOf(text)
  const readable: ReadingLine[] = []
  for (let index = 0; index < lines.length; index++) {
    const begin = index
    const first = lines[begin] as Line
    const start = out.length()
    const marks: ReadingLine['marks'] = []
    const marker = markerLength(first, addRead(out, text, first, hasMore, marks))
    while (joins(index)) addRead(out, text, lines[++index] as Line, hasMore, marks)
    const last = lines[index] as Line
    const line = { ...first, start, end: out.length(), markerEnd: start + marker, section: last.section }
    readable.push({ line, index: begin, marks })
    out.close(last.end)
  }
  return { text: out.text(), lines: readable, back: out.back }
}

/** Adds what is read of a line; gives the pieces that are left out, and notes those that are marks of notes. */
function addRead(out: Pieces, text: string, line: Line, hasMore: boolean, marks: ReadingLine['marks']): readonly LeftOut[] {
  const gaps = hasMore ? leftOutOf(text, line) : []
  let from = line.start
  for (const gap of gaps) {
    out.add(from, gap.start)
    if (gap.isMark) marks.push({ at: out.length(), span: gap })
    from = gap.end
  }
  out.add(from, line.end)
  return gaps
}

/** How much of a line's marker is read. */
function markerLength({ start, markerEnd }: Line, gaps: readonly LeftOut[]): number {
  let length = markerEnd - start
  for (const gap of gaps) if (gap.start < markerEnd) length -= Math.min(gap.end, markerEnd) - gap.start
  return length
}

/** Whether a line goes on in the line behind it. */
function joinsOf({ text, lines, sections }: Report): (index: number) => boolean {
  const headingEnds = new Set(sections.map((section) => section.headingEnd))
  return (index) => {
    const one = lines[index] as Line
    const two = lines[index + 1]
    if (!two || one.kind !== 'body' || two.kind !== 'body') return false
    const ends = text.slice(one.start, one.end)
    const begins = text.slice(two.start, two.end)
    if (filler.test(ends) || filler.test(begins)) return !finished.test(text.slice(Math.max(0, one.start - 3), one.end).trimEnd())
    if (headingEnds.has(one.end) || standsAlone(text, one, two) || breaksNumber(text, one, two)) return false
    return !finished.test(text.slice(Math.max(one.start, one.end - 2), one.end)) && !areCells(ends, begins)
  }
}

/** Whether two lines are set apart: by a marker before the second, one that is all of the first, an indent or blank line. */
const standsAlone = (text: string, one: Line, two: Line): boolean =>
  two.markerEnd > two.start || (one.markerEnd > one.start && one.markerEnd >= one.end) || text[two.start - 1] !== '\n'

/** 共12⏎3个项目, 5.5⏎6.6: only a page's width breaks a number, and its breaks are no breaks here. */
const breaksNumber = (text: string, one: Line, two: Line): boolean =>
  numeric.test(text[one.end - 1] ?? '') && numeric.test(text[two.start] ?? '')

/** A text that is put together from pieces of another, each place of which can be traced back. */
interface Pieces {
  text: () => string
  length: () => number
  /** Adds a piece of the source. */
  add: (from: number, to: number) => void
  /** Ends a line that ended at a place of the source. */
  close: (end: number) => void
  back: (at: number) => number
}

function piecesOf(source: string): Pieces {
  let text = ''
  const places: number[] = []
  const sources: number[] = []
  const note = (from: number) => {
    places.push(text.length)
    sources.push(from)
  }
  return {
    text: () => text,
    length: () => text.length,
    add: (from, to) => {
      if (from >= to) return
      note(from)
      text += source.slice(from, to)
    },
    close: (end) => {
      note(end)
      text += '\n'
    },
    back: (at) => {
      let low = 0
      let high = places.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((places[middle] as number) <= at) low = middle
        else high = middle - 1
      }
      return (sources[low] ?? 0) + at - (places[low] ?? 0)
    },
  }
}
