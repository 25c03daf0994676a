/** Arabic numbers: dates, numbers in names (5G, “1311”, 863计划), marks of items, and amounts. */
import { nameAfter, nameBefore } from '../vocabulary/patterns-amounts.ts'
import { gradeOfName, nameTails, numberOfName } from '../vocabulary/tokens.ts'
import type { Span } from '../types.ts'
import { prefixes } from '../words.ts'
import { amountAt, isLatin } from './amounts.ts'
import { dateAt } from './dates.ts'
import { ARABIC, arabicAt, classAt } from './numerals.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import { rangeFrom, ratioAt } from './ranges.ts'

const nameTailAt = prefixes(nameTails.map((word) => [word, word] as const))
const isPlus = (char: string | undefined): boolean => char === '+' || char === '＋'

/** What a number in Arabic digits is read with. */
interface Surroundings {
  text: string
  /** Where the line ends, and its index. */
  end: number
  line: number
  /** The short quotation that the number stands in. */
  quote: Span | null
  /** Where the quantity before ends: a name does not reach further back. */
  edge: number
}

/** Units that letters before a number leave nothing of: T1场, PM2.5年均浓度. */
const joinsLetters: ReadonlySet<string> = new Set(['count', 'time'])

/** Takes the place of an Arabic digit and what is around it; gives the quantity it opens, of whatever role. */
export function arabicQuantity(around: Surroundings, at: number): Quantity {
  const { text, line } = around
  const date = dateAt(text, at)
  if (date) return { ...blankQuantity(line, { start: at, end: date.end }), role: 'date', rule: `date/${date.rule}` }
  const first = arabicAt(text, at) as { value: string; end: number }
  const read = amountAt(text, first.value, first.end)
  if (around.quote) return named(around, at, Math.min(read.end, around.quote.end - 1), 'name/quoted')
  if ((isLatin(text.charCodeAt(at - 1)) || text[at - 1] === '_') && (!read.unit || (joinsLetters.has(read.unit.kind) && /[A-Z_]/u.test(text[at - 1] ?? '')))) {
    return named(around, at, first.end, 'name/letters')
  }
  if (!read.unit && !read.scale) {
    const bare = bareName(around, at, first)
    if (bare) return bare
  }
  return ratioAt(text, at, first, line) ?? rangeFrom(text, at, read, line)
}

/** What a number without a unit names: 5G, “5G+”, 863计划, 1/3, （3）; `null` where it names nothing. */
function bareName(around: Surroundings, at: number, first: { value: string; end: number }): Quantity | null {
  const { text, line } = around
  const next = text[first.end]
  if (isLatin(text.charCodeAt(first.end))) return extended(text, named(around, at, first.end, 'name/letters'), gradeOfName)
  if (isPlus(next) || isPlus(text[at - 1])) return named(around, at, first.end, 'name/plus')
  // 车型01: nothing is counted so.
  if (/^[0０][0-9０-９]+$/u.test(text.slice(at, first.end))) return named(around, at, first.end, 'name/zero')
  if (nameTailAt(text, first.end)) return extended(text, named(around, at, first.end, 'name/tail'), numberOfName)
  // 1/3 is a fraction, 1/2/3 none; （3） marks an item.
  if (next === '/' && classAt(text, first.end + 1) === ARABIC) {
    return named(around, at, arabicAt(text, first.end + 1)?.end ?? first.end, 'name/fraction')
  }
  if (/[（(]/u.test(text[at - 1] ?? '') && /[）)]/u.test(next ?? '') && first.value.length <= 2) {
    return { ...blankQuantity(line, { start: at, end: first.end }), role: 'ordinal', rule: 'ordinal/bracket' }
  }
  return null
}

const extended = (text: string, name: Quantity, tail: string): Quantity =>
  text[name.end] === tail ? { ...name, end: name.end + 1 } : name

/** A number as part of a name, with the letters and signs that stick to it. */
function named({ text, end, line, edge }: Surroundings, from: number, to: number, rule: string): Quantity {
  let left = from
  let right = to
  while (left > edge && nameBefore.test(text[left - 1] ?? '')) left--
  while (right < end && nameAfter.test(text[right] ?? '')) right++
  if (text[right - 1] === '.' && classAt(text, right - 2) !== ARABIC) right--
  return { ...blankQuantity(line, { start: left, end: right }), role: 'name', rule }
}
