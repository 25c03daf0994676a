/** Cells as spreadsheets leave them, made what they were: dates, numbers, percents. Nothing of Node. */
import { safeCell } from '../write/csv-cell.ts'

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const most = month === 2 && leap ? 29 : days[month - 1] ?? 0
  return year >= 1900 && year <= 2100 && day >= 1 && day <= most
}

/**
 * A day as ISO 8601 writes it; the empty string for what is no day of the calendar. Year first, as
 * spreadsheets write it in Chinese, is read too: `2026/3/5` is `2026-03-05`. `5/3/2026` may be two
 * days, and is none.
 */
export function isoDay(cell: string): string {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/u.exec(cell)
  if (!found) return ''
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  if (!isDay(year, month, day)) return ''
  return `${found[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A month or a day as the column has it, where a spreadsheet took it for a date: it shows `2020-03` as `Mar-20`, and
 * keeps it as the first day of the month. `Mar-20`, `2020/3` and `2020-03-01T00:00:00Z` are `2020-03`; what is none
 * of these stays as it is.
 */
export function plainPeriod(cell: string): string {
  const [, name = '', short = ''] = /^([A-Za-z]{3})-(\d{2})$/u.exec(cell) ?? []
  const [, year = '', month = ''] = /^(\d{4})(?:\/|\u5e74)(\d{1,2})\u6708?$/u.exec(cell) ?? []
  // No report is older than 1950, and plans reach no further.
  if (short !== '') return monthOf(`${short < '50' ? '20' : '19'}${short}`, monthNames.indexOf(name.toLowerCase()) + 1, cell)
  if (year !== '') return monthOf(year, Number(month), cell)
  const day = /[/T.]/u.test(cell) ? isoDay(cell) : ''
  if (day === '') return cell
  return cell.includes('T') && day.endsWith('-01') ? day.slice(0, 7) : day
}

const monthOf = (year: string, month: number, cell: string): string =>
  (month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : cell)

/** Decimals without zeros at the end. */
function withoutZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

/** A number without what a spreadsheet adds or drops: `1,200.50` is `1200.5`; null for no number. */
export function plainNumber(cell: string): string | null {
  const found = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(cell)
  if (!found) return null
  const whole = (found[2] as string).replaceAll(',', '').replace(/^0+(?=\d)/u, '')
  const rest = withoutZeros(found[3] ?? '')
  const digits = rest === '' ? whole : `${whole}.${rest}`
  return found[1] === '-' && digits !== '0' ? `-${digits}` : digits
}

/** Whether two cells say the same: as words, or as numbers, `7.10` and `7.1`. */
export function sameCell(one: string, other: string): boolean {
  if (one === other) return true
  const number = plainNumber(one)
  return number !== null && number === plainNumber(other)
}

/** A hundredth, as a spreadsheet keeps `7.1%` where its cells are numbers: 0.071. */
function hundredth(percent: string): string | null {
  const number = plainNumber(percent)
  return number === null ? null : String(Number((Number(number) / 100).toPrecision(12)))
}

/**
 * Whether a cell is some words of the text, also after a spreadsheet took them for a number:
 * `7.10%`, `0.071` and `7.1%` are the same; a line break may be the sign that stands for it.
 */
export function sameWords(cell: string, words: string): boolean {
  if (safeCell(cell) === safeCell(words)) return true
  const percent = /^([^%]+)%$/u
  const [, share] = percent.exec(words) ?? []
  if (share === undefined) return sameCell(cell, words) && plainNumber(words) !== null
  const [, written] = percent.exec(cell) ?? []
  if (written !== undefined) return sameCell(written, share)
  const number = plainNumber(cell)
  return number !== null && String(Number(Number(number).toPrecision(12))) === hundredth(share)
}
