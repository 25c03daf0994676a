/** Takes from the items of a list what leads into it and what closes it, gives a shared ending to all. */

import {
  COMPLEMENTS, LABEL_VERBS, LEAD_INS, LIST_TAILS, OF, OPEN_QUOTES, SAYS,
} from '../vocabulary/layout.ts'
import { ADVERBS, COUNTED_BY, FRAME, GENERAL_NOUNS, INNER_LEADS, LAST_NOUNS, LATE_TAILS } from '../vocabulary/notes.ts'
import { trimEnds, withoutJoint } from './note-cuts.ts'
import { numeralAt } from './note-terms.ts'

/** What a term says of its items: their label, and what stands behind the counted words. */
export interface Label {
  label: string
  outer: string
}

/** The longest beginning of `label` that all of `items` hold. */
export function sharedLabel(label: string, items: readonly string[]): string {
  for (let length = label.length; length > 0; length -= 1) {
    const word = label.slice(0, length)
    if (items.every((item) => item.includes(word))) return word
  }
  return ''
}

const without = (item: string, tails: readonly string[]): string => {
  const tail = tails.find((each) => item.endsWith(each) && item.length > each.length + 1)
  return tail === undefined ? item : trimEnds(item.slice(0, -tail.length))
}

/** Where the last item begins to count the list: 甲、乙、丙等3个, 甲、乙双重机制; -1 where it does not. */
export function countAt(last: string, others: readonly string[], { label, outer }: Label): number {
  const count = others.length + 1
  for (let at = 2; at < last.length; at += 1) {
    const { value, length } = numeralAt(last, at)
    if (value !== count) continue
    const next = last.charAt(at + length)
    const counts = next !== '' && (COUNTED_BY.includes(next) || label.startsWith(next) || outer.startsWith(next))
    if (counts && !others.some((item) => item.includes(last.slice(at, at + length + 1)))) return at
  }
  return -1
}

/** The last item without what counts the list. */
function withoutCount(last: string, others: readonly string[], label: Label): string {
  const at = countAt(last, others, label)
  return at < 0 ? last : trimEnds(without(last.slice(0, at), [...LATE_TAILS, OF, ...OPEN_QUOTES]))
}

/** A tail is no longer than this. */
const TAIL = 8

/**
 * The last item up to the character that all others end with, where the rest of the label stands behind it:
 * 农业现代化深度融合发展 of 四化融合.
 */
function withoutMore(others: readonly string[], last: string, { label, outer }: Label): string {
  const end = others[0]!.slice(-1)
  const at = last.lastIndexOf(end)
  const tail = last.slice(at + 1)
  const rests = [label.slice(sharedLabel(label, others).length), outer].filter((rest) => rest.length > 1)
  const isShared = others.length > 1 && others.every((item) => item.endsWith(end))
  return isShared && at > 1 && tail.length <= TAIL && rests.some((rest) => tail.includes(rest)) ? last.slice(0, at + 1) : last
}

/** The last item without the rest of the label: 医价联动改革 for 四医联动改革, where 医 is shared. */
function withoutRest(items: readonly string[], last: string, { label, outer }: Label): string {
  const shared = sharedLabel(label, [...items, last])
  const rest = label.slice(shared.length)
  for (const tail of [rest + outer, outer, rest]) {
    const isTail = tail !== '' && last.endsWith(tail) && last.length > tail.length + 1
    if (isTail && items.every((item) => !item.endsWith(tail))) {
      return shared !== '' || tail !== rest ? trimEnds(last.slice(0, -tail.length)) : last
    }
  }
  return last
}

/** 的 and what follows it behind the last item only: 服务最好的营商环境, where all hold the label. */
function withoutOf(items: readonly string[], last: string, label: string): string {
  const of = last.lastIndexOf(OF)
  if (of < 2 || items.some((item) => item.includes(OF))) return last
  if (label !== '' && last.endsWith(OF + label)) return last.slice(0, of)
  const end = items[0]!.charAt(items[0]!.length - 1)
  const isEnd = last.charAt(of - 1) === end && last.charAt(last.length - 1) !== end
  if (isEnd && items.every((item) => item.endsWith(end))) return last.slice(0, of)
  if (LAST_NOUNS.some((noun) => last.slice(of).endsWith(noun))) return last.slice(0, of)
  const shared = sharedLabel(label, [...items, last.slice(0, of)])
  return shared !== '' && !items.every((item) => item.startsWith(shared)) && of <= Math.max(...items.map((item) => item.length)) ? last.slice(0, of) : last
}

/** Takes the tail from the last item; where `gives`, its label is given to all that lack it. */
export function tidyTail(list: readonly string[], label: Label, gives = true): string[] {
  const items = list.map((item, index) => (index === 0 ? item : withoutJoint(item)))
  const others = items.slice(0, -1)
  let last = items.at(-1)!
  last = without(last, LIST_TAILS)
  last = without(last, LATE_TAILS)
  last = withoutCount(last, others, label)
  const word = label.label
  const isLast = others.every((item) => !item.includes(word)) && last.endsWith(word)
  const of = withoutOf(others, last, word)
  if (gives && of === last && word.length >= 2 && isLast && last.length > word.length + 1) {
    const verb = last.charAt(last.length - word.length - 1)
    const shared = LABEL_VERBS.includes(verb) ? verb + word : word
    return [...others.map((item) => item + shared), last]
  }
  last = withoutMore(others, withoutRest(others, of, label), label)
  const width = others[0]!.length
  const isEven = others.length > 2 && others.every((item) => item.length === width && item.charAt(0) === last.charAt(0))
  if (isEven && GENERAL_NOUNS.some((noun) => last.endsWith(noun) && last.length === width + noun.length)) last = last.slice(0, width)
  return [...others, last]
}

