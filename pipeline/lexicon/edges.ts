/** Words of a class at the edges of a text, or inside it: what a pattern of words alone would find. */
import { prefixes, suffixes } from '../words.ts'
import type { Matcher } from '../words.ts'
import { wordsOf } from './words.ts'
import type { WordClass } from './words.ts'

/** A matcher for each class that is asked for, made at the first question. */
function perClass(make: (entries: [string, true][]) => Matcher<true>): (of: WordClass) => Matcher<true> {
  const made = new Map<WordClass, Matcher<true>>()
  return (of) => {
    let found = made.get(of)
    if (!found) made.set(of, found = make(wordsOf(of).map((word) => [word, true])))
    return found
  }
}
const starts = perClass(prefixes)
const ends = perClass(suffixes)

/** The longest word of a class that a text begins with, empty where it begins with none: `startWord('约20家', 'about')` → `'约'`. */
export const startWord = (text: string, of: WordClass): string => starts(of)(text, 0)?.word ?? ''

/** The longest word of a class that a text ends with, empty where it ends with none. */
export const endWord = (text: string, of: WordClass): string => ends(of)(text, text.length)?.word ?? ''

/** A text without the word of a class that it begins with. */
export const withoutStart = (text: string, of: WordClass): string => text.slice(startWord(text, of).length)

/** A text without the word of a class that it ends with. */
export const withoutEnd = (text: string, of: WordClass): string => text.slice(0, text.length - endWord(text, of).length)

/** Whether a text holds a word of a class anywhere. */
export const hasWord = (text: string, of: WordClass): boolean => placeOf(text, of) >= 0

/** Where the first word of a class in a text begins; -1 where it holds none: `placeOf('投资明显加快', 'trend')` → 2. */
export function placeOf(text: string, of: WordClass): number {
  const wordAt = starts(of)
  for (let at = 0; at < text.length; at++) if (wordAt(text, at)) return at
  return -1
}

/** A text up to the first word of a class in it, all of it where there is none: `beforeWord('残疾人发放补贴', 'paying')` → `'残疾人'`. */
export function beforeWord(text: string, of: WordClass): string {
  const at = placeOf(text, of)
  return at < 0 ? text : text.slice(0, at)
}

/** Whether a text ends with a word of a class, with so many characters of its own before that. */
export function endsBehind(text: string, of: WordClass, least: number): boolean {
  const word = endWord(text, of)
  return word !== '' && text.length - word.length >= least
}

/** A text without all words of a class that it ends with, one behind the other. */
export function withoutEnds(text: string, of: WordClass): string {
  const wordAt = ends(of)
  let end = text.length
  for (let found = wordAt(text, end); found; found = wordAt(text, end)) end -= found.word.length
  return text.slice(0, end)
}

/** A text without all words of a class that it begins with, one behind the other. */
export function withoutStarts(text: string, of: WordClass): string {
  const wordAt = starts(of)
  let start = 0
  for (let found = wordAt(text, start); found; found = wordAt(text, start)) start += found.word.length
  return text.slice(start)
}

/** Whether a text is nothing but words of a class, one behind the other: `isAllOf('比上年', 'noname')` → `true`. */
export const isAllOf = (text: string, of: WordClass): boolean => withoutStarts(text, of) === ''
