/** Attributes of money: which kind it is, to each of whom it is paid, and how often. */
import type { BudgetKind } from '../../types.ts'
import { kindWords, rateWords } from '../../lexicon/money.ts'
import type { Budget } from '../claim.ts'
import type { Quantity } from '../quantity.ts'
import { isRelief } from './rules/purposes.ts'

/** A larger subsidy is no rate that a person is paid; a larger loan is not one person's. */
const largestRate = 100000
const largestLoan = 100

/** `投资`: the noun that makes money an investment, whatever the thing is. */
const investing = '投资'
const loan = /贷(?:$|[”」、，和])/u
const prize = /奖$/u

/** The kind that the report's own words name: those before and behind the amount, then its item. */
export function kindOf(item: string, label: string, own: string, near: string): BudgetKind {
  if (prize.test(item)) return 'award'
  if (label.endsWith(investing)) return 'investment'
  if (isRelief(item)) return 'relief'
  const inside = (text: string) => kindWords.find(([word]) => text.includes(word))?.[1] ?? (loan.test(text) ? 'financing' : undefined)
  return inside(item) ?? inside(own) ?? inside(near) ?? 'expenditure'
}

const recipient = /对[^，。；]{0,24}(?:企业|机构|平台|单位|项目|园区|乡镇|村|街道)/u
const loanLimit = /(?:额度|限额)$/u
const averageOf = /平均|单个|单体/u
const toHousehold = /(?:家庭|(?<![客用账开门窗])户)(?:每[月年])?[^，。；、0-9]{0,6}$/u
/** `筹资标准`: a small one is a person's. */
const standard = /标准$/u
const once = /一次性/u

/** To each of whom an amount is paid, and whether that is certain: a small subsidy is a person's. */
export function basisOf(near: string, own: string, item: string, kind: BudgetKind, { power, value }: Quantity, lead: string): Budget['basis'] {
  const said = rateWords.find(([word]) => near.includes(word))?.[1]
  if (said !== undefined) return said
  if (kind === 'award' && recipient.test(lead)) return 'per_unit'
  if (kind === 'financing' && loanLimit.test(item) && power === 4 && Number(value) <= largestLoan) return 'per_person'
  if (kind === 'investment' && averageOf.test(own)) return 'per_unit'
  const small = (kind === 'subsidy' || kind === 'award' || standard.test(item)) && power === 0 && Number(value) < largestRate
  const single = kind === 'subsidy' && power === 4 && Number(value) <= 10 && once.test(near)
  return small || single ? (toHousehold.test(lead) ? 'per_household' : 'per_person') : 'total'
}

const addedUp = /累计|合计|总计|共计/u
const byTerm = /每学期(?:每人)?$/u
const monthly = /每月|\/月|月人均|每人月|月增|月均|(?<![0-9])月[^，。；0-9]{0,4}标准/u
const yearly = /每年|\/年|每学年|年人均|年均|(?<![0-9去今明当本])年[^，。；0-9]{0,4}标准/u

/** How often an amount is paid; a sum is paid once. */
export function frequencyOf(near: string, lead: string, kind: BudgetKind, basis: Budget['basis']): Budget['frequency'] {
  if (basis === 'total' && addedUp.test(near)) return 'once'
  if (byTerm.test(lead)) return ''
  if (monthly.test(near)) return 'month'
  if (yearly.test(near)) return 'year'
  return basis === 'total' || kind === 'award' || once.test(near) ? 'once' : ''
}
