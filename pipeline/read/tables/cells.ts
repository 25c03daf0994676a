/** The cells of a table as text, and what dates and codes look like where a program made numbers of them. */

/** A cell as any of the readers gives it. */
export type Cell = unknown

/**
 * The words of a cell: a number in its digits, a date as its day, nothing for an empty one.
 * `cellText(130607)` is `'130607'`
 */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell)
  if (typeof cell === 'object' && 'toISOString' in cell && typeof cell.toISOString === 'function') return dayOf(cell as { toISOString(): string })
  return typeof cell === 'object' ? asJson(cell) : ''
}

/** A list or an object in a cell, as JSON; one that nests too deep to be written says nothing. */
function asJson(cell: object): string {
  try {
    return JSON.stringify(cell, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? ''
  } catch {
    return ''
  }
}

function dayOf(date: { toISOString(): string }): string {
  try {
    return date.toISOString().slice(0, 10)
  } catch {
    return ''
  }
}

/** Days from 1899-12-30 to 1970-01-01, from which spreadsheets count. */
const spreadsheetDays = 25_569
/** 1954 to 2118: a number beyond is no day of a report. */
const dayNumber = /^[2-7]\d{4}(?:\.\d+)?$/u

/**
 * The day that words or the number of a spreadsheet stand for, else null.
 * `toDay('45307')` and `toDay('2024年1月16日')` are `'2024-01-16'`
 */
export function toDay(words: string): string | null {
  const text = words.trim()
  if (dayNumber.test(text)) return civil(Math.floor(Number(text)) - spreadsheetDays)
  const found = /^(?<year>(?:19|20)\d{2})[-/.\u5e74](?<month>\d{1,2})[-/.\u6708](?<day>\d{1,2})(?!\d)/u.exec(text)?.groups
    ?? /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u.exec(text)?.groups
  if (found === undefined) return null
  return [found['year'], found['month']?.padStart(2, '0'), found['day']?.padStart(2, '0')].join('-')
}

/** The day of the calendar that stands so many days behind 1970-01-01 (Howard Hinnant's civil_from_days). */
function civil(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const month = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1
  const civilMonth = month < 10 ? month + 3 : month - 9
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year + era * 400 + (civilMonth <= 2 ? 1 : 0)}-${two(civilMonth)}-${two(day)}`
}

/** The year that a cell says: 2019, 2019.0, 2019年, 2019-01-22, or a day as a number; null for none. */
export function toYear(words: string): number | null {
  const year = /^\s*(?<year>(?:19|20)\d{2})(?:\.0+)?(?!\d)/u.exec(words)?.groups?.['year'] ?? toDay(words)?.slice(0, 4)
  return year === undefined ? null : Number(year)
}

/**
 * An area's code in six digits: 1306 and 13 are those of a city and a province, 130607000000 that of the
 * statistics office. What is none is given as it is, to be refused with its words.
 */
export function toCode(words: string): string {
  const digits = words.trim().replace(/\.0+$/u, '')
  if (/^\d{2}$|^\d{4}$/u.test(digits)) return digits.padEnd(6, '0')
  return /^\d{6}0{3,6}$/u.test(digits) ? digits.slice(0, 6) : digits
}
