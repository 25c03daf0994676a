/** Words beside a quantity that say how the value is meant. They are no part of the quantity. */
import { wordsOf, type WordClass } from '../lexicon/words.ts'
import type { Comparator } from '../types.ts'

/** The words of some classes, each with the comparator that its class says. */
const said = (classes: readonly (readonly [of: WordClass, comparator: Comparator])[]): readonly (readonly [word: string, comparator: Comparator])[] =>
  classes.flatMap(([of, comparator]) => wordsOf(of).map((word) => [word, comparator] as const))

/** Before the number, nearest to it. 达到, 保持在, 力争, 确保 say `eq` and are verbs. */
export const before = said([['approxahead', 'approx'], ['gtahead', 'gt'], ['geahead', 'ge'], ['leahead', 'le'], ['ltahead', 'lt']])

/** After the quantity. 上下 is left out where 以上下 might be meant. */
export const after = said([['approxbehind', 'approx'], ['gebehind', 'ge'], ['lebehind', 'le']])
