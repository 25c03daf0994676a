/** What the rules of a sentence's opening read: its first words, and what is known where it stands. */
import type { Facts } from '../../types.ts'
import type { Scope, Tense } from '../time.ts'
import { lastOf } from '../years.ts'

/** Years that a sentence speaks of. */
export interface Years { tense: Tense; period: string; several: boolean }

/** The years that a report's own periods give. */
export interface ReportYears {
  pastYear: Years
  pastYears: Years
  planYear: Years
  planYears: Years
  /** Whether the report looks back at several years at all. */
  hasPastYears: boolean
  /** Whether several years are all that it looks back at. */
  onlySeveral: boolean
}

/** How long an opening holds: for its sentence, for what is left of the paragraph, or until another says otherwise. */
export type Holds = 'sentence' | 'paragraph' | 'onward'

/** What the rules read. */
export interface Opening {
  /** The first words, with years in plain digits. */
  text: string
  sentence: string
  /** Whether it opens its paragraph. */
  first: boolean
  facts: Facts
  years: ReportYears
  /** The tense of the heading above; `null` where it looks both back and ahead, or there is none. */
  base: Tense | null
  /** What holds unless the sentence says otherwise. */
  current: Scope
}

/** What an opening asserts. */
export interface Opens extends Years { holds: Holds }

/** How much of a sentence is looked at for a cue, and how far into it. */
export const opening = { length: 44, years: 16, plan: 2 }

/** The years that a report's own periods give. */
export function yearsOfReport(facts: Facts): ReportYears {
  const { reviewPeriod, reviewInterval, planPeriod, planInterval, year } = facts
  const several = reviewPeriod.includes('/')
  const interval = reviewInterval ?? (several ? reviewPeriod : `${year - 5}/${year - 1}`)
  return {
    pastYear: { tense: 'past', period: several ? lastOf(reviewPeriod) : reviewPeriod, several: false },
    pastYears: { tense: 'past', period: interval, several: true },
    planYear: { tense: 'plan', period: planPeriod, several: planPeriod.includes('/') },
    planYears: { tense: 'plan', period: planInterval ?? `${year}/${year + 4}`, several: true },
    hasPastYears: reviewInterval !== null || several,
    onlySeveral: several,
  }
}

/** A year or an interval that is looked back on. */
export const back = (period: string): Years => ({ tense: 'past', period, several: period.includes('/') })

/** The years ahead hold for a sentence of a year's plan, and onward in a plan of several. */
export const ahead = ({ base, current }: Opening, years: Years): Opens =>
  ({ ...years, holds: base === 'plan' && !current.several ? 'sentence' : 'onward' })
