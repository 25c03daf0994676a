/** Money: whether an amount measures the economy or is meant for a purpose; and then for what, and how often. */
import type { BudgetKind, Span } from '../types.ts'
import * as money from '../vocabulary/money.ts'
import * as patterns from '../vocabulary/patterns-budgets.ts'
import { suffixes } from '../words.ts'
import { groupOf } from './beneficiaries.ts'
import type { Budget, Claim } from './claim.ts'
import { itemOf } from './items.ts'
import { clauseEnd } from './marks.ts'
import { metricOf } from './metrics.ts'
import type { Quantity } from './quantity.ts'

const aggregateAt = suffixes(money.aggregates.map((word) => [word, word] as const))
const kindWords = money.kinds.flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const))
const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** How much of the text around an amount is looked at. */
const reach = { before: 24, behind: 16, verb: 10, rateBefore: 26, rateBehind: 24, standard: 40 }
/** A larger subsidy is no rate that a person is paid. */
const largestRate = 100000
/** A larger loan is not one person's. */
const largestLoan = 100

/** Whether a name is a measure of the economy, to be stated in money: `工业总产值`. */
export const isAggregate = (metric: string): boolean =>
  aggregateAt(metric, metric.length) !== null || patterns.investment.test(metric)

const isRelief = (name: string): boolean => patterns.eases.test(name) && patterns.burden.test(name)

/** Whether an amount is a row of `budgets`: money for a purpose, and no measure of the economy as a whole. */
export function isBudget(metric: string, text: string, quote: Span, { start, end }: Quantity, tail: string): boolean {
  const plain = metric.replace(patterns.steered, '')
  if (money.aggregateInvestments.some((word) => plain.endsWith(word)) || patterns.noBudget.test(metric)) return false
  if (isRelief(metric) || patterns.helping.test(metric) || patterns.spentOn.test(metric)) return true
  if (patterns.dealtSpending.test(text.slice(quote.start, start))) return true
  if (patterns.standardBehind.test(text.slice(end, Math.min(quote.end, end + reach.standard)))) return true
  if (!aggregateAt(metric, metric.length) && patterns.allotted.test(text.slice(Math.max(quote.start, start - reach.verb), start))) return true
  if (patterns.budgetMetrics.test(metric) || patterns.repayment.test(metric)) return true
  const known = metricOf(metric)
  if (patterns.incoming.test(metric) || (known && patterns.incomingName.test(known.name_zh))) return false
  if (known && !patterns.investment.test(metric)) return false
  if (patterns.spending.test(metric)) return !patterns.researchSpending.test(metric)
  if (aggregateAt(metric, metric.length) && !patterns.purposeBehind.test(tail.slice(0, 8))) return false
  if (has(metric, money.payingVerbs) || has(tail.slice(0, 12), patterns.behindWords)) return true
  if (kindWords.some(([word]) => metric.includes(word))) return true
  const around = text.slice(Math.max(quote.start, start - reach.before), Math.min(quote.end, end + reach.behind))
  return has(around, patterns.aroundWords)
}

/**
 * Takes a claim of money for a purpose; gives its item and attributes: `为困难残疾人每人每月发放补贴50元` is a
 * subsidy per person and month.
 */
export function budgetOf(
  claim: Claim, text: string, span: Span, quantity: Quantity, tense: 'past' | 'plan', tail: string,
): Budget & { item: string } {
  const { start, end, unit, power } = quantity
  const lead = text.slice(claim.quote.start, start)
  const behind = text.slice(end, Math.min(clauseEnd(text, end, span.end), end + reach.rateBehind))
  const near = text.slice(Math.max(claim.quote.start, start - reach.rateBefore), start) + unit + behind
  const item = itemOf(claim, text, span, quantity, tail)
  const kind = kindOf(item, near)
  const stated = basisOf(near, item, kind, quantity, lead)
  const once = patterns.once.test(near)
  const small = power === 0 && Number(quantity.value) < largestRate
  const personal = (stated === 'total' && (kind === 'subsidy' || kind === 'award') && small) ||
    (kind === 'subsidy' && power === 4 && Number(quantity.value) <= 10 && once)
  const rate = stated !== 'total' || personal
  const single = once || !rate || kind === 'award'
  return {
    item, kind, status: tense === 'past' ? 'actual' : 'planned',
    basis: personal && stated === 'total' ? (patterns.toHousehold.test(lead) ? 'per_household' : 'per_person') : stated,
    frequency: (stated === 'total' && patterns.addedUp.test(near) ? undefined : frequencyOf(near, lead)) ?? (single ? 'once' : ''),
    beneficiaries: rate ? groupOf(lead) : '', beneficiaryCount: -1,
  }
}

function frequencyOf(near: string, lead: string): Budget['frequency'] | undefined {
  if (patterns.byTerm.test(lead)) return ''
  return patterns.monthly.test(near) ? 'month' : patterns.byYear.test(near) ? 'year' : undefined
}

function basisOf(near: string, item: string, kind: BudgetKind, { power, value }: Quantity, lead: string): Budget['basis'] {
  if (has(near, money.perPerson)) return 'per_person'
  if (has(near, money.perHousehold)) return 'per_household'
  if (has(near, money.perUnit) || (kind === 'award' && patterns.recipient.test(lead))) return 'per_unit'
  if (kind === 'financing' && patterns.loanLimit.test(item) && power === 4 && Number(value) <= largestLoan) return 'per_person'
  return kind === 'investment' && patterns.averageOf.test(item) ? 'per_unit' : 'total'
}

function kindOf(item: string, near: string): BudgetKind {
  if (patterns.prize.test(item)) return 'award'
  if (isRelief(item)) return 'relief'
  const inside = (text: string) => kindWords.find(([word]) => text.includes(word))?.[1] ??
    (patterns.loan.test(text) ? 'financing' : undefined)
  return inside(item) ?? inside(near) ?? 'expenditure'
}
