/** Rules for what an amount is for, as its own clause says: before it, behind it, or dealt to several things. */
import { endWord, withoutEnd } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { hasStrong } from '../../marks.ts'
import { splitPredicate } from '../../names/predicates.ts'
import { isNounBehind } from '../../names/tails.ts'
import { trimName } from '../../names/trim.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { partOpening } from '../../../vocabulary/patterns-measures.ts'
import { metricOf } from '../../metrics.ts'
import { segment } from '../../words.ts'
import { withShared } from '../dealt.ts'
import { isSort } from '../edges.ts'
import { endsInMoney, isBare, isSpecific, isVague, moneyPhrase, named, withoutPay } from '../phrase.ts'
import { isUsed, purposeOf } from '../purpose.ts'
import type { ItemRule, ItemView } from '../rule.ts'
import { withoutSaid } from '../said.ts'
import { followCounts, withOwner } from '../things.ts'
import { staged, worksBehind } from '../staged.ts'
import { isThing, toldBefore, toldBySentence } from '../told.ts'
import { guided, investing, listClosed, plannedWord } from '../../../vocabulary/patterns-money.ts'

export const whose: ItemRule = {
  id: 'item/whose',
  why: 'behind 的 stands the thing whose money it is, whatever verb stands before: 启动投资3亿元的冷链物流项目',
  read: (view) => {
    const { run, name } = view
    // 投资8亿元的县医院、3亿元的体育馆: the noun of money goes on.
    const own = run.joined && run.head.subject === '' ? { thing: '', label: name.label } : moneyPhrase(run.headText)
    const start = thingStart(view)
    if (start < 0) return null
    const told = worksBehind(view, start)
    const inner = moneyPhrase(told.text)
    const thing = listEnd(view, withoutSaid(purposeOf({ ...told, text: inner.label === '' && inner.thing !== '' ? inner.thing : told.text })))
    // 组建10亿元的产业基金: what stands behind is money itself.
    const isOfThing = own.label !== '' || (told.counted && endsInMoney(own.thing) && isThing(thing)) || sized.test(run.headText) || sized.test(run.head.subject) || (endsInMoney(thing) && !isBare(thing))
    if (thing === '' || !isOfThing) return null
    if (!isVague(thing)) return namedThing(staged(view, told, thing), own.label, told.text)
    // 丹河新城年度投资197亿元的59个项目, 签约总投资9亿元的58个项目
    const before = own.thing || actOf(run.headText)
    return before === '' && toldBefore(view) !== '' ? null : named(before + thing, own.label)
  },
  examples: [
    '启动投资3亿元的冷链物流项目。 → 冷链物流项目投资', '总投资56亿元的9个项目竣工投产。 → 竣工投产项目总投资；竣工投产项目',
    '加快总投资6亿元、年产20万吨锌盐项目建设。 → 锌盐项目建设总投资', '总投资8亿元、15个城建项目开工。 → 城建项目总投资；开工城建项目', '引入总投资6亿元的农业项目4个。 → 引入农业项目总投资；引入农业项目', '使用外国政府贷款2亿欧元的3个供热项目建成。 → 建成供热项目；建成供热项目',
  ],
  not: ['县医院迁建项目总投资3亿元。'],
}
/** 县医院投资; 河道治理 where money stands behind an amount and is used for it. */
const namedThing = (thing: string, label: string, told: string): string =>
  endsInMoney(thing) || isUsed(told) ? thing : named(thing, label)

/** 的体育馆、投资: whether the words between two sums are the thing of one, and lead to the other. */
const leadsToNext = (gap: string): boolean =>
  gap.startsWith(possessive) && !hasStrong(gap) && withoutEnd(gap, 'sumlead').endsWith(listMark)

/** 投资8亿元的县医院、投资3亿元的体育馆等重大项目: the last thing of such a list, without what closes it. */
function listEnd({ text, quantities, index, quantity }: ItemView, thing: string): string {
  const last = quantities[index - 1]
  const isMember = last?.known?.kind === 'money' && leadsToNext(text.slice(last.end, quantity.start))
  return isMember ? thing.replace(listClosed, '') : thing
}

