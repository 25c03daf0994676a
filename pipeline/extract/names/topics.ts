/** The topic: what the claims of a sentence so far are about, and nouns that need it to be complete. */
import type { Measure } from '../../types.ts'
import { dependent } from '../../vocabulary/heads.ts'
import * as names from '../../vocabulary/patterns-names.ts'
import { isTotalCount } from './held.ts'
import type { Owner } from './owners.ts'

/** What the claims of a sentence so far are about. */
export interface Topic {
  metric: string
  /** The area it is stated of; empty for the report's own. */
  area: string
  /** The noun without the verb before it. */
  noun: string
  verb: string
  /** All names dealt by the last list, for a list of values that follows without a subject. */
  names: string[]
  measure: Measure
  /** It was a fall. */
  negative: boolean
  /** It was a fact. */
  past: boolean
  period: string
  /** Where the clause that states the subject begins. */
  clauseStart: number
  unlisted: boolean
  /** Whose values the sentence tells, and where that is said; `null` where nothing says it. */
  owner: Owner | null
  /** The subjects of the sentence so far, in order, for a list of values dealt to the last of them. */
  recent: string[]
  /** What they count, without the acts, in the same order. */
  things: string[]
  /** Where the sentence starts; -1 once it is over. */
  sentence: number
}

/** Whether a noun needs the subject before it to say what it measures: `总量`, `总条数`, `占全省比重`. */
export const isDependent = (subject: string): boolean =>
  dependent.has(subject) || isTotalCount(subject) || names.dependentShare.test(subject)
