// The periods of a report: the year or years it looks back on, and those it looks ahead to.

import { fiveYears, lastYear, lookingAhead, lookingBack } from '../vocabulary/offices.ts'
import { nextFiveYears, nextYear, pastFiveYears, plan, thisYear } from '../vocabulary/offices.ts'
import { yearsLookedBack } from '../vocabulary/patterns-periods.ts'
import { headingRunOn, sinceYear, yearJudged } from '../vocabulary/patterns-front.ts'
import { yearPast, yearReviewed } from '../vocabulary/patterns-front.ts'
import { plansIn, smallNumber, yearsIn } from './dates.ts'
import { plainText, squeeze } from './front-lines.ts'
import type { Section } from '../types.ts'

const has = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))

const topMarker = /^[\p{Script=Han}]{1,3}、/u

/**
 * The lines that name what a report is about: its outermost headings, and short lines of their
 * kind. A heading that runs on into its paragraph ends at the full stop.
 */
export function topHeadings(text: string, sections: Section[]): string[] {
  const headings = sections.filter(({ level }) => level === 1).map(({ heading }) => heading)
  const lines: string[] = []
  for (const line of plainText(text.slice(0, 400_000)).split('\n')) {
    const words = line.slice(0, 120).trim()
    // 一、2018年工作回顾2018年，面对…: the heading ends where its paragraph begins.
    const runOn = topMarker.test(words) ? headingRunOn.exec(words)?.[0] : undefined
    const first = runOn ?? words.split('。')[0] ?? ''
    if (words === '' || first.length > 45) continue
    const isHeading = topMarker.test(words)
      || (words.length <= 30 && !/[。；！：，（]/u.test(words) && !/^[—\-－]/u.test(words))
    if (isHeading) lines.push(first)
  }
  const own = headings.map((heading) => headingRunOn.exec(heading)?.[0] ?? heading.slice(0, 60))
  return [...own, ...lines].map(squeeze)
}

const isReview = (heading: string) => has(heading, lookingBack)
// 2011年的工作 looks ahead, as it does not look back.
const isPlan = (heading: string) => has(heading, lookingAhead)
  || (!isReview(heading) && topMarker.test(heading) && yearsIn(heading).length > 0)

/** The year that a heading looks back on or ahead to; one since which something holds is none. */
const lastYearOf = (heading: string) => Math.max(0, ...yearsIn(heading.replace(sinceYear, '')))

/** A year by headings; the doubt is where they contradict each other. */
export interface HeadingYear {
  year: number
  doubt: string | null
  /** One heading looks back on a year, another ahead to the next. */
  both: boolean
}

/**
 * The year a report is given in, by its headings: the year after the one looked back on, or the one
 * planned for. Null when they name no year. What stands behind the speech may have later years.
 * `yearByHeadings(['一、1998年工作回顾和1999年工作的总体要求'])` is 1999
 */
export function yearByHeadings(headings: readonly string[]): HeadingYear | null {
  const years = headings.filter((heading) => isPlan(heading) || isReview(heading))
    .map((heading) => {
      return { year: lastYearOf(heading), plan: isPlan(heading), review: isReview(heading) }
    })
    .filter(({ year }) => year > 0)
  const reviewed = years.find(({ plan, review }) => review && !plan)?.year ?? null
  const planned = years.filter(({ plan, review }) => plan && !(review && reviewed !== null))
    .map(({ year }) => year)
  const first = planned[0] ?? null
  if (reviewed === null) {
    // 一、关于2014年政府工作, 二、关于2015年政府工作: the first looks back without saying so.
    const year = first !== null && planned.includes(first + 1) ? first + 1 : first
    return year === null ? null : { year, doubt: null, both: year !== first }
  }
  const next = reviewed + 1
  const known = first === null || planned.includes(next) || first > next
  const doubt = known ? null : `a heading reviews ${reviewed}, another plans ${first}`
  return { year: next, doubt, both: planned.includes(next) }
}

