/** Makes a tree of the headings of a speech by their markers (一、 （一） 一是 ——). */

import type { Line, Section } from '../types.ts'
import { CLOSING_HEADINGS, MARKER_RANKS } from '../vocabulary/headings.ts'
import type { MarkerKind } from '../vocabulary/headings.ts'
import { findHeadings } from './headings.ts'
import type { Found } from './headings.ts'

/** An open section while the tree grows. */
interface Open {
  found: Found
  index: number
}

/** How many headings ahead a list may go on. */
const LOOKAHEAD = 150

/**
 * Whether the list that starts again at `at` stands inside item `number` of a list of the same kind:
 * only if that list goes on behind it, before a marker of a section around both.
 */
function isNested(
  found: readonly Found[], at: number, number: number, around: ReadonlySet<MarkerKind>,
): boolean {
  const { kind } = found[at]!
  let last = 1
  for (let index = at + 1; index < found.length && index < at + LOOKAHEAD; index += 1) {
    const next = found[index]!
    if (around.has(next.kind)) return false
    if (next.kind !== kind) continue
    if (next.number === last + 1) last = next.number
    else if (next.number === 1) last = 1
    else return next.number === number + 1
  }
  return false
}

/** What is known of the whole report and of what was read of it. */
interface Order {
  /** Whether （一） stands over 一、. */
  swapped: boolean
  itemsSeen: boolean
  /** Headings without marker that stand on top: behind them 一、 starts again, or goes on. */
  tops: ReadonlySet<Found>
  /** Headings without marker that begin alike, one after the other: 一年来，我们…. */
  series: ReadonlySet<Found>
}

/** So many characters do headings of one series have in common. */
const ALIKE = 3

/** The headings without marker that begin as the one before or behind them does. */
function findSeries(text: string, found: readonly Found[]): Set<Found> {
  const plain = found.filter(({ kind }) => kind === 'plain')
  const opening = (heading: Found | undefined): string => (heading === undefined ? '' : text.slice(heading.start, heading.start + ALIKE))
  return new Set(plain.filter((heading, index) =>
    [plain[index - 1], plain[index + 1]].some((other) => opening(other) === opening(heading)) && !/\d/u.test(opening(heading))))
}

/** The headings without marker that a list 一、 follows, and those behind it that no such list goes on behind. */
function findTops(found: readonly Found[]): Set<Found> {
  const tops = new Set<Found>()
  let next = Infinity
  let hosts = false
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const { kind, number } = found[at]!
    if (kind === 'item') next = number
    if (kind !== 'plain') continue
    if (next === 1) hosts = true
    if (next === 1 || next === Infinity) tops.add(found[at]!)
    // What stands before a heading on top belongs to another list.
    if (next === 1) next = Infinity
  }
  return hosts && found.findIndex(({ kind }) => kind === 'plain') < found.findIndex(({ kind }) => kind === 'item') ? tops : new Set()
}

/** How deep a heading stands by its kind; 0 where that says nothing. */
function rankOf(found: Found, order: Order): number {
  if (found.kind === 'plain') return !order.itemsSeen || order.tops.has(found) ? 1.5 : 3.5
  const rank = MARKER_RANKS[found.kind] ?? 0
  if (!order.swapped) return rank
  return found.kind === 'item' ? 3 : found.kind === 'bracket' ? 2 : rank
}

/** Whether a paragraph without marker stands between the heading `last` and the line `line`. */
const paragraphBetween = (last: Found | undefined, line: number): boolean =>
  last !== undefined && line - last.line > 1

/**
 * The sections of the speech and the annexes, with the heading of the notes as one.
 * Takes the text and its lines, sets `markerEnd` and `section` of the lines.
 * `'一、回顾\n（一）工业。增长。'` → 回顾 (level 1), 工业 (level 2, run-in).
 */
export function findSections(text: string, lines: Line[]): Section[] {
  const found = findHeadings(text, lines)
  const firstItem = found.findIndex(({ kind }) => kind === 'item')
  const firstBracket = found.findIndex(({ kind }) => kind === 'bracket')
  const order = { swapped: firstBracket >= 0 && firstBracket < firstItem, itemsSeen: false, tops: findTops(found), series: findSeries(text, found) }
  const sections: Section[] = []
  let stack: Open[] = []
  for (let at = 0; at < found.length; at += 1) {
    const heading = found[at]!
    const words = text.slice(heading.textStart, heading.textEnd)
    const top = heading.kind === 'part' || CLOSING_HEADINGS.has(words.replace(/\s/gu, ''))
    stack = top ? [] : placeUnder(stack, found, at, order)
    order.itemsSeen ||= heading.kind === 'item'
    const parent = stack.at(-1)?.index ?? -1
    sections.push({
      start: heading.start, end: heading.headingEnd, parent, level: stack.length + 1,
      marker: text.slice(heading.start, heading.markerEnd), heading: words, headingEnd: heading.headingEnd,
    })
    stack = [...stack, { found: heading, index: at }]
  }
  closeSections(lines, sections)
  return sections
}

