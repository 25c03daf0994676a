/** Where a word stands in the lexicon: file, line and what the line says it is. */
import { segment } from '../extract/words.ts'
import * as texts from '../lexicon/texts.ts'
import type { Unit } from '../vocabulary/units.ts'

/** A word with its part of speech (`n` noun, `v` verb, `w` both, `?` in no list) and its lines. */
export interface WordTrace {
  text: string
  pos: string
  /** `lexicon/words.tsv:31 predicate`, one for each line that has the word. */
  places: string[]
}

/** The tables of words, in the order in which they are told: those of reports before the general one. */
const tables: readonly (readonly [file: string, text: string])[] = [
  ['lexicon/words.tsv', texts.words],
  ['lexicon/counted.tsv', texts.counted],
  ['lexicon/general.tsv', texts.general],
]
/** Takes a table's text and a word; gives the lines that begin with it, the header being line 1. */
function linesOf(text: string, word: string): { line: number; cells: string[] }[] {
  const found: { line: number; cells: string[] }[] = []
  const begin = `\n${word}\t`
  for (let at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
    const end = text.indexOf('\n', at + 1)
    const line = text.slice(0, at + 1).split('\n').length
    found.push({ line, cells: text.slice(at + 1, end < 0 ? text.length : end).split('\t') })
  }
  return found
}

/** Takes a word; gives where it stands. A word of the general list is told only if no other has it. */
function placesOf(word: string): string[] {
  const found: string[] = []
  for (const [file, text] of tables) {
    if (found.length > 0 && text === texts.general) break
    for (const { line, cells } of linesOf(text, word)) {
      found.push(`${file}:${line} ${cells[1] ?? ''}`.trimEnd())
    }
  }
  return found
}

/** Takes a clause; gives its words as the rules cut them. */
export const wordsOf = (clause: string): WordTrace[] =>
  segment(clause).map(({ text, pos }) => ({ text, pos, places: placesOf(text) }))

/** Takes a unit and its words in the text; gives `万户: 户 = {household} lexicon/units.tsv:31`. */
export function unitPlace({ word, code }: Unit, stated: string): string {
  const places = linesOf(texts.units, word).map(({ line }) => `lexicon/units.tsv:${line}`)
  return `${stated || word}: ${word} = ${code} ${places.join(', ')}`.trimEnd()
}
