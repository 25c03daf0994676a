/** What an explained term stands for: “六稳” has six parts, 专精特新 a part for each character. */

import type { NotePart } from '../types.ts'
import { ENUMERATES, OPEN_QUOTES, SAYS, SEPARATORS, STANDS_FOR } from '../vocabulary/layout.ts'
import { cut, groupsOf, plain, split, splitGroups, tidy, trimEnds } from './note-lists.ts'
import type { Group } from './note-lists.ts'

/** A definition is read as far as this. */
const DEFINITION = 2000

const leaf = (part: string): NotePart => ({ part, definition: '', parts: [] })

/** The first sentence of a definition, without what says that it is one. */
function firstSentence(definition: string): string {
  const [sentence] = cut(definition.slice(0, DEFINITION), '。')
  const words = sentence ?? ''
  const lead = SAYS.filter((word) => words.startsWith(word)).sort((left, right) => right.length - left.length)[0]
  return trimEnds(lead === undefined ? words : words.slice(lead.length))
}

/** Items by groups: in the sentence, behind 包括 in it, or in one of its clauses. */
function itemsOf(definition: string, groups: readonly Group[], outer: string): string[] | null {
  const sentence = firstSentence(definition)
  const whole = splitGroups(sentence, groups, outer)
  if (whole !== null) return whole
  for (const word of ENUMERATES) {
    const at = sentence.indexOf(word)
    const items = at < 0 ? null : splitGroups(trimEnds(sentence.slice(at + word.length)), groups, outer)
    if (items !== null) return items
  }
  const [group] = groups
  if (groups.length !== 1 || group === undefined || group.count < 3) return null
  for (const clause of cut(sentence, '，,；;')) {
    const items = cut(clause, '、').length === group.count ? split(clause, group.count, group.label, outer) : null
    if (items !== null) return items
  }
  return null
}

/** Pieces of the term that the definition explains one by one: “四为”指…；“四高”指…. */
function explained(term: string, definition: string, groups: readonly Group[]): NotePart[] {
  const name = plain(term)
  const places: { part: string, at: number, from: number }[] = []
  let known = 0
  for (let at = 0; at < definition.length; at += 1) {
    if (at > 0 && !'。；;，,\n'.includes(definition.charAt(at - 1))) continue
    let part = ''
    let from = at
    if (OPEN_QUOTES.includes(definition.charAt(at)) || definition.charAt(at) === '"') {
      const close = definition.slice(at + 1, at + 14).search(/[”’」』"]/u)
      if (close < 1) continue
      part = definition.slice(at + 1, at + 1 + close)
      from = at + close + 2
    } else {
      part = groups.find((group) => group.text.length > 1 && definition.startsWith(group.text, at))?.text ?? ''
      from = at + part.length
    }
    if (part === '' || part.length >= name.length) continue
    while ('，, '.includes(definition.charAt(from)) && from < definition.length) from += 1
    const verb = STANDS_FOR.find((word) => definition.startsWith(word, from))
    const found = verb === undefined ? -1 : name.indexOf(plain(part), known)
    if (verb === undefined || found < 0) continue
    known = found + plain(part).length
    places.push({ part: plain(part), at, from: from + verb.length })
  }
  if (places.length < 2) return []
  return places.map(({ part, from }, index) => {
    const words = trimEnds(definition.slice(from, places[index + 1]?.at ?? definition.length))
    const items = itemsOf(words, groupsOf(part), '') ?? []
    return { part, definition: words, parts: items.map(leaf) }
  })
}

/** The quoted pieces of a term: “三对”“六最” → 三对, 六最. */
export function quotedPieces(term: string): string[] {
  return [...term.matchAll(/[“‘「『"]([^”’」』"“‘「『]{1,40})[”’」』"]/gu)].map((match) => match[1]!)
}

/**
 * The parts of an explained term, from the term as written and its definition; none where the note
 * does not enumerate what its numerals or letters stand for.
 * `('“三供一业”', '供水、供电、供热和物业管理。')` → 供水, 供电, 供热, 物业管理.
 */
export function partsOf(term: string, definition: string): NotePart[] {
  const words = definition.slice(0, DEFINITION)
  const pieces = quotedPieces(term)
  const core = pieces.length === 1 ? pieces[0]! : plain(term)
  const outer = pieces.length === 1 ? plain(term.slice(term.indexOf(pieces[0]!) + pieces[0]!.length)) : ''
  const groups = groupsOf(core)
  const stated = explained(term, words, groups)
  if (stated.length > 0) return stated
  if (pieces.length > 1) {
    for (const marks of SEPARATORS.slice(0, 2)) {
      const clauses = cut(firstSentence(words), marks)
      if (clauses.length !== pieces.length) continue
      const nested = clauses.map((clause, index) => itemsOf(clause, groupsOf(pieces[index]!), ''))
      if (nested.some((items) => items === null)) continue
      return pieces.map((part, index) =>
        ({ part, definition: clauses[index]!, parts: nested[index]!.map(leaf) }))
    }
  }
  if (/^\d{3,6}$/u.test(core)) {
    return (split(firstSentence(words), core.length, '', '') ?? []).map(leaf)
  }
  if (groups.length > 0) {
    const total = groups.reduce((sum, group) => sum + group.count, 0)
    return total < 2 ? [] : (itemsOf(words, groups, outer) ?? []).map(leaf)
  }
  const letters = [...core]
  const items = cut(firstSentence(words), '、')
  const named = items.length === letters.length && letters.length > 1
    && letters.every((letter, index) => items[index]!.includes(letter))
  return named ? tidy(items, '', outer).map(leaf) : []
}
