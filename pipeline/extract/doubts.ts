/** What the reading of figures is not sure of: units that no line of the lexicon has. */
import type { Doubt } from '../types.ts'
import type { Quantity } from './quantity.ts'

/**
 * Takes a report's quantities; gives a doubt for each unit that is not known, at its first place. `3.5万kt` stays as
 * written, without a normalized value.
 */
export function doubtsOf(quantities: readonly Quantity[]): Doubt[] {
  const found = new Map<string, Doubt>()
  for (const { known, unit, value, start, end } of quantities) {
    if (known?.kind !== 'unknown' || found.has(known.word)) continue
    found.set(known.word, {
      rule: 'extract/unit',
      message: `“${value}${unit}” has a unit that is not known, so it has no normalized value; units are lines of lexicon/units.tsv`,
      at: { start, end },
    })
  }
  return [...found.values()]
}
