/** Dates as they stand in a text: years, months, days, decades, spans of them, and clock times. */
import * as words from '../../vocabulary/dates.ts'
import { listMark, spanSigns, yearJoiners } from '../../vocabulary/tokens.ts'
import { prefixes } from '../../words.ts'
import { arabicAt } from './arabic.ts'
import { BLANK, CHINESE, behindBlanks, classAt, digitsEnd, toAscii } from './characters.ts'
import { chineseYear } from './chinese-dates.ts'
import { clockEnd, monthsOf, partEnd, plain, shortAt } from './date-parts.ts'
import type { DateRead, Digits } from './date-parts.ts'

export type { DateRead } from './date-parts.ts'

const spanAt = prefixes(spanSigns)
const lastDay = 31
/** The parts of a proportion in %. */
const whole = 100

/** What may stand behind the first number of a date. */
const mayFollow: ReadonlySet<string> = new Set([
  words.year, words.month, words.day, words.century.charAt(0), ...words.isoSigns, ...yearJoiners, ...words.clockMarks,
  ...spanSigns.map(([sign]) => sign.charAt(0)), words.monthsCounted.charAt(0),
  ...words.yearCounts,
])

/**
 * Takes a text and the place of a digit; gives the date that starts there, or `null`.
 * `2025年12月底` is one; `5年` is none, `1900万` is none.
 */
export function dateAt(text: string, at: number): DateRead | null {
  if (classAt(text, at) === CHINESE) return chineseYear(text, at)
  // Most numbers are none of a date, as what follows them shows.
  const end = digitsEnd(text, at)
  if (!mayFollow.has(text[end] ?? '') && classAt(text, end) !== BLANK) return null
  const year = yearAt(text, at, end)
  if (year) {
    return isoDate(text, year) ?? yearSpan(text, year) ?? yearDate(text, year) ?? listedYear(text, at, year)
  }
  return monthSpan(text, at) ?? firstMonths(text, at) ?? monthDate(text, at) ?? decade(text, at) ?? dayDate(text, at) ?? clockTime(text, at)
}

/** Four digits that may be a year. A page may have set them apart: 2 0 2 4年. */
function yearAt(text: string, at: number, run = digitsEnd(text, at)): Digits | null {
  const isApart = run - at < 4 && classAt(text, run) === BLANK
  const read = run - at === 4 ? { value: toAscii(text.slice(at, run)), end: run } : isApart ? arabicAt(text, at) : null
  return read && /^[12][0-9]{3}$/u.test(read.value) ? read : null
}

/** The end of a word at a place, blanks before it left out; `null` where it does not stand there. */
function wordEnd(text: string, at: number, word: string): number | null {
  const from = behindBlanks(text, at)
  return text.startsWith(word, from) ? from + word.length : null
}

/** 2025-12-31 08:00 */
function isoDate(text: string, { value, end }: Digits): DateRead | null {
  if (!words.isoSigns.has(text[end] ?? '')) return null
  const month = shortAt(text, end + 1)
  const day = month && words.isoSigns.has(text[month.end] ?? '') ? shortAt(text, month.end + 1) : null
  if (!day) return null
  const from = text[day.end] === ' ' || text[day.end] === 'T' ? day.end + 1 : day.end
  const clock = from > day.end ? clockEnd(text, from) : null
  return { ...plain('iso', clock ?? day.end), years: [value, value] }
}

/** 2021—2025年, 2021年至2025年, 2021—25年 */
function yearSpan(text: string, first: Digits): DateRead | null {
  const from = wordEnd(text, first.end, words.year) ?? first.end
  const sign = spanAt(text, behindBlanks(text, from))
  if (!sign) return null
  const start = behindBlanks(text, behindBlanks(text, from) + sign.word.length)
  const last = digitsEnd(text, start)
  const end = wordEnd(text, last, words.year) ?? countedEnd(text, last)
  if (end === null || (last - start !== 4 && last - start !== 2)) return null
  const value = toAscii(`1${text.slice(start, last)}`).slice(1)
  return { ...plain('years', end), years: [first.value, last - start === 2 ? first.value.slice(0, 2) + value : value] }
}

