/** What the trace says of a row: its traits, which decide how sure it is. Pure. */
import type { Claim } from '../../extract/claim.ts'
import type { Quantity } from '../../extract/quantity.ts'
import type { Origin } from '../../extract/time.ts'
import type { Report, Row } from '../../types.ts'
import * as patterns from '../../vocabulary/patterns-traits.ts'
import { listMark } from '../../vocabulary/tokens.ts'
import { isAct, nameTraits } from './names.ts'
import type { Trait } from './trait.ts'

export { kindsOf, type Trait } from './trait.ts'

/** A row and what it was made of. */
export interface MadeOf {
  report: Report
  quantities: readonly Quantity[]
  claim: Claim
  /** The claim before it in the text, if there is one. */
  before: Claim | null
  row: Row
}

/** So far behind a figure is looked. */
const reach = 12
/** Reports before it speak another language of figures. */
const olderThan = 1992

/**
 * Takes a row and what it was made of; gives its traits, always the same parts in the same order:
 * its table, the rules that read it, the form of its name, what stands around its figure, and where
 * tense and period come from.
 */
export function traitsOf({ report, quantities, claim, before, row }: MadeOf): Trait[] {
  const { text, facts } = report
  const quantity = quantities[claim.quantity] as Quantity
  const unit = quantity.known?.kind ?? 'none'
  const group = unit === 'count' ? 'count' : unit === 'money' || unit === 'physical' ? 'amount' : 'other'
  const isListed = (row.metric_id ?? '') !== ''
  const listed = isListed ? 'listed' : 'unlisted'
  const previous = quantities[claim.quantity - 1]
  const gap = previous?.line === quantity.line ? text.slice(previous.end, quantity.start) : null
  return [
    { part: 'table', kind: row.kind ? `budgets/${row.kind}` : claim.table },
    { part: 'rule', kind: claim.rule },
    { part: 'era', kind: facts.year < olderThan ? 'old' : 'new' },
    ...nameTraits({ text: claim.metric, isListed, group, fits: `${unit}/${claim.measure}` }),
    { part: 'unit', kind: `${unit}/${row.unit_code ?? ''}/${claim.source}` },
    { part: 'numeral', kind: quantity.chinese ? 'chinese' : 'digits' },
    { part: 'act', kind: `${listed}/${actOf(claim, before, quantities, text)}` },
    { part: 'before', kind: gapOf(gap) },
    { part: 'behind', kind: `${group}/${behindOf(text.slice(quantity.end, quantity.end + reach))}/${claim.source}` },
    { part: 'tense', kind: originOf(claim.time.tense) },
    { part: 'period', kind: originOf(claim.time.period) },
  ]
}

/** `stated/since`, `implied/heading/heading-year`: stated or taken over, and by which rule. */
function originOf(by: Origin): string {
  const rule = by.rule.replace(/^time\//u, '')
  return 'stated' in by ? `stated/${rule}` : `implied/${by.implied}/${rule}`
}

/** What stands between a figure and the one before it in its line. */
function gapOf(gap: string | null): string {
  if (gap === null) return 'first'
  if (gap.length < 2 && patterns.severalThings.test(gap)) return 'list'
  if (patterns.sentenceMark.test(gap)) return 'sentence'
  if (patterns.clauseMark.test(gap)) return 'clause'
  return gap.includes(listMark) ? 'listed' : 'inside'
}

/** What stands behind a figure and its comparator: nothing, a 的, or other words. */
function behindOf(after: string): string {
  const rest = after.replace(patterns.comparing, '')
  if (rest === '' || patterns.closing.test(rest)) return 'closed'
  return patterns.attributive.test(rest) ? 'of' : 'words'
}

/** Whether what is counted has its act, or may have lost that of the list: 新建幼儿园6所、小学3所. */
function actOf(claim: Claim, before: Claim | null, quantities: readonly Quantity[], text: string): string {
  const quantity = quantities[claim.quantity] as Quantity
  if (quantity.known?.kind !== 'count' && quantity.known?.kind !== 'physical') return 'measure'
  if (isAct(claim.metric)) return 'act'
  const last = before ? quantities[before.quantity] : undefined
  if (!before || last?.line !== quantity.line || last.end > quantity.start) return 'none'
  const gap = text.slice(last.end, quantity.start)
  if (patterns.sentenceMark.test(gap) || patterns.clauseMark.test(gap)) return 'none'
  return isAct(before.metric) ? 'lost' : 'list'
}
