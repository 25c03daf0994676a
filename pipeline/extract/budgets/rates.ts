/** Attributes of money: which kind it is, to each of whom it is paid, and how often. */
import type { BudgetKind } from '../../types.ts'
import { endWord, hasWord, placeOf } from '../../lexicon/edges.ts'
import { kindWords, rateWords } from '../../lexicon/money.ts'
import type { Budget } from '../claim.ts'
import type { Quantity } from '../quantity.ts'
import type { Grant } from './granted.ts'
import { isRelief } from './rules/purposes.ts'
import { calledFunds, investing, loan, recipient, monthly, yearly } from '../../vocabulary/patterns-money.ts'

/** A larger subsidy is no rate that a person is paid. */
const largestRate = 100000

/** “亩均英雄贷”: a name, whose words say nothing of a rate. */
const quoted = /“[^“”]{0,40}”/gu

/** The kind that the report's own words name: those before and behind the amount, then its item. */
export function kindOf(item: string, label: string, own: string, near: string): BudgetKind {
  if (label.endsWith(investing)) return 'investment'
  if (isRelief(item)) return 'relief'
  // 风险补偿基金: a fund, whatever it pays.
  if (endWord(item, 'fundnoun') !== '') return 'fund'
  const inside = (text: string) => kindWords.find(([word]) => text.includes(word))?.[1] ?? (loan.test(text) ? 'financing' : undefined)
  // 专项债券、国债等竞争性资金: called funds.
  if (calledFunds.test(item) && inside(item) === 'financing') return 'fund'
  // 消费券撬动社会资本: of what kind that is which is drawn.
  const drawn = placeOf(item, 'yieldsmore')
  if (drawn > 0) return inside(item.slice(drawn)) ?? 'fund'
  return inside(item) ?? inside(own) ?? inside(near) ?? 'expenditure'
}

/** 低保标准1.2万元/年: what a person is paid by the month or the year. */
const isRegular = (item: string, kind: BudgetKind, near: string): boolean =>
  kind === 'subsidy' && endWord(item, 'paystandard') !== '' && (monthly.test(near) || yearly.test(near))

/** To each of whom an amount is paid, and whether that is certain: a small subsidy is a person's. */
export function basisOf(near: string, item: string, kind: BudgetKind, { power, value }: Quantity, lead: string, grant: Grant | null): Budget['basis'] {
  const said = rateWords.find(([word]) => near.replace(quoted, '').includes(word))?.[1]
  if (said !== undefined) return said
  if (grant?.each) return endWord(grant.whom, 'people') === '' ? 'per_unit' : 'per_person'
  if (kind === 'award' && grant?.counted !== true && recipient.test(grant?.lead ?? lead)) return 'per_unit'
  // 医保支付限额50万元: what one person is covered for.
  if (endWord(item, 'covered') !== '' && power <= 4) return 'per_person'
  const small = (kind === 'subsidy' || kind === 'award' || endWord(item, 'paystandard') !== '' || endWord(item, 'insuredshare') !== '') && power === 0 && Number(value) < largestRate
  const single = kind === 'subsidy' && power === 4 && Number(value) <= 10 && hasWord(near, 'paidonce')
  return small || single || isRegular(item, kind, near) ? 'per_person' : 'total'
}

/** How often an amount is paid, as its unit says (元/月) or the words near it do; a sum is paid once. */
export function frequencyOf(near: string, unit: string, kind: BudgetKind, basis: Budget['basis']): Budget['frequency'] {
  if (monthly.test(unit)) return 'month'
  if (yearly.test(unit)) return 'year'
  if (monthly.test(near)) return 'month'
  if (yearly.test(near)) return 'year'
  return basis === 'total' || kind === 'award' || hasWord(near, 'paidonce') ? 'once' : ''
}
