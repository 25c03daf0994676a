/** Rules for money that the clause before brings: drawn by other money or a work, or got by a chance that was seized. */
import { beforeWord, endWord, hasWord, startWord, withoutEnds, withoutStart, withoutStarts } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { clauseStart, isStrong } from '../../marks.ts'
import { ownerOf } from '../../names/clause-owner.ts'
import { splitPredicate } from '../../names/predicates.ts'
import { trimName } from '../../names/trim.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { investing } from '../../../vocabulary/patterns-money.ts'
import { joined, segment } from '../../words.ts'
import { endsInMoney, isBare, isSpecific, isVague, moneyPhrase, named } from '../phrase.ts'
import type { ItemRule, ItemView, MoneyView } from '../rule.ts'

/** The clause right before that of an amount, in its sentence; empty where none is. */
function clauseBefore({ text, span, run }: MoneyView): string {
  const end = run.clause - 1
  return end <= span.start ? '' : text.slice(clauseStart(text, span.start, end), end)
}

/** The money that stands right before a clause, by its name: 国债资金 of 争取国债资金12亿元，带动投资40亿元. */
function moneyBefore({ text, quantities, index, run, topic }: MoneyView): string {
  const last = quantities[index - 1]
  const gap = last === undefined ? '' : text.slice(last.end, run.clause)
  if (last?.known?.kind !== 'money' || [...gap].filter(isStrong).length !== 1 || gap.length > longestGap) return ''
  const { thing, label } = moneyPhrase(topic?.metric ?? '')
  const [first] = segment(thing || label)
  // 充分发挥产业基金年度投资: what is said of money is not its name.
  if (!first || first.pos === 'd' || isWord(first.text, 'adverb') || isWord(first.text, 'opening') || (label === '' ? !endsInMoney(thing) : isBare(label) && thing === '')) return ''
  return named(thing, label)
}
/** 资金12亿元以上，: a noun of the money and its bound may stand before the comma. */
const longestGap = 6

/** What draws the money of a clause: other money, or the work that the clause before tells of. */
function drawing(view: ItemView): string {
  const source = view.topic?.sentence === view.span.start ? moneyBefore(view) : ''
  if (source !== '') return source
  const clause = clauseBefore(view)
  const owner = clause === '' || anyDigit.test(clause) ? null : ownerOf(clause, true)
  return owner && !isVague(owner.name) ? owner.name : ''
}

export const drawn: ItemRule = {
  id: 'item/drawn',
  why: 'investments that the clause before draws are named by the money or the work that draws them',
  read: (view) => {
    if (view.run.figures.length > 1) return null
    const subject = withoutStarts(view.run.head.subject, 'yieldlead')
    const act = startWord(subject, 'yieldsmore')
    const what = trimName(subject.slice(act.length))
    if (act === '' || !(endsInMoney(what) || endWord(what, 'capitaldrawn') !== '')) return null
    const source = drawing(view)
    return source === '' ? null : source + act + withoutStart(what, 'ofallkinds')
  },
  examples: ['争取国债资金12亿元，带动各类配套投资40亿元。 → 国债资金；国债资金带动配套投资', '设备更新持续推进，带动投资80亿元。 → 设备更新带动投资'],
  not: ['引进项目12个，带动配套投资40亿元。', '带动配套投资40亿元。'],
}

export const chance: ItemRule = {
  id: 'item/chance',
  why: 'funds that say nothing are those of the policy whose chance the clause before seizes',
  read: (view) => {
    const { own, run } = view
    if (isSpecific(own.thing) || !isBare(own.label) || own.label.endsWith(investing) || run.figures.length > 1) return null
    const clause = clauseBefore(view)
    const of = withoutStarts(clause, 'seizing')
    const policy = trimName(withoutEnds(of, 'chance'))
    const says = of !== clause && policy !== of && policy.length > 1 && policy.length <= longestPolicy
    return says && !anyDigit.test(policy) && !hasWord(policy, 'pausing') ? named(policy, own.label) : null
  },
  examples: ['抢抓超长期特别国债政策机遇，获得资金21亿元。 → 超长期特别国债资金', '用足用好“两新”政策，争取资金4.6亿元。 → “两新”资金'],
  not: ['抢抓政策机遇，获得资金21亿元。', '抢抓国债政策机遇，获得水利资金21亿元。'],
}
const longestPolicy = 16

export const ofScheme: ItemRule = {
  id: 'item/of-scheme',
  why: 'what is only said to be paid is that of the insurance, aid or policy that the clause before tells of',
  read: (view) => {
    const { own, metric, run } = view
    const paid = [named(own.thing, own.label), withoutStarts(metric, 'yieldlead')].find((each) => isWord(each, 'paidonly'))
    if (paid === undefined || run.figures.length > 1) return null
    const scheme = schemeCounted(view) || schemeIn(clauseBefore(view))
    return scheme === '' ? null : named(scheme, paid)
  },
  examples: [
    '大病保险最高报销限额达到40万元，累计报销3.2亿元。 → 大病保险最高报销限额；大病保险报销', '推行长期护理保险，累计支付待遇6200万元。 → 长期护理保险待遇',
    '耕地地力补贴标准为每亩96元，共发放补贴1.3亿元。 → 耕地地力补贴标准；耕地地力补贴', '落实留抵退税政策，退税12亿元。 → 留抵退税',
  ],
  not: ['开展项目评审，累计支出3600万元。', '推行长期护理保险，累计支付护工待遇6200万元。'],
}

/** The scheme that a clause without figures says is run or better: 长期护理保险 of 推行长期护理保险; empty for others. */
function schemeIn(clause: string): string {
  if (clause === '' || anyDigit.test(clause)) return ''
  const words = segment(splitPredicate(clause).noun)
  const from = words.findIndex(({ text, pos }) => !(isWord(text, 'adverb') || isWord(text, 'opening') || (pos === 'v' && text.length > 1 && endWord(text, 'scheme') === '')))
  const thing = from < 0 ? '' : withoutEnds(joined(words.slice(from)), 'side')
  return isScheme(thing) ? thing : ''
}

/** The scheme whose limit or standard was told right before: 大病保险 of 大病保险报销限额, 耕地补贴 of 耕地补贴标准. */
function schemeCounted({ text, quantities, index, run, topic, span }: ItemView): string {
  const last = quantities[index - 1]
  const isNear = last?.known?.kind === 'money' && topic?.sentence === span.start && [...text.slice(last.end, run.clause)].filter(isStrong).length === 1
  if (!isNear) return ''
  const told = withoutEnds(topic.metric, 'paystandard')
  const name = [told, withoutEnds(beforeWord(told, 'paidonly'), 'leahead')].find((each) => each !== topic.metric && isScheme(each))
  return name ?? ''
}

const isScheme = (name: string): boolean => name.length > shortestScheme && name.length <= longestPolicy && endWord(name, 'scheme') !== ''
const shortestScheme = 3
