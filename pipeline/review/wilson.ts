/** Shares of a sample with their intervals (Wilson 1927, 95 %), and the weighted share of strata. */
import type { Measured, Stratum } from './measure.ts'

/** A share with the ends of its interval, each from 0 to 1. */
export interface Share {
  judged: number
  right: number
  share: number
  low: number
  high: number
}

const z = 1.959964

/** Wilson's score interval of a share of `n`, which may be no whole number (an effective size). */
export function wilson(share: number, n: number): { low: number, high: number } {
  if (n <= 0) return { low: 0, high: 1 }
  const middle = (share + z * z / (2 * n)) / (1 + z * z / n)
  const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** Right of judged, with the interval. `shareOf(193, 200).share` is 0.965. */
export function shareOf(right: number, judged: number): Share {
  const share = judged === 0 ? 0 : right / judged
  return { judged, right, share, ...wilson(share, judged) }
}

/**
 * The share of right rows of all rows that were drawn from: each stratum counts by its size, and the
 * interval is that of as many rows as so unequal weights are worth (Kish). null where none were judged.
 */
export function weighted(strata: readonly Stratum[]): Share | null {
  const judged = strata.filter((one) => one.judged > 0)
  if (judged.length === 0) return null
  const all = judged.reduce((sum, { of }) => sum + of, 0)
  const share = judged.reduce((sum, one) => sum + one.of / all * (one.right / one.judged), 0)
  const squares = judged.reduce((sum, one) => sum + (one.of / all) ** 2 / one.judged, 0)
  const count = (name: 'judged' | 'right') => judged.reduce((sum, one) => sum + one[name], 0)
  return { judged: count('judged'), right: count('right'), share, ...wilson(share, 1 / squares) }
}

/** The share of a dataset: of the way of drawing by which most rows were judged. null without a drawn row. */
export function headline({ strata }: Measured): Share | null {
  const ways = [...new Set(strata.map(({ by }) => by))].map((by) => weighted(strata.filter((one) => one.by === by)))
  return ways.reduce((best, one) => (one && (!best || one.judged > best.judged) ? one : best), null)
}

/** A share as percent with one decimal, its ends without: `96.5 % (93–98)`. */
export function sayShare({ share, low, high }: Share): string {
  const whole = (part: number) => String(Math.round(part * 100))
  return `${(share * 100).toFixed(1)} % (${whole(low)}–${whole(high)})`
}
