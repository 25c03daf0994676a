/** Cuts a definition into the items it enumerates: as many as the numerals of its term count. */

import { EXPLAINS } from '../vocabulary/layout.ts'
import { FRAME, ITEM_IS } from '../vocabulary/notes.ts'
import { cut, isBalanced, trimEnds } from './note-cuts.ts'
import { byPrefix } from './note-prefix.ts'
import { numeralAt } from './note-terms.ts'
import type { Group } from './note-terms.ts'
import { runsOf } from './note-runs.ts'
import type { Run } from './note-runs.ts'
import { countAt, sharedLabel, tidy, tidyTail } from './note-tidy.ts'

const MOST = 30
/** An item of a list is no longer than this, one between semicolons excepted. */
const LONGEST = 120
/** What a run must be worth: its marks, its place and what its items share. */
const ENOUGH = 3.5
/** The same for a run that does not stand in the first sentence, or is a part of the count only. */
const SURE = 5

/** What a run is worth more where each item is what its letter or digit asks for. */
export const FITS = 4

/** Points for the number of items at marks of a kind: two may stand side by side by chance. */
const WORTH: Record<Run['level'], readonly [two: number, three: number, more: number]> = {
  list: [0.5, 2, 3], comma: [0, 1, 2], semicolon: [1, 2, 2], mixed: [-1, 0, 1],
}

/** Whether items name the term itself, which says nothing of what it counts: 双休日 of 双休日“不打烊”. */
function namesTerm(items: readonly string[], label: string): boolean {
  const naming = items.filter((item) => {
    const at = item.indexOf(label.charAt(0))
    return at > 0 && numeralAt(item, at - 1).value === items.length
  })
  return naming.length > 1
}

/** Whether every item holds the label of its group, or all hold one beginning of the label. */
function holdLabels(items: readonly string[], labels: readonly string[]): boolean {
  const [first = ''] = labels
  if (labels.every((label) => label === first)) return sharedLabel(first, items) !== '' && !namesTerm(items, first)
  return items.every((item, index) => labels[index] !== '' && item.includes(labels[index]!.charAt(0)))
}

/** What a run is worth as the list of the items that the labels stand for; -1 for no list. */
function worthOf(run: Run, items: readonly string[], labels: readonly string[]): number {
  const count = items.length
  const isLong = run.level !== 'semicolon' && items.some((item) => item.length > LONGEST)
  if (isLong || items.some((item) => item.length < 2 || item.includes('\n') || !isBalanced(item))) return -1
  const sharesStart = items.every((item) => item.charAt(0) === items[0]!.charAt(0))
  const sharesEnd = items.every((item) => item.endsWith(items[0]!.slice(-1)))
  const hasLabels = holdLabels(items, labels)
  if (run.level === 'comma' && !(run.opens && run.closes) && !sharesStart && !hasLabels) return -1
  let worth = WORTH[run.level][Math.min(count, 4) - 2]!
  if (run.opens) worth += 1
  if (run.closes) worth += 1
  if (sharesStart) worth += 3
  if (sharesEnd) worth += 2
  if (hasLabels) worth += 3
  else if (new Set(labels).size > 1 && items.some((item) => labels.some((label) => label !== '' && item.includes(label)))) worth -= 2
  if (run.level !== 'semicolon' && items.some((item) => EXPLAINS.some((word) => item.startsWith(word)))) worth -= 3
  const framed = items[0]!.startsWith(FRAME.opens) && items[0]!.includes(FRAME.closes)
  if (count === 2 && framed && !items[1]!.startsWith(FRAME.opens)) worth -= 4
  return worth
}

/** The best run of a sentence for these labels, one for each item; null where none is worth `enough`. */
export function bestRun(
  sentence: string, labels: readonly string[], outer: string, enough: number,
  fits: (items: readonly string[], run: Run) => boolean = () => false,
): string[] | null {
  const count = labels.length
  if (count < 2 || count > MOST) return null
  const label = labels.every((each) => each === labels[0]) ? labels[0]! : ''
  const tail = new Set(labels).size > 1 ? labels.at(-1)! : label
  let best: string[] | null = null
  let most = enough
  for (const run of runsOf(sentence, count)) {
    const items = tidyGroups(run, labels, tail, outer)
    let worth = worthOf(run, items, labels)
    if (worth >= 0 && countAt(run.items.at(-1)!, run.items.slice(0, -1), { label: tail, outer }) >= 0) worth += 2
    if (worth >= 0 && fits(items, run)) worth += FITS
    if (worth > most || (worth === most && best === null)) {
      best = items
      most = worth
    }
  }
  return best
}

