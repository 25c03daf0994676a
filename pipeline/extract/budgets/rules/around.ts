/** Rules for what money is for where its own clause does not say it: behind it, or said before. */
import { investing, guided } from '../../../vocabulary/patterns-money.ts'
import { isStrong } from '../../marks.ts'
import type { Topic } from '../../names/topics.ts'
import { trimName } from '../../names/trim.ts'
import { isBare, isSpecific, isVague, moneyPhrase, named } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import { leadsToPurpose, purposeOf, wordsBehind } from '../purpose.ts'
import type { ItemRule, ItemView } from '../rule.ts'
import { isThing, toldBefore } from '../told.ts'

/** `补助标准`: a rate has a purpose before it. */
const rated = /(?:标准|金额|限额|水平)$/u

export const use: ItemRule = {
  id: 'item/use',
  why: 'where the clause names only who pays and how, the words behind the amount say what for',
  read: (view) => {
    const start = isSaidAhead(view) ? -1 : purposeStart(view)
    if (start < 0) return null
    const thing = purposeOf(
      wordsBehind(view.text, start, view.span.end, view.quantities, view.index),
    )
    return thing === '' || isBare(thing) || isVague(thing) ? null : investedIn(thing, view.own)
  },
  examples: [
    '投入资金1200万元，对危房实施改造。 → 危房改造',
    '市财政安排30万元用于困难家庭补贴。 → 困难家庭补贴',
    '引导企业投入1200万元新上环保设施。 → 新上环保设施',
    '投资1亿元建设君安家庭牧场项目。 → 君安家庭牧场项目投资',
    '投资3600万元，建设幼儿园15个。 → 幼儿园投资；建设幼儿园',
  ],
  not: ['城区道路投资3亿元，改造管网20公里。'],
}

/** Whether the words before an amount say already what it is for. */
function isSaidAhead({ own, name, run, measure }: ItemView): boolean {
  if (own.thing !== '' && !guided.test(run.headText)) return true
  if (rated.test(own.label)) return true
  if (name.thing === '') return false
  // 总投资509亿元 behind the projects it is of: what follows is another's.
  const isOfProjects = own.label.endsWith(investing) && own.label !== run.head.subject
  return measure === 'change' || run.joined || isOfProjects
}

/** Where the words behind an amount begin that may say what it is for; -1 where none may. */
function purposeStart({ text, quantity, span, source, run, own, name }: ItemView): number {
  const noun = isBare(trimName(run.tail))
  if (source === 'behind' && !noun) return -1
  const end = quantity.end + (noun ? run.tail.length : 0)
  const apart = isStrong(text[end])
  if (apart && text[end] !== '，' && text[end] !== ',') return -1
  const start = apart ? end + 1 : end
  if (start >= span.end || text[start] === '、') return -1
  const strict =
    name.thing !== '' || (own.label.endsWith(investing) && run.head.subject !== own.label)
  return apart && !leadsToPurpose(text, start, strict) ? -1 : start
}

/** `总投资`: goes by the name of the thing it is for; other money is its purpose alone. */
const investedIn = (thing: string, { label }: Phrase): string =>
  label.endsWith(investing) && !thing.endsWith(label) ? thing + label : thing

export const before: ItemRule = {
  id: 'item/before',
  why: 'where neither its clause nor what follows says what the money is for, the clause or sentence before does',
  read: (view) => {
    const { own, name } = view
    if (isSpecific(own.thing)) return null
    const label = own.label === '' ? name.label : own.label
    const topic = view.topic?.sentence === view.span.start ? view.topic : null
    const thing = isSpecific(name.thing)
      ? name.thing
      : countedLast(topic, label) || toldBefore(view) || topicThing(view, topic)
    return thing === '' ? null : named(thing, label)
  },
  examples: [
    '签约产业项目27个，总投资207亿元。 → 签约产业项目；签约产业项目总投资',
    '交通事业快速发展，完成总投资18亿元。 → 交通事业总投资',
    '谋划5000万元以上项目20个，总投资30亿元，年度计划投资9亿元。 → 谋划5000万元以上项目；5000万元以上项目总投资；5000万元以上项目计划投资',
  ],
  not: ['交通事业总投资18亿元。'],
}

/** What the sentence counted last, where money that is no rate goes into it. */
function countedLast(topic: Topic | null, label: string): string {
  const last = topic?.recent.at(-1) ?? ''
  const { thing } = rated.test(label) || !isThing(last) ? nothing : moneyPhrase(last)
  return isSpecific(thing) ? thing : ''
}
const nothing: Phrase = { thing: '', label: '' }

/** What the sentence spoke of. 争取转移支付31亿元、专项资金25亿元: no member is for another. */
const topicThing = ({ run, own }: ItemView, topic: Topic | null): string =>
  topic && (!run.joined || own.label === '') ? moneyPhrase(topic.metric).thing : ''
