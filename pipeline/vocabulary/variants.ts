/** Characters that a text may write in another way: traditional forms in units and numerals. */
import { readLexicon, text, word } from '../lexicon/load.ts'
import { variants } from '../lexicon/texts.ts'

const lines = readLexicon('variants.tsv', variants, { variant: word, standard: word, note: text, example: text })
const standards = new Map(lines.map(({ variant, standard }) => [variant, standard]))
const variantOf = new Map(lines.map(({ variant, standard }) => [standard, variant]))

/** A character in its standard form: `億` → `亿`. */
export const standardOf = (char: string): string => standards.get(char) ?? char

/** A word in standard characters, place by place. */
export function standardWord(word: string): string {
  for (let at = 0; at < word.length; at++) if (standards.has(word[at] as string)) return [...word].map(standardOf).join('')
  return word
}

/** A character in its other form, where it is one: `／` for `/`, `億` for `亿`. */
const otherOf = (char: string): string => variantOf.get(char) ?? char
const isMark = (char: string): boolean => char === '/'

/** A word with the spellings that other characters give it: `亿元` → `亿元`, `億元`; a mark may be another one by itself: `万吨／年`. */
export function spellingsOf(word: string): string[] {
  const chars = [...word]
  const marks = chars.map((char) => (isMark(char) ? otherOf(char) : char)).join('')
  const words = chars.map((char) => (isMark(char) ? char : otherOf(char))).join('')
  return [...new Set([word, marks, words, chars.map(otherOf).join('')])]
}
