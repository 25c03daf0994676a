/** General words of Chinese with their parts of speech and costs, made ready to look up. From jieba's dictionary (MIT). */
import { general as text } from './texts.ts'

/** A general word: its class as a letter (n noun, v verb, w both, a adjective, d adverb …) and its cost. */
export interface GeneralWord { class: string; cost: number }

/**
 * Gives each word of the list with its class and its cost, ten times the negative binary logarithm of its share of
 * all words. A line is `word, class, cost`, set apart by tabs, behind a header.
 */
export function* generalWords(): Generator<[word: string, entry: GeneralWord]> {
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length;) {
    const tab = text.indexOf('\t', at)
    const end = text.indexOf('\n', tab)
    yield [text.slice(at, tab), { class: text.charAt(tab + 1), cost: Number(text.slice(tab + 3, end)) }]
    at = end + 1
  }
}
