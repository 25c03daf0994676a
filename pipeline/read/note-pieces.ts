/** Finds the pieces of a term that its definition explains one by one: “四为”指…；“四高”指…. */

import { ORDINAL } from '../vocabulary/headings.ts'
import { OPEN_QUOTES } from '../vocabulary/layout.ts'
import { PIECE_COUNTERS, PIECE_LEADS, PIECE_NOUNS, PIECE_VERBS } from '../vocabulary/notes.ts'
import { digitsOf, numeralAt } from './note-terms.ts'
import { plain, trimEnds } from './note-cuts.ts'

/** A piece of the term, and what the definition says of it. */
export interface Explained {
  part: string
  definition: string
}

/** A place where a clause begins with what may be a piece. */
interface Place {
  part: string
  /** Where the clause begins, and where what explains the piece does. */
  at: number
  from: number
  hasVerb: boolean
  isQuoted: boolean
}

const STARTS = '。；;，,：:\n'
const LONGEST = 14
/** Behind the number of a piece that no quotes set off stands at most so much before its verb. */
const NUMBERED = 9
const COLONS = '，,：:'
const ENDS = `${COLONS}。；;、“\n`

const hasVerb = (words: string, at: number): boolean => PIECE_VERBS.some((word) => words.startsWith(word, at))

/** Where the words of each clause begin, blanks and 第一个 passed over. */
function clauseStarts(words: string): { at: number, from: number }[] {
  const starts: { at: number, from: number }[] = []
  let opens = true
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at)
    if (STARTS.includes(character)) opens = true
    else if (opens && !/\s/u.test(character)) {
      starts.push({ at, from: behindOrdinal(words, at) })
      opens = false
    }
  }
  return starts
}

/** Behind 第一个 or 其中的 where a quoted piece follows: 第一个“三”，即…. */
function behindOrdinal(words: string, at: number): number {
  const lead = PIECE_LEADS.find((word) => words.startsWith(word, at))
  if (lead !== undefined && isOpen(words.charAt(at + lead.length))) return at + lead.length
  if (words.charAt(at) !== ORDINAL) return at
  const { length } = numeralAt(words, at + 1)
  const counter = PIECE_COUNTERS.find((word) => words.startsWith(word, at + 1 + length)) ?? ''
  const from = at + 1 + length + counter.length
  return length > 0 && isOpen(words.charAt(from)) ? from : at
}

const isOpen = (character: string): boolean => character !== '' && (OPEN_QUOTES.includes(character) || character === '"')

/** Where the verb behind a piece ends, and whether there is one: `，即`, ` 指`, `企业，指`. */
function verbBehind(words: string, at: number, isQuoted: boolean): { from: number, hasVerb: boolean, apart: boolean } {
  let from = at
  const noun = isQuoted ? PIECE_NOUNS.find((word) => words.startsWith(word, from)) : undefined
  if (noun !== undefined) from += noun.length
  const mark = from
  while ('，, '.includes(words.charAt(from)) && from < words.length) from += 1
  const verb = PIECE_VERBS.find((word) => words.startsWith(word, from))
  if (verb === undefined) return { from: noun === undefined ? from : at, hasVerb: false, apart: from > mark }
  from += verb.length
  while ('，,：: '.includes(words.charAt(from)) && from < words.length) from += 1
  return { from, hasVerb: true, apart: true }
}

