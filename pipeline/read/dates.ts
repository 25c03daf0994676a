// Dates, years, ordinals and five-year plans, in Arabic digits and in Chinese ones.

import { digits, multipliers } from '../vocabulary/numerals.ts'
import { dateLetters, plan, yearZeros } from '../vocabulary/offices.ts'
import type { Span } from '../types.ts'

const tens = Object.entries(multipliers).find(([, power]) => power === 1)?.[0] ?? ''
const yearDigit = `[0-9${Object.keys(digits).join('')}${yearZeros.join('')}]`
const small = `[0-9${Object.keys(digits).join('')}${tens}]{1,3}`

/**
 * Full-width digits and signs as the usual ones, character for character, so that places stay.
 * `narrow('\uff12\uff10')` is `20`
 */
export function narrow(text: string): string {
  return text.replace(/[\uff0d-\uff1a]/gu, (sign) => {
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
  })
}

/**
 * A number below a hundred, as ordinals have it; null for anything else.
 * `smallNumber('十六')` is 16 and `smallNumber('16')` too
 */
export function smallNumber(words: string): number | null {
  const text = narrow(words)
  if (/^[0-9]{1,2}$/u.test(text)) return Number(text)
  const cut = text.indexOf(tens)
  const value = (letter: string) => digits[letter] ?? null
  if (cut < 0) return text.length === 1 ? value(text) : null
  const high = cut === 0 ? 1 : value(text.slice(0, cut))
  const low = cut === text.length - 1 ? 0 : value(text.slice(cut + 1))
  return high === null || low === null ? null : high * 10 + low
}

/**
 * A year of four digits, written either way; null outside 1900 to 2100.
 * `yearOf('二〇二六')` is 2026, `yearOf('二O一一')` 2011
 */
function yearOf(words: string): number | null {
  const letters = [...narrow(words)].map((letter) => {
    return yearZeros.includes(letter) ? 0 : digits[letter] ?? letter
  })
  const year = letters.length === 4 ? Number(letters.join('')) : Number.NaN
  return year >= 1900 && year <= 2100 ? year : null
}

/** A date as ISO 8601, or null where the calendar has no such day. */
function isoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || month < 1 || month > 12) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day < 1 || day > days) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const longDate = new RegExp(
  `(?<year>${yearDigit}{4})${dateLetters.year}(?<month>${small})${dateLetters.month}`
    + `(?<day>${small})[${dateLetters.day}]`, 'gu')
const shortDate = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/gu

export interface DateFound extends Span {
  iso: string
}

function datesBy(pattern: RegExp, text: string): DateFound[] {
  return [...narrow(text).matchAll(pattern)].flatMap((match) => {
    const { year = '', month = '', day = '' } = match.groups ?? {}
    const iso = isoDate(yearOf(year), smallNumber(month), smallNumber(day))
    return iso === null ? [] : [{ iso, start: match.index, end: match.index + match[0].length }]
  })
}

/**
 * Dates of year, month and day in words without blanks; a day that the calendar lacks is none.
 * `longDates('二〇二六年一月二十七日')` has `2026-01-27`
 */
export function longDates(text: string): DateFound[] {
  return datesBy(longDate, text)
}

/**
 * Dates as pages stamp them, with signs between the digits or with words.
 * `anyDates('2026-02-09 09:45')` has `2026-02-09`
 */
export function anyDates(text: string): DateFound[] {
  return [...datesBy(shortDate, text), ...datesBy(longDate, text)].sort((a, b) => a.start - b.start)
}

const yearWord = new RegExp(`(?<!${yearDigit})(?<year>${yearDigit}{4})${dateLetters.year}`, 'gu')

/**
 * The years that a text names as years, in its order; horizons (2035 with a distant goal) are none.
 * `yearsIn('2019年工作回顾')` is `[2019]`
 */
export function yearsIn(text: string): number[] {
  const plain = narrow(text)
  return [...plain.matchAll(yearWord)].flatMap((match) => {
    const rest = plain.slice(match.index + match[0].length - 1)
    const year = yearOf(match.groups?.['year'] ?? '')
    const far = plan.beyond.some((word) => rest.startsWith(word) || rest.startsWith(word, 1))
    return year === null || far ? [] : [year]
  })
}

const barePattern = new RegExp(`(?<!${yearDigit})(?:19|20)\\d{2}(?=\\D|$)`, 'gu')

const closedDate = /(?<!\d)((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?(?!\d)/gu

/**
 * Years written without the word for one, as in a title or a file's name; figures of other lengths
 * and what follows a year's first digits are none. Dates run together (20240115) are a year.
 * `bareYears('清苑县2022政府工作报告')` is `[2022]`
 */
export function bareYears(text: string): number[] {
  const plain = narrow(text).replace(closedDate, '$1')
  return [...plain.matchAll(barePattern)].map(([year]) => Number(year))
}

/**
 * First and last year of a five-year plan by its number; null for none. The third began in 1966, as
 * three years of recovery lay between.
 * `planYears(14)` is `[2021, 2025]`
 */
export function planYears(number: number): [first: number, last: number] | null {
  if (number < 1 || number > 30) return null
  const first = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3)
  return [first, first + 4]
}

const order = `[0-9${Object.keys(digits).join('')}${tens}]{1,3}`
const names = plan.names.join('|')
// “The second year of the plan” is a year: the name is then no plan.
const whole = `(?!(?:${names})?${plan.yearOf})`
const planName = new RegExp(
  `[${plan.open}](?<short>${order})${plan.fifth}[${plan.close}]${whole}`
    + `|(?<bare>${order})${plan.fifth}(?=${names})${whole}`
    + `|${plan.ordinal}(?<long>${order})${plan.counter}(?=${names})${whole}`, 'gu')

/**
 * The five-year plans that a text names, as first and last year, each once.
 * `plansIn('“十四五”时期')` is `[[2021, 2025]]`
 */
export function plansIn(text: string): [first: number, last: number][] {
  const found = new Map<number, [number, number]>()
  for (const match of narrow(text).matchAll(planName)) {
    const { short, bare, long } = match.groups ?? {}
    const number = smallNumber(short ?? bare ?? long ?? '')
    const years = number === null ? null : planYears(number)
    if (years) found.set(years[0], years)
  }
  return [...found.values()]
}
