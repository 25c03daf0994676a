/** Places of a published text: code points to UTF-16 and back, sentences, and what stands there. */
import { sentencesOf } from '../extract/index.ts'
import { digest } from '../normalize/ids.ts'
import type { Line, Report, Span } from '../types.ts'
import { toCodePoints, type CodePoints } from '../validate/dataset.ts'

/** A published text that is asked for places; all of its numbers are code points unless they say so. */
export interface Places {
  points: CodePoints
  /** A place in UTF-16 units. */
  toUnits: (point: number) => number
  /** The sentence of its line around a span; a span of two sentences has both. */
  sentence: (start: number, end: number) => { start: number, end: number, text: string }
  /** The line that a place lies in, as the report has it. */
  lineAt: (start: number) => Line | undefined
  /** What places a span whatever is edited elsewhere, as the keys of rows have it. */
  keyOf: (start: number) => string
}

/** The places of a report's text. */
export function placesOf({ text, lines }: Report): Places {
  const points = toCodePoints(text)
  const hasPairs = points.length !== text.length
  const toUnits = (point: number) => (hasPairs ? points.slice(0, point).length : point)
  const lineAt = (start: number) => {
    const at = toUnits(start)
    return lines.find((line) => line.start <= at && at < line.end)
  }
  // A report may be one line, and each of its reviews asks for a sentence.
  const cut = new Map<Line, Span[]>()
  const digests = new Map<string, string>()
  const sentencesIn = (line: Line): Span[] => {
    const known = cut.get(line) ?? sentencesOf(text, line.start, line.end)
    cut.set(line, known)
    return known
  }
  const around = (start: number, end: number): Span => {
    const line = lineAt(start)
    if (!line) return { start: toUnits(start), end: toUnits(end) }
    const sentences = sentencesIn(line)
    const [from, to] = [toUnits(start), toUnits(end)]
    const first = sentences.find((one) => from < one.end) ?? line
    const last = sentences.find((one) => to <= one.end)
    return { start: first.start, end: Math.max(last?.end ?? line.end, to) }
  }
  return {
    points,
    toUnits,
    lineAt,
    sentence: (start, end) => {
      const span = around(start, end)
      return { start: points.fromUtf16(span.start), end: points.fromUtf16(span.end), text: text.slice(span.start, span.end) }
    },
    keyOf: (start) => {
      const span = around(start, start + 1)
      const name = `${span.start} ${span.end}`
      const sum = digests.get(name) ?? digest(text.slice(span.start, span.end))
      digests.set(name, sum)
      return `${sum}+${toUnits(start) - span.start}`
    },
  }
}

/** More places of the same words say nothing of where they are. */
export const mostPlaces = 100

/** Code points of some words. */
const lengthOf = (words: string): number => (/[\u{10000}-\u{10ffff}]/u.test(words) ? Array.from(words).length : words.length)

/**
 * Every place, in code points, at which words stand in a stretch of text and are no part of a longer number: the
 * first `mostPlaces` of them.
 */
export function occurrences(points: CodePoints, words: string, from = 0, to = points.length): number[] {
  const text = points.slice(from, to)
  const found: number[] = []
  const isOpen = (one: string | undefined, other: string | undefined) =>
    /[0-9０-９.]/u.test(one ?? '') && /[0-9０-９.]/u.test(other ?? '')
  let [seen, point] = [0, from]
  for (let at = text.indexOf(words); at >= 0 && found.length < mostPlaces; at = text.indexOf(words, at + 1)) {
    if (isOpen(text[at - 1], words[0]) || isOpen(words.at(-1), text[at + words.length])) continue
    point += lengthOf(text.slice(seen, at))
    seen = at
    found.push(point)
  }
  return found
}
