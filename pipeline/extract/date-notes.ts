/** What a date in a sentence says: a year, an interval, a month; and how it is meant. */
import * as patterns from '../vocabulary/patterns-periods.ts'
import { blanks } from '../vocabulary/patterns-scopes.ts'
import { isJoiner } from './marks.ts'
import type { Quantity } from './quantity.ts'
import { digitsOf } from './years.ts'

/** A date with its place and what it is there for. */
export interface DateNote {
  start: number
  end: number
  /** A year, an interval of years, or empty. */
  period: string
  /** Two digits, an interval of months, or empty. */
  month: string
  /** `reference`: 比2020年. `since`: 2022年以来. `by`: 到2030年, 6月底前. `in`: plain. */
  use: 'reference' | 'since' | 'by' | 'in'
}

const toDigits = (word: string): string => digitsOf(word.replace(blanks, ''))
/** A month in two digits; empty for what is none. */
const toMonth = (word = ''): string => {
  const month = Number(toDigits(word))
  return month >= 1 && month <= 12 ? String(month).padStart(2, '0') : ''
}

/** Takes a date quantity; gives what it says, or `null` where it gives no period: `到2030年` is 2030, `by`. */
export function noteDate(text: string, { start, end }: Quantity): DateNote | null {
  const word = text.slice(start, end)
  const behind = text.slice(end, end + 3)
  if (patterns.earlierAtEnd.test(word) || patterns.earlierBehind.test(behind)) return null
  const use = useOf(word, text.slice(Math.max(0, start - 4), start), behind)
  const years = patterns.yearSpan.exec(word)
  if (years) {
    const from = toDigits(years[1] ?? '')
    const to = toDigits(years[2] ?? '')
    const period = `${from}/${to.length === 2 ? from.slice(0, 2) + to : to}`
    const opensSpan = patterns.fromBefore.test(text.slice(Math.max(0, start - 1), start))
    return { start, end, period, month: '', use: use === 'by' || opensSpan ? 'in' : use }
  }
  const year = patterns.yearOfDate.exec(word)
  const period = year ? toDigits(year[1] ?? '') : ''
  if (year && !/^[12][0-9]{3}$/u.test(period)) return null
  const months = year ? null : patterns.monthSpan.exec(word)
  if (months) {
    const [first, last] = [toMonth(months[1]), toMonth(months[2])]
    // 5-36月 names no month.
    return first === '' || last === '' ? null : { start, end, period: '', month: `${first}/${last}`, use: 'in' }
  }
  const month = patterns.monthOfDate.exec(word)
  return year || month ? { start, end, period, month: month ? toMonth(month[1]) : '', use } : null
}

function useOf(word: string, before: string, behind: string): DateNote['use'] {
  if (patterns.sinceBehind.test(behind)) return 'since'
  if (patterns.pricesBehind.test(behind)) return 'reference'
  if (patterns.beforeReference.test(before) && !patterns.wholeYearBehind.test(behind)) return 'reference'
  return patterns.beforeDeadline.test(before) || patterns.endOfTime.test(word) ? 'by' : 'in'
}

/** The year that a list of years deals to the figure at a place: as many years, in a row before them, as figures of its run. */
export function dealtYear(text: string, dates: readonly DateNote[], places: readonly number[], at: number): DateNote | null {
  const first = places[0] ?? 0
  const listed = dates.filter((date) => date.end <= first).slice(-places.length)
  const last = listed.at(-1)
  if (places.length < 2 || listed.length !== places.length || !last) return null
  const isRow = listed.every((date, index) => date.use === 'in' && date.month === '' && date.period.length === 4 &&
    (index === 0 || isJoiner(text.slice((listed[index - 1] as DateNote).end, date.start))))
  const behind = text.slice(last.end, first).replace(patterns.openingComma, '')
  return isRow && !patterns.comma.test(behind) ? listed[places.indexOf(at)] ?? null : null
}
