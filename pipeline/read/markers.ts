/** Reads the marker at the beginning of a line: 一、 （一） 一是 第一， 1. （1） ① ——. */

import type { Span } from '../types.ts'
import {
  AMONG, ARABIC_MARKS, CLOSE_BRACKETS, DASHES, IS_WORDS, ITEM_MARKS, MARKER_DIGITS, OPEN_BRACKETS, ORDINAL,
  ORDINAL_MARKS, PART_WORDS, RINGED, YEAR_ZEROS,
} from '../vocabulary/headings.ts'
import type { MarkerKind } from '../vocabulary/headings.ts'

/** A marker: its kind, its number (0 for ——), and where it ends. */
export interface Marker {
  kind: MarkerKind
  number: number
  end: number
}

/** The value of an Arabic digit, full-width too; -1 for anything else. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return code - 48
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

/** A Chinese numeral up to 99 at `at`: its value and its end. */
function chineseAt(text: string, at: number): { value: number, end: number } {
  let value = 0
  let end = at
  for (; end < at + 3; end += 1) {
    const digit = MARKER_DIGITS[text.charAt(end)]
    if (digit === undefined) break
    value = digit === 10 ? Math.max(value, 1) * 10 : value + digit
  }
  return { value, end }
}

function arabicAt(text: string, at: number): { value: number, end: number } {
  let value = 0
  let end = at
  for (let digit = digitAt(text, end); digit >= 0 && end < at + 3; digit = digitAt(text, end)) {
    value = value * 10 + digit
    end += 1
  }
  return { value, end }
}

const has = (characters: string, character: string): boolean =>
  character !== '' && characters.includes(character)

/** Whether 、 joins numerals: 二、三季度 and 第一、第三产业 count on, 二、二〇二五年 is a year behind a marker. */
function joins(text: string, at: number, value: number): boolean {
  if (text.charAt(at) === ORDINAL) return chineseAt(text, at + 1).value > value
  const next = MARKER_DIGITS[text.charAt(at)]
  return next === value + 1 && !has(YEAR_ZEROS, text.charAt(at + 1))
    && MARKER_DIGITS[text.charAt(at + 1)] !== 10
}

/**
 * The marker that opens the line `line` of `text`, or null.
 * `'（三）加强监管。'` → bracket 3, ending behind `）`; `'2.5万亩'` and `'一、二产业'` → null.
 */
export function readMarker(text: string, line: Span): Marker | null {
  const { start } = line
  const first = text.charAt(start)
  if (has(DASHES, first)) {
    let end = start
    while (end < line.end && has(DASHES, text.charAt(end))) end += 1
    return end - start >= 2 && digitAt(text, end) < 0 ? { kind: 'dash', number: 0, end } : null
  }
  if (has(OPEN_BRACKETS, first)) {
    const chinese = chineseAt(text, start + 1)
    const number = chinese.value > 0 ? chinese : arabicAt(text, start + 1)
    if (number.end === start + 1 || !has(CLOSE_BRACKETS, text.charAt(number.end))) return null
    const kind = chinese.value > 0 ? 'bracket' : 'arabicBracket'
    return { kind, number: number.value, end: number.end + 1 }
  }
  if (digitAt(text, start) >= 0) {
    const { value, end } = arabicAt(text, start)
    if (value === 0 || !has(ARABIC_MARKS, text.charAt(end)) || digitAt(text, end + 1) >= 0) return null
    return { kind: 'arabic', number: value, end: end + 1 }
  }
  if (first === ORDINAL) {
    const { value, end } = chineseAt(text, start + 1)
    if (value === 0) return null
    const part = PART_WORDS.find((word) => text.startsWith(word, end))
    if (part !== undefined) {
      const next = text.charAt(end + part.length)
      const apart = next === '' || has('\n 　：:、', next)
      return apart ? { kind: 'part', number: value, end: end + part.length } : null
    }
    const mark = text.charAt(end)
    if (IS_WORDS[mark] === 'is') return { kind: 'ordinal', number: value, end: end + 1 }
    return has(ORDINAL_MARKS, mark) && !joins(text, end + 1, value)
      ? { kind: 'ordinal', number: value, end: end + 1 }
      : null
  }
  if (first === AMONG) {
    const { value, end } = chineseAt(text, start + 1)
    const closed = value > 0 && has(ORDINAL_MARKS, text.charAt(end))
    return closed ? { kind: 'among', number: value, end: end + 1 } : null
  }
  const { value, end } = chineseAt(text, start)
  if (value > 0) {
    const next = text.charAt(end)
    if (has(ITEM_MARKS, next)) {
      return joins(text, end + 1, value) ? null : { kind: 'item', number: value, end: end + 1 }
    }
    const kind = IS_WORDS[next]
    return kind === undefined ? null : { kind, number: value, end: end + 1 }
  }
  const ring = RINGED.find((range) => first >= range.first && first <= range.last)
  if (ring === undefined) return null
  return { kind: ring.kind, number: first.charCodeAt(0) - ring.first.charCodeAt(0) + 1, end: start + 1 }
}
