/** What a rule for names is: it reads the words around a run of figures, and says what they measure or nothing. */
import type { Measure, Span } from '../../types.ts'
import type { Run } from '../runs.ts'
import type { Named, Unnamed } from './named.ts'
import type { Topic } from './topics.ts'

/** What a rule reads: a run of figures with the words around it, and what was spoken of before. */
export interface View {
  text: string
  /** The sentence. */
  span: Span
  run: Run
  measure: Measure
  /** The kind of the unit of the first figure. */
  kind: string | undefined
  /** The words before the figures, as far as they may be their subject; empty where they have none. */
  subject: string
  /** What was spoken of before, in this sentence or the one before. */
  topic: Topic | null
  /** The same, in this sentence alone. */
  own: Topic | null
  /** A name with everything that the run alone says. */
  base: Unnamed
}

/** Names of the figures of a run, for each figure those that it holds for. */
export type Names = Named[][]

/** A rule: it asserts names or nothing; it changes nothing. */
export interface NamingRule {
  /** Its name in the column `rule` and in the trace. */
  id: string
  /** Why the words may be read so. */
  why: string
  read: (view: View) => Names | null
  /** Sentences that it must read, with the names that come out: `光伏产业加快集聚，产值突破300亿元。 → 光伏产业产值`. */
  examples: readonly string[]
  /** Look-alikes that it must leave to others. */
  not: readonly string[]
}

/** A reading that other rules build on, so that it is asked for one view several times, and made once. */
export function once(read: NamingRule['read']): NamingRule['read'] {
  let last: { view: View; says: Names | null } | null = null
  return (view) => {
    if (last?.view !== view) last = { view, says: read(view) }
    return last.says
  }
}

/** One name for each figure of a run. */
export const forAll = ({ run }: View, ...names: Named[]): Names => run.figures.map(() => names)

/** Kinds of values that are parts of a whole. */
export const parts: ReadonlySet<string> = new Set(['percent', 'part'])
