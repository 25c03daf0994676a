/** The figures of a sentence: its quantities that are still to be read, with the comparators behind them. */
import { after as comparatorsAfter } from '../vocabulary/comparators.ts'
import { inside, vagueBehind } from '../vocabulary/patterns-frames.ts'
import { unitWords } from '../vocabulary/units.ts'
import { prefixes } from '../words.ts'
import { isJoiner } from './marks.ts'
import type { Quantity } from './quantity.ts'

const comparatorAt = prefixes(comparatorsAfter)
const blanks: ReadonlySet<string> = new Set([' ', '\u3000', '\u00a0'])

/** A figure of a sentence with the place where its comparator ends. */
export interface Figure {
  /** Index into the report's quantities. */
  index: number
  quantity: Quantity
  /** Where the quantity and its trailing comparator end. */
  end: number
  /** Head words taken from elsewhere: the subject of a 从…到… stands before the 从; `alone`, nothing before it is part of it. */
  head: { start: number; end: number; verb: string; alone?: true } | null
  /** The sign of its own verb in a dealt list: 分别增长5%、下降3%. */
  change?: 1 | -1
}

/**
 * Takes a sentence's quantities, from one index up to another; gives its figures. Their comparators are read
 * (`5%左右` is `approx`) and elided units of a list filled in (3.4个、1个百分点).
 */
export function figuresOf(text: string, quantities: Quantity[], from: number, to: number): Figure[] {
  const figures: Figure[] = []
  for (let index = from; index < to; index++) {
    const quantity = quantities[index] as Quantity
    if (quantity.role === 'figure') figures.push({ index, quantity, end: comparatorEnd(text, quantity), head: null })
  }
  for (let i = figures.length - 2; i >= 0; i--) {
    const one = figures[i] as Figure
    const two = figures[i + 1] as Figure
    if (isJoiner(text.slice(one.end, two.quantity.start))) shareUnit(one.quantity, two.quantity)
  }
  return figures
}

/** Whether 内 may follow as a bound: 3年内, 5公里内, but not 3家内. */
const isExtent = ({ known }: Quantity): boolean => known === null || extents.has(known.kind)
const extents: ReadonlySet<string> = new Set(['time', 'age', 'physical'])

/** Reads the comparator behind a quantity into it; gives the place where it ends. */
function comparatorEnd(text: string, quantity: Quantity): number {
  // 70% 以上: a blank may stand between.
  const end = quantity.end + (blanks.has(text[quantity.end] ?? '') ? 1 : 0)
  const after = comparatorAt(text, end) ?? brokenComparator(text, end)
  if (after && !(after.word === inside && !isExtent(quantity))) {
    if (quantity.comparator !== 'between') quantity.comparator = after.entry
    return end + after.word.length
  }
  // 2个多百分点: its unit says so.
  if (quantity.comparator === 'eq' && [...quantity.unit].some((char) => vagueBehind.has(char))) quantity.comparator = 'approx'
  if (!quantity.known || quantity.comparator !== 'eq' || !vagueBehind.has(text[end] ?? '')) return quantity.end
  // 3个多
  quantity.comparator = 'approx'
  return end + 1
}

/** The longest word that blanks are looked for in, with them. */
const longestBroken = 6

/** 7%以 上: a comparator with blanks inside, as it is written; `null` for none. */
function brokenComparator(text: string, at: number): ReturnType<typeof comparatorAt> {
  const written = text.slice(at, at + longestBroken)
  const found = blanks.has(written[0] ?? ' ') ? null : comparatorAt([...written].filter((char) => !blanks.has(char)).join(''), 0)
  if (!found) return null
  let length = 0
  for (let left = found.word.length; left > 0; length++) if (!blanks.has(written[length] ?? '')) left--
  return { ...found, word: written.slice(0, length) }
}

/** Kinds of units that the last of a list has for all whose amounts have the same 万 or 亿. */
const scalable: ReadonlySet<string> = new Set(['count', 'physical', 'money'])

/** Gives a figure without a unit that of the next in its list. */
function shareUnit(one: Quantity, two: Quantity): void {
  if (!two.known) return
  const { kind } = two.known
  // 1.2亿和1.1亿人, 3.2万、1.8万吨
  const scaled = one.known === null && one.unit !== '' && two.unit.startsWith(one.unit) && scalable.has(kind)
  if (scaled) {
    one.known = two.known
    if (kind !== 'count') one.unit = two.unit
    return
  }
  if (one.known !== null && !(one.unit === unitWords.item && kind === 'points')) return
  if (kind !== 'points' && kind !== 'percent' && !(one.power === 0 && one.known === null)) return
  one.known = two.known
  if (one.unit === '') one.power = two.power
  if (one.unit === '' || kind === 'points') one.unit = two.unit
}