/**
 * The year a report is given in, by the year that its first sentences call the past one.
 * `yearByWords('一、过去五年的工作。刚刚过去的2023年，我们')` is 2024
 */
export function yearByWords(opening: string): number | null {
  const words = squeeze(opening).slice(0, 2000)
  const years = [yearPast, yearReviewed, yearJudged]
    .flatMap((pattern) => [...words.matchAll(pattern)].flatMap(([, year = '']) => yearsIn(year)))
  return years.length === 0 ? null : Math.max(...years) + 1
}

export interface Periods {
  reviewPeriod: string
  reviewInterval: string | null
  planPeriod: string
  planInterval: string | null
}

const interval = (first: number, last: number) => `${first}/${last}`

/** The years, mostly five, that one heading looks back on, or ahead to. */
function intervals(heading: string, year: number, last: number): Partial<Periods> {
  const found: Partial<Periods> = {}
  const single = yearsIn(heading).length > 0
  for (const [from, to] of plansIn(heading)) {
    const over = to < year || (to === year && isReview(heading))
    if (over && (isReview(heading) || !isPlan(heading))) found.reviewInterval = interval(from, to)
    else if (from >= year || (!over && isPlan(heading) && !single)) {
      found.planInterval = interval(from, to)
    }
  }
  const bare = heading.replaceAll(`${plan.counter}`, '')
  const past = has(heading, pastFiveYears) || (bare.includes(fiveYears) && isReview(heading))
  if (has(heading, nextFiveYears)) found.planInterval ??= interval(last + 1, last + 5)
  else if (past) found.reviewInterval ??= interval(last - 4, last)
  const count = isReview(heading) ? smallNumber(yearsLookedBack.exec(heading)?.[1] ?? '') : null
  if (count !== null) found.reviewInterval ??= interval(last - count + 1, last)
  return found
}

/** How often a report given at the end of its year at least speaks of the next. */
const oftenEnough = 3

/** Whether a speech without a date was given at the end of a year: it plans the next one, by its number and as 明年. */
export const givenAtYearsEnd = (text: string, year: number): boolean =>
  text.split(nextYear, oftenEnough + 1).length > oftenEnough && yearsIn(text).includes(year + 1)

/**
 * The periods of a report given in a year: usually the year before and the year itself. A report
 * given late in the year, or whose headings or words say so, reviews its own year. Five years are added
 * where a heading or the first sentences name them, and stand alone where no single year is named.
 * `一、“十四五”时期工作回顾` alone gives the review period `2021/2025`
 */
export function periodsOf(
  headings: readonly string[], opening: string, year: number, month: number | null, text = '',
): Periods {
  const told = headings.filter((heading) => isReview(heading) || isPlan(heading))
  const years = new Set(told.flatMap((heading) => yearsIn(heading)))
  const late = years.has(year + 1) && !years.has(year - 1)
  const atEnd = month !== null ? month >= 11 : givenAtYearsEnd(text, year)
  const last = late || (atEnd && !years.has(year - 1)) ? year : year - 1
  const found: Partial<Periods> = {}
  for (const heading of told) {
    const each = intervals(heading, last + 1, last)
    found.reviewInterval ??= each.reviewInterval ?? null
    found.planInterval ??= each.planInterval ?? null
  }
  const first = opening.slice(0, 400)
  if (!found.reviewInterval && has(first, pastFiveYears.slice(0, 2))) {
    found.reviewInterval = interval(last - 4, last)
  }
  const lastNamed = years.has(last) || told.some((heading) => has(heading, lastYear))
  const nextNamed = years.has(last + 1) || told.some((heading) => has(heading, thisYear))
  const reviewInterval = found.reviewInterval ?? null
  const planInterval = found.planInterval ?? null
  return {
    reviewPeriod: reviewInterval && !lastNamed ? reviewInterval : String(last),
    reviewInterval,
    planPeriod: planInterval && !nextNamed ? planInterval : String(last + 1),
    planInterval,
  }
}
