/** What a run's figures are named: the metric of each, and the rule that found it. */
import type { Measure } from '../types.ts'
import type { Owner } from './names/owners.ts'

/** One name of one figure; a figure that holds for several subjects has several. */
export interface Named {
  metric: string
  verb: string
  noun: string
  rule: string
  measure: Measure
  /** The area it is stated of, where the name or the topic says so. */
  area?: string
  /** The noun stands behind the number. */
  behind: boolean
  /** The metric has no canonical id by its nature. */
  unlisted: boolean
  /** Whose value it is, where another clause says so. */
  owner?: Owner
  /** Where the clause that states the subject begins. */
  sourceStart: number
}

/** A name with all but its metric and rule: the others are spread over it. */
export type Unnamed = Omit<Named, 'metric' | 'rule'>