/** Where the thing begins whose money an amount is: behind 的, or behind 、 and what it makes in a year; -1 where neither follows. */
function thingStart({ text, quantity, quantities, index, own }: ItemView): number {
  if (text.startsWith(possessive, quantity.end)) return quantity.end + 1
  const next = quantities[index + 1]
  // 总投资8亿元、15个城建项目: how many they are.
  if (next?.known?.kind === 'count' && own.thing === '' && own.label !== investing && own.label.endsWith(investing) && text.slice(quantity.end, next.start) === listMark) return next.end
  const size = next !== undefined && makes.test(text.slice(quantity.end, next.start)) ? next : null
  if (!size) return -1
  return text.startsWith(possessive, size.end) ? size.end + 1 : size.end
}
const possessive = '的'
/** `、年产`: a list goes on with how much a work makes or takes. */
const makes = /^、(?:[年日]{1,2}(?:产|处理|加工|屠宰|出栏|生产)|占地|建筑面积|装机)(?:约|近)?$/u

/** The act that the things have behind them: 签约. */
const actOf = (subject: string): string => segment(subject).find(({ text }) => isWord(text, 'final') && !isMoney(text, 'purpose') && !isWord(text, 'opening'))?.text ?? ''
const sized = /(?:规模|总额|额度|金额)$/u

export const nounBehind: ItemRule = {
  id: 'item/noun-behind',
  why: 'the noun of money behind an amount names it: 安排1亿元项目前期经费',
  read: (view) => {
    const { run, own } = view
    if (!isNounBehind(run.tail)) return null
    const { noun } = splitPredicate(trimName(run.tail))
    if (!endsInMoney(noun) || leadsOn(noun)) return null
    const alone = own.thing === '' || toward.test(own.thing)
    if (!alone) return behindThing(own.thing, noun)
    return isBare(noun) || isSort(moneyPhrase(noun).thing) ? null : noun
  },
  examples: ['安排1亿元项目前期经费。 → 项目前期经费', '将28亿元省级财政资金纳入直达机制。 → 省级财政资金', '发放5000万元消费券。 → 消费券'],
  not: ['安排3亿元资金，支持节能工程建设。'],
}

/** 直接用于困难群众救助: what it is used for is no noun of the money. */
const leadsOn = (noun: string): boolean => isMoney(segment(noun).find(({ text }) => !isWord(text, 'adverb'))?.text ?? '', 'purpose')

/** 茶园项目获5亿元上级奖补资金: that is for the project. */
function behindThing(own: string, noun: string): string {
  if (isBare(noun) || noun.length <= longestKind) return named(own, noun)
  const { thing, label } = moneyPhrase(noun)
  return thing === '' ? named(own, label || noun) : noun
}

/** `对新增`: words that lead to the noun behind. */
const toward = /^[对为给向将把]/u

/** `贷款`, `奖励`: what money is, and not what it is for. */
const longestKind = 2

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
    const isDealt = count > 1 && (dealing.test(run.headText) || followCounts(view, count))
    if (!isDealt || recent.length < count) return null
    const things = recent.map((each) => moneyPhrase(each).thing.replace(moneyAhead, ''))
    if (!things.every(isThing) || (own.thing !== '' && things.at(-1)?.endsWith(own.thing) !== true)) return null
    const thing = things[run.figures.findIndex((each) => each.quantity === quantity)] ?? ''
    return thing === '' ? null : named(thing, own.label || name.label)
  },
  examples: ['省级重点项目18个、市级重点项目30个，分别完成投资128亿元、237亿元。 → 省级重点项目；市级重点项目；省级重点项目投资；市级重点项目投资',
    '实施16个省级项目、32个市级项目，完成投资117亿元、352亿元。 → 实施省级项目；实施市级项目；省级项目投资；市级项目投资'],
  not: ['交通、水利项目分别完成投资12亿元、3亿元。'],
}

