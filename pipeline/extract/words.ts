/** Words: a clause cut into the words of the lexicon, each with its part of speech; the same cut everywhere. */
import { generalWords } from '../lexicon/general.ts'
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

/** Words of reports, and the parts of speech that their class gives; others have that of the general list. */
function own(): Map<string, string> {
  const found = new Map<string, string>()
  for (const head of sharedHeads) if (head.length > 1) found.set(head, 'n')
  for (const act of acts.split(' ')) if (!found.has(act)) found.set(act, 'v')
  for (const { word, pos } of reportWords) found.set(word, pos)
  return found
}

/** All words, and how long the longest is of those that begin with two characters. */
interface Lexicon { entries: Map<string, Known>; longest: Map<number, number> }

const prefixOf = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

let lexicon: Lexicon | null = null

function lexiconOf(): Lexicon {
  if (lexicon) return lexicon
  const entries = new Map<string, Known>()
  const longest = new Map<number, number>()
  const add = (word: string, entry: Known) => {
    entries.set(word, entry)
    if (word.length < 2) return
    const prefix = prefixOf(word, 0)
    if ((longest.get(prefix) ?? 0) < word.length) longest.set(prefix, word.length)
  }
  for (const [word, { class: pos, cost }] of generalWords()) add(word, { pos, cost })
  for (const [word, pos] of own()) {
    const general = entries.get(word)?.pos ?? (isWord(word, 'praise') ? 'v' : 'n')
    add(word, { pos: pos === '' ? general : pos, cost: word.length > 1 ? known : knownCharacter })
  }
  return (lexicon = { entries, longest })
}

/** Longer texts are no clause; they are cut at this length. */
const longestText = 200
/** The same names are asked for again and again; so many are remembered. */
const mostRemembered = 4000
const remembered = new Map<string, readonly Word[]>()

/**
 * Takes a clause; gives its words in order, the cheapest cut by the costs of its words (as a unigram model has them);
 * of two that cost the same the one whose last word is longer. `企业完成设备更新` → 企业 完成 设备 更新.
 */
export function segment(whole: string): readonly Word[] {
  const before = remembered.get(whole)
  if (before) return before
  const words = cut(whole.slice(0, longestText))
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(whole, words)
  return words
}

function cut(text: string): Word[] {
  const { entries, longest } = lexiconOf()
  const costs = new Int32Array(text.length + 1).fill(0x7fffffff)
  const from = new Int32Array(text.length + 1)
  costs[0] = 0
  for (let at = 0; at < text.length; at++) {
    const cost = costs[at] as number
    const most = Math.min(longest.get(prefixOf(text, at)) ?? 1, text.length - at)
    for (let length = 1; length <= most; length++) {
      const more = entries.get(text.slice(at, at + length))?.cost ?? (length === 1 ? unknown : -1)
      if (more < 0 || cost + more >= (costs[at + length] as number)) continue
      costs[at + length] = cost + more
      from[at + length] = at
    }
  }
  const words: Word[] = []
  for (let end = text.length; end > 0; end = from[end] as number) {
    const start = from[end] as number
    const word = text.slice(start, end)
    words.push({ text: word, start, end, pos: entries.get(word)?.pos ?? '?' })
  }
  return words.reverse()
}

/** Whether a word stands in the lists, of reports or general. */
export const isKnownWord = (word: string): boolean => lexiconOf().entries.has(word)

/** The text of some words. */
export const joined = (words: readonly Word[]): string => words.map((word) => word.text).join('')

export { isWord }