/** 以甲、乙、丙为主要内容 without 以 and 为. */
function withoutFrame(list: readonly string[]): string[] {
  const [first = '', ...rest] = list
  const last = list.at(-1)!
  const closes = last.indexOf(FRAME.closes)
  const isFrame = first.includes(FRAME.opens) && closes > 1 && list.length > 2
    && list.slice(0, -1).every((item) => !item.includes(FRAME.closes))
  if (!isFrame) return [...list]
  const from = first.lastIndexOf(FRAME.opens) + 1
  if (first.length - from < 2) return [...list]
  return [first.slice(from), ...rest.slice(0, -1), last.slice(0, closes)]
}

/** The first item from where it is like the others, which all begin with one character. */
function fromShared(first: string, others: readonly string[]): string {
  const start = others[0]!.charAt(0)
  if (others.length < 2 || first.startsWith(start) || others.some((item) => item.charAt(0) !== start)) return first
  const width = others.reduce((sum, item) => sum + item.length, 0) / others.length
  let best = -1
  for (let at = first.indexOf(start); at >= 0 && at < first.length - 1; at = first.indexOf(start, at + 1)) {
    if (best < 0 || Math.abs(first.length - at - width) < Math.abs(first.length - best - width)) best = at
  }
  return best < 0 ? first : first.slice(best)
}

/** The first item without a lead-in inside it: 干部要提高政治能力 (调查研究能力). */
function withoutInner(first: string, others: readonly string[]): string {
  const colon = Math.max(first.lastIndexOf('：'), first.lastIndexOf(':'))
  if (colon > 0 && others.every((item) => !/[：:]/u.test(item))) return trimEnds(first.slice(colon))
  const widest = Math.max(...others.map((item) => item.length))
  if (first.length < widest * 1.5 + 2) return first
  const ends = INNER_LEADS.map((word) => ({ word, at: first.lastIndexOf(word) })).filter(({ at }) => at >= 0)
    .map(({ word, at }) => at + word.length)
  const from = Math.max(0, ...ends)
  const least = Math.min(...others.map((item) => item.length)) / 2
  return first.length - from >= Math.max(2, least) ? first.slice(from) : first
}

/** The first item without the verbs before it, where all end alike: 加快建设创新保定, 智造保定. */
function withoutVerbs(first: string, others: readonly string[]): string {
  const widest = Math.max(...others.map((item) => item.length))
  let rest = first
  for (let lead = leadOf(rest); lead !== undefined && rest.length > widest; lead = leadOf(rest)) rest = rest.slice(lead.length)
  return rest.length > 1 && others.every((item) => leadOf(item) === undefined) ? rest : first
}

/** The longest word that leads into a list at the beginning of an item. */
const leadOf = (item: string): string | undefined =>
  [...LEAD_INS, ...ADVERBS].filter((word) => item.startsWith(word)).sort((one, two) => two.length - one.length)[0]

/** The first item of a list without what leads into it: 把农村公路建好 (管好) → 建好. */
function withoutLead(first: string, second: string, word: string, others: readonly string[]): string {
  if (word === '') {
    const lead = SAYS.find((each) => first.startsWith(each) && !second.startsWith(each))
    if (lead !== undefined && first.length > lead.length + 1) return first.slice(lead.length)
    const widest = Math.max(...others.map((item) => item.length))
    return first.length > widest * 1.5 ? withoutVerbs(first, others) : first
  }
  const from = first.indexOf(word) - second.indexOf(word)
  if (from <= 0) return first
  const skipped = first.slice(0, from)
  const opens = COMPLEMENTS.some((each) => skipped.startsWith(each)) || LEAD_INS.includes(skipped)
  const regular = others.length > 1 && others.every((item) => item.startsWith(word))
  if (opens || regular || (word.length > 1 && second.startsWith(word))) return first.slice(from)
  return others.every((item) => item.endsWith(word)) ? withoutVerbs(first, others) : first
}

/** Takes what leads into a list from its first item. */
function tidyLead(list: readonly string[], label: string): string[] {
  const [first, ...others] = list
  if (first === undefined || others.length === 0) return [...list]
  const inner = withoutInner(first, others)
  const led = withoutLead(inner, others[0]!, sharedLabel(label, [inner, ...others]), others)
  return [fromShared(led, others), ...others]
}

/** Both ends: `(['把路建好', '管好', '护好的简称'], 好)` → 建好, 管好, 护好. */
export function tidy(items: readonly string[], label: Label, gives = true): string[] {
  if (items.length < 2) return [...items]
  const list = withoutFrame(items)
  return tidyLead(tidyTail(list, label, gives), label.label).map(trimEnds)
}
