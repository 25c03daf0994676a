/** Places and bodies by how many people they have: 30户以上自然村, 100人以上企业. */
import { endWord } from '../lexicon/edges.ts'
import { bareNouns, unitWords } from '../vocabulary/units.ts'
import { possessive } from '../vocabulary/particles.ts'
import { clauseMark } from '../vocabulary/patterns-scopes.ts'
import type { Quantity } from './quantity.ts'
import type { Run } from './runs.ts'
import { segment } from './words.ts'

const people: ReadonlySet<string> = new Set(['{person}', '{household}'])
const peopleWords = new Set(bareNouns.flatMap(([noun, code]) => (people.has(code) ? [noun] : [])))
/** Longer words before such a noun are a clause. */
const longestModifier = 12

/** Whether people are bounded with nothing said of them, and what stands behind is where they live, learn or work. */
export function boundsPeopled({ head, tail, behind }: Run, { known, comparator }: Quantity): boolean {
  const isBound = (comparator === 'ge' || comparator === 'le') && head.comparator === null
  if (!behind || !isBound || !people.has(known?.code ?? '') || known?.word === unitWords.person) return false
  const rest = tail.startsWith(possessive) ? tail.slice(possessive.length) : tail
  const words = segment(rest.split(clauseMark)[0] ?? '')
  const at = words.findIndex(({ end }) => isPeopled(rest.slice(0, end), words.map((each) => each.start), known?.code === '{person}'))
  const noun = words[at]
  if (!noun || noun.end > longestModifier) return false
  // 企业职工: those who are there.
  const next = words[at + 1]
  const isHead = !next || next.pos !== 'n' || !peopleWords.has(next.text)
  return isHead && words.slice(0, at).every(({ text }) => !peopleWords.has(text))
}

/** Whether words end with such a place or body, which is no end of a longer word: 自然村, but not 农村. */
function isPeopled(words: string, starts: readonly number[], worksThere: boolean): boolean {
  const found = [endWord(words, 'settled'), worksThere ? endWord(words, 'staffed') : '']
  return found.some((word) => word !== '' && starts.includes(words.length - word.length))
}