/** The place of the piece that opens at a start, of `names` or in quotes; null for none. */
function placeAt(words: string, start: { at: number, from: number }, names: readonly string[]): Place | null {
  const { at, from } = start
  if (isOpen(words.charAt(from))) {
    const close = words.slice(from + 1, from + LONGEST).search(/[”’」』"]/u)
    if (close < 1) return null
    const part = words.slice(from + 1, from + 1 + close)
    return { part, at, isQuoted: true, ...verbBehind(words, from + close + 2, true) }
  }
  const part = names.find((name) => words.startsWith(name, from))
  if (part === undefined) return null
  const behind = verbBehind(words, from + part.length, false)
  return behind.hasVerb || behind.apart ? { part, at, isQuoted: false, ...behind } : null
}

/** What stands between the places, as the definition of each. */
function between(words: string, places: readonly Place[]): Explained[] {
  return places.map(({ part, from }, index) =>
    ({ part: plain(part), definition: trimEnds(words.slice(from, places[index + 1]?.at ?? words.length)) }))
}

/** The pieces of `names` in their order, all of them, each at the start of a clause; null where one is missing. */
function allOf(words: string, starts: readonly { at: number, from: number }[], names: readonly string[]): Explained[] | null {
  const places: Place[] = []
  let next = 0
  for (const start of starts) {
    const name = names[next]
    if (name === undefined) break
    const place = placeAt(words, start, [name])
    if (place === null || plain(place.part) !== name) continue
    // A letter is a word as well, unless quotes or a verb set it off.
    if (name.length === 1 && !place.isQuoted && !place.hasVerb) continue
    places.push(place)
    next += 1
  }
  const isNamed = places.some((place) => place.hasVerb) || names.every((name) => name.length > 1)
  const isWhole = next === names.length && names.length > 1 && isNamed
  return isWhole ? between(words, places) : null
}

/** The pieces whose numbers are those of the term: for 3689 三件大事，即…。六场硬仗，即…. */
function byDigits(words: string, starts: readonly { at: number, from: number }[], digits: string): Explained[] | null {
  const places: Place[] = []
  let rest = digits
  for (const start of starts) {
    if (rest === '') break
    const quoted = isOpen(words.charAt(start.from))
    const from = quoted ? start.from + 1 : start.from
    const numeral = numeralAt(words, from)
    const letter = /[A-Z]/u.exec(words.charAt(from))?.[0] ?? ''
    const value = numeral.length > 0 ? String(numeral.value) : letter
    if (value === '' || !rest.startsWith(value)) continue
    const place = quoted ? placeAt(words, start, []) : numbered(words, start, numeral.length + letter.length)
    if (place === null) continue
    places.push(place)
    rest = rest.slice(value.length)
  }
  return rest === '' && places.length > 1 ? between(words, places) : null
}

/** A numbered piece without quotes: its verb, a comma or a colon follows at once. */
function numbered(words: string, start: { at: number, from: number }, length: number): Place | null {
  let end = 0
  const from = start.from + length
  while (end < NUMBERED && !ENDS.includes(words.charAt(from + end)) && !hasVerb(words, from + end)) end += 1
  if (end === NUMBERED || (!hasVerb(words, from + end) && !COLONS.includes(words.charAt(from + end)))) return null
  const part = words.slice(start.from, start.from + length + end)
  const behind = verbBehind(words, start.from + length + end, false)
  return { part, at: start.at, isQuoted: false, ...behind }
}

/** Pieces of the term with a verb, where not all are explained: at least two, in the term's order. */
function someOf(words: string, starts: readonly { at: number, from: number }[], term: string, names: readonly string[]): Explained[] {
  const places: Place[] = []
  let known = 0
  for (const start of starts) {
    const place = placeAt(words, start, names)
    if (place === null || !place.hasVerb || place.part.length >= term.length) continue
    const found = term.indexOf(plain(place.part), known)
    if (found < 0) continue
    known = found + plain(place.part).length
    places.push(place)
  }
  return places.length > 1 ? between(words, places) : []
}

/**
 * Takes a definition, the plain term and its ways to be cut into pieces; gives the pieces that are
 * explained one by one, none where fewer than two are. `“一改”，即改作风；“两提”，即提速` → 一改, 两提.
 */
export function explained(words: string, term: string, core: string, ways: readonly (readonly string[])[]): Explained[] {
  const starts = clauseStarts(words)
  for (const names of ways) {
    const all = names.length > 1 ? allOf(words, starts, names) : null
    if (all !== null) return all
  }
  const digits = digitsOf(core)
  const numbers = digits === '' ? null : byDigits(words, starts, digits)
  if (numbers !== null) return numbers
  const names = [...new Set(ways.flat())].filter((name) => name.length > 1)
    .sort((left, right) => right.length - left.length)
  return someOf(words, starts, term, names)
}
