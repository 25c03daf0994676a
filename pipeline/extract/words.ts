/** Words: a clause cut into the words of the lexicon, each with its part of speech; the same cut everywhere. */
import { generalWord, longestGeneral } from '../lexicon/general.ts'
import { isWord, reportWords } from '../lexicon/words.ts'
import { sharedHeads } from '../vocabulary/heads.ts'
import { acts } from '../vocabulary/verbs.ts'

/** A word of a text with its place in it and its part of speech: `n` noun, `v` verb, `w` both, `?` unknown. */
export interface Word { text: string; start: number; end: number; pos: string }

/** What a word costs that reports know: less than any two of others, so that it is never cut. */
const known = 90
const knownCharacter = 135
/** What a character costs that no list has. */
const unknown = 220

interface Known { pos: string; cost: number }
const entries = new Map<string, Known | null>()

/** Words of reports, and the parts of speech that their class gives; others have that of the general list. */
function own(): Map<string, string> {
  const found = new Map<string, string>()
  for (const head of sharedHeads) if (head.length > 1) found.set(head, 'n')
  for (const act of acts.split(' ')) if (!found.has(act)) found.set(act, 'v')
  for (const { word, pos } of reportWords) found.set(word, pos)
  return found
}

let ours: Map<string, string> | null = null
let longest = longestGeneral

function lookUp(word: string): Known | null {
  const before = entries.get(word)
  if (before !== undefined) return before
  if (ours === null) {
    ours = own()
    for (const each of ours.keys()) longest = Math.max(longest, each.length)
  }
  const mine = ours.get(word)
  const general = generalWord(word)
  const cost = mine !== undefined ? (word.length > 1 ? known : knownCharacter) : general?.cost
  const entry = cost === undefined ? null : { pos: mine !== undefined && mine !== '' ? mine : general?.class ?? (isWord(word, 'praise') ? 'v' : 'n'), cost }
  if (entries.size < mostRemembered) entries.set(word, entry)
  return entry
}
const mostRemembered = 50000
/** Longer texts are no clause; they are cut at this length. */
const longestText = 200

/**
 * Takes a clause; gives its words in order, the cheapest cut by the costs of its words (as a unigram model has them);
 * of two that cost the same the one whose last word is longer. `企业完成设备更新` → 企业 完成 设备 更新.
 */
export function segment(whole: string): Word[] {
  const text = whole.slice(0, longestText)
  lookUp('')
  const costs = new Int32Array(text.length + 1).fill(0x7fffffff)
  const from = new Int32Array(text.length + 1)
  costs[0] = 0
  for (let at = 0; at < text.length; at++) {
    const cost = costs[at] as number
    for (let length = 1; length <= longest && at + length <= text.length; length++) {
      const entry = lookUp(text.slice(at, at + length))
      const more = entry ? entry.cost : length === 1 ? unknown : -1
      if (more < 0 || cost + more >= (costs[at + length] as number)) continue
      costs[at + length] = cost + more
      from[at + length] = at
    }
  }
  const words: Word[] = []
  for (let end = text.length; end > 0; end = from[end] as number) {
    const start = from[end] as number
    const word = text.slice(start, end)
    words.push({ text: word, start, end, pos: lookUp(word)?.pos ?? '?' })
  }
  return words.reverse()
}

/** The text of some words. */
export const joined = (words: readonly Word[]): string => words.map((word) => word.text).join('')

export { isWord }
