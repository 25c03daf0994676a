/** Rules for lists: values dealt to subjects (分别), one value that several share (均, 各), parts of what a list named. */
import { endWord } from '../../../lexicon/edges.ts'
import { dealing } from '../../../vocabulary/patterns-lists.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { listMark } from '../../../vocabulary/tokens.ts'
import { parseHead } from '../../heads.ts'
import type { Head } from '../../heads.ts'
import { isJoiner } from '../../marks.ts'
import { isGrowth } from '../../measures.ts'
import { actsAt } from '../acts.ts'
import { withChange } from '../changed.ts'
import { crossed } from '../crossed.ts'
import { grownTogether, ofEach as eachOf } from '../groups.ts'
import { flows } from '../goes-on.ts'
import { deal, pieces } from '../lists.ts'
import { metricOf } from '../../metrics.ts'
import { asMember } from '../member-kind.ts'
import { dealtAct, members, splitAct, unmoved } from '../naming.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { eachProduct } from '../products.ts'
import { isDependent } from '../topics.ts'
import type { Topic } from '../topics.ts'
import { measureOfName } from '../shared.ts'
import { trimName } from '../trim.ts'
import { underTopic } from '../under-topic.ts'

export const ofEach: NamingRule = {
  id: 'list/of-each',
  why: 'a noun that needs an owner, with a list of values, is that of each thing in the list before',
  read: ({ run, measure, own, subject, base }) =>
    (subject !== '' && own && run.figures.length > 1 ? eachOf(run, own, base, measure) : null),
  examples: ['新增合作社、家庭农场86家、42家，总数分别达到512家、268家。 → 新增合作社；新增家庭农场；合作社；家庭农场'],
  not: ['新增合作社86家，总数达到512家。'],
}

/** 年收入30万元以上的村、50万元以上的村: sizes of the same, which stands before the first alone. */
function withSized(parts: string[] | null): string[] | null {
  const [first = '', ...others] = parts ?? []
  const sizeOf = (part: string) => patterns.sizedBy.exec(part)?.[1]
  const sized = sizeOf(first) ?? ''
  return parts && sized.length > 1 && others.every((other) => sizeOf(other) === '') ? [first, ...others.map((other) => sized + other)] : parts
}

/** 淘汰炼铁产能9万吨、炼钢产能5万吨，今年分别淘汰3万吨、2万吨: the same done to each of the things that the list before has. */
function doneAgain({ subject }: Head, own: Topic | null, count: number): string[] | null {
  const again = own !== null && own.verb !== '' && subject === dealing + own.verb
  const things = again ? own.recent.slice(-count) : []
  return things.length === count ? things : null
}

/** 2021年、2022年城乡居民收入比分别为: each value has a time of its own, and the subject is that of all. */
function isOfTimes({ head, headText, figures }: View['run']): boolean {
  const times = pieces(headText.slice(0, head.subjectStart))
  return times.length === figures.length && times.every((time) => parseHead(time).subject === '')
}

export const dealt: NamingRule = {
  id: 'list/dealt',
  why: 'a list of as many subjects as values is dealt out, each subject made complete',
  read: (view) => {
    const { run, measure, own, subject, base } = view
    const { head, figures } = run
    if (subject === '' || figures.length < 2 || (isOfTimes(run) && pieces(head.subject).length < 2)) return null
    const acted = dealtAct(head.subject)
    const parts = doneAgain(head, own, figures.length) ?? withSized(deal(acted?.list ?? head.subject, figures.length))
    return parts && parts.map((part) => {
      const name = own && isDependent(part) ? underTopic(own, part) : (acted?.verb ?? '') + asMember(unmoved(trimName(part)), view)
      return [{ ...base, metric: withChange(head, name, measure), noun: name, verb: splitAct(name).verb }]
    })
  },
  examples: [
    '城镇和农村居民收入分别增长7%、8%。 → 城镇居民收入；农村居民收入',
    '城乡居民基本养老、基本医疗保险参保人数分别达到20万人、30万人。 → 城乡居民基本养老保险参保人数；城乡居民基本医疗保险参保人数',
    '年营收20万元、60万元以上的村分别达到80%、60%。 → 年营收20万元以上的村占比；年营收60万元以上的村占比',
    '地表水、地下水水质达标率分别为96%、91%。 → 地表水水质达标率；地下水水质达标率',
    '五大支柱产业中，竹木、茶叶分别增长12%、8%，渔具下降3%。 → 竹木产业；茶叶产业；渔具产业',
    '智能家居、新材料产业集群营收分别达到20亿元、30亿元。 → 智能家居产业集群营收；新材料产业集群营收',
    '“一次办”“零跑腿”事项分别达到90项、60项。 → “一次办”事项；“零跑腿”事项',
    '淘汰落后炼铁产能9万吨、落后炼钢产能5万吨，今年分别淘汰3万吨和2万吨。 → 淘汰落后炼铁产能；淘汰落后炼钢产能；淘汰落后炼铁产能；淘汰落后炼钢产能',
    '东山乐园、西湖古镇接待游客分别超过20万人次和12万人次。 → 东山乐园接待游客；西湖古镇接待游客',
  ],
  not: ['城镇和农村居民收入增长7%。'],
}

export const sharedShare: NamingRule = {
  id: 'list/shared-share',
  why: 'several subjects have one share of the same whole',
  read: (view) => {
    const share = view.subject === '' ? null : patterns.sharedShare.exec(view.run.head.subject)
    if (!share) return null
    return forAll(view, ...members(share[1] ?? '', view.own).map((name) => ({ ...view.base, metric: name + share[2], noun: name })))
  },
  examples: ['工业产值、农业产值均占全省三成以上。 → 工业产值占全省比重；农业产值占全省比重'],
  not: ['工业产值占全省三成以上。'],
}

