/** Words: a clause cut into the words of the lexicon, each with its part of speech; the same cut everywhere. */
import { isWord } from '../lexicon/words.ts'
import { none, pairOf, wordsOf } from './known-words.ts'
import type { Known } from './known-words.ts'
import { remembering } from './remembering.ts'

/** A word of a text with its place in it and its part of speech: `n` noun, `v` verb, `w` both, `?` unknown. */
export interface Word { text: string; start: number; end: number; pos: string }

/** What a character costs that no list has. */
const unknown = 220

/** Longer texts are no clause; they are cut at this length. */
const longestText = 200
/**
 * Takes a clause; gives its words in order, the cheapest cut by the costs of its words (as a unigram model has them);
 * of two that cost the same the one whose last word is longer. `企业完成设备更新` → 企业 完成 设备 更新.
 */
export const segment = remembering((whole: string): readonly Word[] => cut(whole.slice(0, longestText)))

/** For each place what the cheapest cut up to it costs, and its last word; made once, as a cut is over before the next. */
const costs = new Int32Array(longestText + 1)
const last: (Known | null)[] = Array.from({ length: longestText + 1 }, () => null)

function cut(text: string): Word[] {
  costs.fill(0x7fffffff, 1, text.length + 1)
  for (let at = 0; at < text.length; at++) extend(text, at)
  const words: Word[] = []
  for (let end = text.length; end > 0;) {
    const word = last[end] ?? null
    const start = word === null ? end - 1 : end - word.word.length
    words.push({ text: word?.word ?? text.charAt(start), start, end, pos: word?.pos ?? '?' })
    end = start
  }
  return words.reverse()
}

/** Goes on from the cheapest cut up to a place by each word that begins there. */
function extend(text: string, at: number): void {
  const cost = costs[at] as number
  const row = wordsOf(text.charCodeAt(at))
  reach(at + 1, cost + (row.alone?.cost ?? unknown), row.alone)
  if (at + 1 >= text.length) return
  const pair = pairOf(row, text.charCodeAt(at + 1))
  if (pair === null) return
  if (pair.alone !== null) reach(at + 2, cost + pair.alone.cost, pair.alone)
  if (at + 2 >= text.length) return
  for (const word of pair.longer.get(text.charCodeAt(at + 2)) ?? none) {
    if (word.word.length === 3 || text.startsWith(word.word, at)) reach(at + word.word.length, cost + word.cost, word)
  }
}

/** Takes a place and what it costs to come there by a word; keeps the cheaper way. */
function reach(end: number, cost: number, word: Known | null): void {
  if (cost >= (costs[end] as number)) return
  costs[end] = cost
  last[end] = word
}

/** The text of some words. */
export function joined(words: readonly Word[]): string {
  let text = ''
  for (const word of words) text += word.text
  return text
}

export { isKnownWord } from './known-words.ts'
export { isWord }
