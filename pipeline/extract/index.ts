/** Extract: a report in, its quantities and claims out. One scan, then each sentence read with what its context says. */
import { layoutOf } from '../read/layout.ts'
import type { Line, Report, Span } from '../types.ts'
import { notBroken, outOfCells } from './cells.ts'
import type { Claim } from './claim.ts'
import { readSentence } from './claims.ts'
import { contextOf } from './context.ts'
import type { Context } from './context.ts'
import { turned } from './late.ts'
import { readingText } from './paragraphs.ts'
import type { ReadingLine, ReadingText } from './paragraphs.ts'
import { blankQuantity, noteMark } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import type { ExtractOptions, Reading } from './reading.ts'
import { scanLine } from './scan.ts'
import { openingEnd, sentencesOf } from './sentences.ts'
import { claimStep, findSteps, isStep, stepQuantity } from './steps.ts'
import type { Origin } from './time.ts'
import type { Topic } from './names/topics.ts'
import { withUnread } from './unread.ts'

export type { Claim } from './claim.ts'
export type { Quantity } from './quantity.ts'
export type { ExtractOptions } from './reading.ts'
export { sentencesOf } from './sentences.ts'

/** What a report says in figures: the ledger's quantities, and the claims made with them. */
export interface Extraction {
  quantities: Quantity[]
  claims: Claim[]
}

/** A number with more digits counts nothing that a report speaks of. */
const mostDigits = 24

function plausible(quantity: Quantity): Quantity {
  if (quantity.value.length <= mostDigits && quantity.valueMax.length <= mostDigits) return quantity
  return { ...quantity, value: '', valueMax: '', unit: '', known: null, role: 'other', reason: 'more digits than a figure has', rule: 'other/digits' }
}

/**
 * Takes a report; gives all its figures and what they say. Pure, in one pass over the text; spans are UTF-16 units
 * of `report.text`. `财政收入9.8亿元，增长5.1%` gives two quantities with a claim each.
 */
export function extract(given: Report, options: ExtractOptions = {}): Extraction {
  const report = turned({ ...given, text: layoutOf(given.text) })
  const joined = readingText(report)
  const reading: Reading = { text: joined.text, facts: report.facts, quantities: [], claims: [], options: tracing(options, joined) }
  const { quantities } = reading
  const context = contextOf(report)
  const marks = new Map<Quantity, Span>()
  let before = 0
  for (const { line, index, marks: inLine } of joined.lines) {
    const first = quantities.length
    const scanned = scanLine(reading.text, line.start, line.end, index)
      .map((quantity) => plausible(behindMarker(reading.text, line, quantity)))
    const whole = outOfCells(reading.text, line, notBroken(reading.text, before, line, scanned))
    const found = withMarks(whole, inLine, index, marks)
    before = line.end
    if (line.kind === 'body' || line.kind === 'annex') {
      context.enter(line)
      readLine(reading, line, index, found, context)
    } else {
      for (const quantity of found) quantities.push(outside(line, quantity))
    }
    markOrdinals(reading.text, line, quantities, first)
  }
  const { quantities: seen, claims } = published(joined, reading, marks)
  return withUnread(given, seen, claims)
}

/** A line's quantities with the marks of notes among them, each where it stood; a mark inside a number is part of it. */
function withMarks(found: Quantity[], inLine: ReadingLine['marks'], line: number, places: Map<Quantity, Span>): Quantity[] {
  if (inLine.length === 0) return found
  const all: Quantity[] = []
  let next = 0
  for (const { at, span: { start, end } } of inLine) {
    while (next < found.length && (found[next] as Quantity).start < at) all.push(found[next++] as Quantity)
    if ((all[all.length - 1]?.end ?? 0) > at) continue
    const mark: Quantity = { ...blankQuantity(line, { start: at, end: at }), role: 'ordinal', rule: noteMark }
    places.set(mark, { start, end })
    all.push(mark)
  }
  return [...all, ...found.slice(next)]
}

/** The options with a trace that is told places of the published text. */
const tracing = (options: ExtractOptions, { back }: ReadingText): ExtractOptions => {
  const { trace } = options
  return trace ? { ...options, trace: (asked) => trace({ ...asked, starts: asked.starts.map(back) }) } : options
}

