/** Where the slots of a claim come from: stated by words of the text, or implied by what is named here. */
import type { Claim } from '../extract/claim.ts'
import type { Extraction } from '../extract/index.ts'
import type { Asked } from '../extract/names/asked.ts'
import type { Named } from '../extract/names/named.ts'
import type { Quantity } from '../extract/quantity.ts'
import type { Origin } from '../extract/time.ts'
import { canonical } from '../normalize/metric.ts'
import type { Report, Span } from '../types.ts'

/** A slot: its value, and the words that state it or what it follows from. */
export interface SlotTrace {
  slot: string
  value: string
  /** Words of the text; null where it is implied. */
  stated: string | null
  /** What it follows from; null where it is stated. */
  implied: string | null
}

/** What states a fall where its own clause has no word of it: the one statement that is no word of the text. */
export const fallBefore = 'the fall before it'

/** What is looked at for the slots of one claim. */
interface Looking {
  report: Report
  extraction: Extraction
  claim: Claim
  quantity: Quantity
  asked: Asked | null
}

const stated = (slot: string, value: string, words: string): SlotTrace =>
  ({ slot, value, stated: words, implied: null })
const implied = (slot: string, value: string, source: string): SlotTrace =>
  ({ slot, value, stated: null, implied: source })

/** Takes a report as read; gives a function that lists the slots of each claim of a quantity. */
export function slotsOf(
  report: Report, extraction: Extraction, asked: ReadonlyMap<number, Asked>,
): (index: number) => SlotTrace[][] {
  const claims = new Map<number, Claim[]>()
  for (const claim of extraction.claims) {
    claims.set(claim.quantity, [...claims.get(claim.quantity) ?? [], claim])
  }
  return (index) => (claims.get(index) ?? []).map((claim) => {
    const quantity = extraction.quantities[index] as Quantity
    return claimSlots({ report, extraction, claim, quantity, asked: asked.get(quantity.start) ?? null })
  })
}

function claimSlots(looking: Looking): SlotTrace[] {
  const { report, extraction: { quantities }, claim, quantity, asked } = looking
  const said = (span: Span) => report.text.slice(span.start, span.end)
  const metric = canonical(claim, quantity)
  const slots = [
    stated('value', quantity.value, said(quantity)), nameSlot(looking), measureSlot(claim, asked),
    originSlot('period', claim.period, claim.time.period, looking), originSlot('table', tableOf(claim), claim.time.tense, looking),
  ]
  if (metric) slots.push(implied('metric_id', metric.metric_id, 'the catalogue has that name'))
  if (claim.comparator !== 'eq') {
    const words = quantity.comparator !== 'eq' ? withBehind(looking) : asked?.run.head.comparing ?? ''
    slots.push(words ? stated('comparator', claim.comparator, words)
      : implied('comparator', claim.comparator, 'the last value of its list'))
  }
  if (claim.negative) {
    slots.push(stated('sign', '-', asked?.run.head.changeWord || fallBefore))
  }
  if (claim.deadline) slots.push(implied('deadline', claim.deadline, 'the date that its clause names'))
  if (claim.area) slots.push(stated('area', claim.area, claim.area))
  const baseline = claim.baseline === null ? undefined : quantities[claim.baseline]
  if (baseline) slots.push(stated('baseline', baseline.value, said(baseline)))
  return slots
}

/** A figure with the words behind it that say how it is meant: `6%左右`. */
function withBehind({ report: { text }, quantity: { start, end }, asked }: Looking): string {
  const figure = asked?.run.figures[asked.starts.indexOf(start)]
  const behind = figure ? figure.end - figure.quantity.end : 0
  return text.slice(start, end + Math.max(0, behind))
}

/** The name: its own words, or those of a clause before. */
function nameSlot({ report, claim, asked }: Looking): SlotTrace {
  const slot = claim.budget ? 'item' : 'metric'
  const named = asked?.names.flat().find(({ rule }: Named) => rule === claim.rule)
  const source = named?.source ?? claim.source
  const quote = report.text.slice(claim.quote.start, claim.quote.end)
  if (source === 'own') return stated(slot, claim.metric, asked?.subject || quote)
  if (source === 'behind') return stated(slot, claim.metric, asked?.run.tail || quote)
  const from = asked?.topic?.metric
  if (source === 'carried' && from !== undefined) {
    return implied(slot, claim.metric, `carried from what was spoken of before: ${from}`)
  }
  return implied(slot, claim.metric, `words before it in: ${quote}`)
}

function measureSlot({ measure }: Claim, asked: Asked | null): SlotTrace {
  const word = asked?.run.head.changeWord ?? ''
  if (word) return stated('measure', measure, word)
  return implied('measure', measure, measure === 'level' ? 'no word of change' : 'unit and words around it')
}

/** The table a claim is in, with what a budget says of its money. */
const tableOf = (claim: Claim): string => (claim.budget ? `budgets, ${claim.budget.status}` : claim.table)

/** A tense or a period: the words that state it or what it is taken over from, and the rule that read them. */
function originSlot(slot: string, value: string, by: Origin, { report }: Looking): SlotTrace {
  const said = (span: Span) => report.text.slice(span.start, span.end)
  if ('stated' in by) return stated(slot, value, `${said(by.stated)} (${by.rule})`)
  const words = by.source ? said(by.source).trim() : ''
  return implied(slot, value, [by.implied, words, `(${by.rule})`].filter(Boolean).join(' '))
}
