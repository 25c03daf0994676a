/** What an explained term stands for: “六稳” has six parts, 专精特新 a part for each character. */

import type { NotePart } from '../types.ts'
import { SAYS } from '../vocabulary/layout.ts'
import { cut, plain, trimEnds, withoutPage } from './note-cuts.ts'
import { FITS, bestRun, itemsOf } from './note-lists.ts'
import { explained } from './note-pieces.ts'
import type { Run } from './note-runs.ts'
import { coreOf, digitsOf, groupsOf, numeralAt, piecesOf } from './note-terms.ts'

/** A definition is read as far as this. */
const DEFINITION = 2000
/** A run of letters or digits is worth at least so much: 专业化、精细化…. */
const NAMED = 3.5
/** The same for the items of a piece that the definition names: 两托管，即甲、乙. */
const STATED = 2.5
const MOST_LETTERS = 8

const leaf = (part: string): NotePart => ({ part, definition: '', parts: [] })

/** The sentences of a definition, the first without what says that it is one. */
function sentencesOf(definition: string): string[] {
  const [first = '', ...rest] = cut(definition, '。')
  const lead = SAYS.filter((word) => first.startsWith(word)).sort((left, right) => right.length - left.length)[0]
  return [trimEnds(lead === undefined ? first : first.slice(lead.length)), ...rest]
}

/** Each piece of the term by a part of the first sentence of its own: 三对六最: 对…、对…、对…，打造…. */
function byPieces(sentence: string, pieces: readonly string[]): NotePart[] | null {
  for (const marks of ['；;', '，,']) {
    const parts = cut(sentence, marks)
    if (parts.length !== pieces.length || pieces.length < 2) continue
    const nested = parts.map((part, index) => itemsOf([part], groupsOf(pieces[index]!), ''))
    if (nested.some((items) => items === null)) continue
    return pieces.map((part, index) => ({ part, definition: parts[index]!, parts: nested[index]!.map(leaf) }))
  }
  return null
}

/** An item for each letter of the term, which holds it: 放管服 → 简政放权, 放管结合, 优化服务. */
function byLetters(sentence: string, core: string, outer: string): string[] | null {
  const letters = [...core]
  if (letters.length < 2 || letters.length > MOST_LETTERS) return null
  const fits = (items: readonly string[], { level, opens, closes }: Run): boolean =>
    (level === 'list' || (opens && closes)) && items.every((item, index) => item.includes(letters[index]!))
  return bestRun(sentence, letters, outer, NAMED + FITS, fits)
}

/** An item for each digit of the term: the first sentence is such a list, or each begins with its number. */
function byDigits(sentence: string, core: string, digits: string): string[] | null {
  const fits = (items: readonly string[]): boolean => items.every((item, index) =>
    [...item].some((_, at) => numeralAt(item, at).value === Number(digits.charAt(index))))
  const items = bestRun(sentence, [...digits].map(() => ''), '', NAMED, fits)
  if (items === null || /[A-Z]/u.test(digits)) return null
  return fits(items) || /^\d{3,6}$/u.test(core) ? items : null
}

/**
 * The parts of an explained term, from the term as written and its definition; none where the note
 * does not enumerate what its numerals or letters stand for.
 * `('“三供一业”', '供水、供电、供热和物业管理。')` → 供水, 供电, 供热, 物业管理.
 */
export function partsOf(term: string, definition: string): NotePart[] {
  const words = trimEnds(withoutPage(definition.slice(0, DEFINITION)))
  const pieces = piecesOf(term)
  const { core, outer } = coreOf(term)
  const groups = groupsOf(core)
  const ways = [pieces, groups.map(({ text }) => text), [...core].length <= MOST_LETTERS ? [...core] : []]
  const stated = explained(words, plain(term), core, ways)
  if (stated.length > 0) {
    return stated.map((piece) =>
      ({ ...piece, parts: (itemsOf(sentencesOf(piece.definition), groupsOf(piece.part), '', STATED) ?? []).map(leaf) }))
  }
  const sentences = sentencesOf(words)
  const [sentence = ''] = sentences
  const nested = pieces.length > 1 ? byPieces(sentence, pieces) : null
  if (nested !== null) return nested
  const digits = digitsOf(core)
  if (digits !== '') return (byDigits(sentence, core, digits) ?? []).map(leaf)
  const items = groups.length > 0 ? itemsOf(sentences, groups, outer) : byLetters(sentence, core, outer)
  return (items ?? []).map(leaf)
}
