/** Names without the examples in them: 新建东湖公园等公园 is 新建公园, where the examples are names themselves. */
import { isWord } from '../../lexicon/words.ts'
import { andSoOn } from '../../vocabulary/patterns-names.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { splitAct } from './naming.ts'

/** A name taken apart: its act, the words of the examples, and what they are examples of. */
export interface WithExamples {
  verb: string
  examples: readonly Word[]
  behind: readonly Word[]
}

/** Whether a word is no common one: the name of a place or a firm, a number of a type, a quotation; no mark of a list. */
const isProper = ({ text, pos }: Word): boolean => (pos === 's' || pos === '?') && text !== listMark

/** 天云正极材料: single characters side by side are a name that no list has. */
const isNewName = (words: readonly Word[], at: number): boolean =>
  [words[at], words[at + 1]].every((word) => word?.text.length === 1 && 'nvaj'.includes(word.pos || 'x'))

/** Takes the words of examples; says whether they are names: those of a level (省级) say it of the things too. */
export const areNames = (words: readonly Word[]): boolean =>
  words.some((word, at) => isProper(word) || isNewName(words, at)) &&
  !words.some(({ text }) => isWord(text, 'level'))

/** Takes a name; gives its parts where it has examples, `null` where it has none. `改造青石路等市政道路` → 改造, 青石路, 市政道路. */
export function withExamples(name: string): WithExamples | null {
  if (!name.includes(andSoOn)) return null
  const { verb, rest } = splitAct(name)
  const words = segment(rest)
  const at = words.findIndex(({ text }) => text === andSoOn)
  return at > 0 && at < words.length - 1
    ? { verb, examples: words.slice(0, at), behind: words.slice(at + 1) }
    : null
}

/** Takes a name of things with examples that are names; gives its act and the things; empty where it has none. */
export function withoutNames(name: string): string {
  const parts = withExamples(name)
  return parts && parts.verb !== '' && areNames(parts.examples) ? parts.verb + joined(parts.behind) : ''
}
