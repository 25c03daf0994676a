/** Money: whether an amount measures the economy or is meant for a purpose, and for that, for what, to whom and how often. */
import type { Span } from '../types.ts'
import * as money from '../vocabulary/money.ts'
import { aggregates, aggregateInvestments } from '../vocabulary/money.ts'
import { suffixes } from '../words.ts'
import type { Budget, BudgetKind, Claim } from './claim.ts'
import { metricOf } from './metrics.ts'
import { actAt } from './heads.ts'
import { isNounBehind, trimName } from './naming.ts'
import type { Quantity } from './quantities.ts'
import { isStrong } from './sentence.ts'

const aggregateAt = suffixes(aggregates.map((word) => [word, word] as const))
const kindWords = money.kinds.flatMap(([words, kind]) => words.split(' ').map((word) => [word, kind] as const))
const has = (text: string, words: readonly string[]) => words.some((word) => text.includes(word))
const budgetMetrics = /低保|补差|专项债|债券|补助标准|补贴标准|低保标准|保障标准|养老金|减税|专项资金|财政补助|补助|经费(?!投入)|国防|转移支付/u

/** Whether a name is a measure of the economy, to be stated in money: …产值, …收入. */
export const isAggregate = (metric: string): boolean => aggregateAt(metric, metric.length) !== null || /投资$|资金$/u.test(metric)

/** Whether an amount is a row of `budgets`: money for a purpose, and no measure of the economy as a whole. */
export function isBudget(metric: string, text: string, quote: Span, quantity: Quantity, tail: string): boolean {
  const known = metricOf(metric)
  const around = text.slice(Math.max(quote.start, quantity.start - 24), Math.min(quote.end, quantity.end + 16))
  if (aggregateInvestments.some((word) => metric.endsWith(word))) return false
  if (/(?:每人每[月年]|每生每年|每户每年)(?:约|达|不低于)?$|(?:财政|部门|资金|银行)?(?:安排|拨付|下达|筹措|拿出)(?:了)?(?:约|近|超过|超)?$/u.test(text.slice(Math.max(quote.start, quantity.start - 10), quantity.start))) return true
  if (budgetMetrics.test(metric) || /^(?:偿还|清偿|化解)/u.test(metric)) return true
  if (/外资|增收$|到位资金$/u.test(metric) || (known && /内资|社会资本/u.test(known.name_zh))) return false
  if (known && !/投资$|资金$/u.test(metric)) return false
  if (/投资(?:额|总额|规模)?$|资金$|基金$|投入$/u.test(metric)) return !/研发投入$|经费投入$/u.test(metric)
  if (aggregateAt(metric, metric.length) && !/资金|补贴|补助|投资/u.test(tail.slice(0, 8))) return false
  if (has(metric, money.payingVerbs) || has(tail.slice(0, 12), ['资金', '投资', '补贴', '补助', '奖励', '债券', '基金', '贷款', '国债', '用于', '支持'])) return true
  if (kindWords.some(([word]) => metric.includes(word))) return true
  return has(around, ['每生每', '补贴', '补助', '奖励', '每人每', '资金', '拨付', '减税', '筹措', '投资', '贷款', '债券', '经费'])
}

/** The budget's attributes and its item, the words of what the money is for. */
export function budgetOf(
  claim: Claim, text: string, span: Span, quantity: Quantity,
  tense: 'past' | 'plan', tail: string,
): Budget & { item: string } {
  const lead = text.slice(claim.quote.start, quantity.start)
  const behind = text.slice(quantity.end, clauseEndAt(text, quantity.end, span.end))
  const item = itemOf(claim, text, span, quantity, tail)
  const near = text.slice(Math.max(claim.quote.start, quantity.start - 26), quantity.start) + quantity.unit + behind.slice(0, 24)
  const kind = kindOf(item, near)
  const recipient = kind === 'award' && /对[^，。；]{0,24}(?:企业|机构|平台|单位|项目|园区|乡镇|村|街道)/u.test(lead)
  const basis = recipient ? 'per_unit' : has(near, money.perPerson) ? 'per_person' : has(near, money.perHousehold) ? 'per_household' : has(near, money.perUnit) ? 'per_unit' : 'total'
  const personal = basis === 'total' && (kind === 'subsidy' || kind === 'award') && quantity.power === 0 && Number(quantity.value) < 100000 || (kind === 'subsidy' && quantity.power === 4 && Number(quantity.value) <= 10 && /一次性/u.test(near))
  const rate = basis !== 'total' || personal
  const month = /每月|\/月|月人均|每人月|月增|月标准/u.test(near)
  const year = /每年|\/年|年人均|每学年|年均/u.test(near)
  const once = /一次性/u.test(near)
  return {
    item, kind, status: tense === 'past' ? 'actual' : 'planned',
    basis: personal && basis === 'total' ? 'per_person' : basis,
    frequency: month ? 'month' : year ? 'year' : once || !rate || kind === 'award' ? 'once' : '',
    beneficiaries: rate ? groupBefore(lead) : '', beneficiaryCount: -1,
  }
}

