/** A speech that stands on one line, without anything between its paragraphs: where its parts begin. */
import type { Span } from '../types.ts'
import { firstAddress, frontParts, innerBegins } from '../vocabulary/textforms.ts'

/** A line with more characters is a whole speech, or a part of one, if so many parts begin in it. */
const wholeSpeech = 3000
const fewestParts = 3
/** So far into a line the speech may begin. */
const frontLength = 400

/**
 * Takes a text and the span of a line; gives the spans of its parts, which follow on each other: the front, the
 * address, and what each 一、 or （一） begins. A line that holds no whole speech is given back alone.
 */
export function partsOfLine(text: string, line: Span): Span[] {
  if (line.end - line.start < wholeSpeech) return [line]
  const words = text.slice(line.start, line.end)
  const cuts = [...words.matchAll(innerBegins)].map(({ index }) => index)
  if (cuts.length < fewestParts) return [line]
  const front = firstAddress.exec(words.slice(0, frontLength))
  if (front !== null) cuts.unshift(...[front.index, front.index + front[0].length].filter((at) => at > 0 && at < (cuts[0] ?? 0)))
  return [0, ...cuts].map((at, index) => ({ start: line.start + at, end: line.start + (cuts[index] ?? words.length) }))
}

/**
 * Takes a text; gives the lines of title, meeting and speaker where they stand on one line with the speech,
 * an empty list where they do not.
 * `政府工作报告——2021年2月5日在…会议上县长某某各位代表：现在…` gives three.
 */
export function frontOfLine(text: string): string[] {
  const start = text.search(/\S/u)
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  const [first, second] = partsOfLine(text, { start, end })
  if (first === undefined || second === undefined || first.end - first.start > frontLength) return []
  return text.slice(first.start, first.end).split(frontParts).map((part) => part.trim()).filter((part) => part !== '')
}
