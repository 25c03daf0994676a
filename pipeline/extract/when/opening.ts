/** What the rules of a sentence's opening read: its first words, and what is known where it stands. */
import { startWord } from '../../lexicon/edges.ts'
import type { Facts } from '../../types.ts'
import * as patterns from '../../vocabulary/patterns-scopes.ts'
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
export type Holds = 'sentence' | 'paragraph' | 'onward' | 'part'

/** What the rules read. */
export interface Opening {
  /** The first words, with years in plain digits. */
  text: string
  sentence: string
  /** Whether it opens its paragraph. */
  first: boolean
  /** Whether it is the heading of a section, which has its own rules. */
  isHeading: boolean
  /** Whether its section is the first of a count that its heading has had before: （一） behind （六）. */
  countsAgain: boolean
  facts: Facts
  years: ReportYears
  /** The tense of the heading above; `null` where it looks both back and ahead, or there is none. */
  base: Tense | null
  /** What holds unless the sentence says otherwise. */
  current: Scope
  /** Whether a heading behind it begins the plan. */
  planAhead: boolean
}

/** What an opening asserts. `part`: the heading of a part that has none of its own begins here. */
export interface Opens extends Years { holds: Holds }

/** How much of a sentence is looked at for a cue, and how far into it. */
export const opening = { length: 44, years: 16, cue: 14, plan: 2, planBehindWords: 9 }

/** Whether a cue opens a clause at the beginning of a sentence: not 比上年, 在去年的基础上. */
export const opensWith = (text: string, words: readonly string[]): boolean => words.some((word) => {
  const at = text.indexOf(word)
  if (at < 0 || at >= opening.cue || startWord(text.slice(at + word.length), 'notopening') !== '') return false
  return at === 0 || patterns.clauseMark.test(text[at - 1] ?? '')
})

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
