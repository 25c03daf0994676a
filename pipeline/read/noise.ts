/** Tells from a line's words alone that a page wrote it: buttons, labels, captions, times. */

import {
  ADDRESSES, CAPTION_PHRASES, CAPTION_WORDS, CLOCK_WORDS, FULL_STOPS, NOISE_LABELS, NOISE_LINES,
  TITLE_WORDS,
} from '../vocabulary/layout.ts'
import { hasAny } from '../words.ts'

/** A line without blanks. */
export const compact = (line: string): string => line.replace(/\s/gu, '')
/** Whether a line starts with one of the words. */
export const startsAny = (line: string, words: readonly string[]): boolean =>
  words.some((word) => line.startsWith(word))
/** Whether a line ends with one of the words. */
export const endsAny = (line: string, words: readonly string[]): boolean =>
  words.some((word) => line.endsWith(word))

/** Without brackets and colons around it: 【打印】 → 打印. */
export const bare = (line: string): string =>
  compact(line).replace(/^[【[（(「《<>〉»|·※*]+/u, '').replace(closing, '')

/** With what is before it, so that a run inside the line is passed once. */
const closing = /(?<![】\]）)」》：:<>〉»|·※*])[】\]）)」》：:<>〉»|·※*]+$/u

/** Whether a line before the speech is the caption of a photograph, or news about the speech. */
export function isCaption(line: string): boolean {
  const tail = line.slice(-12)
  if (endsAny(line.replace(/(?<![)）。\s])[)）。\s]+$/u, ''), CAPTION_WORDS)) return true
  if (hasAny(tail, CAPTION_WORDS) && !hasAny(line, ADDRESSES)) return true
  return hasAny(line, CAPTION_PHRASES) && [...FULL_STOPS].some((stop) => line.includes(stop))
}

/** Whether a line is a button, a label or a breadcrumb, at any place of the page. */
export function isNoiseLine(line: string): boolean {
  return line.length <= 12 && (NOISE_LINES.has(bare(line)) || bare(line) === '')
}

/** 2 for a bare label (来源：), 1 for a label with its value, 0 for neither. */
export function labelling(line: string): number {
  if (line.length > 80 || FULL_STOPS.includes(line.charAt(line.length - 1))) return 0
  const head = compact(line.replace(/^[【[（(]/u, ''))
  const label = NOISE_LABELS.find((word) =>
    head.startsWith(word) && /^[：:]/u.test(head.slice(word.length)))
  if (label === undefined) return 0
  return head.length <= label.length + 1 ? 2 : 1
}

/** Whether a line states a time of the clock, as pages do and speeches do not. */
export function isTimestamp(line: string): boolean {
  if (line.length > 40 || hasAny(line, TITLE_WORDS)) return false
  return /\d:\d\d/u.test(line) || CLOCK_WORDS.some((word) => new RegExp(`\\d${word}\\d`, 'u').test(line))
}
