/** Names of metrics by rule: forms of the lexicon that say which words may stand around a head, and which must. */
import { readLexicon, text, word } from '../lexicon/load.ts'
import { forms as content } from '../lexicon/texts.ts'
import { automaton, parseForm } from './automaton.ts'
import type { Automaton, Part } from './automaton.ts'

const listName = /^<[a-z]+>$/u

const lines = () => readLexicon('forms.tsv', content, { metric: word, form: word, note: text })

/** The forms as the lexicon has them, each with the id of its metric. */
export const formLines = (): { metric: string; form: string }[] => lines().filter(({ metric }) => !listName.test(metric))

function read(): Automaton {
  const all = lines()
  const lists = new Map<string, Part>()
  for (const { metric, form } of all) {
    if (listName.test(metric)) lists.set(metric, { either: form.split('|').map((each) => [each]), optional: false })
  }
  return automaton(all.filter(({ metric }) => !listName.test(metric)).map(({ metric, form }) => [metric, parseForm(form, lists)]))
}

let forms: Automaton | null = null

/**
 * Takes a metric's name in the spelling that is looked up; gives the id of every metric one of whose forms it has.
 * `idsByForm('环境空气质量优良天数率')` → `['good_air_days']`; `idsByForm('中心城区空气质量优良率')` → `[]`.
 */
export function idsByForm(canonical: string): readonly string[] {
  forms ??= read()
  return forms(canonical)
}
