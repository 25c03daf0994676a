/** What was asked to name the figures of a run, and what it said: for the trace, no logic reads it. */
import type { Measure } from '../../types.ts'
import type { Run } from '../runs.ts'
import type { Names } from './rule.ts'
import type { Topic } from './topics.ts'

/** The rules that were asked for a run of figures, and what they read. */
export interface Asked {
  /** Where the figures of the run start in the published text. */
  starts: number[]
  run: Run
  /** The words before the figures, as far as they may be their subject. */
  subject: string
  measure: Measure
  /** What was spoken of before. */
  topic: Topic | null
  /** Ids of the rules that had nothing to say, in order; then that of the one that had. */
  lost: string[]
  won: string | null
  /** The names that came out, for each figure. */
  names: Names
}
