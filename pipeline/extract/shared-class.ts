/** The noun that classes share: behind the last of 2个国家级、5个省级、9个市级园区, of 3个50亿元以上、8个10亿元以上项目. */
import { isWord } from '../lexicon/words.ts'
import { levelWords } from '../vocabulary/heads.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import type { Figure } from './figures.ts'
import { clauseEnd } from './marks.ts'
import { withoutLevel } from './names/naming.ts'
import { modifiersOf } from './names/shared.ts'
import { tailEnd } from './names/tails.ts'

/** A longer list of classes is no list of one noun. */
const mostClasses = 6
/** A joiner and a number; and longer nouns are sentences. */
const longestNumber = 8
const longestNoun = 40

/** Whether words are a class alone, by rank or by size: 国家级, 省重点, 市定, 十亿级, 50亿元以上. */
const isClass = (words: string): boolean =>
  levelWords.has(words) || (words.length > 1 && isWord(words, 'level')) || patterns.rankedAlone.test(words) || patterns.sizeAhead.exec(words)?.[0] === words

/** A noun without the class before it: 市重点项目 → 项目. */
function withoutClass(noun: string): string {
  const plain = withoutLevel(noun.replace(patterns.sizeAhead, '').replace(patterns.rankedAhead, ''))
  return plain === noun ? noun.slice(modifiersOf(noun).level.length) : plain
}

/**
 * Takes the words behind a figure (`tail`), the figure behind them, and where its noun ends at most; gives the noun
 * that a class alone lacks and the next has, or one further on in the same unit. Empty where nothing is lacking.
 */
export function nounOfClass(text: string, tail: string, next: Figure, limit: number): string {
  if (!isClass(tail)) return ''
  const unit = next.quantity.known?.word ?? ''
  let { end } = next
  for (let member = 0; member < mostClasses; member++) {
    const stop = member === 0 ? limit : clauseEnd(text, end, Math.min(text.length, end + longestNoun))
    const noun = text.slice(end, tailEnd(text, end, stop)).replace(patterns.joinerAfterNoun, '')
    if (!isClass(noun)) return withoutClass(noun)
    end += noun.length
    const ahead = patterns.memberAhead.exec(text.slice(end, end + unit.length + longestNumber))?.[0] ?? ''
    if (ahead === '' || unit === '' || !text.startsWith(unit, end + ahead.length)) return ''
    end += ahead.length + unit.length
  }
  return ''
}
