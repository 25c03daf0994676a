/** Finds where the speech uses a term that its notes explain, in one pass over the body. */

import type { Line, Mention, Note } from '../types.ts'
import { CLOSE_QUOTES, OPEN_QUOTES, QUOTES, TERM_JOINTS, COUNTS } from '../vocabulary/layout.ts'
import { quotedPieces } from './note-terms.ts'
import { stripQuotes, writtenTerm } from './notes.ts'

/** What to look for: characters without quotes, and whether quotes must stand around them. */
interface Key {
  words: string
  quoted: boolean
  note: number
}

/** A state of the automaton (Aho and Corasick 1975): where a character leads, what ends here. */
interface State {
  next: Map<number, State>
  fail: State | null
  /** The nearest state on the way of `fail` where a key ends. */
  shorter: State | null
  keys: Key[]
}

const LONGEST = 63
/** A term of fewer characters is a word of the language as well, unless quotes set it off. */
const SHORT = 3

/** The keys of a note: its term, and the quoted pieces that stand for it. */
function keysOf(text: string, notes: readonly Note[]): Key[] {
  return notes.flatMap((note, index) => {
    const written = writtenTerm(text, note)
    const pieces = quotedPieces(written)
    const whole = stripQuotes(written).trim()
    const keys: Key[] = []
    const add = (words: string, quoted: boolean): void => {
      const plain = stripQuotes(words).trim()
      const counted = COUNTS[plain.charAt(0)] !== undefined && plain.length <= SHORT
      if (plain.length < 2 || plain.length > LONGEST) return
      keys.push({ words: plain, quoted: quoted || counted || plain.length < SHORT, note: index })
    }
    const several = pieces.length > 1 || joined(written).length > 1
    if (several) joined(written).forEach((piece) => add(piece, false))
    else add(whole, false)
    const leads = pieces.length > 0 && OPEN_QUOTES.includes(written.charAt(0))
    const covers = pieces.length === 1 && stripQuotes(pieces[0]!) === whole
    if (several || (leads && !covers)) pieces.forEach((piece) => add(piece, true))
    return keys
  })
}

/** The terms that one note explains: “三对”“六最” and 甲工程和“双千”计划 are two. */
function joined(written: string): string[] {
  const terms: string[] = []
  let term = ''
  let depth = 0
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at)
    const before = written.charAt(at - 1)
    const joint = depth > 0 ? undefined : TERM_JOINTS.find((word) => written.startsWith(word, at))
    const after = joint === undefined ? '' : written.charAt(at + joint.length)
    const beside = (before !== '' && CLOSE_QUOTES.includes(before)) || (after !== '' && OPEN_QUOTES.includes(after))
    if (joint !== undefined && term !== '' && after !== '' && beside) {
      terms.push(term)
      term = ''
      at += joint.length - 1
      continue
    }
    if (OPEN_QUOTES.includes(character)) {
      if (depth === 0 && before !== '' && CLOSE_QUOTES.includes(before) && term !== '') {
        terms.push(term)
        term = ''
      }
      depth += 1
    } else if (CLOSE_QUOTES.includes(character)) depth -= 1
    term += character
  }
  return term === '' ? terms : [...terms, term]
}

const state = (): State => ({ next: new Map(), fail: null, shorter: null, keys: [] })

/** The automaton for all keys: a step for each character of the text, however many keys there are. */
function automaton(keys: readonly Key[]): State {
  const root = state()
  const seen = new Map<string, Key>()
  for (const key of keys) {
    const other = seen.get(key.words)
    if (other !== undefined) {
      if (other.note === key.note && !key.quoted) other.quoted = false
      continue
    }
    seen.set(key.words, key)
    let at = root
    for (let index = 0; index < key.words.length; index += 1) {
      const code = key.words.charCodeAt(index)
      let next = at.next.get(code)
      if (next === undefined) at.next.set(code, next = state())
      at = next
    }
    at.keys.push(key)
  }
  const queue: State[] = [root]
  for (let index = 0; index < queue.length; index += 1) {
    const from = queue[index]!
    for (const [code, to] of from.next) {
      let fail = from.fail
      while (fail !== null && !fail.next.has(code)) fail = fail.fail
      to.fail = fail?.next.get(code) ?? root
      to.shorter = to.fail.keys.length > 0 ? to.fail : to.fail.shorter
      queue.push(to)
    }
  }
  return root
}

const isWord = (character: string): boolean => /^[\dA-Za-z]$/u.test(character)

/**
 * The mentions of the notes' terms in the lines of the body, in text order, none inside another; the
 * span has the quotes around the term. `“雪亮工程”` in the text mentions the note 34. “雪亮”工程.
 */
export function findMentions(text: string, lines: readonly Line[], notes: readonly Note[]): Mention[] {
  if (notes.length === 0) return []
  const root = automaton(keysOf(text, notes))
  const isQuote = new Uint8Array(65536)
  for (const quote of QUOTES) isQuote[quote.charCodeAt(0)] = 1
  const mentions: Mention[] = []
  const places = new Int32Array(64)
  for (const line of lines) {
    if (line.kind !== 'body') continue
    let at = root
    let count = 0
    const hits: { start: number, end: number, key: Key }[] = []
    for (let index = line.start; index < line.end; index += 1) {
      const code = text.charCodeAt(index)
      if (isQuote[code] === 1) continue
      places[count & 63] = index
      count += 1
      let next = at.next.get(code)
      while (next === undefined && at.fail !== null) {
        at = at.fail
        next = at.next.get(code)
      }
      at = next ?? root
      for (let out = at.keys.length > 0 ? at : at.shorter; out !== null; out = out.shorter) {
        const key = out.keys[0]!
        const start = places[(count - key.words.length) & 63]!
        if (fits(text, start, index + 1, key)) hits.push({ ...quotesAround(text, start, index + 1), key })
      }
    }
    hits.sort((left, right) => left.start - right.start || right.end - left.end)
    let end = line.start
    for (const hit of hits) {
      if (hit.start < end) continue
      mentions.push({ start: hit.start, end: hit.end, note: hit.key.note, section: line.section })
      end = hit.end
    }
  }
  return mentions
}

/** Whether what stands at the place is the key and not a piece of a longer word or number. */
function fits(text: string, start: number, end: number, key: Key): boolean {
  if (isWord(text.charAt(start)) && isWord(text.charAt(start - 1))) return false
  if (isWord(text.charAt(end - 1)) && isWord(text.charAt(end))) return false
  if (!key.quoted) return true
  if (start === 0 || end >= text.length) return false
  return QUOTES.includes(text.charAt(start - 1)) && QUOTES.includes(text.charAt(end))
}

/** The place with the quotes that open or close it: 雪亮”工程 begins at the quote before 雪. */
function quotesAround(text: string, start: number, end: number): { start: number, end: number } {
  let from = start
  let to = end
  const inside = text.slice(start, end)
  const opened = start > 0 && QUOTES.includes(text.charAt(start - 1))
  const closed = end < text.length && QUOTES.includes(text.charAt(end))
  const closesInside = [...inside].some((character) => CLOSE_QUOTES.includes(character))
  const opensInside = [...inside].some((character) => OPEN_QUOTES.includes(character))
  if (opened && (closed || closesInside)) from = start - 1
  if (closed && (opened || opensInside)) to = end + 1
  return { start: from, end: to }
}
