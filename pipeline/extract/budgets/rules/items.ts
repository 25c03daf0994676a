/** Rules for what an amount is for: stated before it, behind it, or in the clause or sentence before. */
import { isWord } from '../../../lexicon/words.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { isStrong } from '../../marks.ts'
import { splitPredicate } from '../../names/predicates.ts'
import { isNounBehind } from '../../names/tails.ts'
import { trimName } from '../../names/trim.ts'
import { segment } from '../../words.ts'
import { withShared } from '../dealt.ts'
import { endsInMoney, isBare, isVague, moneyPhrase, named } from '../phrase.ts'
import { leadsToPurpose, purposeOf, wordsBehind } from '../purpose.ts'
import type { ItemRule } from '../rule.ts'
import { withoutSaid } from '../said.ts'
import { followCounts } from '../things.ts'
import { isThing, toldBefore } from '../told.ts'
import { andSo, dealtBy, guided, rated } from '../../../vocabulary/patterns-money.ts'

/** `投资`, `总投资`: money that goes by the name of the thing it is for; other money is its purpose alone. */
const investing = /投资$/u
const investedIn = (thing: string, { label }: { label: string }): string =>
  investing.test(label) && !thing.endsWith(label) ? thing + label : thing

/** `标准给予生活费补助`: what is paid by a standard; the member of a list that has a rate; who is paid. */
const paid = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)([^，。；0-9]{2,12})/u
const member = /(?:按照?|、|，|（即|^)([^，。；、0-9按]{0,12}?)(?:每[人生名户学月年期]+)+$/u
const receivers = /^.*对([^，。；]{2,30}?)，?按/u

export const standard: ItemRule = {
  id: 'item/standard',
  why: 'a rate is that of what is paid by the standard, named behind it, for those who stand before it',
  read: ({ text, span, quantity, behind }) => {
    const before = text.slice(Math.max(span.start, quantity.start - 120), quantity.start)
    const what = paid.exec(behind)?.[1]
    const of = member.exec(before)
    return what === undefined || !of ? null : trimName(`${receivers.exec(before)?.[1] ?? ''}${of[1] ?? ''}${what}`)
  },
  examples: ['对寄宿生，按小学每生每年1000元、初中每生每年1250元标准给予生活费补助。 → 寄宿生小学生活费补助；寄宿生初中生活费补助'],
  not: ['农村低保标准提高到每人每月500元。'],
}

export const whose: ItemRule = {
  id: 'item/whose',
  why: 'behind 的 stands the thing whose money it is, whatever verb stands before: 启动投资3亿元的冷链物流项目',
  read: (view) => {
    const { text, quantity, behind, quantities, index, span, run, name } = view
    // 投资8亿元的县医院、3亿元的体育馆: the noun of money goes on.
    const own = run.joined && run.head.subject === '' ? { thing: '', label: name.label } : moneyPhrase(run.headText)
    if (!behind.startsWith('的') || !(own.label !== '' || sized.test(run.headText) || sized.test(run.head.subject))) return null
    const told = wordsBehind(text, quantity.end + 1, span.end, quantities, index)
    const inner = moneyPhrase(told.text)
    const thing = withoutSaid(purposeOf({ ...told, text: inner.label === '' && inner.thing !== '' ? inner.thing : told.text }))
    if (thing === '') return null
    if (!isVague(thing)) return endsInMoney(thing) ? thing : named(thing, own.label)
    // 丹河新城年度投资197亿元的59个项目, 签约总投资9亿元的58个项目
    const before = own.thing || actOf(run.headText)
    return before === '' && toldBefore(view) !== '' ? null : named(before + thing, own.label)
  },
  examples: [
    '启动投资3亿元的冷链物流项目。 → 冷链物流项目投资', '总投资56亿元的9个项目竣工投产。 → 竣工投产项目总投资；竣工投产项目',
    
  ],
  not: ['县医院迁建项目总投资3亿元。'],
}
/** The act that the things have behind them: 签约. */
const actOf = (subject: string): string => segment(subject).find(({ text }) => isWord(text, 'final') && !isMoney(text, 'purpose') && !isWord(text, 'opening'))?.text ?? ''
const sized = /(?:规模|总额|额度|金额)$/u

