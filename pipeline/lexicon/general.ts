/** General words of Chinese with their parts of speech and costs, made ready to look up. From jieba's dictionary (MIT). */
import { general as text } from './texts.ts'

/** A word's part of speech by its letter: n noun, v verb, w verb and noun, a adjective, d adverb … */
const bitsOfClass = 8
/** No word of the list is longer. */
export const longestGeneral = 5

let entries: Map<string, number> | null = null

/** Reads the list once it is needed: a line is `word, class, cost`, set apart by tabs, behind a header. */
function read(): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length;) {
    const tab = text.indexOf('\t', at)
    const end = text.indexOf('\n', tab)
    found.set(text.slice(at, tab), (Number(text.slice(tab + 3, end)) << bitsOfClass) | text.charCodeAt(tab + 1))
    at = end + 1
  }
  return found
}

/** Takes a word; gives its class as a letter and its cost (ten times the negative binary logarithm of its share), `null` for none. */
export function generalWord(word: string): { class: string; cost: number } | null {
  entries ??= read()
  const entry = entries.get(word)
  return entry === undefined ? null : { class: String.fromCharCode(entry & 0xff), cost: entry >> bitsOfClass }
}
