/** The scope of a heading: the tense and time that it gives to the text under it. */
import type { Facts, Section } from '../types.ts'
import { pastHeadings, planHeadings } from '../vocabulary/cues.ts'
import * as patterns from '../vocabulary/patterns-scopes.ts'
import { lastOf, planYears } from './years.ts'

/** The tense and time that hold for a sentence until it says otherwise. */
export interface Scope {
  tense: 'past' | 'plan'
  /** A year, a quarter, or an interval of years. */
  period: string
  /** Whether the period is an interval of several years. */
  several: boolean
}

/** Deeper headings say nothing of time, or what those above say. */
const deepest = 2
const scopeOf = (tense: Scope['tense'], period: string): Scope => ({ tense, period, several: period.includes('/') })

/** Whether a text has one of some words in it. */
export const hasAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/**
 * The scope that a heading gives to its section; `mixed` where it looks both back and ahead, `null` where it
 * says nothing: `二、2026年工作安排` is the plan of 2026.
 */
export function headingScope({ heading, level }: Section, facts: Facts): (Scope & { mixed: boolean }) | null {
  const year = patterns.yearInHeading.exec(heading)?.[1]
  const name = patterns.planName.exec(heading)
  const plan = name?.[1] ?? name?.[2]
  const strong = year !== undefined || plan !== undefined || patterns.strongHeading.test(heading)
  if (level > deepest || (level > 1 && !strong)) return null
  const future = hasAny(heading, planHeadings) && !heading.includes(patterns.situation)
  if (hasAny(heading, pastHeadings)) return { ...pastScope(heading, year, plan, facts), mixed: future }
  if (!future) {
    if (year === undefined) return null
    const ahead = Number(year) >= facts.year
    return { tense: ahead ? 'plan' : 'past', period: ahead ? facts.planPeriod : year, several: false, mixed: false }
  }
  const several = year === undefined && (plan !== undefined || patterns.severalAhead.test(heading)) && !heading.includes(patterns.thisYear)
  if (several && facts.planInterval !== null) return { tense: 'plan', period: facts.planInterval, several: true, mixed: false }
  return { ...scopeOf('plan', facts.planPeriod), mixed: false }
}

function pastScope(heading: string, year: string | undefined, plan: string | undefined, facts: Facts): Scope {
  const years = plan === undefined ? null : planYears(plan)
  const over = years !== null && year === undefined && lastOf(years) < String(facts.year)
  const several = over || patterns.severalBehind.test(heading.replace(patterns.yearsInHeading, ''))
  const interval = years ?? facts.reviewInterval
  return several && interval ? { tense: 'past', period: interval, several: true } : scopeOf('past', facts.reviewPeriod)
}