export const nounBehind: ItemRule = {
  id: 'item/noun-behind',
  why: 'the noun of money behind an amount names it: 安排1亿元项目前期经费',
  read: (view) => {
    const { run, own } = view
    if (!isNounBehind(run.tail)) return null
    const { noun } = splitPredicate(trimName(run.tail).replace(andSo, ''))
    if (!endsInMoney(noun) || isMoney(segment(noun)[0]?.text ?? '', 'purpose')) return null
    const alone = own.thing === '' || toward.test(own.thing)
    if (isBare(noun)) return alone ? null : named(own.thing, noun)
    // 示范项目获5亿元中央财政奖补资金: that is for the project.
    if (alone) return noun
    if (noun.length <= longestKind) return named(own.thing, noun)
    const { thing, label } = moneyPhrase(noun)
    return thing === '' ? named(own.thing, label || noun) : noun
  },
  examples: ['安排1亿元项目前期经费。 → 项目前期经费', '将28亿元省级财政资金纳入直达机制。 → 省级财政资金', '发放5000万元消费券。 → 消费券'],
  not: ['安排3亿元资金，支持节能工程建设。'],
}

/** `对新增`: words that lead to the noun behind. */
const toward = /^[对为给向将把]/u

/** `贷款`, `奖励`: what money is, and not what it is for. */
const longestKind = 2

export const use: ItemRule = {
  id: 'item/use',
  why: 'where the clause names only who pays and how, the words behind the amount say what for',
  read: (view) => {
    const { text, quantity, quantities, index, span, own, source, run } = view
    if ((own.thing !== '' && !guided.test(run.headText)) || ((view.measure === 'change' || run.joined) && view.name.thing !== '')) return null
    // 总投资509亿元 behind the projects it is of: what follows is another's.
    if (view.name.thing !== '' && investing.test(own.label) && own.label !== run.head.subject) return null
    if (rated.test(own.label)) return null
    if (source === 'behind' && !isBare(trimName(run.tail))) return null
    const noun = isBare(trimName(run.tail)) ? run.tail.length : 0
    let start = quantity.end + noun
    const apart = isStrong(text[start])
    if (apart) {
      if (text[start] !== '，' && text[start] !== ',') return null
      start++
    }
    if (start >= span.end || text[start] === '、' || (apart && !leadsToPurpose(text, start, view.name.thing !== '' || (investing.test(own.label) && run.head.subject !== own.label)))) return null
    const thing = purposeOf(wordsBehind(text, start, span.end, quantities, index))
    return thing === '' || isBare(thing) || isVague(thing) ? null : investedIn(thing, own)
  },
  examples: [
    '投入资金1200万元，对危房实施改造。 → 危房改造', '市财政安排30万元用于困难家庭补贴。 → 困难家庭补贴',
    '引导企业投入1200万元新上环保设施。 → 新上环保设施',
    '投资1亿元建设君安家庭牧场项目。 → 君安家庭牧场项目投资', '投资3600万元，建设幼儿园15个。 → 幼儿园投资；建设幼儿园',
  ],
  not: ['城区道路投资3亿元，改造管网20公里。'],
}

const dealing = /分别/u
/** `完成投资`: what a name has ahead that is said of its money. */
const moneyAhead = /^投资(?=.{3})/u

export const dealt: ItemRule = {
  id: 'item/dealt',
  why: 'amounts that are dealt to several things counted before them are each its own',
  read: (view) => {
    const { run, topic, span, quantity, own, name } = view
    const count = run.figures.length
    const recent = topic?.sentence === span.start ? topic.recent.slice(-count) : []
    if (count < 2 || recent.length < count || !(dealing.test(run.headText) || followCounts(view, count))) return null
    const things = recent.map((each) => moneyPhrase(each).thing.replace(moneyAhead, ''))
    if (!things.every(isThing) || (own.thing !== '' && things.at(-1)?.endsWith(own.thing) !== true)) return null
    const thing = things[run.figures.findIndex((each) => each.quantity === quantity)] ?? ''
    return thing === '' ? null : named(thing, own.label || name.label)
  },
  examples: ['省级重点项目18个、市级重点项目30个，分别完成投资128亿元、237亿元。 → 省级重点项目；市级重点项目；省级重点项目投资；市级重点项目投资',
    '实施16个省级项目、32个市级项目，完成投资117亿元、352亿元。 → 省级项目；市级项目；省级项目投资；市级项目投资'],
  not: ['交通、水利项目分别完成投资12亿元、3亿元。'],
}

export const stated: ItemRule = {
  id: 'item/stated',
  why: 'the words before the amount say what it is for, without who pays and without the verb',
  read: ({ own, name, source, run }) => {
    if (source === 'behind') return name.thing === '' ? null : named(name.thing, name.label)
    if (own.thing === '' || isVague(own.thing) || guided.test(run.headText)) return null
    const { thing, label } = name.thing === '' ? own : name
    const item = named(thing, label)
    return run.figures.length > 1 ? withShared(item, run.head.subject.replace(dealtBy, '')) : item
  },
  examples: ['累计完成城建投资49亿元。 → 城建投资', '县医院项目全年完成投资3亿元。 → 县医院项目投资', '为小微企业发放贷款22亿元。 → 小微企业贷款'],
  not: ['累计完成投资3亿元。'],
}
