/** All words that are known, of reports and general, by the characters that they begin with; made when they are met. */
import { generalPlaces, generalWords } from '../lexicon/general.ts'
import { isWord, reportWords } from '../lexicon/words.ts'
import { sharedHeads } from '../vocabulary/heads.ts'
import { acts } from '../vocabulary/verbs.ts'

/** A word, its part of speech (`n` noun, `v` verb, `w` both) and what it costs to cut a text at it. */
export interface Known { word: string; pos: string; cost: number }

/** What a word costs that reports know: less than any two of others, so that it is never cut. */
const known = 90
const knownCharacter = 135

/** The words of reports that begin with a character, by the code of the second, 0 for the character alone. */
type OwnRow = Map<number, Map<string, string>>

/** Words of reports, and the parts of speech that their class gives; others have that of the general list. */
function own(): Map<number, OwnRow> {
  const found = new Map<string, string>()
  for (const head of sharedHeads) if (head.length > 1) found.set(head, 'n')
  for (const act of acts) if (!found.has(act)) found.set(act, 'v')
  for (const { word, pos } of reportWords) found.set(word, pos)
  const rows = new Map<number, OwnRow>()
  for (const [word, pos] of found) {
    const row = rows.get(word.charCodeAt(0)) ?? new Map<number, Map<string, string>>()
    rows.set(word.charCodeAt(0), row)
    const key = word.length > 1 ? word.charCodeAt(1) : 0
    row.set(key, (row.get(key) ?? new Map<string, string>()).set(word, pos))
  }
  return rows
}

let ownRows: Map<number, OwnRow> | null = null

/** The words that begin with one character: itself, and longer ones by the code of the second. */
export interface Row { alone: Known | null; longer: Map<number, Begun> }

/** The words that begin with the same two characters: these alone, and longer ones by the code of the third. */
export interface Pair { alone: Known | null; longer: ReadonlyMap<number, readonly Known[]> }

/** Such a pair, or what it will be made of when it is met. */
interface Begun { pair: Pair | null; place: number | undefined; own: ReadonlyMap<string, string> | undefined }

/** By the code of the character: each character of each clause is looked up here. */
const rows: (Row | undefined)[] = Array.from({ length: 0x10000 })
/** No words. */
export const none: readonly Known[] = []

/** Takes the code of a character; gives the words that begin with it. */
export function wordsOf(first: number): Row {
  const before = rows[first]
  if (before !== undefined) return before
  ownRows ??= own()
  const ours = ownRows.get(first)
  const places = generalPlaces(first)
  const longer = new Map<number, Begun>()
  for (const second of [...places.keys(), ...ours?.keys() ?? []]) {
    if (second !== 0) longer.set(second, { pair: null, place: places.get(second), own: ours?.get(second) })
  }
  const row: Row = { alone: listed(places.get(0), ours?.get(0))[0] ?? null, longer }
  rows[first] = row
  return row
}

/** Takes the words that begin with a character and the code of the one behind it; gives those that begin with both. */
export function pairOf({ longer }: Row, second: number): Pair | null {
  const begun = longer.get(second)
  if (begun === undefined) return null
  return begun.pair ??= paired(listed(begun.place, begun.own))
}

function paired(words: readonly Known[]): Pair {
  const longer = new Map<number, Known[]>()
  let alone: Known | null = null
  for (const word of words) {
    if (word.word.length === 2) alone = word
    else longer.set(word.word.charCodeAt(2), [...longer.get(word.word.charCodeAt(2)) ?? [], word])
  }
  return { alone, longer }
}

/** Whether a word of two characters or more is known. */
export function isKnownWord(word: string): boolean {
  const pair = pairOf(wordsOf(word.charCodeAt(0)), word.charCodeAt(1))
  if (pair === null) return false
  return word.length === 2 ? pair.alone !== null : (pair.longer.get(word.charCodeAt(2)) ?? none).some((known) => known.word === word)
}

/** The general words at a place, with those of reports over them. */
function listed(place: number | undefined, ours: ReadonlyMap<string, string> | undefined): Known[] {
  const words = new Map<string, Known>()
  for (const { word, class: pos, cost } of place === undefined ? [] : generalWords(place)) words.set(word, { word, pos, cost })
  for (const [word, pos] of ours ?? []) {
    const general = words.get(word)?.pos ?? (isWord(word, 'praise') ? 'v' : 'n')
    words.set(word, { word, pos: pos === '' ? general : pos, cost: word.length > 1 ? known : knownCharacter })
  }
  return [...words.values()]
}
