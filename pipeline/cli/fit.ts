/** Fits what each kind of rows adds to the log-odds of being right: an additive model, shrunk to none. */
import { kindsOf, type Trait } from '../normalize/traits/index.ts'

/** A judged row: its traits, and whether it is right in every column. */
export interface Sample {
  traits: readonly Trait[]
  isRight: boolean
}

/** What a kind adds, in hundredths of log-odds; the first is that of all rows. */
export interface Fitted {
  part: string
  kind: string
  judged: number
  right: number
  points: number
}

/** Kinds of fewer rows say nothing of their own: their wider kinds do. */
const fewest = 5
/** How strongly what a kind adds is drawn to 0: as so many rows that do not tell would. */
const shrinkage = 3
const mostRounds = 60
const still = 1e-4

const odds = (value: number): number => 1 / (1 + Math.exp(-value))

/** A kind while it is fitted: the rows that have it. */
interface Fitting { part: string, kind: string, rows: number[], weight: number }

/**
 * Takes judged rows; gives the kinds with their counts and points, sorted by part and kind, after
 * that of all rows. The same rows in any order give the same points: a ridge logistic regression,
 * fitted kind by kind with Newton's steps until nothing moves.
 */
export function fit(samples: readonly Sample[]): Fitted[] {
  const all = samples.map((_, index) => index)
  const kinds = kindsOfSamples(samples)
  const sums = new Float64Array(samples.length)
  const base: Fitting = { part: 'row', kind: 'all', rows: all, weight: 0 }
  const step = (one: Fitting, pull: number): number => {
    let slope = -pull * one.weight
    let bend = pull
    for (const row of one.rows) {
      const chance = odds(sums[row] as number)
      slope += (samples[row]?.isRight ? 1 : 0) - chance
      bend += chance * (1 - chance)
    }
    const by = slope / (bend + Number.MIN_VALUE)
    one.weight += by
    for (const row of one.rows) sums[row] = (sums[row] as number) + by
    return Math.abs(by)
  }
  for (let round = 0; round < mostRounds; round++) {
    let most = step(base, 0)
    for (const kind of kinds) most = Math.max(most, step(kind, shrinkage))
    if (most < still) break
  }
  return [base, ...kinds].map(({ part, kind, rows, weight }) => ({
    part, kind, judged: rows.length, right: rows.filter((row) => samples[row]?.isRight).length,
    points: Math.round(weight * 100) || 0,
  }))
}

function kindsOfSamples(samples: readonly Sample[]): Fitting[] {
  const found = new Map<string, Fitting>()
  samples.forEach(({ traits }, row) => {
    for (const trait of traits) {
      for (const kind of kindsOf(trait)) {
        const key = `${trait.part}\t${kind}`
        const one = found.get(key) ?? { part: trait.part, kind, rows: [], weight: 0 }
        one.rows.push(row)
        found.set(key, one)
      }
    }
  })
  return [...found].sort(([one], [two]) => (one < two ? -1 : 1)).map(([, kind]) => kind)
    .filter(({ rows }) => rows.length >= fewest)
}