/** 2025年, 2025年12月31日8时30分, 2025年底 */
function yearDate(text: string, year: Digits): DateRead | null {
  const end = wordEnd(text, year.end, words.year)
  if (end === null) return null
  const years = [year.value, year.value] as const
  const month = monthSpan(text, behindBlanks(text, end)) ?? monthDate(text, behindBlanks(text, end))
  if (month) return { ...month, rule: 'year', years }
  return { ...plain('year', partEnd(text, end)), years }
}

/** The 2021 of 2021、2022年; the 2023两年 of 2022和2023两年 */
function listedYear(text: string, at: number, { value, end }: Digits): DateRead | null {
  const years = [value, value] as const
  const counted = countedEnd(text, end)
  if (counted !== null) {
    return yearJoiners.has(text[at - 1] ?? '') && words.endsYear.test(text[at - 2] ?? '') ? { ...plain('listed', counted), years } : null
  }
  if (!yearJoiners.has(text[end] ?? '')) return null
  const next = yearAt(text, end + 1)
  const goesOn = next && (wordEnd(text, next.end, words.year) !== null || text[next.end] === listMark || countedEnd(text, next.end) !== null)
  return goesOn ? { ...plain('listed', end), years } : null
}

/** The end of the 两年 that says how many years were listed before it. */
const countedEnd = (text: string, at: number): number | null =>
  (words.yearCounts.includes(text[at] ?? '') && text[at + 1] === words.year ? at + 2 : null)

/** 1-5月份, 1月至5月 */
function monthSpan(text: string, at: number): DateRead | null {
  const first = shortAt(text, at)
  if (!first) return null
  const from = wordEnd(text, first.end, words.month) ?? first.end
  const sign = spanAt(text, behindBlanks(text, from))
  const last = sign && shortAt(text, behindBlanks(text, behindBlanks(text, from) + sign.word.length))
  const end = last && wordEnd(text, last.end, words.month)
  if (!last || end === null) return null
  return { ...plain('months', wordEnd(text, end, words.monthTail) ?? end), months: monthsOf(first, last) }
}

/** The 11个月 of 前11个月 */
function firstMonths(text: string, at: number): DateRead | null {
  const last = shortAt(text, at)
  const end = last && wordEnd(text, last.end, words.monthsCounted)
  const months = last && monthsOf({ value: '1', end: at }, last)
  if (end === null || !months || months[0] === months[1] || !words.firstMonths.test(text.slice(Math.max(0, at - 2), at))) return null
  return { ...plain('months', end), months }
}

/** 6月, 12月31日, 6月底, 3月份 */
function monthDate(text: string, at: number): DateRead | null {
  const month = shortAt(text, at)
  const end = month && wordEnd(text, month.end, words.month)
  if (!month || end === null) return null
  const months = monthsOf(month, month)
  const behind = wordEnd(text, end, words.monthTail) ?? end
  const day = shortAt(text, behindBlanks(text, behind))
  const dayEnd = day && wordEnd(text, day.end, words.day)
  if (dayEnd === null) return { ...plain('month', partEnd(text, behind)), months }
  return { ...plain('month', clockEnd(text, behindBlanks(text, dayEnd)) ?? partEnd(text, dayEnd)), months }
}

/** 20世纪90年代, 90年代 */
function decade(text: string, at: number): DateRead | null {
  const first = shortAt(text, at)
  const century = first && wordEnd(text, first.end, words.century)
  if (century !== null) {
    const tens = shortAt(text, century)
    return plain('decade', (tens && wordEnd(text, tens.end, words.decade)) ?? century)
  }
  const end = first && wordEnd(text, first.end, words.decade)
  return end === null ? null : plain('decade', end)
}

/** 15日; 15日元 is money */
function dayDate(text: string, at: number): DateRead | null {
  const day = shortAt(text, at)
  const end = day && wordEnd(text, day.end, words.day)
  if (!day || end === null || Number(day.value) > lastDay || words.notBehindDay.includes(text[end] || '\n')) return null
  return plain('day', partEnd(text, end))
}

/** 08:30:00; what comes to 100 is a proportion: 12:40:48. */
function clockTime(text: string, at: number): DateRead | null {
  const end = clockEnd(text, at)
  const parts = end === null ? [] : text.slice(at, end).split(words.clockSigns).map((part) => Number(toAscii(part)))
  if (end === null || parts.length !== 3) return null
  return parts.reduce((sum, part) => sum + part, 0) === whole ? null : plain('clock', end)
}
