/** The text as it is read: sentences that a page broke over lines put together, and what nobody reads left out. */
import type { Line, Report, Span } from '../types.ts'
import { areCells } from './cells.ts'
import { hasLeftOut, leftOutOf } from './left-out.ts'

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
    const first = lines[index] as Line
    const start = out.length()
    const marks: ReadingLine['marks'] = []
    let marker = first.markerEnd - first.start
    for (;;) {
      const line = lines[index] as Line
      let from = line.start
      for (const gap of hasMore ? leftOutOf(text, line) : []) {
        out.add(from, gap.start)
        if (index === begin && gap.start < first.markerEnd) marker -= Math.min(gap.end, first.markerEnd) - gap.start
        if (gap.isMark) marks.push({ at: out.length(), span: gap })
        from = gap.end
      }
      out.add(from, line.end)
      if (!joins(index)) break
      index++
    }
    const last = lines[index] as Line
    const line = { ...first, start, end: out.length(), markerEnd: start + marker, section: last.section }
    readable.push({ line, index: begin, marks })
    out.close(last.end)
  }
  return { text: out.text(), lines: readable, back: out.back }
}

/** Whether a line goes on in the line behind it. */
function joinsOf({ text, lines, sections }: Report): (index: number) => boolean {
  const headingEnds = new Set(sections.map((section) => section.headingEnd))
  return (index) => {
    const one = lines[index] as Line
    const two = lines[index + 1]
    if (!two || one.kind !== 'body' || two.kind !== 'body') return false
    if (filler.test(text.slice(one.start, one.end)) || filler.test(text.slice(two.start, two.end))) {
      return !finished.test(text.slice(Math.max(0, one.start - 3), one.end).trimEnd())
    }
    // A marker alone on its line waits for no sentence.
    if (headingEnds.has(one.end) || two.markerEnd > two.start) return false
    if (one.markerEnd > one.start && one.markerEnd >= one.end) return false
    if (text[two.start - 1] !== '\n') return false
    // 共12⏎3个项目, 5.5⏎6.6: only a page's width breaks a number, and its breaks are no breaks here.
    if (numeric.test(text[one.end - 1] ?? '') && numeric.test(text[two.start] ?? '')) return false
    if (finished.test(text.slice(Math.max(one.start, one.end - 2), one.end))) return false
    return !areCells(text.slice(one.start, one.end), text.slice(two.start, two.end))
  }
}

/** A text that is put together from pieces of another, each place of which can be traced back. */
function piecesOf(source: string) {
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
    add: (from: number, to: number) => {
      if (from >= to) return
      note(from)
      text += source.slice(from, to)
    },
    /** Ends a line that ended at a place of the source. */
    close: (end: number) => {
      note(end)
      text += '\n'
    },
    back: (at: number): number => {
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
