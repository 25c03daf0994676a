/** Money: whether an amount measures the economy or is meant for a purpose; and then for what, and how often. */
import type { BudgetKind, Span } from '../types.ts'
import * as money from '../vocabulary/money.ts'
import * as patterns from '../vocabulary/patterns-budgets.ts'
import { suffixes } from '../words.ts'
import { groupOf } from './beneficiaries.ts'
import type { Budget, Claim } from './claim.ts'
import { actAt } from './head-words.ts'
import { clauseEnd } from './marks.ts'
import { metricOf } from './metrics.ts'
import type { Quantity } from './quantity.ts'
import { isNounBehind } from './tails.ts'
import { trimName } from './trim.ts'

const aggregateAt = suffixes(money.aggregates.map((word) => [word, word] as const))
const kindWords = money.kinds.flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const))
const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** How much of the text around an amount is looked at. */
const reach = { before: 24, behind: 16, verb: 10, rateBefore: 26, rateBehind: 24 }
/** A larger subsidy is no rate that a person is paid. */
const largestRate = 100000
/** A longer subject is complete without the noun behind its amount. */
const longestSubject = 12

/** Whether a name is a measure of the economy, to be stated in money: `工业总产值`. */
export const isAggregate = (metric: string): boolean =>
  aggregateAt(metric, metric.length) !== null || patterns.investment.test(metric)

/** Whether an amount is a row of `budgets`: money for a purpose, and no measure of the economy as a whole. */
export function isBudget(metric: string, text: string, quote: Span, { start, end }: Quantity, tail: string): boolean {
  if (money.aggregateInvestments.some((word) => metric.endsWith(word))) return false
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
  const stated = kind === 'award' && patterns.recipient.test(lead) ? 'per_unit' : basisOf(near)
  const once = patterns.once.test(near)
  const small = power === 0 && Number(quantity.value) < largestRate
  const personal = (stated === 'total' && (kind === 'subsidy' || kind === 'award') && small) ||
    (kind === 'subsidy' && power === 4 && Number(quantity.value) <= 10 && once)
  const rate = stated !== 'total' || personal
  const single = once || !rate || kind === 'award'
  return {
    item, kind, status: tense === 'past' ? 'actual' : 'planned',
    basis: personal && stated === 'total' ? 'per_person' : stated,
    frequency: patterns.monthly.test(near) ? 'month' : patterns.byYear.test(near) ? 'year' : single ? 'once' : '',
    beneficiaries: rate ? groupOf(lead) : '', beneficiaryCount: -1,
  }
}

function basisOf(near: string): Budget['basis'] {
  if (has(near, money.perPerson)) return 'per_person'
  if (has(near, money.perHousehold)) return 'per_household'
  return has(near, money.perUnit) ? 'per_unit' : 'total'
}

function kindOf(item: string, near: string): BudgetKind {
  const inside = (text: string) => kindWords.find(([word]) => text.includes(word))?.[1]
  return inside(item) ?? inside(near) ?? 'expenditure'
}

/** The words of a purpose: 投资720万元，实施…项目 takes them from behind the amount. */
function itemOf(claim: Claim, text: string, span: Span, { end }: Quantity, tail: string): string {
  const subject = trimName(claim.metric.replace(patterns.rateWords, ''))
  const plain = subject.replace(patterns.itemOpeners, '')
  const paying = plain === '' || subject.length <= 2 || money.payingVerbs.includes(plain)
  const purpose = paying ? purposeBehind(text, end, span.end) : ''
  if (purpose !== '') return patterns.spendingVerb.test(subject) ? purpose + subject.slice(0, 2) : purpose
  if (claim.rule === 'count/noun-behind') {
    const use = patterns.plainFund.test(subject) ? patterns.fundUse.exec(text.slice(end, span.end)) : null
    return use ? trimName(`${use[1] ?? ''}${subject}`) : subject
  }
  const joins = isNounBehind(tail) && !patterns.purposeVerb.test(tail) && subject.length < longestSubject
  return joins ? trimName(subject + tail) : subject
}

/** The purpose that stands behind an amount, in its clause or behind a comma and an act; empty for none. */
function purposeBehind(text: string, end: number, limit: number): string {
  const apart = text[end] === '，' || text[end] === '、'
  if (apart && actAt(text, end + 1) === null) return ''
  const start = apart ? end + 1 : end
  let stop = start
  while (stop < limit && !'，；。！？'.includes(text[stop] as string)) stop++
  const purpose = trimName(text.slice(start, stop).replace(patterns.purposeOpeners, ''))
  return purpose.length > 1 && !patterns.otherAmount.test(purpose) ? purpose : ''
}