/** Tidies the items of each group by its own label: 义务教育、住房有保障 of 两不愁三保障. */
function tidyGroups({ items, level }: Run, labels: readonly string[], tail: string, outer: string): string[] {
  const gives = level === 'list' || level === 'mixed'
  if (new Set(labels).size === labels.length) return tidy(items, { label: '', outer }, false)
  if (new Set(labels).size < 2) return tidy(items, { label: tail, outer }, gives)
  const tidied: string[] = []
  for (let from = 0; from < items.length;) {
    let to = from + 1
    while (to < items.length && labels[to] === labels[from]) to += 1
    const own = items.slice(from, to)
    tidied.push(...(own.length > 1 ? tidy(own, { label: labels[from]!, outer }, gives) : own))
    from = to
  }
  return labels.at(-2) === labels.at(-1) ? tidied : tidyTail(tidied, { label: labels.at(-1)!, outer }, false)
}

/** The words in quotes that begin with the label, as many as it counts: “乱占”问题；“乱采”问题…. */
function quotedItems(words: string, { count, label }: Group): string[] | null {
  if (count < 2 || label === '') return null
  const items = [...new Set([...words.matchAll(/[“‘「『]([^”’」』“‘「『、]{2,12})[”’」』]/gu)].map((match) => match[1]!))]
    .filter((item) => item.startsWith(label) && item.length > label.length)
  return items.length === count ? items : null
}

/** The items that 一是, 二是 … mark, all of them; null where they are not as many. */
function numbered(words: string, count: number): string[] | null {
  if (count < 2) return null
  const starts: { at: number, from: number }[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && !'。；;，,、：:\n'.includes(words.charAt(at - 1))) continue
    const { value, length } = numeralAt(words, at)
    if (value === starts.length + 1 && ITEM_IS.includes(words.charAt(at + length))) starts.push({ at, from: at + length + 1 })
  }
  if (starts.length !== count) return null
  const items = starts.map(({ from }, index) => trimEnds(words.slice(from, starts[index + 1]?.at ?? words.length)))
  return items.every((item) => item.length > 1 && isBalanced(item)) ? items : null
}

/** The items of each group from a part of the sentence of its own. */
function byParts(sentence: string, groups: readonly Group[]): string[] | null {
  for (const marks of ['；;', '，,']) {
    const parts = cut(sentence, marks)
    if (parts.length !== groups.length || groups.length < 2) continue
    const lists = parts.map((part, index) => {
      const { count, label } = groups[index]!
      return count === 1 ? [part] : bestRun(part, new Array<string>(count).fill(label), '', 2)
    })
    if (lists.every((list) => list !== null)) return lists.flat() as string[]
  }
  return null
}

/** The items of one sentence by the groups of its term. */
function inSentence(sentence: string, groups: readonly Group[], outer: string, enough: number): string[] | null {
  const labels = groups.flatMap(({ count, label }) => new Array<string>(Math.min(count, MOST + 1)).fill(label))
  if (labels.length < 2 || labels.length > MOST) return null
  const found = byPrefix(sentence, groups, outer) ?? byParts(sentence, groups) ?? bestRun(sentence, labels, outer, enough)
  if (found !== null || groups.length < 2) return found
  const large = groups.filter(({ count }) => count > 1)
  const [group] = large
  if (group === undefined) return null
  const lists = large.map(({ count, label }) => bestRun(sentence, new Array<string>(count).fill(label), outer, SURE))
  if (lists.some((list) => list === null)) return null
  const items = new Set(lists.flat() as string[])
  // 三深化三提升: three items that do both.
  const isOne = lists.every((list) => list!.length === items.size)
  return isOne || items.size === large.reduce((sum, { count }) => sum + count, 0) ? [...items] : null
}

/**
 * The items that a definition enumerates for the groups of its term, null for none: in its first
 * sentence, else in a later one that is sure. `('供水、供电、供热和物业管理', 三供一业)` → four items.
 */
export function itemsOf(
  sentences: readonly string[], groups: readonly Group[], outer: string, enough = ENOUGH,
): string[] | null {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const marked = numbered(sentences.join('。'), total)
  const [group] = groups
  const quoted = groups.length === 1 && group !== undefined ? quotedItems(sentences.join('。'), group) : null
  if (marked !== null || quoted !== null) return marked ?? quoted
  for (const [index, sentence] of sentences.entries()) {
    const items = inSentence(sentence, groups, outer, index === 0 ? enough : SURE)
    if (items !== null && (index === 0 || total > 2)) return items
  }
  return null
}
