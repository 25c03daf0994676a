/** What a run's figures are named: the metric of each, and the rule that found it. */
import type { Measure } from '../../types.ts'
import type { Owner } from './owners.ts'

/** One name of one figure; a figure that holds for several subjects has several. */
export interface Named {
  metric: string
  verb: string
  noun: string
  /** Where the name was found: in the figure's own words, or carried, completed or dealt from others. */
  source: 'own' | 'behind' | 'carried' | 'completed'
  /** The rule that found it; for the trace, no logic reads it. */
  rule: string
  measure: Measure
  /** The area it is stated of, where the name or the topic says so. */
  area?: string
  /** It is held against others (高于全国): a level that is no level of its metric. */
  gap?: boolean
  /** The metric has no canonical id by its nature. */
  unlisted: boolean
  /** Whose value it is, where another clause says so. */
  owner?: Owner
  /** What the figure's own words name, where the metric has words of the kind or field told before. */
  own?: string | undefined
  /** Where the clause that states the subject begins. */
  sourceStart: number
}

/** A name with all but its metric: the others are spread over it. The rule's id is set by the engine. */
export type Unnamed = Omit<Named, 'metric'>
