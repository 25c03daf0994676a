/** Rules for what money is for where its own clause does not say it: behind it, or said before. */
import { endWord, startWord, withoutEnd, withoutStart } from '../../../lexicon/edges.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { isWord } from '../../../lexicon/words.ts'
import { guided, investing, joiners, plannedWord, yearsInvested } from '../../../vocabulary/patterns-money.ts'
import { isStrong } from '../../marks.ts'
import { emptyName } from '../../names/empty.ts'
import { ownersOf } from '../../names/owners.ts'
import { isNounOnly } from '../../names/predicate-words.ts'
import { splitPredicate } from '../../names/predicates.ts'
import { isStages } from '../../names/stages.ts'
import { isNounBehind } from '../../names/tails.ts'
import { trimName } from '../../names/trim.ts'
import { helpOf, isSort } from '../edges.ts'
import { helpedBy } from '../helped.ts'
import { endsInMoney, isBare, isSpecific, isVague, moneyPhrase, named } from '../phrase.ts'
import type { Phrase } from '../phrase.ts'
import { leadsToPurpose, purposeOf, seesDone, wordsBehind } from '../purpose.ts'
import type { ItemRule, ItemView } from '../rule.ts'
import { countedThings } from '../things.ts'
import { isThing, toldBefore } from '../told.ts'
import { joined, segment } from '../../words.ts'

export const use: ItemRule = {
  id: 'item/use',
  why: 'where the clause names only who pays and how, the words behind the amount say what for',
  read: (view) => {
    const start = isSaidAhead(view) ? -1 : purposeStart(view)
    if (start < 0) return null
    const thing = purposeOf(
      wordsBehind(view.text, start, view.span.end, view.quantities, view.index),
    )
    return thing === '' || isBare(thing) || isVague(thing) || isSort(moneyPhrase(thing).thing) || isMoved(thing) ? null : investedIn(thing, behindPlan(view))
  },
  examples: [
    '投入资金1200万元，对危房实施改造。 → 危房改造',
    '市财政安排30万元用于困难家庭补贴。 → 困难家庭补贴',
    '引导企业投入1200万元新上环保设施。 → 新上环保设施',
    '投资1亿元建设君安家庭牧场项目。 → 君安家庭牧场项目投资',
    '投资3600万元，建设幼儿园15个。 → 幼儿园投资；建设幼儿园',
    '整合涉农资金6000万元，支持发展林下种植项目40个。 → 林下种植项目；支持发展林下种植项目', '完成投资6亿元，确保体育馆主体工程完工。 → 体育馆主体工程投资', '计划投资7亿元，实施16个道路重点项目。 → 道路重点项目投资；实施道路重点项目', '拟投资4亿元，新建3座污水处理厂。 → 新建污水处理厂投资；新建污水处理厂', '计划投资9亿元，新建污水处理厂3座。 → 新建污水处理厂投资；新建污水处理厂',
    '专门安排资金5000万元加快项目落地建设。 → 项目落地建设',
    '拟从国有资本收益中安排3亿元设立产业基金。 → 产业基金',
    '投资800万元实施覆盖贫困村的饮水巩固工程。 → 饮水巩固工程投资',
    '投入800万元，为12个乡镇配备环卫车辆。 → 乡镇环卫车辆；配备环卫车辆乡镇',
    '投入600万元推广清洁煤。 → 推广清洁煤', '投资2亿元建设体育公园。 → 体育公园投资',
    '发挥10亿元文旅产业基金作用。 → 文旅产业基金',
  ],
  not: ['城区道路投资3亿元，改造管网20公里。', '兑现奖补资金2亿元，新增减税5亿元。', '实到资金2亿元，建成厂房3座。', '完成投资3亿元，确保社会大局稳定。', '整合衔接资金2亿元和协作资金1亿元。'],
}

/** Whether the words before an amount say already what it is for. */
function isSaidAhead({ own, name, run, measure, topic, span }: ItemView): boolean {
  if (own.thing !== '' && !guided.test(run.headText)) return true
  if (isSpentSoFar(run.headText, topic, span.start)) return true
  if (name.thing === '') return false
  // 总投资509亿元 behind the projects it is of: what follows is another's.
  return measure === 'change' || run.joined || isOfProjects(own, run.head.subject)
}

/** 投资6亿元的景区项目，已投资800万元，完成了公路修复: what was spent so far is of the work whose money was told before. */
const isSpentSoFar = (headText: string, topic: ItemView['topic'], sentence: number): boolean =>
  topic?.sentence === sentence && topic.metric.endsWith(investing) && startWord(headText, 'sofar') !== ''

