/** What the forms of dates share: their parts, and what may stand behind them. */
import * as words from '../../vocabulary/dates.ts'
import { partsOfTime } from '../../vocabulary/tokens.ts'
import { prefixes } from '../../words.ts'
import { digitsEnd, toAscii } from './characters.ts'

/** What the column `rule` says of a date, by its form: whole, so that grep finds it. */
export const dateRules = {
  year: 'date/year', years: 'date/years', listed: 'date/listed', month: 'date/month', months: 'date/months',
  day: 'date/day', decade: 'date/decade', iso: 'date/iso', clock: 'date/clock',
} as const

/** A date in a text: what kind it is, where it ends, and what it says. */
export interface DateRead {
  rule: keyof typeof dateRules
  end: number
  /** In four digits; `null` where it names none. A single year is both ends. */
  years: readonly [from: string, to: string] | null
  /** In two digits; `null` where it names none. A single month is both ends. */
  months: readonly [from: string, to: string] | null
}

/** A number of some digits with its end. */
export interface Digits { value: string; end: number }

const partAt = prefixes(partsOfTime)
const lastMonth = 12

/** A date that names neither year nor month. */
export const plain = (rule: DateRead['rule'], end: number): DateRead => ({ rule, end, years: null, months: null })

/** Digits of a number of one or two places. */
export function shortAt(text: string, at: number): Digits | null {
  const end = digitsEnd(text, at)
  return end === at || end - at > 2 ? null : { value: toAscii(text.slice(at, end)), end }
}

/** The end of the words behind a date that say which part of its time is meant: 底, 上旬, 以前. */
export function partEnd(text: string, at: number): number {
  const part = partAt(text, at)
  return part && !part.entry.includes(text[at + part.word.length] || '\n') ? at + part.word.length : at
}

/** The months of a date, where its numbers are such. */
export function monthsOf(first: Digits, last: Digits): readonly [string, string] | null {
  const isMonth = ({ value }: Digits): boolean => Number(value) >= 1 && Number(value) <= lastMonth
  return isMonth(first) && isMonth(last) ? [first.value.padStart(2, '0'), last.value.padStart(2, '0')] : null
}

/** The end of a time of day: 8时30分, 08:30, 08:30:00. */
export function clockEnd(text: string, at: number): number | null {
  const hour = shortAt(text, at)
  if (!hour || !words.clockMarks.includes(text[hour.end] ?? '')) return null
  const minute = shortAt(text, hour.end + 1)
  if (!minute || minute.end - hour.end !== 3) return null
  const second = words.clockMarks.includes(text[minute.end] ?? '') ? shortAt(text, minute.end + 1) : null
  if (second && second.end - minute.end === 3) return second.end
  return text[minute.end] === words.minute ? minute.end + 1 : minute.end
}
