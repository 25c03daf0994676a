/** What counted places did or got: a place is no part of a verb behind it, so what follows is a predicate. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { actAt } from '../head-words.ts'
import type { Word } from '../words.ts'
import { isAdverb, isNoun } from './predicate-words.ts'

/** 整治/河道/环境: a verb and two words. */
const shortestObject = 2

const closes: ReadonlySet<string> = new Set(['）', ')'])
const opens: ReadonlySet<string> = new Set(['（', '('])

/** 县区, 村屯, 行政村: whether a word is that of a small place, however it is called. */
const isPlaceWord = (text: string): boolean => isWord(text, 'smallregion')

/** 自然村（组）: whether words end in a small place, with what else it may be in brackets. */
export const endsInPlace = (words: string): boolean => endWord(words.replace(inBrackets, ''), 'smallregion') !== ''
const inBrackets = /[（(][^（）()]{1,8}[）)]$/u

/** The place in some words that a mark or a word closes, -1 where none does. */
function placeBefore(words: readonly Word[], at: number): number {
  let end = at - 1
  while (end > 0 && isAdverb(words[end] as Word)) end--
  if (closes.has(words[end]?.text ?? '')) end = words.findLastIndex(({ text }, index) => index < end && opens.has(text)) - 1
  return end >= 0 && isPlaceWord((words[end] as Word).text) ? end : -1
}

/** 通硬化路, 建设运营服务中心, 探索改革: whether the word at a place is a verb with an object, right behind a place. */
export function isSaidOfPlace(words: readonly Word[], at: number): boolean {
  const [verb, next, last] = [words[at], words[at + 1], words.at(-1)]
  if (!verb || !next || last === verb || last === undefined || placeBefore(words, at) < 0) return false
  if (isWord(verb.text, 'linksplace')) return 'nvw?'.includes(last.pos || 'x')
  const twoVerbs = verb.pos === 'v' && isWord(verb.text, 'nominal') && next.pos === 'v' && !isWord(next.text, 'nominal')
  // 创建目标, 健身设施: with one word behind it the two are one noun.
  const hasObject = !isWord(verb.text, 'nominal') && actAt(verb.text, 0)?.word === verb.text && words.length > at + shortestObject
  return (twoVerbs || hasObject) && verb.text.length > 1 && !isWord(verb.text, 'moving') && isNoun(last)
}
