/** Dates as they stand in a text: years, months, days, decades, spans of them, and clock times. */
import { arabicDates, chineseDates, yearStart } from '../vocabulary/patterns-dates.ts'
import { CHINESE, classAt } from './numerals.ts'

const daysOfMonth = 31

/**
 * Takes a text and a place; gives the form and the end of the date that starts there, or `null`.
 * `2025年12月底` is one; `5年` is none, `1900万` is none.
 */
export function dateAt(text: string, at: number): { rule: string; end: number } | null {
  for (const [rule, form] of classAt(text, at) === CHINESE ? chineseDates : arabicDates) {
    form.lastIndex = at
    const found = form.exec(text)
    if (!found) continue
    if (rule === 'year' && !yearStart.test(found[0])) continue
    if (rule === 'day' && Number.parseInt(found[0], 10) > daysOfMonth) continue
    return { rule, end: at + found[0].length }
  }
  return null
}
