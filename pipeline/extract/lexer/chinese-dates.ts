/** Dates in Chinese digits: 二〇二五年十二月三十一日, 一九五三到一九五七年. */
import * as words from '../../vocabulary/dates.ts'
import { spanSigns, yearJoiners } from '../../vocabulary/tokens.ts'
import { prefixes } from '../../words.ts'
import { CHINESE, classAt } from './characters.ts'
import { chineseValue } from './chinese.ts'
import { partEnd, plain } from './date-parts.ts'
import type { DateRead, Digits } from './date-parts.ts'

const spanAt = prefixes(spanSigns)

/** Takes the place of a Chinese digit; gives the date of a year that begins there, or `null`. */
export function chineseYear(text: string, at: number): DateRead | null {
  const year = chineseDigits(text, at)
  if (!year) return null
  if (text[year.end] !== words.year) {
    const last = lastOfSpan(text, year.end)
    if (last) return { ...plain('years', last.end + 1), years: [year.value, last.value] }
    const next = yearJoiners.has(text[year.end] ?? '') ? chineseDigits(text, year.end + 1) : null
    return next && text[next.end] === words.year ? { ...plain('listed', year.end), years: [year.value, year.value] } : null
  }
  // 一九五三年到一九五七年, but no 一九五三年到一九五二年.
  const until = lastOfSpan(text, year.end + 1)
  if (until && until.value > year.value) return { ...plain('years', until.end + 1), years: [year.value, until.value] }
  const years = [year.value, year.value] as const
  const month = chineseShort(text, year.end + 1, words.month)
  if (!month) return { ...plain('year', partEnd(text, year.end + 1)), years }
  const day = chineseShort(text, month.end, words.day)
  // Old reports name months for what ended then; the figure is of the year.
  return { rule: 'year', end: partEnd(text, day?.end ?? month.end), years, months: null }
}

/** The last year of a span whose sign stands at a place; `null` for none. */
function lastOfSpan(text: string, at: number): Digits | null {
  const sign = spanAt(text, at)
  const last = sign ? chineseDigits(text, at + sign.word.length) : null
  return last && text[last.end] === words.year ? last : null
}

/** Four Chinese digits that may be a year. */
function chineseDigits(text: string, at: number): Digits | null {
  if (classAt(text, at + 3) !== CHINESE || classAt(text, at + 2) !== CHINESE) return null
  const word = text.slice(at, at + 4)
  const value = chineseValue(word)
  return value !== null && /^[12][0-9]{3}$/u.test(value) && classAt(text, at + 4) !== CHINESE ? { value, end: at + 4 } : null
}

/** A Chinese number of a month or day, behind it the word. */
function chineseShort(text: string, at: number, word: string): Digits | null {
  let end = at
  while (end - at < 3 && classAt(text, end) === CHINESE) end++
  const value = chineseValue(text.slice(at, end))
  return value !== null && text[end] === word ? { value, end: end + 1 } : null
}

