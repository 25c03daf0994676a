/** The subject of a clause without figures, by its form alone: nouns, and behind them what is said. */
import { isWord } from '../../lexicon/words.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

const shortest = 2
const longest = 24

/** What a predicate without an object is made of. */
const isSaid = ({ text, pos }: Word): boolean =>
  'vdau'.includes(pos) || isWord(text, 'adverb') || isWord(text, 'praise') || isWord(text, 'abstract')
const isNamed = ({ text, pos }: Word): boolean =>
  'nbws'.includes(pos) && !isWord(text, 'stop') && !isWord(text, 'opening') &&
  !isWord(text, 'adverb') && !isWord(text, 'predicate')

/**
 * Takes a clause; gives the nouns that stand before a predicate without an object, whatever the words are, and empty
 * where it is built otherwise: 煤化工提速增效 is 煤化工, 主导产业支撑作用增强 is 主导产业.
 */
export function clauseSubject(clause: string): string {
  if (anyDigit.test(clause)) return ''
  const words = segment(clause)
  let said = words.length
  while (said > 0 && isSaid(words[said - 1] as Word) && !isWord((words[said - 1] as Word).text, 'owner')) said--
  const name = words.slice(0, said)
  const last = name.at(-1)
  if (!last || said === words.length || !name.every(isNamed)) return ''
  if (isWord(joined(name), 'generic')) return ''
  // 作用, 成效: with no verb behind it, nothing is said.
  const tells = ({ text, pos }: Word): boolean =>
    (pos === 'v' && !isWord(text, 'abstract')) || isWord(text, 'praise') || pos === 'a'
  if (!words.slice(said).some(tells)) return ''
  const text = joined(name)
  return text.length >= shortest && text.length <= longest ? text : ''
}

/**
 * Takes a text, where the figure before ended and where a figure's own clause starts; gives the subject of the
 * clause between, and where that clause is.
 */
export function subjectBetween(text: string, floor: number, headStart: number):
  { name: string; start: number } | null {
  const end = headStart - 1
  if (end <= floor) return null
  const start = clauseStart(text, floor, end)
  const name = clauseSubject(text.slice(start, end))
  return name === '' ? null : { name, start }
}