/** 年度投资, 合同总投资: what is said of an investment hangs on the projects before it. */
const isOfProjects = ({ label }: Phrase, subject: string): boolean =>
  label.endsWith(investing) && (label !== withoutStart(subject, 'costset') || yearsInvested.test(label))

/** 实到资金: a noun of money with what only says of what sort it is. */
const isOfSort = ({ label }: Phrase): boolean => label !== '' && !isBare(label)

/** Where the words behind an amount begin that may say what it is for; -1 where none may. */
function purposeStart(view: ItemView): number {
  const { text, quantity, span, source, run, own } = view
  const noun = isBare(trimName(run.tail))
  if (source === 'behind' && !noun) return -1
  const end = quantity.end + (noun ? run.tail.length : 0)
  const apart = isStrong(text[end])
  // 落实帮扶资金3亿元，推动城乡融合: what money that helps comes to is not what it is for.
  if (apart && helpOf(own.label) !== '') return -1
  if (apart && text[end] !== '，' && text[end] !== ',') return -1
  const start = apart ? end + 1 : end
  // 补助资金2亿元和协作资金1亿元: another of a list.
  if (start >= span.end || text[start] === '、' || joiners.has(text[start] ?? '')) return -1
  return apart && !leadsBehind(view, start) ? -1 : start
}

/** Whether a clause behind an amount says what it is for. */
function leadsBehind(view: ItemView, start: number): boolean {
  const { text, span, run, own, name, topic } = view
  if (behindPlan(view) !== own && leadsToPurpose(text, start, false)) return true
  // 实到资金2亿元，建成厂房: what follows money of a sort is another's.
  const strict = name.thing !== '' || isOfProjects(own, run.head.subject) || isOfSort(own) || isOfSort(name)
  const isTold = name.thing !== '' || topic?.sentence === span.start
  return leadsToPurpose(text, start, strict) || (!isTold && seesDone(text, start))
}

/** `总投资`: goes by the name of the thing it is for; other money is its purpose alone. */
const investedIn = (thing: string, own: Phrase): string =>
  (own.label.endsWith(investing) || (isOfSort(own) && endWord(thing, 'payee') !== '')) && !thing.endsWith(own.label) ? thing + own.label : thing

/** 计划投资3亿元，实施…: a plan to invest at the beginning of a clause; the sum is an investment. */
const behindPlan = ({ own, run }: ItemView): Phrase =>
  own.label === plannedWord + investing && run.head.subject === own.label ? { ...own, label: investing } : own

/** 投资计划落地: the money itself, and what becomes of it. */
function isMoved(thing: string): boolean {
  const words = segment(thing)
  const act = words.findIndex(({ text, pos }, at) => at > 0 && (pos === 'v' || isMoney(text, 'close')))
  return act > 0 && isBare(joined(words.slice(0, act)))
}

/** 隧道掘进12公里，完成投资3亿元: what was measured before an amount, and is no thing that money goes into. */
const isMeasured = ({ quantities, index, span }: ItemView, thing: string): boolean => {
  const last = quantities[index - 1]
  const measures = last !== undefined && last.start >= span.start && last.known?.kind === 'physical'
  return measures && !isThing(thing)
}

/** 重点项目总投资, 年度投资: one thing; 减税降费2亿元，兑付奖补资金1亿元: another. */
const isSameMoney = (before: string, label: string): boolean =>
  label === '' || !endsInMoney(before) || (before.endsWith(investing) && label.endsWith(investing))

/** 认缴规模6亿元、实缴规模2亿元: two sides of one fund. */
const isOfSameFund = (before: string, label: string): boolean => isWord(label, 'fundside') && endWord(before, 'fundside') !== ''

/** What the money right before is for, of which this is what was spent so far or another side. */
function sameMoney(view: ItemView, label: string): string {
  const { run, topic, span } = view
  if (isSpentSoFar(run.headText, topic, span.start)) return moneyPhrase(topic?.metric ?? '').thing
  return topic?.sentence === span.start && isOfSameFund(topic.metric, label) ? moneyPhrase(topic.metric).thing : ''
}

