/** Rules for what an amount is for that look back: to what was counted before it, to the clause or sentence before, to its own noun. */
import { endsInMoney, isBare, isVague, moneyPhrase, named, withoutPay } from '../phrase.ts'
import { trimName } from '../../names/trim.ts'
import type { ItemRule, ItemView } from '../rule.ts'
import { countedThings } from '../things.ts'
import { isThing, toldBefore } from '../told.ts'
import { invested, rated } from '../../../vocabulary/patterns-money.ts'

/** 隧道掘进12公里，完成投资3亿元: what was measured before an amount, and is no thing that money goes into. */
const isMeasured = ({ quantities, index, span }: ItemView, thing: string): boolean => {
  const last = quantities[index - 1]
  return last !== undefined && last.start >= span.start && last.known?.kind === 'physical' && !isThing(thing)
}

/** 重点项目总投资, 年度投资: one thing; 减税降费2亿元，兑付奖补资金1亿元: another. */
const isSameMoney = (before: string, label: string): boolean => label === '' || !endsInMoney(before) || (invested.test(before) && invested.test(label))

/** The things counted before an amount in its sentence, or those of its name; the shorter where one ends in the other. */
function thingOf(view: ItemView, label: string): string {
  const { name: { thing }, topic, span } = view
  const named = thing !== '' && !isVague(thing) && !isMeasured(view, thing) ? thing : ''
  if (rated.test(label) || topic?.sentence !== span.start) return named
  const counted = countedThings(view, topic.recent)
  return counted === '' || isVague(counted) || (named !== '' && counted.endsWith(named) && !counted.includes(joins)) ? named : counted
}
const joins = '、'

/** What the money before it in the sentence is for. */
function goneOn(view: ItemView, label: string): string {
  const { own, run, topic, span } = view
  // 争取转移支付31亿元、专项资金25亿元: a member of a list is not for the one before.
  if (topic?.sentence !== span.start || (run.joined && own.label !== '') || !isSameMoney(topic.metric, label)) return ''
  const { thing } = moneyPhrase(topic.metric)
  return isMeasured(view, thing) ? '' : thing
}

export const before: ItemRule = {
  id: 'item/before',
  why: 'where neither its clause nor what follows says what the money is for, the clause or sentence before does',
  read: (view) => {
    const { name, own } = view
    if (own.thing !== '' && !isVague(own.thing)) return null
    const label = own.label === '' ? name.label : own.label
    const thing = thingOf(view, label) || toldBefore(view) || goneOn(view, label)
    return thing === '' ? null : named(thing, label)
  },
  examples: ['签约产业项目27个，总投资207亿元。 → 签约产业项目；签约产业项目总投资', '交通事业快速发展，完成总投资18亿元。 → 交通事业总投资',
    '谋划5000万元以上项目20个，总投资30亿元，年度计划投资9亿元。 → 谋划5000万元以上项目；5000万元以上项目总投资；5000万元以上项目计划投资'],
  not: ['交通事业总投资18亿元。'],
}

export const money: ItemRule = {
  id: 'item/money',
  why: 'money that nothing names is named by itself, as far as it says whose it is',
  read: ({ metric, run }) => {
    const noun = trimName(run.tail)
    const payer = withoutPay(trimName(run.head.subject))
    if (isBare(noun)) return payer + noun
    return payer || withoutPay(metric) || metric
  },
  examples: ['下达补助资金3亿元。 → 补助资金', '获得上级8亿元资金支持。 → 上级资金支持'],
  not: ['下达扶贫补助资金3亿元。'],
}
