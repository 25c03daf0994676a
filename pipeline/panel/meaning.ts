/** What the words around a figure say of it: in what it is no figure of its cell, or a lesser one. */
import type { Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import * as words from '../vocabulary/panel.ts'

/**
 * In what a figure's own words set it back, the gravest first. `old_value`: what something turned
 * from. `estimate`: expected, planned, promised. `part`: of a part, of a head, of some months.
 * `other_period`: another year stands beside it. `longer_name`: the metric's name with more to it.
 * `counted_otherwise`: at other prices, in nominal or comparable terms.
 */
export const setbacks = [
  'old_value', 'estimate', 'part', 'other_period', 'longer_name', 'counted_otherwise',
] as const
export type Setback = (typeof setbacks)[number]

export interface Meaning {
  setbacks: Setback[]
  /** The words beside the figure name its period: it is not only implied. */
  isDated: boolean
  /** They name the metric: it is not carried over from what was said before. */
  isNamed: boolean
}

const bareNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  metrics.map(({ metric_id: id, name_zh: name, aliases }) => [id, new Set([name, ...aliases])]))

/**
 * Takes a row of `indicators` or `targets`, its table, and the year of its report; reads the quote
 * up to the figure. 由上年增长5%转为下降1%: the 5 is an `old_value`, the 1 is none.
 */
export function meaningOf(row: Row, table: 'indicators' | 'targets', year: number): Meaning {
  const quote = row.quote ?? ''
  const at = placeIn(quote, Number(row.start ?? 0) - Number(row.quote_start ?? 0))
  const before = quote.slice(0, at)
  const behind = quote.slice(at + (row.text ?? '').length)
  const clause = before.slice(lastEnd(before) + 1)
  const period = row.period ?? ''
  const named = yearNamed(before, year)
  const found: Setback[] = []
  if (isOld(clause, behind, period)) found.push('old_value')
  if (table === 'indicators' && isNotYet(clause)) found.push('estimate')
  if (isPart(row, before, clause)) found.push('part')
  const isOther = named !== null && !covers(period, named)
  if (isOther || isHeldAgainst(before, period)) found.push('other_period')
  if (isLonger(row)) found.push('longer_name')
  if (words.countedOtherwise.test(clause)) found.push('counted_otherwise')
  const isNamed = before.includes(row.metric ?? '')
  return { setbacks: found, isDated: named !== null && !isOther, isNamed }
}

/** Code points → UTF-16 units; most quotes have none beyond the first plane. */
function placeIn(text: string, points: number): number {
  return /[\u{10000}-\u{10ffff}]/u.test(text) ? [...text].slice(0, points).join('').length : points
}

function lastEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (words.clauseEnds.test(text[at] ?? '')) return at
  return -1
}

function isOld(clause: string, behind: string, period: string): boolean {
  const from = turnsFrom(clause)
  // What it turned to has come already, or nothing turns.
  if (from === null || words.turnedTo.test(from)) return false
  // With a year of its own it is a figure of that year, and of no other.
  const year = words.yearBefore.test(from) ? [...from.matchAll(words.yearsNamed)].at(-1)?.[1] ?? '' : ''
  if (year !== '') return !covers(period, Number(yearOf(year)))
  const next = words.clauseEnds.exec(behind)?.index ?? behind.length
  return words.timeBefore.test(from) || words.turnedTo.test(behind.slice(0, next)) ||
    words.turnsNext.test(behind.slice(next))
}

/** The words of a clause behind the last 由 or 从. */
function turnsFrom(clause: string): string | null {
  const last = [...clause.matchAll(words.turnWords)].at(-1)
  return last ? clause.slice(last.index + 1) : null
}

const isNotYet = (clause: string): boolean =>
  words.notYet.test(clause.replace(words.notYetOtherwise, ''))

function isPart(row: Row, before: string, clause: string): boolean {
  const isWholeYear = /^[0-9]{4}$/u.test(row.period ?? '')
  if (isWholeYear && words.partOfYear.test(clause)) return true
  const metric = row.metric ?? ''
  // A yearly average and a metric per head say so of themselves.
  const yearly = row.measure === 'average_growth' ? null : words.partOnly.exec(clause)
  if (yearly && !metric.includes(yearly[0])) return true
  // Of which the metric itself is a part: 其中粮食产量6000万吨.
  const at = before.lastIndexOf(words.ofWhich)
  return at >= 0 && !(metric !== '' && before.includes(metric, at))
}

function isLonger(row: Row): boolean {
  const known = bareNames.get(row.metric_id ?? '')
  const metric = row.metric ?? ''
  if (!known || metric === '') return false
  return !known.has(metric) && !known.has(metric.replace(words.ownArea, ''))
}

/** The last year that the words name as the figure's own, not what it is held against. */
function yearNamed(before: string, own: number): number | null {
  let at = -1
  let found: number | null = null
  for (const match of before.matchAll(words.yearsNamed)) {
    const end = match.index + match[0].length
    if (words.heldAgainst.test(before.slice(0, match.index))) continue
    if (words.beginsTime.test(before.slice(end))) continue
    at = match.index
    found = Number(yearOf(match[1] ?? ''))
  }
  for (const [word, back] of words.relativeYears) {
    const place = before.lastIndexOf(word)
    if (place <= at || words.heldAgainst.test(before.slice(0, place))) continue
    if (words.beginsTime.test(before.slice(place + word.length))) continue
    at = place
    found = own - back
  }
  return found
}

/** 比一九五七年增长64% is no growth of 1957. */
function isHeldAgainst(before: string, period: string): boolean {
  const year = yearOf(words.comparedYears.exec(before)?.[1] ?? '')
  return year !== '' && year === period.slice(-4) && /^[0-9/]+$/u.test(period)
}

/** `１９５７` and `一九五七` are `1957`. */
const yearOf = (written: string): string =>
  [...written].map((digit) => words.yearDigit.get(digit) ?? digit).join('')

/** Whether a year lies in a period: `1958` in `1953/1958`, and its first in `2020-03`. */
function covers(period: string, year: number): boolean {
  const [first = '', last = first] = period.split('/')
  return Number(first.slice(0, 4)) - 1 <= year && year <= Number(last.slice(0, 4)) &&
    (period.includes('/') || year === Number(first.slice(0, 4)))
}
