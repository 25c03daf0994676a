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

/** A line of a table, the header being line 1. */
interface Line {
  line: number
  text: string
}

const read = new Map<string, Map<string, Line[]>>()

/** Takes a table's file and text; gives its lines by the word that they begin with. They are cut once: a trace asks for every word. */
function linesByWord(file: string, text: string): Map<string, Line[]> {
  const before = read.get(file)
  if (before) return before
  const lines = new Map<string, Line[]>()
  text.split('\n').forEach((one, index) => {
    const word = one.slice(0, Math.max(0, one.indexOf('\t')))
    const found = { line: index + 1, text: one }
    const others = lines.get(word)
    if (others) others.push(found)
    else lines.set(word, [found])
  })
  read.set(file, lines)
  return lines
}

/** Takes a word; gives where it stands. A word of the general list is told only if no other has it. */
function placesOf(word: string): string[] {
  const found: string[] = []
  for (const [file, text] of tables) {
    if (found.length > 0 && text === texts.general) break
    for (const { line, text: said } of linesByWord(file, text).get(word) ?? []) {
      found.push(`${file}:${line} ${said.split('\t')[1] ?? ''}`.trimEnd())
    }
  }
  return found
}

/** Takes a clause; gives its words as the rules cut them. */
export const wordsOf = (clause: string): WordTrace[] =>
  segment(clause).map(({ text, pos }) => ({ text, pos, places: placesOf(text) }))

/** Takes a unit and its words in the text; gives `万户: 户 = {household} lexicon/units.tsv:31`. */
export function unitPlace({ word, code }: Unit, stated: string): string {
  const file = 'lexicon/units.tsv'
  const places = (linesByWord(file, texts.units).get(word) ?? []).map(({ line }) => `${file}:${line}`)
  return `${stated || word}: ${word} = ${code} ${places.join(', ')}`.trimEnd()
}