/** Puts all places back into the published text, where the reading text differs from it. */
function published({ back }: ReadingText, { quantities, claims }: Reading, marks: ReadonlyMap<Quantity, Span>): Extraction {
  const placed = <T extends Span>(value: T): T => {
    const start = back(value.start)
    return { ...value, start, end: value.end > value.start ? back(value.end - 1) + 1 : start }
  }
  const origin = (by: Origin): Origin =>
    'stated' in by ? { ...by, stated: placed(by.stated) } : by.implied === 'sentence' || by.implied === 'paragraph' ? { ...by, source: by.source && placed(by.source) } : by
  const found = claims.map((claim) => {
    const { tense, period } = claim.time
    return { ...claim, quote: placed(claim.quote), time: { tense: origin(tense), period: origin(period) } }
  })
  const placedMark = (quantity: Quantity): Quantity => {
    const mark = marks.get(quantity)
    return mark ? { ...quantity, ...mark } : placed(quantity)
  }
  return { quantities: quantities.map(placedMark), claims: found }
}

/** Figures outside the speech: in notes `glossary`, on the page around it `other` with a reason. */
function outside(line: Line, quantity: Quantity): Quantity {
  if (line.kind === 'note') return { ...quantity, role: 'glossary', rule: 'glossary/note' }
  if (quantity.role !== 'figure') return quantity
  return line.kind === 'noise' ? { ...quantity, role: 'other', reason: 'left by the page', rule: 'other/noise' }
    : { ...quantity, role: 'other', reason: 'before the speech', rule: 'other/front' }
}

const anyDigit = /[0-9０-９]/u

/** 1._53: a name that reaches back into the marker before it begins behind it. */
function behindMarker(text: string, { start, markerEnd }: Line, quantity: Quantity): Quantity {
  const reachesBack = markerEnd > start && quantity.start < markerEnd && quantity.end > markerEnd
  return reachesBack && !anyDigit.test(text.slice(quantity.start, markerEnd)) ? { ...quantity, start: markerEnd } : quantity
}

/** Section markers and note numbers are ordinals, whatever the scan took them for. */
function markOrdinals(text: string, line: Line, quantities: Quantity[], first: number): void {
  if (line.markerEnd <= line.start) return
  for (let at = first; at < quantities.length; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.start >= line.markerEnd) break
    if (quantity.role === 'date' && quantity.end > line.markerEnd) continue
    quantity.role = 'ordinal'
    quantity.rule = 'ordinal/marker'
    quantity.value = ''
    // Digits that an unseen character parts from the marker (3.\ufeff6) stay with it: none may be lost.
    const holdsMore = anyDigit.test(text.slice(line.markerEnd, quantity.end))
    if (quantity.end > line.markerEnd && !holdsMore) quantity.end = Math.max(line.markerEnd, quantity.start + 1)
  }
}

/** Reads a line sentence by sentence; the topic of one is known to the next. */
function readLine(reading: Reading, line: Line, index: number, found: readonly Quantity[], context: Context): void {
  const { text, quantities } = reading
  for (const quantity of found) if (quantity.start < line.markerEnd) quantity.role = 'ordinal'
  let at = 0
  let topic: Topic | null = null
  const sentences = sentencesOf(text, line.start, line.end)
  sentences.forEach((sentence, place) => {
    const begin = openingEnd(text, place === 0 ? Math.max(sentence.start, line.markerEnd) : sentence.start)
    const span = { start: begin, end: sentence.end }
    const scope = context.sentence(text.slice(span.start, span.end), span.start, place === 0)
    const from = quantities.length
    const stop = place === sentences.length - 1 ? found.length : placeBehind(found, at, sentence.end)
    for (const quantity of withSteps(text, span, index, found.slice(at, stop))) quantities.push(quantity)
    at = stop
    topic = quantities.length === from ? null : readSentence(reading, span, from, quantities.length, scope, topic)
    for (let i = from; i < quantities.length; i++) {
      if (isStep(quantities[i] as Quantity)) claimStep(reading, span, i, scope)
    }
  })
}

/** The index behind the quantities, from one on, that begin before a place. */
function placeBehind(found: readonly Quantity[], from: number, end: number): number {
  let at = from
  while (at < found.length && (found[at] as Quantity).start < end) at++
  return at
}

/** A sentence's quantities in order, with the words among them that set a target in step with another (steps). */
function withSteps(text: string, span: Span, line: number, inside: Quantity[]): Quantity[] {
  const steps = findSteps(text, span).filter((step) => !inside.some((each) => each.start < step.end && each.end > step.start))
  if (steps.length === 0) return inside
  return [...inside, ...steps.map((step) => stepQuantity(line, step))].sort((one, two) => one.start - two.start)
}
