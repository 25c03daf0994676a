/** What the readers of documents give, and how their lines become a published text. */
import type { Doubt, Origin } from '../../types.ts'

/** A line of a document, and the page or paragraph of it that the line begins in, from 1. */
export interface DocumentLine {
  text: string
  place: number
}

/** A document as read, before anyone has asked whether it is a report. */
export interface DocumentText {
  text: string
  charset: string
  origin: Origin | null
  doubts: Doubt[]
}

/** At most so many empty lines in a row say anything. */
const mostEmpty = 2

/**
 * Takes the lines of a document and what their places count; gives the published text, and where in it
 * each page or paragraph begins.
 * @example joinLines([{ text: '甲', place: 1 }, { text: '乙', place: 3 }], 'paragraph')
 *   // { text: '甲\n乙\n', origin: { unit: 'paragraph', starts: [0, 2], numbers: [1, 3] } }
 */
export function joinLines(lines: readonly DocumentLine[], unit: Origin['unit']): { text: string, origin: Origin } {
  const starts: number[] = []
  const numbers: number[] = []
  const parts: string[] = []
  let at = 0
  let empty = 0
  for (const { text, place } of lines) {
    empty = text === '' ? empty + 1 : 0
    if (empty > mostEmpty || (text === '' && parts.length === 0)) continue
    if (text !== '' && place !== numbers.at(-1)) {
      starts.push(at)
      numbers.push(place)
    }
    parts.push(`${text}\n`)
    at += text.length + 1
  }
  return { text: parts.join(''), origin: { unit, starts, numbers } }
}
