/** Finds in a sentence the runs of as many items as a term counts, at every kind of mark. */

import { OF } from '../vocabulary/layout.ts'
import { cut, isBalanced, jointsOf, trimEnds } from './note-cuts.ts'
import { countAt } from './note-tidy.ts'

/** Items side by side, and how they stand in their sentence. */
export interface Run {
  items: readonly string[]
  /** By which marks the items are parted, from the widest to all of them together. */
  level: 'semicolon' | 'comma' | 'list' | 'mixed'
  /** Whether the sentence begins with the first item, ends with the last. */
  opens: boolean
  closes: boolean
}

/** A sentence of more marks than this is searched in its first ones only. */
const MOST_WINDOWS = 60

/** The ways to cut a piece at a joint (供热和物业管理), none where an item would be empty. */
function joined(items: readonly string[], count: number): string[][] {
  if (items.length === count) return [[...items]]
  const last = items.at(-1)
  if (last === undefined || items.length !== count - 1) return []
  return jointsOf(last).slice(0, 4).map(({ at, length }) =>
    [...items.slice(0, -1), trimEnds(last.slice(0, at)), trimEnds(last.slice(at + length))])
    .filter((list) => list.every((item) => item !== ''))
}

/** The item behind what describes it: 在甲处划定的乙 → 乙. */
const behindOf = (item: string): string => item.slice(item.lastIndexOf(OF) + 1)

/** The runs of `count` items in one part of a sentence, between semicolons. */
function runsOfPart(part: string, count: number, opens: boolean, closes: boolean): Run[] {
  const runs: Run[] = []
  const clauses = cut(part, '，,')
  const windows = Math.min(clauses.length - count, MOST_WINDOWS)
  for (let from = 0; from <= windows; from += 1) {
    const whole = { opens: opens && from === 0, closes: closes && from + count === clauses.length }
    runs.push({ items: clauses.slice(from, from + count), level: 'comma', ...whole })
  }
  for (const items of joined(clauses, count)) {
    if (clauses.length < count) runs.push({ items, level: 'comma', opens, closes })
  }
  clauses.slice(0, MOST_WINDOWS).forEach((clause, index) => {
    const atoms = cut(clause, '、')
    const isEnd = closes && index === clauses.length - 1
    for (const items of joined(atoms, count)) {
      runs.push({ items, level: 'list', opens: opens && index === 0, closes: isEnd })
    }
    // A longer list may hold this one at its end, where its tail counts it: 划定的甲、乙、丙三条线.
    const end = atoms.slice(-count)
    const isCounted = atoms.length > count && countAt(end.at(-1)!, end.slice(0, -1), { label: '', outer: '' }) >= 0
    if (isCounted) runs.push({ items: [behindOf(end[0]!), ...end.slice(1)], level: 'list', opens: false, closes: isEnd })
  })
  if (clauses.length > 1) {
    for (const items of joined(cut(part, '，,、'), count)) runs.push({ items, level: 'mixed', opens, closes })
  }
  return runs
}

/** The words in quotes that list something: “专业化、精细化”特征. */
function quotedLists(sentence: string): string[] {
  return [...sentence.matchAll(/[“‘「『"]([^”’」』"“‘「『]{3,300})[”’」』"]/gu)].map((match) => match[1]!)
    .filter((words) => words.includes('、'))
}

/**
 * The runs of `count` items in a sentence, widest marks first; each item is balanced and not empty.
 * `('供水、供电和供热', 3)` → one run; what they are worth is for the caller to say.
 */
export function runsOf(sentence: string, count: number): Run[] {
  const parts = cut(sentence, '；;')
  const runs: Run[] = []
  if (parts.length === count) runs.push({ items: parts, level: 'semicolon', opens: true, closes: true })
  parts.slice(0, MOST_WINDOWS).forEach((part, index) => {
    runs.push(...runsOfPart(part, count, index === 0, index === parts.length - 1))
  })
  if (parts.length > 1) {
    for (const items of joined(cut(sentence, '；;、'), count)) runs.push({ items, level: 'mixed', opens: true, closes: true })
  }
  for (const words of quotedLists(sentence).slice(0, 8)) runs.push(...runsOfPart(words, count, true, true))
  return runs.filter(({ items }) => items.every((item) => item !== '' && isBalanced(item)))
}