const clauseEndAt = (text: string, at: number, limit: number): number => {
  let end = at
  while (end < limit && !isStrong(text[end])) end++
  return end
}

function kindOf(item: string, near: string): BudgetKind {
  return kindWords.find(([word]) => item.includes(word))?.[1] ?? kindWords.find(([word]) => near.includes(word))?.[1] ?? 'expenditure'
}

/** The words of a purpose: 投资720万元，实施…项目 takes them from behind the amount. */
function itemOf(claim: Claim, text: string, span: Span, quantity: Quantity, tail: string): string {
  const subject = trimName(claim.metric.replace(/(?:每人每年|每人每月|每人|每月|每年|每户|人均|再|一次性)+/gu, ''))
  const plain = subject.replace(/^(?:累计|共|已|年度|计划|完成|各类|财政|中央|省级|各级|全年|新增|总|每年|统筹|成功|争取|整合|积极|再|多方|国务院|预算内)+/u, '')
  const paying = plain === '' || money.payingVerbs.includes(plain)
  let at = quantity.end
  const apart = text[at] === '，' || text[at] === '、'
  if ((paying || subject === '' || subject.length <= 2) && (!apart || actAt(text, at + 1) !== null)) {
    if (apart) at++
    let end = at
    while (end < span.end && !'，；。！？'.includes(text[end] as string)) end++
    const purpose = trimName(text.slice(at, end).replace(/^(?:多|左右|以上|的|用于|专项|用来|支持|实施|推进|建设|完成|重点支持|全部)+/u, ''))
    if (purpose.length > 1 && !/[0-9]+(?:\.[0-9]+)?[万亿]*元/u.test(purpose)) return /^(?:投资|投入)/u.test(subject) ? `${purpose}${subject.slice(0, 2)}` : purpose
  }
  if (claim.rule === 'count/noun-behind') {
    const use = /^(?:专项|财政)?(?:资金|投资)$/u.test(subject) ? /^[^，。；]{0,8}，(?:用于|支持|重点|实施|加强|推进|开展|帮助|补助|重奖)([^，。；]{2,30})/u.exec(text.slice(quantity.end, span.end)) : null
    return use ? trimName(`${use[1] ?? ''}${subject}`) : subject
  }
  if (isNounBehind(tail) && !/^(?:用于|实施)/u.test(tail) && subject.length < 12) return trimName(subject + tail)
  return subject
}

const groupBefore = (lead: string): string => {
  const group = /(?:对|为|给|向)(?:[0-9０-９.万余多]+(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|一次性|每人|每户|按|给予|奖励|分别)/u.exec(lead)
  return group?.[1] ?? ''
}

/** The groups that a rate is paid to, each with the quantity that counts it: 为1347名困难残疾人、3478名重度残疾人发放…. */
export function groupsOf(quantities: readonly Quantity[], claim: Claim, text: string): { name: string; count: number }[] {
  const groups: { name: string; count: number }[] = []
  for (let at = Math.max(0, claim.quantity - 8); at < claim.quantity; at++) {
    const quantity = quantities[at] as Quantity
    if (quantity.role !== 'beneficiary_count' || quantity.partOf !== claim.quantity) continue
    const behind = /^[^，。；、0-9]{1,24}/u.exec(text.slice(quantity.end, quantity.end + 24))?.[0] ?? ''
    const verb = /(?:发放|生活保障金|生活补贴|补贴|补助|每人|每户|给予|按|的|奖励|提供|缴纳|资助)/u.exec(behind)
    groups.push({ name: trimName(verb && verb.index > 0 ? behind.slice(0, verb.index) : behind), count: at })
  }
  return groups
}
