/** Money: whether an amount measures the economy or is meant for a purpose; and then for what, and how often. */
import { clauseEnd, clauseStart } from '../marks.ts'
import { endWord } from '../../lexicon/edges.ts'
import { isMoney, rateWords } from '../../lexicon/money.ts'
import { isWord } from '../../lexicon/words.ts'
import { investing, ofOneYear, plannedWord } from '../../vocabulary/patterns-money.ts'
import { segment } from '../words.ts'
import type { Budget } from '../claim.ts'
import type { Reached } from './groups.ts'
import { groupOf, groupsOf, paidIn, reachedBy, whomFirst, whomOf, withoutWhom } from './groups.ts'
import { tidied, withoutRates } from './edges.ts'
import { grantOf } from './granted.ts'
import { usedFor } from './purpose.ts'
import { itemRules, purposeRules } from './order.ts'
import { trimName } from '../names/trim.ts'
import { endsInMoney, moneyPhrase, ofYears, withoutSort } from './phrase.ts'
import { basisOf, frequencyOf, kindOf } from './rates.ts'
import { isPartUsed } from './rules/used.ts'
import type { ItemView, MoneyView } from './rule.ts'

export { isAggregate } from './rules/purposes.ts'
export type { MoneyView } from './rule.ts'

/** How far before and behind an amount the words of its rate stand. */
const reach = { before: 26, behind: 24, item: 60, whom: 24, each: 2 }

/** Whether an amount is a row of `budgets`; `off` names a rule that is not asked. */
export function isBudget(view: MoneyView, off = ''): boolean {
  for (const rule of purposeRules) {
    const found = rule.id === off ? null : rule.read(view)
    if (found !== null) return found
  }
  return false
}

/**
 * Takes an amount of money for a purpose; gives its item, its attributes and the rule that found the item:
 * `为困难残疾人每人每月发放补贴50元` is a subsidy per person and month.
 */
export function budgetOf(view: MoneyView, past: boolean, off = ''): Budget & { item: string } {
  const { text, span, quantity, quote, run } = view
  const lead = text.slice(quote.start, quantity.start)
  const clause = text.slice(quantity.end, clauseEnd(text, quantity.end, span.end))
  const near = text.slice(Math.max(nearStart(view), quantity.start - reach.before), quantity.start) + quantity.unit + clause.slice(0, reach.behind)
  const own = withoutSort(ofYears(moneyPhrase(run.head.subject), run.headText))
  const metric = whomFirst(view.metric)
  const found = itemOf({ ...view, metric, own, name: withoutSort(ofYears(moneyPhrase(metric), run.headText)), behind: clause.slice(0, reach.item) }, off)
  const item = ofGroups(found.item, view)
  const kind = kindOf(item, own.label, wholeOf(view) || run.headText + run.tail, near)
  const grant = grantOf(view)
  const basis = basisOf(near, item, kind, quantity, lead, grant)
  const said = basis === 'total' ? whomOf(lead, text.slice(quantity.end, quantity.end + reach.whom)) : groupOf(lead)
  // 为各类企业减税降费2亿元，减免社保费4000万元: relief goes on for the same.
  const reached = basis === 'total' ? reachedBy(view) : nobody
  const beneficiaries = grant?.whom || said || reached.name || paidIn(item, kind) || (kind === 'relief' ? whomOf(text.slice(span.start, quantity.start), '') : '')
  return {
    item: withoutWhom(item, beneficiaries, kind), rule: found.rule, kind, status: (past && !isPlanned(view)) || isThere(view, item) ? 'actual' : 'planned',
    basis, frequency: frequencyOf(near, quantity.unit + clause.slice(0, reach.each), kind, basis), beneficiaries, beneficiaryCount: reached.count,
  }
}

/** Where the words near an amount begin; 人均每月80元，全年支出1728万元: the sum in a clause of its own is no rate. */
function nearStart({ text, quote, quantity, quantities, index }: MoneyView): number {
  const last = quantities[index - 1]
  const own = clauseStart(text, quote.start, quantity.start)
  const isSum = last?.known?.kind === 'money' && last.end <= own && last.power === 0 && quantity.power > 0
  return isSum ? own : quote.start
}

/** 三年计划投资, 计划总投资: what is to be invested, also of works signed for in a year gone by; not 年度计划投资 of that year. */
function isPlanned({ run: { headText } }: MoneyView): boolean {
  const at = headText.lastIndexOf(plannedWord)
  const before = headText.slice(0, Math.max(0, at))
  const isDone = before.endsWith(ofOneYear) || segment(before).some(({ text }) => isWord(text, 'reached'))
  const sum = at < 0 ? '' : headText.slice(at + plannedWord.length)
  return sum.includes(investing) && !isDone && isMoney(sum, 'noun')
}

/** The money of which an amount is the part that is used for something. */
const wholeOf = (view: MoneyView): string => (view.topic && isPartUsed(view) && endsInMoney(view.topic.metric) ? view.topic.metric : '')

/** 发挥10亿元产业基金作用, 用好3亿元引导资金: a fund that is there already, also where the plan tells what it shall do. */
const isThere = ({ run: { headText } }: MoneyView, item: string): boolean => endWord(headText.trimEnd(), 'usesfund') !== '' && endWord(item, 'fundnoun') !== ''

const nobody: Reached = { name: '', count: -1 }

function itemOf(view: ItemView, off: string): { item: string; rule: string } {
  for (const rule of itemRules) {
    const item = rule.id === off ? null : rule.read(view)
    if (item !== null && item !== '') return { item: withUnit(withAct(tidied(usedFor(item)), view.run.headText.trimEnd()), view.metric), rule: rule.id }
  }
  return { item: view.metric, rule: '' }
}

/** 每平方米造价, 亩均补贴: where nothing says of what, that it is of each unit. */
const withUnit = (item: string, metric: string): string =>
  (trimName(withoutRates(metric)) === item && rateWords.some(([word, basis]) => basis === 'per_unit' && metric.startsWith(word)) ? tidied(metric) : item)

/** 盘活存量资金, 撬动社会资本: money that is set to work, and is not what was there; with the verb right before it. */
const withAct = (item: string, head: string): string => (head.endsWith(item) ? endWord(head.slice(0, -item.length), 'setstowork') : '') + item

/** Of several groups only what they are paid, as each has a row of its own: `残疾人、老人补贴` → `补贴`. */
function ofGroups(item: string, { quantities, index, text }: MoneyView): string {
  const groups = groupsOf(quantities, index, text)
  // 为全市320名职工发放慰问金: how many they are stands in a column of its own.
  if (groups.length === 1) return item.replace(countText(text, quantities[groups[0]?.count ?? -1]), '')
  const last = groups.length > 1 ? groups[groups.length - 1]?.name ?? '' : ''
  const at = last === '' ? -1 : item.lastIndexOf(last)
  const rest = at < 0 ? '' : trimName(item.slice(at + last.length))
  return rest.length > 1 ? rest : item
}

const countText = (text: string, count: MoneyView['quantity'] | undefined): string => (count ? text.slice(count.start, count.end) : '')
