/** Measures that say nothing of what they are measured: 总规划面积, 年均配送量, 新投产里程. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import { remembering } from '../remembering.ts'

/** The longest word of the classes. */
const longestWord = 4
const longestValue = 6

/**
 * Whether a name is nothing but a measure with words that any measure may have before it, each one of the classes
 * `measureof` and `measurehead`, or a value that is one by itself (设计年供水量, 全口径营收): so a word that only one trade has (取水量) makes it the name of a thing of its own.
 */
export const isMeasureAlone = remembering((name: string): boolean => {
  for (let length = Math.min(longestWord, name.length - 1); length > 0; length--) {
    if (isWord(name.slice(-length), 'measurehead') && isMadeOf(name.slice(0, -length))) return true
  }
  // 新增产能, 盘活资产: what was done with it is a flow.
  if (endWord(name, 'firm') !== '' || actAt(name, 0) !== null || startWord(name, 'adding') !== '') return false
  for (let length = Math.min(longestValue, name.length - 2); length > 1; length--) {
    if (isWord(name.slice(-length), 'value') && !isWord(name.slice(-length), 'sitething') && isMadeOf(name.slice(0, -length))) return true
  }
  return false
})

/** Whether words of any measure are all that there is. */
function isMadeOf(words: string): boolean {
  if (words === '') return true
  for (let length = Math.min(longestWord, words.length); length > 0; length--) {
    const word = words.slice(0, length)
    if (isAnyWord(word, 'measureof', 'measurelead') && isMadeOf(words.slice(length))) return true
  }
  return false
}
