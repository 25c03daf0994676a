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

/** A word with the spelling that other characters give it: `亿元` → `亿元`, `億元`. */
export function spellingsOf(word: string): string[] {
  const other = [...word].map((char) => variantOf.get(char) ?? char).join('')
  return other === word ? [word] : [word, other]
}
