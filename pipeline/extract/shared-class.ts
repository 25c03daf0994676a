/** The noun that classes share: behind the last of 2个国家级、5个省级、9个市级园区, of 3个50亿元以上、8个10亿元以上项目. */
import { withoutEnd } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { levelWords } from '../vocabulary/heads.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import type { Figure } from './figures.ts'
import { isJoiner } from './marks.ts'
import { withoutLevel } from './names/naming.ts'
import { modifiersOf } from './names/shared.ts'
import { tailEnd } from './names/tails.ts'

/** Whether words are a class alone, by rank or by size: 国家级, 十亿级, 50亿元以上. */
const isClass = (words: string): boolean =>
  levelWords.has(words) || (words.length > 1 && isWord(words, 'level')) || patterns.sizeAhead.exec(words)?.[0] === words

/** A noun without the class before it: 市级重点项目 → 重点项目. */
function withoutClass(noun: string): string {
  const plain = withoutLevel(noun.replace(patterns.sizeAhead, ''))
  return plain === noun ? noun.slice(modifiersOf(noun).level.length) : plain
}

/**
 * Takes the words behind a figure (`tail`), the figures behind them, and where the noun of the last ends at most; gives
 * the noun that a class alone lacks and the next has, or one further on. Empty where nothing is lacking.
 */
export function nounOfClass(text: string, tail: string, [next, ...others]: readonly Figure[], limit: number): string {
  if (!next || !isClass(tail)) return ''
  const stop = others[0]?.quantity.start ?? limit
  const noun = withoutEnd(text.slice(next.end, tailEnd(text, next.end, stop)), 'linking')
  if (!isClass(noun)) return withoutClass(noun)
  return isJoiner(text.slice(next.end + noun.length, stop)) ? nounOfClass(text, noun, others, limit) : ''
}
