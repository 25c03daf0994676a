/** A claim in the making: what it is made of. */
import type { Metric } from '../types.ts'
import type { Figure } from './figures.ts'
import type { Named } from './names/named.ts'
import type { Topic } from './names/topics.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Run } from './runs.ts'

/** One name of one figure, with what was read around it. */
export interface Making {
  reading: Reading
  sentence: Sentence
  run: Run
  figure: Figure
  named: Named
  /** What was spoken of before. */
  topic: Topic | null
  /** The metric of the catalogue, where the name is one. */
  metric: Metric | null
  /** The index of the quantity that it is compared with. */
  baseline: number | null
  /** Where the clause of the figure ends. */
  end: number
}
