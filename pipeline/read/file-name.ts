// What the name of a file says of a report: a code, years, and words that may name an area.

import { country } from '../vocabulary/areas.ts'
import { titles } from '../vocabulary/offices.ts'
import { rowsOfCode } from './area-lists.ts'
import { bareYears, yearsIn } from './dates.ts'

export interface FileName {
  /** A code of the list of areas. */
  code: string | null
  /** Every year in the order of the name; more than one where the name contradicts itself. */
  years: number[]
  /** Words in Han characters, without those for a report. */
  words: string[]
}

const besides = [...titles.besides].sort((a, b) => b.length - a.length).join('|')
const noWords = new RegExp(`${besides}|[^\\p{Script=Han}]+`, 'gu')
const chineseYear = /\p{Script=Han}?[\p{Script=Han}O\d]{4}\u5e74/gu

/**
 * `fileNameOf('raw/420300-2024.txt')` has the code 420300 and the year 2024;
 * `fileNameOf('三亚市2024.txt')` the year and the word 三亚市
 */
export function fileNameOf(fileName: string): FileName {
  const stem = fileName.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '').slice(0, 200)
  const digits = /(?<!\d)[1-8]\d{5}(?!\d)/u.exec(stem)?.[0] ?? ''
  // 202401 is a month.
  const code = digits === country.code || rowsOfCode(digits).length > 0 ? digits : null
  const plain = code === null ? stem : stem.replace(code, ' ')
  const years = [...yearsIn(plain), ...bareYears(plain)]
    .filter((year, index, all) => year >= 1900 && year <= 2100 && all.indexOf(year) === index)
  const words = plain.replace(chineseYear, (found) => {
    return yearsIn(found.slice(-5)).length > 0 ? found.slice(0, -5) + ' ' : found
  }).replace(noWords, ' ').split(' ')
  return { code, years, words: words.filter((word) => word.length >= 2 && word.length <= 30) }
}
