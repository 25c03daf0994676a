/** Sentences that a page broke over lines, put together again for reading; every place can be traced back to the published text. */
import type { Line, Report } from '../types.ts'
import { areCells } from './cells.ts'

/** A report's text as it is read: line breaks inside sentences and invisible marks left out. */
export interface ReadingText {
  text: string
  /** The lines in the reading text; `index` is the first published line of each. */
  lines: { line: Line; index: number }[]
  /** The place in the published text of a place in the reading text. */
  back: (at: number) => number
}

const finished = /[。！？；：!?;:…]["”’）)]?$/u
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/u
const numeric = /[0-9０-９.．]/u
const filler = /^[\s\u200b-\u200d\u2060\ufeff\u00ad]*$/u

/**
 * Joins lines of the speech that end in the middle of a sentence with the line behind
 * (新建⏎高速铁路⏎投产里程超过1900公里). A heading, a line with a marker and an indented line stay on their own.
 */
export function readingText(report: Report): ReadingText {
  const { text, lines } = report
  const headingEnds = new Set(report.sections.map((section) => section.headingEnd))
  const joins = (index: number): boolean => {
    const one = lines[index] as Line
    const two = lines[index + 1]
    if (!two || one.kind !== 'body' || two.kind !== 'body') return false
    if (filler.test(text.slice(one.start, one.end)) || filler.test(text.slice(two.start, two.end))) return !finished.test(text.slice(Math.max(0, one.start - 3), one.end).trimEnd())
    // A marker alone on its line waits for no sentence.
    if (headingEnds.has(one.end) || two.markerEnd > two.start || (one.markerEnd > one.start && one.markerEnd >= one.end)) return false
    if (text[two.start - 1] !== '\n') return false
    // 共12⏎3个项目, 5.5⏎6.6: only a page's width breaks a number, and its breaks are no breaks here.
    if (numeric.test(text[one.end - 1] ?? '') && numeric.test(text[two.start] ?? '')) return false
    if (finished.test(text.slice(Math.max(one.start, one.end - 2), one.end))) return false
    return !areCells(text.slice(one.start, one.end), text.slice(two.start, two.end))
  }
  const hasInvisible = invisible.test(text)
  const broken = lines.some((line, index) => line.kind === 'body' && joins(index))
  if (!broken && !hasInvisible) return { text, lines: lines.map((line, index) => ({ line, index })), back: (at) => at }
  let out = ''
  const places: number[] = []
  const sources: number[] = []
  const add = (from: number, to: number) => {
    if (from >= to) return
    places.push(out.length)
    sources.push(from)
    out += text.slice(from, to)
  }
  const readable: { line: Line; index: number }[] = []
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] as Line
    const start = out.length
    const begin = index
    let markerLength = 0
    for (;;) {
      const line = lines[index] as Line
      let from = line.start
      for (let at = line.start; hasInvisible && at < line.end; at++) {
        if (!invisible.test(text[at] as string)) continue
        add(from, at)
        from = at + 1
      }
      add(from, line.end)
      if (index === begin) markerLength = line.markerEnd - line.start
      if (!joins(index)) break
      index++
    }
    readable.push({ line: { ...first, start, end: out.length, markerEnd: Math.min(start + markerLength, out.length), section: (lines[index] as Line).section }, index: begin })
    places.push(out.length)
    sources.push((lines[index] as Line).end)
    out += '\n'
  }
  const back = (at: number): number => {
    let low = 0
    let high = places.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((places[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return (sources[low] ?? 0) + at - (places[low] ?? 0)
  }
  return { text: out, lines: readable, back }
}
