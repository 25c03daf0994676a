/** What a name is of, where its first word was said right before with it: 治理率 behind 加强农村生活污水治理. */
import { startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { anyDigit, ownerMarks } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import type { Run } from '../runs.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isNoKind } from './empty.ts'

/** The first word of a name that is one word itself: 治理 of 治理率. */
const first = 2
/** A longer name says itself of what it is. */
const longestName = 6
/** Longer words before it are a clause; a shorter one says nothing. */
const longest = 14
const shortest = 2

/** Whether a word may stand in what a thing is of. */
const isNamed = ({ text, pos }: Word): boolean =>
  ('nbsw'.includes(pos || 'x') || isWord(text, 'owner') || isWord(text, 'nominal')) &&
  !isWord(text, 'opening') && !isWord(text, 'stop') && !isWord(text, 'adverb') && !isWord(text, 'praise') && !isWord(text, 'level') && !isNoKind(text)

/**
 * Takes a text, a run and its name; gives what stands in the clause right before the run's own, before the word that
 * the name begins with: 农村生活污水 of 加强农村生活污水治理 for 治理率. `null` where the word does not stand there with more.
 */
export function saidWith(text: string, { floor, headStart, between, headText }: Run, name: string): { name: string; start: number } | null {
  const [opens] = segment(name)
  const word = opens && opens.text !== name ? opens.text : name.slice(0, first)
  const end = headStart - 1
  if (between === 0 || end <= floor || name.length > longestName || isWord(name, 'kindergartenrate') || startWord(headText, 'ownarea') !== '') return null
  const start = clauseStart(text, floor, end)
  const clause = text.slice(start, end)
  const at = clause.indexOf(word)
  if (at < shortest || anyDigit.test(clause)) return null
  const words = segment(clause)
  const index = words.findIndex((each) => each.start === at)
  let from = index
  while (from > 0 && isNamed(words[from - 1] as Word)) from--
  const before = index < 0 ? '' : joined(words.slice(from, index)).replace(ownerMarks, '')
  // 大型专业化物流: what is no noun limits the word, and is no thing of which it is said.
  const isThing = words[index - 1]?.pos === 'n' && words[from - 1]?.text !== '、'
  if (!isThing || before.length < shortest || before.length > longest || name.includes(before.slice(-shortest))) return null
  return { name: before, start: start + (words[from] as Word).start }
}
