/** Traits of a name: how long it is, how it begins and ends, what in it is no noun. */
import { segment, type Word } from '../../extract/words.ts'
import * as patterns from '../../vocabulary/patterns-traits.ts'
import type { Trait } from './trait.ts'

/** Where a name is one step longer than those before. */
const lengths = [4, 8, 12, 18] as const
/** Names of so many words are alike. */
const manyWords = 3
const mostGrammar = 2

/** What is asked of a name. */
export interface Name {
  text: string
  /** Whether the catalogue has it: then its form says little. */
  isListed: boolean
  /** The kind of its figure: `count`, `amount` or `other`. */
  group: string
  /** Unit and measure: what it should be a name of. */
  fits: string
}

/** Takes a name; gives its traits. */
export function nameTraits({ text, isListed, group, fits }: Name): Trait[] {
  const words = segment(text)
  const listed = isListed ? 'listed' : 'unlisted'
  const head = headOf(words)
  const own = (kind: string): string => (isListed ? 'listed' : kind)
  const grammar = words.filter((word) => patterns.grammar.has(word.text)).length
  return [
    { part: 'opening', kind: `${listed}/${group}/${words[0]?.pos ?? ''}` },
    { part: 'length', kind: `${listed}/${lengths.filter((length) => text.length > length).length}` },
    { part: 'shape', kind: own(shapeOf(words)) },
    { part: 'head', kind: own(head.join('/')) },
    { part: 'fits', kind: own(`${fits}/${head[0]}`) },
    { part: 'several', kind: yesNo(patterns.severalThings.test(text)) },
    { part: 'digits', kind: yesNo(patterns.digits.test(text)) },
    { part: 'grammar', kind: String(Math.min(mostGrammar, grammar)) },
    { part: 'end', kind: patterns.cutEnd.test(text) ? 'cut' : 'whole' },
    { part: 'repeats', kind: yesNo(repeats(words)) },
  ]
}

export const yesNo = (is: boolean): string => (is ? 'yes' : 'no')

/** Whether a name begins with a verb: 新增企业. */
export const isAct = (name: string): boolean => /^[vw]$/u.test(segment(name)[0]?.pos ?? '')

/** Its first and its last word, and how many there are: `v/n/2`. */
function shapeOf(words: readonly Word[]): string {
  const count = words.length < manyWords ? String(words.length) : 'more'
  return [words[0]?.pos, words[words.length - 1]?.pos, count].join('/')
}

/** Whether the last word measures, and what stands before it. */
function headOf(words: readonly Word[]): string[] {
  const rest = words.slice(0, -1)
  const before = rest.length === 0 ? 'bare'
    : rest.every(({ pos }) => /^[vw]$/u.test(pos)) ? 'verbs'
    : rest.length === 1 ? 'one' : 'more'
  return [patterns.measuring.test(words[words.length - 1]?.text ?? '') ? 'value' : 'thing', before]
}

/** Whether a word of two characters stands in it twice: 获评河湖（段）河湖. */
function repeats(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => text.length > 1).map(({ text }) => text)
  return new Set(long).size < long.length
}
