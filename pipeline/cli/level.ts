/** Brings the points of kinds to the level that fresh rows have: rows that rules were mended by look better than the rest. */
import { kindsOf } from '../normalize/traits/index.ts'
import type { Fitted, Sample } from './fit.ts'

/** With fewer rows the level of those that were counted stays. */
const fewest = 100
const mostRounds = 50
const still = 1e-9

/**
 * Takes fitted kinds and rows that were judged after the rules were last changed; gives the kinds with points
 * stretched by one factor, and those of all rows moved, so that the rows' confidences fit what they were (Platt
 * 1999: a logistic regression on the sum of points). Fewer than a hundred rows, or rows whose confidences say
 * nothing of them, change nothing.
 */
export function levelled(kinds: readonly Fitted[], samples: readonly Sample[]): Fitted[] {
  if (samples.length < fewest) return [...kinds]
  const points = new Map(kinds.map((one) => [keyOf(one.part, one.kind), one.points]))
  const base = points.get(keyOf('row', 'all')) ?? 0
  const rows = samples.map(({ traits, isRight }) => ({ sum: sumOf(traits, points) / 100, isRight }))
  const { move, stretch } = regression(rows)
  if (!(stretch > 0)) return [...kinds]
  return kinds.map((one) => ({
    ...one, points: Math.round(one.part === 'row' ? stretch * base + 100 * move : stretch * one.points) || 0,
  }))
}

const keyOf = (part: string, kind: string): string => `${part}\t${kind}`

/** What a row's kinds add up to, with what all rows have. */
function sumOf(traits: Sample['traits'], points: ReadonlyMap<string, number>): number {
  let sum = points.get(keyOf('row', 'all')) ?? 0
  for (const trait of traits) for (const kind of kindsOf(trait)) sum += points.get(keyOf(trait.part, kind)) ?? 0
  return sum
}

/** The line `move + stretch × sum` of log-odds, by Newton's steps. */
function regression(rows: readonly { sum: number, isRight: boolean }[]): { move: number, stretch: number } {
  // From a line that says nothing, steps go the right way.
  let move = 0
  let stretch = 0
  for (let round = 0; round < mostRounds; round++) {
    let [slopeMove, slopeStretch, bendMove, bendBoth, bendStretch] = [0, 0, 0, 0, 0]
    for (const { sum, isRight } of rows) {
      const chance = 1 / (1 + Math.exp(-(move + stretch * sum)))
      const off = (isRight ? 1 : 0) - chance
      const bend = chance * (1 - chance)
      slopeMove += off
      slopeStretch += off * sum
      bendMove += bend
      bendBoth += bend * sum
      bendStretch += bend * sum * sum
    }
    const size = bendMove * bendStretch - bendBoth * bendBoth
    // Rows of one confidence have a level, but no line.
    if (!(size > Number.EPSILON)) break
    const byMove = (bendStretch * slopeMove - bendBoth * slopeStretch) / size
    const byStretch = (bendMove * slopeStretch - bendBoth * slopeMove) / size
    move += byMove
    stretch += byStretch
    if (Math.abs(byMove) + Math.abs(byStretch) < still) break
  }
  return { move, stretch }
}
