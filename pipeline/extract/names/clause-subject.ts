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

/** 政务服务“一网通办”: the mark of a name too; of “三通一平”基础设施 the quote says only of what kind it is. */
const isQuote = (text = ''): boolean => text === '“' || text === '”'
const isNamedBy = (word: Word): boolean => isNamed(word) || isQuote(word.text)

/** 义务教育大班额, “一网通办”: what stands before a noun inside a name, or in quotes. */
function isInside(words: readonly Word[], at: number): boolean {
  const { text, pos } = words[at] as Word
  const quoted = words.slice(0, at).filter((word) => isQuote(word.text)).length % 2 === 1 && isQuote(words.at(-1)?.text)
  const led = at > 0 && pos === 'a' && text.length === 1
  return quoted || (led && isNamed(words[at + 1] as Word))
}

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
  if (!last || said === words.length || !isNamedBy(last) || !name.every((word, at) => isNamedBy(word) || isInside(name, at))) return ''
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

/** 农村公路 of 农村公路建设不断加快, 老旧小区改造 of 老旧小区改造扎实推进: what a clause tells of as worked at; empty where it tells of another thing. */
function workTold(clause: string): string {
  const words = anyDigit.test(clause) ? [] : segment(clause)
  const at = words.findIndex(({ text }, index) => index > 0 && isWord(text, 'workend'))
  const name = words.slice(0, at)
  const behind = words.slice(at + 1)
  // 建设 is what is done in any case.
  const text = joined(at > 0 && isWord((words[at] as Word).text, 'side') ? name : words.slice(0, at + 1))
  const is = at > 0 && behind.length > 0 && name.every((word) => isNamed(word) || word.pos === 'a') && behind.every((word) => isSaid(word) || word.text.length < shortest || !'nbsm'.includes(word.pos || 'x'))
  return is && text.length > shortest && text.length <= longest && !isWord(text, 'nofield') ? text : ''
}

/** Takes the same as the subject between; gives the work that the clause between tells of, `null` where it tells of none. */
export function workBetween(text: string, floor: number, headStart: number): { name: string; start: number } | null {
  const end = headStart - 1
  if (end <= floor) return null
  const start = clauseStart(text, floor, end)
  const name = workTold(text.slice(start, end).trim())
  return name === '' ? null : { name, start }
}