export const part: ItemRule = {
  id: 'item/part',
  why: 'behind 其中 a place alone is a part of the area, whose money is for the same as that before',
  read: ({ run, own, name, topic, span }) => {
    const before = topic?.sentence === span.start && partOpening.test(run.headText) ? moneyPhrase(topic.metric) : null
    if (!before?.label.endsWith(investing) || metricOf(topic?.metric ?? '') !== null) return null
    const thing = own.thing || name.thing
    if (thing === '' || own.label.replace(investing, '') !== '') return null
    // 其中高速公路8亿元: another thing has the noun of money alone.
    if (endWord(thing, 'partplace') === '') return own.label === '' && topic?.metric.startsWith(thing) === false ? named(thing, investing) : null
    return before.thing === '' ? null : named(thing + before.thing, investing)
  },
  examples: [
    '累计完成旧城改造投资49亿元，其中东山镇完成投资22亿元。 → 旧城改造投资；东山镇旧城改造投资', '完成交通投资18亿元，其中高速公路8亿元。 → 交通投资；高速公路投资',
  ],
  not: ['累计完成旧城改造投资49亿元，东山镇完成投资22亿元。', '完成水利投资49亿元，其中管网改造投资22亿元。'],
}

export const stated: ItemRule = {
  id: 'item/stated',
  why: 'the words before the amount say what it is for, without who pays and without the verb',
  read: (view) => {
    const { own, name, source, run } = view
    if (source === 'behind') return name.thing === '' ? null : named(name.thing, name.label)
    if (!isSpecific(own.thing) || guided.test(run.headText)) return null
    const { thing, label } = name.thing === '' ? own : name
    // 电站开工建设，一期总投资76亿元: a stage of what was told.
    if (isWord(thing, 'stagealone')) return named((toldBefore(view) || toldBySentence(view)) + thing, label)
    const item = (isPlannedStage(run.headText, thing) ? plannedWord : '') + named(withOwner(view, thing), label)
    return run.figures.length > 1 ? withShared(item, run.head.subject) : item
  },
  examples: ['为210名农民工垫付被拖欠工资430万元。 → 垫付农民工被拖欠工资', '为320户个体工商户减免租金160万元。 → 减免个体工商户租金', '为85家企业提供融资担保6亿元。 → 企业融资担保', '孤儿集中养育、分散养育标准分别提高到每人每月2050元、1550元。 → 孤儿集中养育标准；孤儿分散养育标准', '老年人高龄津贴、护理补贴标准分别提高到每人每月210元、205元。 → 老年人高龄津贴标准；老年人护理补贴标准', '集中供养孤儿基本生活费提高到1950元。 → 集中供养孤儿基本生活费', '累计完成城建投资49亿元。 → 城建投资', '安排2亿元国债资金用于县级医院建设。 → 县级医院建设', '县医院项目全年完成投资3亿元。 → 县医院项目投资', '为小微企业发放贷款22亿元。 → 小微企业贷款', '抽水蓄能电站开工建设，一期总投资76亿元。 → 抽水蓄能电站一期总投资', '东江新区36个路网项目完成投资58亿元。 → 东江新区路网项目；东江新区路网项目投资', '实施36个路网项目完成投资58亿元。 → 实施路网项目；路网项目投资', '多方筹措水利专项资金8300万元，实施河道治理。 → 水利资金', '各级财政共筹措扶贫资金6200万元。 → 扶贫资金', '通过贴息方式安排创业贷款7亿元。 → 创业贷款', '住房公积金发放贷款5亿元。 → 住房公积金贷款', '财政用于教育事业的支出5亿元。 → 教育事业支出'],
  not: ['累计完成投资3亿元。'],
}

/** 计划竣工项目: works planned for a stage, whose name may have lost that. */
const isPlannedStage = (head: string, thing: string): boolean => head.startsWith(plannedWord + thing) && isWord(segment(thing)[0]?.text ?? '', 'final')

export const money: ItemRule = {
  id: 'item/money',
  why: 'money that nothing names is named by itself, as far as it says whose it is',
  read: ({ metric, run, own }) => {
    const noun = trimName(run.tail)
    if (own.label !== '' && !isBare(own.label)) return own.label
    const payer = withoutPay(trimName(run.head.subject))
    if (isBare(noun)) return payer + noun
    return payer || withoutPay(metric) || metric
  },
  examples: ['下达补助资金3亿元。 → 补助资金', '获得上级8亿元资金支持。 → 上级资金支持'],
  not: ['下达扶贫补助资金3亿元。'],
}
