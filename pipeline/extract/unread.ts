/** Digits that the reading text does not hold: a page's number between two lines, an entity's, a note's mark. */
import { layoutOf } from '../read/layout.ts'
import type { Report } from '../types.ts'
import { noteMarkOpens } from '../vocabulary/textforms.ts'
import type { Claim } from './claim.ts'
import { blankQuantity, noteMark } from './quantity.ts'
import type { Quantity } from './quantity.ts'

const digitRuns = /[0-9０-９]+/gu

/**
 * Takes a report and what was found in it, in places of the published text; gives it with an entry for each run
 * of digits that stands in the published text only, unless a figure reaches over it.
 */
export function withUnread(report: Report, quantities: Quantity[], claims: Claim[]): { quantities: Quantity[]; claims: Claim[] } {
  const layout = layoutOf(report.text)
  const added = layout === report.text ? [] : unreadOf(report, layout, quantities)
  if (added.length === 0) return { quantities, claims }
  const order = [...quantities.map((quantity, old) => ({ quantity, old })), ...added.map((quantity) => ({ quantity, old: null }))]
    .sort((one, two) => one.quantity.start - two.quantity.start)
  const places = new Map(order.flatMap(({ old }, place) => (old === null ? [] : [[old, place] as const])))
  const placeOf = (old: number | null): number | null => (old === null ? null : places.get(old) ?? null)
  return {
    quantities: order.map(({ quantity }) => ({ ...quantity, partOf: placeOf(quantity.partOf) })),
    claims: claims.map((claim) => ({ ...claim, quantity: places.get(claim.quantity) as number, ...moved(claim, placeOf) })),
  }
}

/** The runs of digits that the layout leaves out and no quantity reaches over, as entries of the ledger. */
function unreadOf({ text, lines }: Report, layout: string, quantities: readonly Quantity[]): Quantity[] {
  const added: Quantity[] = []
  let line = 0
  let next = 0
  for (const { index, 0: digits } of text.matchAll(digitRuns)) {
    const end = index + digits.length
    if (layout.slice(index, end) === digits) continue
    while (next < quantities.length && (quantities[next] as Quantity).end <= index) next++
    const over = quantities[next]
    if (over !== undefined && over.start <= index) continue
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? Infinity) <= index) line++
    added.push(entryOf(text, blankQuantity(line, { start: index, end })))
  }
  return added
}

/** The mark of a note is an ordinal; what else is left out a page left. */
const entryOf = (text: string, blank: Quantity): Quantity => noteMarkOpens.test(text[blank.start - 1] ?? '')
  ? { ...blank, role: 'ordinal', rule: noteMark }
  : { ...blank, role: 'other', reason: 'left by the page', rule: 'other/unread' }

/** The other quantities that a claim names. */
function moved(claim: Claim, placeOf: (old: number | null) => number | null): Partial<Claim> {
  const budget = claim.budget && { ...claim.budget, beneficiaryCount: placeOf(claim.budget.beneficiaryCount) }
  return { baseline: placeOf(claim.baseline), budget }
}
