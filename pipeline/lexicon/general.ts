/** General words of Chinese with their parts of speech and costs, read where they are asked for. From jieba's dictionary (MIT). */
import { general as text } from './texts.ts'

/** A general word: its class as a letter (n noun, v verb, w both, a adjective, d adverb …) and its cost. */
export interface GeneralWord { word: string; class: string; cost: number }

const tab = 9

/**
 * Takes the code of a character; gives where the lines of the words that begin with it are, by the code of their
 * second character, 0 for the character alone. The lines stand in the order of their codes, so that those of one
 * character are found by halving, and a report of some thousand words need not read the whole list.
 */
export function generalPlaces(first: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let at = firstLine(first); at < text.length && text.charCodeAt(at) === first; at = nextLine(at)) {
    const second = text.charCodeAt(at + 1)
    const key = second === tab ? 0 : second
    if (!places.has(key)) places.set(key, at)
  }
  return places
}

/**
 * Takes a place that `generalPlaces` gave; gives the words there that begin alike, each with its class and its cost,
 * ten times the negative binary logarithm of its share of all words. A line is `word, class, cost`, set apart by tabs.
 */
export function generalWords(place: number): GeneralWord[] {
  const found: GeneralWord[] = []
  const [first, second] = [text.charCodeAt(place), text.charCodeAt(place + 1)]
  for (let at = place; text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second;) {
    const middle = text.indexOf('\t', at)
    const end = text.indexOf('\n', middle)
    found.push({ word: text.slice(at, middle), class: text.charAt(middle + 1), cost: Number(text.slice(middle + 3, end)) })
    at = end + 1
  }
  return found
}

const nextLine = (at: number): number => text.indexOf('\n', at) + 1

/** Where the first line is that begins with a character or a later one. */
function firstLine(first: number): number {
  let from = nextLine(0)
  let to = text.length
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    const line = Math.max(from, text.lastIndexOf('\n', middle - 1) + 1)
    if (text.charCodeAt(line) < first) from = nextLine(middle)
    else to = line
  }
  return from
}
