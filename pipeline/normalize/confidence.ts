/** How sure a row is: the share of right rows among judged ones with its traits, and what lowers it. */
import { remembering } from '../extract/remembering.ts'
import { allRows, kindOf, meanOf, type Kind } from '../vocabulary/confidence.ts'
import { kindsOf, type Trait } from './traits/index.ts'

/** A trait with what was judged of its narrowest known kind, and the points that it adds beyond the average. */
export interface Weighed extends Trait, Kind {}

/** So few hundredths of log-odds are not worth a word. */
const least = 10

/**
 * Takes the traits of a row; gives its confidence with two decimals, `0.93`, from 0.01 to 0.99. What
 * the kinds of its traits add, wide and narrow, is summed in whole hundredths of log-odds, so that it
 * is the same on every machine; a kind that was never judged adds nothing, and its wider ones count.
 */
export function confidenceOf(traits: readonly Trait[]): string {
  let points = allRows.points
  for (const { part, kind } of traits) points += pointsOf(part)(kind)
  return confidenceOfPoints(points)
}

/** By part, what the kinds of a trait add up to: rows have the same few hundred again and again. */
const pointsOf = remembering((part) => remembering((kind) =>
  kindsOf({ part, kind }).reduce((points, one) => points + (kindOf(part, one)?.points ?? 0), 0)))

/** Takes a sum of hundredths of log-odds; gives the chance that they are: `confidenceOfPoints(0)` is `0.50`. */
export function confidenceOfPoints(points: number): string {
  const percent = Math.round(100 / (1 + Math.exp(-points / 100)))
  return `0.${String(Math.min(99, Math.max(1, percent))).padStart(2, '0')}`
}

/** Takes the traits of a row; gives those that lower its confidence, the heaviest first. */
export function loweredBy(traits: readonly Trait[]): Weighed[] {
  return traits.map(weighed)
    .filter(({ points }) => points <= -least)
    .sort((one, two) => one.points - two.points)
}

function weighed(trait: Trait): Weighed {
  let points = -meanOf(trait.part)
  let narrowest = { kind: '', judged: 0, right: 0 }
  for (const kind of kindsOf(trait)) {
    const known = kindOf(trait.part, kind)
    if (!known) continue
    points += known.points
    narrowest = { kind, judged: known.judged, right: known.right }
  }
  return { part: trait.part, ...narrowest, points }
}