const kindsOf = (stack: readonly Open[], depth: number): ReadonlySet<MarkerKind> =>
  new Set(stack.slice(0, depth).map((open) => open.found.kind))

/** The open sections that the heading `at` stands under. */
function placeUnder(
  stack: readonly Open[], found: readonly Found[], at: number,
  order: Order,
): Open[] {
  const heading = found[at]!
  if (order.tops.has(heading) && !order.series.has(heading)) return []
  const isOfSeries = order.series.has(heading)
  const over = stack.findIndex((open) => open.found.kind === 'plain' && !order.series.has(open.found))
  if (heading.kind === 'plain' && over >= 0 && isOfSeries) return stack.slice(0, over + 1)
  let depth = stack.findLastIndex((open) => open.found.kind === heading.kind
    && (heading.kind !== 'plain' || order.series.has(open.found) === isOfSeries))
  if (depth >= 0) {
    if (heading.number !== 1 || heading.kind === 'dash') return goesOn(stack, heading, depth)
    const around = kindsOf(stack, depth)
    if (isNested(found, at, stack[depth]!.found.number, around)) return [...stack]
    const apart = heading.line - stack[depth]!.found.line > 1
    if (apart && heading.kind === 'item') return [...stack]
    const parent = stack[depth - 1]
    const steps = depth > 1 && paragraphBetween(found[at - 1], heading.line)
      && !isContinued(found, at, parent!.found, kindsOf(stack, depth - 1))
    return stack.slice(0, steps ? depth - 1 : depth)
  }
  const rank = rankOf(heading, order)
  depth = stack.length
  if (rank > 0) {
    const above = stack.findIndex((open) => rankOf(open.found, order) > rank)
    if (above >= 0) return stack.slice(0, above)
  }
  const last = stack.at(-1)
  const away = heading.addressed || (last?.found.runIn && heading.line - last.found.line > 2)
  if (rank === 0 && last !== undefined && depth > 1 && away && last.found.number > 0
    && !isContinued(found, at, last.found, kindsOf(stack, depth - 1))) return stack.slice(0, depth - 1)
  if (last === undefined || last.found.kind === 'plain') return stack.slice(0, depth)
  const floats = (MARKER_RANKS[last.found.kind] ?? 0) === 0
  const left = last.found.runIn && paragraphBetween(found[at - 1], heading.line)
  if (floats && (rank > 0 ? rank <= 3.5 : left)) depth -= 1
  return stack.slice(0, depth)
}

/** A list that goes on: beside its last item, at the depth where the number before stands. */
function goesOn(stack: readonly Open[], heading: Found, depth: number): Open[] {
  if (heading.kind === 'dash' || heading.kind === 'plain') return stack.slice(0, depth)
  const before = stack.findLastIndex((open) =>
    open.found.kind === heading.kind && open.found.number === heading.number - 1)
  return stack.slice(0, before >= 0 ? before : depth)
}

/** Whether the list of `item` goes on behind heading `at`, before a section around it ends. */
function isContinued(
  found: readonly Found[], at: number, item: Found, around: ReadonlySet<MarkerKind>,
): boolean {
  for (let index = at + 1; index < found.length && index < at + LOOKAHEAD; index += 1) {
    const next = found[index]!
    if (around.has(next.kind)) return false
    if (next.kind === item.kind) return next.number === item.number + 1
  }
  return false
}

/** Sets where each section ends, and the innermost section of each line. */
function closeSections(lines: Line[], sections: Section[]): void {
  let open = -1
  let next = 0
  for (const line of lines) {
    while (next < sections.length && sections[next]!.start < line.end) {
      open = next
      next += 1
    }
    if (line.kind === 'noise' || line.kind === 'front') continue
    line.section = open
    if (open >= 0) sections[open]!.end = Math.max(sections[open]!.end, line.end)
  }
  for (let index = sections.length - 1; index >= 0; index -= 1) {
    const parent = sections[sections[index]!.parent]
    if (parent !== undefined) parent.end = Math.max(parent.end, sections[index]!.end)
  }
}