/** The things counted before an amount in its sentence, or those of its name; the shorter where one ends in the other. */
function thingOf(view: ItemView): string {
  const { name: { thing }, topic, span } = view
  const own = isSpecific(thing) && !isMeasured(view, thing) ? thing : ''
  if (topic?.sentence !== span.start) return own
  const counted = countedThings(view, topic.recent)
  if (!isSpecific(counted)) return own
  const isShorter = own !== '' && counted.endsWith(own) && !counted.includes(and)
  // 其中竣工项目19个，总投资12亿元: of those at that stage. 城市更新行动实施重点项目: own says nothing.
  const says = isShorter && (isStages(counted.slice(0, -own.length)) || isOfCampaign(counted.slice(0, -own.length)) || (isWord(withoutStart(own, 'attending'), 'worksofrank') && emptyName(counted) === null))
  return isShorter && !says ? own : counted
}
const and = '、'
/** 城市更新行动, 面貌改善行动实施: the campaign whose works were counted. */
const isOfCampaign = (words: string): boolean => endWord(withoutEnd(words, 'act'), 'campaignend') !== ''

/** What the money before it in the sentence is for, or the insurance of which it told (新农合参合率98%，筹资标准). 争取转移支付31亿元、专项资金25亿元: no member is for another. */
function goneOn(view: ItemView, label: string): string {
  const { own, run, topic, span } = view
  if (topic?.sentence !== span.start || (run.joined && own.label !== '')) return ''
  const insured = endWord(label, 'paystandard') === '' ? '' : endWord(topic.metric, 'insuredrate')
  if (insured !== '' && !run.joined) return withoutEnd(topic.metric, 'insuredrate')
  const { thing } = isSameMoney(topic.metric, label) ? moneyPhrase(topic.metric) : nothing
  return isMeasured(view, thing) || !(isThing(thing) || isNounOnly(thing)) ? '' : thing
}
/** 配套900万元以奖代补资金: the noun of money behind an amount. */
function moneyBehind({ run }: ItemView): string {
  const { noun } = splitPredicate(trimName(run.tail))
  return isNounBehind(run.tail) && endsInMoney(noun) ? noun : ''
}

/** 落实“紧日子”要求: what is only quoted is no thing that money was saved on. */
const unquoted = (told: string): string => (told.startsWith('“') && told.endsWith('”') ? '' : told)
const nothing: Phrase = { thing: '', label: '' }

/** 沿江港口、东湖园区建设提速，完成投资分别为6亿元和4亿元: of as many things as amounts each has its own. */
function ownOf({ run: { figures }, index }: ItemView, thing: string): string {
  const at = figures.findIndex((figure) => figure.index === index)
  return (figures.length > 1 && ownersOf({ name: thing, start: 0, isObject: false }, figures.length)?.[at]) || thing
}

export const before: ItemRule = {
  id: 'item/before',
  why: 'where neither its clause nor what follows says what the money is for, the clause or sentence before does',
  read: (view) => {
    const { own, name } = view
    if (isSpecific(own.thing)) return null
    const label = own.label || name.label || moneyBehind(view)
    const helped = helpedBy(view, own.label)
    if (helped !== '') return helped
    if (helpOf(own.label) !== '' && !isBare(own.label)) return null
    // 优化论证政府投资项目20个，核减资金3亿元: what was counted right before is nearer than what was told.
    const thing = sameMoney(view, label) || thingOf(view) || (isOfSort(own) ? goneOn(view, label) || unquoted(toldBefore(view)) : toldBefore(view) || goneOn(view, label))
    return thing === '' ? null : named(ownOf(view, thing), label)
  },
  examples: [
    '签约产业项目27个，总投资207亿元。 → 签约产业项目；签约产业项目总投资', '深入开展水利攻坚行动，开工项目26个，总投资18亿元。 → 水利攻坚行动开工项目；水利攻坚行动开工项目总投资',
    '水利事业加快推进，完成总投资13亿元。 → 水利事业总投资',
    '大力推进城市更新，完成投资35亿元。 → 城市更新投资', '沿河码头、东湖产业园建设全面提速，完成投资分别为6亿元和4亿元。 → 沿河码头投资；东湖产业园投资', '抓好高标准农田建设，累计投入3.2亿元。 → 高标准农田建设投入',
    '文旅招商力度加大，实到资金突破20亿元。 → 文旅招商实到资金',
    '启动实施平安乡村行动，配套900万元以奖代补资金。 → 平安乡村行动以奖代补资金',
    '完善临时救助制度，累计发放救助资金6亿元。 → 临时救助资金', '资助困难老人2万人次，发放补助资金3000万元。 → 资助困难老人；困难老人补助资金',
    '谋划5000万元以上项目20个，总投资30亿元，年度计划投资9亿元。 → 谋划5000万元以上项目；5000万元以上项目总投资；5000万元以上项目年度计划投资',
  ],
  not: ['交通事业总投资18亿元。', '强化组织领导，完成投资3亿元。', '成立质量评议委员会。降费6亿元，拨付市级奖补资金2700万元。', '顺利列入低碳城市名单，新建驿站12处，发放各类补贴460万元。'],
}
