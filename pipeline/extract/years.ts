/** Years: of a period, of a five-year plan, counts of them, and those that a text writes in other digits. */
import { year } from '../vocabulary/dates.ts'
import * as patterns from '../vocabulary/patterns-scopes.ts'
import { zeros, yearDigits } from '../vocabulary/patterns-periods.ts'
import { chineseValue } from './lexer/chinese.ts'
import { toAscii } from './lexer/characters.ts'

/** The last year of a year or an interval: `2021/2025` → `2025`. */
export const lastOf = (period: string): string => period.slice(-4)

/** The year of a year, quarter or month; the last of an interval: `2025-Q1` → `2025`. */
export const yearOf = (period: string): string => (isYears(period) ? lastOf(period) : period.slice(0, 4))

/** Whether a period is an interval of years, and not of quarters or months. */
export const isYears = (period: string): boolean => period.length === 9 && period.includes('/')

/** The number that a count of years states: `三` → 3, `两` → 2, `12` → 12. */
export const yearCount = (word: string): number => Number(chineseValue(word) ?? word)

/** The first years of the first two plans; the others follow each other from the third on. */
const firstYears = [1953, 1958]
const third = 1966

/** The years of a five-year plan by its name: `十四五` → `2021/2025`, `一五` → `1953/1957`. */
export function planYears(name: string): string {
  const number = patterns.planNames.indexOf(name) + 1
  const first = firstYears[number - 1] ?? third + (number - 3) * 5
  return `${first}/${first + 4}`
}

/** Digits of a year in any script as those of ASCII: `一九五八` → `1958`. */
const digitsOf = (word: string): string =>
  toAscii([...word].map((char) => (zeros.includes(char) ? '0' : yearDigits.includes(char) ? String(yearDigits.indexOf(char)) : char)).join(''))

/** A text with its years in ASCII digits right before their 年; as long as before: `一九五八年` → `1958年`. */
export const withDigits = (text: string): string => !text.includes(year) ? text : text.replace(patterns.writtenYear, (word) => {
  const digits = digitsOf(word.replace(patterns.blanks, ''))
  return digits.padStart(word.length, ' ')
})
