/** Reports given at the end of a year: what they call 今年, others call 去年. They are read as if given a little later. */
import { givenAtYearsEnd } from '../read/periods.ts'
import type { Report } from '../types.ts'
import { turnedYears } from '../vocabulary/cues.ts'
import { lastOf } from './years.ts'

const words = new Map(turnedYears)
const pattern = new RegExp([...words.keys()].join('|'), 'gu')
const turn = (text: string): string => text.replace(pattern, (word) => words.get(word) ?? word)

/** The speech alone: news behind it speak of other years. */
const spoken = ({ text, lines }: Report): string =>
  lines.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end)).join('\n')

/** From this month on a report looks back on its own year. */
const lateMonth = 11

/**
 * Takes a report; gives it as one of the year after, where it was given at the end of the year that it reviews.
 * Words for years become others of their length, so that all places stay: `明年要增长4%` → `今年要增长4%`.
 */
export function turned(report: Report): Report {
  const { facts, text } = report
  if (lastOf(facts.reviewPeriod) !== String(facts.year)) return report
  const late = facts.deliveredOn ? Number(facts.deliveredOn.slice(5, 7)) >= lateMonth : givenAtYearsEnd(spoken(report), facts.year)
  if (!late) return report
  const sections = report.sections.map((section) => ({ ...section, heading: turn(section.heading) }))
  return { ...report, text: turn(text), sections, facts: { ...facts, year: facts.year + 1 } }
}
