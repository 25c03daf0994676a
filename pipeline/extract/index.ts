/** Extract: a report in, its quantities and claims out. One scan, then each sentence read with what its context says. */
import type { Facts, Line, Report, Span } from '../types.ts'
import type { Claim } from './claim.ts'
import { readSentence } from './claims.ts'
import type { Reading } from './claims.ts'
import { contextOf } from './context.ts'
import type { Scope } from './context.ts'
import { parseHead } from './heads.ts'
import { ownClause, trimName } from './naming.ts'
import type { Topic } from './naming.ts'
import { readingText } from './paragraphs.ts'
import type { ReadingText } from './paragraphs.ts'
import { scanLine } from './quantities.ts'
import type { Quantity } from './quantities.ts'
import { findSteps } from './steps.ts'
import { isStrong } from './sentence.ts'
import { members } from './naming.ts'

export type { Claim } from './claim.ts'
export type { Quantity } from './quantities.ts'

/** What a report says in figures: the ledger's quantities, and the claims made with them. */
export interface Extraction {
  quantities: Quantity[]
  claims: Claim[]
}

/** The sentences of a line: up to 。！？ outside quotes. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === '。' || char === '！' || char === '？') {
      if (text[at + 1] === '”') at++
      found.push({ start: from, end: at + 1 })
      from = at + 1
    }
  }
  if (from < end) found.push({ start: from, end })
  return found
}

/**
 * Reads all figures of a report. Pure and in one pass over the text; spans are UTF-16 units of `report.text`.
 */
export function extract(report: Report): Extraction {
  const reading = readingText(report)
  const { text } = reading
  const quantities: Quantity[] = []
  const claims: Claim[] = []
  const context = contextOf(report)
  for (const { line, index } of reading.lines) {
    const first = quantities.length
    const found = scanLine(text, line.start, line.end, index)
    if (line.kind === 'body' || line.kind === 'annex') {
      context.enter(line)
      readLine(text, report.facts, line, index, found, quantities, claims, context.sentence)
    } else {
      for (const quantity of found) quantities.push(outside(line, quantity))
    }
    mark(line, quantities, first)
  }
  return published(reading, quantities, claims)
}

/** Puts all places back into the published text, where the reading text differs from it. */
function published({ back }: ReadingText, quantities: Quantity[], claims: Claim[]): Extraction {
  const span = <T extends Span>(value: T): T => ({ ...value, start: back(value.start), end: value.end > value.start ? back(value.end - 1) + 1 : back(value.start) })
  return { quantities: quantities.map(span), claims: claims.map((claim) => ({ ...claim, quote: span(claim.quote) })) }
}

/** Figures outside the speech: in notes `glossary`, on the page around it `other` with a reason. */
function outside(line: Line, quantity: Quantity): Quantity {
  if (line.kind === 'note') return { ...quantity, role: 'glossary', rule: 'glossary/note' }
  if (quantity.role !== 'figure' && quantity.role !== 'name') return quantity
  if (quantity.role === 'name') return quantity
  const reason = line.kind === 'noise' ? 'left by the page' : 'before the speech'
  return { ...quantity, role: 'other', reason, rule: `other/${line.kind}` }
}

/** Section markers and note numbers are ordinals, whatever the scan took them for. */
function mark(line: Line, quantities: Quantity[], first: number): void {
  if (line.markerEnd <= line.start) return
  for (let at = first; at < quantities.length; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.start >= line.markerEnd) break
    if (quantity.role === 'date' && quantity.end > line.markerEnd) continue
    quantity.role = 'ordinal'
    quantity.rule = 'ordinal/marker'
    quantity.value = ''
    if (quantity.end > line.markerEnd) quantity.end = Math.max(line.markerEnd, quantity.start + 1)
  }
}

function readLine(
  text: string, facts: Facts, line: Line, index: number, found: Quantity[], quantities: Quantity[], claims: Claim[],
  scopeOf: (text: string, first: boolean) => Scope,
): void {
  const reading: Reading = { text, facts, quantities, claims }
  let at = 0
  let topic: Topic | null = null
  let first = true
  for (const sentence of sentencesOf(text, line.start, line.end)) {
    const begin = openingEnd(text, first ? Math.max(sentence.start, line.markerEnd) : sentence.start)
    const span = { start: begin, end: sentence.end }
    const scope = scopeOf(text.slice(span.start, span.end), first)
    first = false
    const steps = findSteps(text, span)
    const from = quantities.length
    const inside: Quantity[] = []
    while (at < found.length && (found[at] as Quantity).start < sentence.end) {
      const quantity = found[at++] as Quantity
      if (quantity.start < line.markerEnd) quantity.role = 'ordinal'
      inside.push(quantity)
    }
    for (const step of steps) {
      if (inside.some((each) => each.start < step.end && each.end > step.start)) continue
      inside.push({
        ...step, value: '', valueMax: '', power: 0, powerMax: 0, unit: '', known: null, comparator: 'in_step', role: 'target',
        partOf: -1, reason: '', rule: 'step', chinese: true, line: index,
      })
    }
    if (steps.length > 0) inside.sort((one, two) => one.start - two.start)
    for (const quantity of inside) quantities.push(quantity)
    if (inside.length === 0) { topic = null; continue }
    topic = readSentence(reading, span, from, quantities.length, scope, topic)
    for (let i = from; i < quantities.length; i++) {
      const quantity = quantities[i] as Quantity
      if (quantity.rule === 'step') claimStep(reading, span, i, scope)
    }
  }
}

const opening = /[\s　]*(?:[一二三四五六七八九十]{1,3}是|——|（[一二三四五六七八九十]{1,3}）)/uy

/** Where a sentence begins behind a run-in marker: 十是实施100个…. */
function openingEnd(text: string, start: number): number {
  opening.lastIndex = start
  return opening.test(text) ? opening.lastIndex : start
}

function claimStep(reading: Reading, span: Span, index: number, scope: Scope): void {
  const { text, quantities, claims } = reading
  const quantity = quantities[index] as Quantity
  let start = quantity.start
  while (start > span.start && !isStrong(text[start - 1])) start--
  const head = parseHead(text.slice(start, quantity.start))
  const subject = trimName(ownClause(head.subject).split('、').pop() ?? '').replace(/(?:增长|提高|增速|增幅)$/u, '')
  if (subject === '') {
    quantity.role = 'other'
    quantity.reason = 'no subject found'
    return
  }
  const names = head.share ? members(subject, null) : [subject]
  quantity.role = scope.tense === 'past' ? 'indicator' : 'target'
  for (const metric of names) {
    claims.push({
      quantity: index, table: scope.tense === 'past' ? 'indicators' : 'targets', metric, measure: 'growth', comparator: 'in_step', negative: false,
      period: scope.period, deadline: '', area: '', baseline: -1, quote: { start, end: quantity.end }, rule: 'step/with', unlisted: false, budget: null,
    })
  }
}
