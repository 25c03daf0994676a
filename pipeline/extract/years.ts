/** Years: of a period, of a five-year plan, counts of them, and those that a text writes in other digits. */
import { endWord, startWord, withoutStart } from '../lexicon/edges.ts'
import type { WordClass } from '../lexicon/words.ts'
import { oneYear, year } from '../vocabulary/dates.ts'
import * as patterns from '../vocabulary/patterns-scopes.ts'
import { countedYears, yearDigits, zeros } from '../vocabulary/patterns-periods.ts'
import { chineseValue } from './lexer/chinese.ts'
import { toAscii } from './lexer/characters.ts'

/** The end of an interval, or the period itself: `2021/2025` → `2025`, `2025-01/2025-10` → `2025-10`. */
export const endOf = (period: string): string => period.slice(period.indexOf('/') + 1)

/** The last year of a period: `2021/2025` → `2025`, `2024-01/2025-10` → `2025`. */
export const lastOf = (period: string): string => endOf(period).slice(0, 4)

/** The year of a year, quarter or month; the last of an interval: `2025-Q1` → `2025`. */
export const yearOf = (period: string): string => (isYears(period) ? lastOf(period) : period.slice(0, 4))

/** Whether a period is an interval of years, and not of quarters or months. */
export const isYears = (period: string): boolean => period.length === 9 && period.includes('/')

/** The number that a count of years states: `三` → 3, `两` → 2, `12` → 12. */
export const yearCount = (word: string): number => Number(chineseValue(word) ?? word)

/** The number of years counted right behind a word of a class, anywhere in a text: of 近三年年均增长 it is 3; 0 for none. */
export function yearsCounted(text: string, of: WordClass): number {
  const found = [...text.matchAll(countedYears)].find(({ index }) => endWord(text.slice(0, index), of) !== '')
  return found ? yearCount(found[1] ?? '') : 0
}

/** The number of years that words begin with, from two to four: `三年的工作` → 3; 0 for any other. */
export function yearsAt(words: string): number {
  const count = words[1] === year ? yearCount(words[0] ?? '') : 0
  return count > 1 && count < 5 ? count : 0
}

/** The first years of the first two plans; the others follow each other from the third on. */
const firstYears = [1953, 1958]
const third = 1966

/** The years of a five-year plan by its name: `十四五` → `2021/2025`, `一五` → `1953/1957`. */
export function planYears(name: string): string {
  const number = patterns.planNames.indexOf(name) + 1
  const first = firstYears[number - 1] ?? third + (number - 3) * 5
  return `${first}/${first + 4}`
}

/** 头三年, 后两年, 最后一年 behind the name of a plan: those of its years; `null` for none. */
export function partOfPlan(behind: string, period: string): string | null {
  const [first, last] = [Number(period.slice(0, 4)), Number(lastOf(period))]
  const early = startWord(behind, 'planfirst') === '' ? 0 : yearsAt(withoutStart(behind, 'planfirst'))
  if (early > 0) return `${first}/${first + early - 1}`
  const rest = startWord(behind, 'planlast') === '' ? '' : withoutStart(behind, 'planlast')
  if (rest.startsWith(oneYear)) return String(last)
  const late = yearsAt(rest)
  return late > 0 ? `${last - late + 1}/${last}` : null
}

/** Digits of a year in any script as those of ASCII: `一九五八` → `1958`. */
const digitsOf = (word: string): string =>
  toAscii([...word].filter((char) => char.trim() !== '').map((char) => (zeros.includes(char) ? '0' : yearDigits.includes(char) ? String(yearDigits.indexOf(char)) : char)).join(''))

/** A text with its years in ASCII digits right before their 年; as long as before: `一九五八年` → `1958年`. */
export const withDigits = (text: string): string => !text.includes(year) ? text : text.replace(patterns.writtenYear, (word) => {
  const digits = digitsOf(word)
  return digits.padStart(word.length, ' ')
})
