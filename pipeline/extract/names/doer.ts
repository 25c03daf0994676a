/** What reaches, draws or brings about the things that a number counts: 农村改革试点 of 农村改革试点覆盖80个村. */
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-empty.ts'
import { countAhead } from '../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** What a clause says of its subject, before a number. */
export interface Doer { name: string; verb: string }

/** A shorter name is of many meanings, a longer one a clause. */
const shortest = 3
const longest = 22
/** How far the verb may stand before the number: 通达全球30个国家的86个港口. */
const farthest = 16

const isMark = ({ text }: Word): boolean => isWord(text, 'namemark')
const isNoun = ({ text, pos }: Word): boolean =>
  isWord(text, 'owner') || ('nbswf'.includes(pos) && !isWord(text, 'stop') && !isWord(text, 'opening') && !isWord(text, 'adverb'))

/** 国际医药创新公园, 城乡环卫一体化项目, 江海新通道: what stands inside a name. */
const isInside = ({ text, pos }: Word): boolean => 'ia'.includes(pos) || ('vw'.includes(pos) && text.length > 1)

/** Takes words; says whether they are one name: nouns, what stands in quotes, and verbs between nouns (国际医药创新公园). */
export function isName(words: readonly Word[]): boolean {
  let quoted = false
  return words.every((word, at) => {
    if (isMark(word)) quoted = word.text === '“' || (quoted && word.text !== '”')
    return quoted || isMark(word) || isNoun(word) || (at > 0 && at + 1 < words.length && isInside(word))
  })
}
const isHow = ({ text, pos }: Word): boolean =>
  pos === 'd' || isWord(text, 'adverb') || isWord(text, 'sum')

/** Whether words name a thing that does something. */
function isDoer(words: readonly Word[]): boolean {
  const name = joined(words)
  const last = words.at(-1)
  return last !== undefined && name.length >= shortest && name.length <= longest && isName(words) &&
    (last.text.length > 1 || isMark(last)) &&
    !anyDigit.test(name) && !isWord(name, 'generic') && !isWord(last.text, 'abstract')
}

/** Takes the words of a clause up to a number; gives the thing that it begins with and what that does, `null` where it is built otherwise. */
export function doerOf(clause: string): Doer | null {
  // 20个教育集团辐射80所学校: the things that reach others are counted too.
  const words = segment(clause.replace(countAhead, ''))
  const at = words.findLastIndex(({ text }) => isWord(text, 'yielding'))
  if (at <= 0) return null
  const verb = words[at] as Word
  let end = at
  while (end > 0 && isHow(words[end - 1] as Word)) end--
  const name = words.slice(0, end)
  const behind = joined(words.slice(at + 1))
  if (!isDoer(name) || behind.length > farthest || !patterns.reachedAhead.test(behind)) return null
  return { name: joined(name), verb: verb.text }
}
