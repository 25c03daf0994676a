/** Reads what a term counts: 五抓一优一促 counts 5, 1 and 1; 三六八九 only numbers; 三对、六最 two pieces. */

import {
  CLOSE_QUOTES, COUNTS, MEASURES, NO_COUNTS, OPEN_QUOTES, TERM_MARKS,
} from '../vocabulary/layout.ts'
import { NUMERAL_JOINTS } from '../vocabulary/notes.ts'
import { plain } from './note-cuts.ts'

/** A counted group of a term: 四为 is 4 of 为. */
export interface Group {
  text: string
  count: number
  label: string
}

const MOST = 30

/** A number at `at`, in Arabic digits or as one Chinese numeral (十二 is 12); length 0 for none. */
export function numeralAt(words: string, at: number): { value: number, length: number } {
  const digits = /^(?:\d{1,3}|[０-９]{1,3})/u.exec(words.slice(at, at + 4))?.[0] ?? ''
  if (digits !== '') return { value: Number(digits.normalize('NFKC')), length: digits.length }
  const first = COUNTS[words.charAt(at)] ?? 0
  if (first === 0) return { value: 0, length: 0 }
  const next = COUNTS[words.charAt(at + 1)] ?? 0
  return first === 10 && next > 0 && next < 10 ? { value: first + next, length: 2 } : { value: first, length: 1 }
}

/** The label of a group without its measure word: 个意识 → 意识. */
function labelOf(words: string): { label: string, measured: boolean } {
  const measure = MEASURES.find((word) => words.startsWith(word))
  if (measure === undefined || words.length === measure.length) return { label: words, measured: measure !== undefined }
  return { label: words.slice(measure.length), measured: true }
}

/** The counted groups of a term; none where a numeral is no count (千人千企, 第一书记). */
export function groupsOf(term: string): Group[] {
  return plain(term).split(/[、·]/u).flatMap(groupsOfPiece)
}

function groupsOfPiece(words: string): Group[] {
  const first = [...words].findIndex((_, at) => numeralAt(words, at).length > 0)
  if (first < 0 || first > 12) return []
  const lead = numeralAt(words, first)
  const rest = labelOf(words.slice(first + lead.length))
  // 两个一百年: behind a measure word all is one label, numerals too.
  if (rest.measured && lead.value > 1 && rest.label !== '') {
    return lead.value > MOST ? [] : [{ text: words.slice(first), count: lead.value, label: rest.label }]
  }
  if ([...words].some((character) => NO_COUNTS.includes(character))) return []
  const groups: Group[] = []
  for (let at = first; at < words.length;) {
    const { value, length } = numeralAt(words, at)
    if (length === 0) {
      at += 1
      continue
    }
    const from = at + length
    let end = from
    while (end < words.length && numeralAt(words, end).length === 0) end += 1
    const isCount = value > 0 && value <= MOST && !/[\d０-９]/u.test(words.charAt(from))
    // 三区和三线: the joint is no part of a label.
    const tied = end < words.length && end > from + 1 && TERM_MARKS.includes(words.charAt(end - 1)) ? end - 1 : end
    if (end > from && isCount) {
      groups.push({ text: words.slice(at, tied), count: value, label: labelOf(words.slice(from, tied)).label })
    }
    at = end
  }
  return groups
}

/** The quoted pieces of a term: “三对”“六最” → 三对, 六最. */
export function quotedPieces(term: string): string[] {
  return [...term.matchAll(/[“‘「『"]([^”’」』"“‘「『]{1,40})[”’」』"]/gu)].map((match) => match[1]!)
}

/** The pieces that a term names side by side: quoted ones, or those between 、; one piece for none. */
export function piecesOf(term: string): string[] {
  const quoted = quotedPieces(term)
  if (quoted.length > 1) return quoted
  const pieces = plain(term).split(/[、＋+]/u).filter((piece) => piece !== '')
  return pieces.length > 1 ? pieces : [plain(term)]
}

/** The words that a term counts, and what stands behind them: “四医联动”改革 → 四医联动, 改革. */
export function coreOf(term: string): { core: string, outer: string } {
  const [piece, ...others] = quotedPieces(term)
  if (piece === undefined || others.length > 0) return { core: plain(term), outer: '' }
  const close = [...CLOSE_QUOTES, '"'].map((quote) => term.indexOf(quote, term.indexOf(piece))).filter((at) => at >= 0)
  const outer = plain(term.slice(Math.min(...close) + 1))
  const counts = [...piece].some((_, at) => numeralAt(piece, at).length > 0)
  return { core: counts || OPEN_QUOTES.includes(term.charAt(0)) ? piece : plain(term), outer }
}

/** The digits of a term that is nothing but numbers and letters: 三六八九 → 3689, 5+3+N → 53N; else ''. */
export function digitsOf(core: string): string {
  let digits = ''
  for (const character of core.normalize('NFKC')) {
    if (NUMERAL_JOINTS.includes(character)) continue
    const count = COUNTS[character]
    if (/[\dA-Z]/u.test(character)) digits += character
    else if (count !== undefined) digits += String(count)
    else return ''
  }
  return digits.length > 1 ? digits : ''
}
