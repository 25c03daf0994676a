/** What the reports of a dataset are and what their tables add up to, and how work is dealt out. */
import { addStatistics } from '../describe/statistics.ts'
import type { Described } from '../describe/facts.ts'
import type { Store } from '../parts/store.ts'
import { addMeasured } from '../review/measure.ts'
import { infoOf } from './source.ts'

/** The sums of some reports' parts, and their rows of `reports`, in the order of the keys. */
export function sumOf(store: Store, keys: readonly string[]): Described {
  const infos = keys.map((key) => infoOf(store, key))
  return {
    reports: infos.map(({ report }) => report),
    statistics: addStatistics(infos.map(({ statistics }) => statistics)),
    measured: addMeasured(infos.map(({ measured }) => measured)),
  }
}

/** Lists of at most `size` keys, in their order. `lotsOf(['a', 'b', 'c'], 2)` is `[['a', 'b'], ['c']]`. */
export function lotsOf<T>(keys: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(keys.length / size) }, (_, index) => keys.slice(index * size, (index + 1) * size))
}

/**
 * The values of all promises; where one fails, the first error, but not before all have ended: what is
 * still at work in a folder must not outlive it.
 */
export async function allEnded<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}