/** 新增车位30个、公厕和游园各5个: a member with the act that goes on along the list. */
const withAct = (act: string, own: Topic | null, name: string): string =>
  own && act !== '' && splitAct(name).verb === '' && flows(own, name, metricOf(name)) ? act + name : name

/** 新建、改建幼儿园和小学各6所: both acts on each thing; 新建、提升服务站各1家: each act on the one thing. Empty without several acts. */
function severalActs(subject: string, own: Topic | null): string[] {
  const acts = actsAt(subject)
  const rest = subject.slice(acts.length)
  const each = pieces(acts)
  if (each.length < 2 || rest === '') return []
  const things = members(rest, own)
  return things.length > 1 ? things.map((thing) => acts + thing) : each.map((act) => act + rest)
}

/** What a list says of each of its things by its form alone: the same made of several goods, several rates of several things. */
function ofEachThing({ run: { head, figures }, own }: View): string[] {
  const goods = head.share ? eachProduct(head.subject) : []
  return goods.length > 1 || figures.length > 1 ? goods : crossed(pieces(head.subject), (list) => members(list.join(listMark), own))
}

/** The subjects that one value holds for; fewer than two where it is that of one. */
function sharing(view: View): string[] {
  const { text, run: { head, figures }, own } = view
  const each = ofEachThing(view)
  if (each.length > 1) return each
  const isOne = figures.length === 1
  if (head.deal ? !isOne : !head.share) {
    return head.deal ? [] : grownAlike(view)
  }
  const act = own && view.run.joined && head.each ? own.verb : ''
  const listed = members(head.subject, own).map((name) => withAct(act, own, name))
  // 城乡居民收入分别增长7%以上: one value, dealt to two; not where another of its list follows.
  const dealtAlone = listed.length < 2 && head.deal && !isJoiner(text[figures[0]?.end ?? 0] ?? '')
  return dealtAlone ? deal(head.subject, 2) ?? [] : listed
}

/** 专利拥有量、企业数量实现翻番: whether each member of a list is a measure of its own. */
function measuresOnly(subject: string): boolean {
  const parts = subject.includes('、') ? pieces(subject) : []
  return parts.length > 1 && parts.every((part, at) => measureOfName(part) !== '' || metricOf(part) !== null || (at > 0 && isDependent(part)))
}

/** 办理时限、跑动次数减少一半: whether each member of a list says what of a procedure is less, or is so much of a value. */
function cutTogether(subject: string): boolean {
  const parts = subject.includes('、') ? pieces(subject) : []
  return parts.length > 1 && parts.every((part) => part.length > endWord(part, 'processpart').length && (endWord(part, 'processpart') !== '' || measureOfName(part) !== ''))
}

/** Members that say what they are themselves: 申报环节 is given no 次数 of 跑动次数. */
function asWritten(subject: string, topic: Topic | null): string[] {
  const parts = pieces(subject)
  return members(subject, topic).map((name, at) => (name.endsWith(parts[at] ?? '') ? name : parts[at] ?? name))
}

/** The subjects of one growth, one multiple or one rate, without a word that says that they share it. */
function grownAlike({ run: { head: { subject }, figures }, measure, own }: View): string[] {
  if ((measure === 'ratio' || measure === 'change') && measuresOnly(subject)) return members(subject, own)
  if (measure === 'ratio' || isGrowth(measure)) return cutTogether(subject) ? asWritten(subject, own) : grownTogether(subject)
  return figures.length === 1 && measure === 'level' && patterns.ratesJoined.test(subject) ? joinedRates(subject, own) : []
}

/** Rates joined by 和, each complete; one character more is that of a longer word (国控), no modifier of both. */
function joinedRates(subject: string, topic: Topic | null): string[] {
  const parts = pieces(subject)
  return members(subject, topic).map((name, at) => {
    const part = parts[at] ?? name
    return name.length - part.length === 1 ? part : name
  })
}

export const shared: NamingRule = {
  id: 'list/shared',
  why: 'one value with 均, 都 or 各 holds for each member of the list before it',
  read: (view) => {
    const { run: { head }, measure, base, own } = view
    const acted = head.each ? severalActs(head.subject, own) : []
    const names = view.subject === '' || acted.length > 0 ? acted : sharing(view)
    if (names.length < 2) return null
    return forAll(view, ...names.map((name) => {
      const { verb, rest } = splitAct(name)
      return { ...base, metric: withChange(head, name, measure), noun: rest === '' ? name : rest, verb }
    }))
  },
  examples: [
    '新增省级工程中心和企业技术中心各2家。 → 新增省级工程中心；新增省级企业技术中心',
    '燃气、供水普及率均超过99%。 → 燃气普及率；供水普及率',
    '新增车位30个、公厕和游园各5个。 → 新增车位；新增公厕；新增游园',
    '卫生厕所普及率和污水治理率达到97%。 → 卫生厕所普及率；污水治理率',
    '代表建议、委员提案办结率、满意率均为100%。 → 代表建议办结率；委员提案办结率；代表建议满意率；委员提案满意率',
    '技术合同成交额、瞪羚企业数量实现翻番。 → 技术合同成交额；瞪羚企业数量',
  ],
  not: ['新增省级企业技术中心2家。', '满意率和基本满意率达到98%。'],
}
