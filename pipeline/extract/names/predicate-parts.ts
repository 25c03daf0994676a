/** Parts of predicates: phrases, verbs of one list, and what rose or fell. */
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { shortQuotes } from '../../vocabulary/patterns-lists.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** How many words a phrase has, where what stands in quotes is one: 在“新三板”. */
export const phraseLength = (phrase: readonly Word[]): number => segment(joined(phrase).replace(shortQuotes, quoteMark)).length
const quoteMark = '“'

/** 当年签约、当年开工: whether an adverb stands before the next verb of a list again. */
export const isRepeated = (words: readonly Word[], at: number): boolean => words.some(({ text }, index) => index > at + 1 && text === words[at]?.text && words[index - 1]?.text === '、')

/** 签约、开工: whether a joiner stands between what is said of one thing. */
export const joinsVerbs = (words: readonly Word[], at: number): boolean => words[at]?.text === '、' && at > 0 && at < words.length - 1

/** 就近就业, 就地转化, 当年签约、当年开工: whether the adverb at a place says what is done. */
export const tellsHow = (words: readonly Word[], at: number): boolean => isWord((words[at] as Word).text, 'telling') || isRepeated(words, at)

/** 综合排名前移: whether the verb at a place says that what things have before it rose or fell. */
export function isMovedThing(words: readonly Word[], at: number): boolean {
  const [had, verb] = [words[at - 1], words[at]]
  return at > 1 && had !== undefined && verb !== undefined && isAnyWord(had.text, 'trait', 'quality') && isMoving(verb.text)
}

/** 前移, 提升: whether a verb says that something rose or fell. */
export const isMoving = (verb: string): boolean => isAnyWord(verb, 'rise', 'fall')

/** 20名考生被省属学院录取: by whom, and a verb at the end. */
export function isPassive(words: readonly Word[], at: number): boolean {
  const last = words[words.length - 1] as Word
  return at < words.length - 2 && last.pos === 'v' && last.text.length > 1
}
