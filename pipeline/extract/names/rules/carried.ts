/** Rules for figures without a subject of their own: it is carried on, or the clause before is nothing but it. */
import { hasWord, withoutStart } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { townAndCountry } from '../../../vocabulary/patterns-lists.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import type { Figure } from '../../figures.ts'
import { metricOf } from '../../metrics.ts'
import { boundedThings } from '../bounded-things.ts'
import { carriedMetric } from '../carried-metric.ts'
import { ofPart, ofWhole } from '../completed.ts'
import { earlierClause } from '../earlier.ts'
import { deal } from '../lists.ts'
import { eachProduct } from '../products.ts'
import type { Named } from '../named.ts'
import { splitAct, unmoved, withoutLevel } from '../naming.ts'
import { segment } from '../../words.ts'
import { forAll, parts } from '../rule.ts'
import type { Names, NamingRule, View } from '../rule.ts'
import { headOf } from '../shared-head.ts'
import { planSaid } from '../share-words.ts'
import { shareOfSize } from '../share-of-size.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'

/** Longer names of the clause before are sentences. */
const longestAlone = 24
/** How far before a number its class of size begins. */
const sizeReach = 8

const clauseOf = ({ text, subject, run }: View): { name: string; start: number } | null =>
  (subject === '' && run.between > 0 ? earlierClause(text, run.floor, run.headStart) : null)

function fromClause({ text, span, own, base, run }: View, name: string, at: number): Named {
  const whole = ofWhole(text, span.start, at, name, own) ?? ofPart(text, Math.max(span.start, Math.min(run.floor, at)), at, name, own)
  const metric = whole?.name ?? unmoved(name)
  return { ...base, metric, noun: metric, source: 'completed', sourceStart: whole?.start ?? at }
}

/** ；建立文化联系的国家，已有40个: behind ； nothing goes on, so a noun alone before the comma is what is counted. */
function opensPart({ text, span, run }: View, { name, start }: { name: string; start: number }): boolean {
  const words = segment(name)
  const opens = hasWord(text.slice(run.floor, start), 'sentencemark') || (run.floor === span.start && text.slice(span.start, start).trim() === '')
  return name.length <= longestAlone && opens && 'nbs'.includes(words.at(-1)?.pos || 'x') &&
    words.some(({ text: word }) => word === patterns.possessive)
}

export const clauseBefore: NamingRule = {
  id: 'subject/clause-before',
  why: 'a clause with only a verb takes its subject from the clause before, if that is nothing but a measure',
  read: (view) => {
    const bounded = boundedThings(view)
    if (bounded) return forAll(view, { ...view.base, metric: bounded.name, noun: bounded.name, source: 'completed', sourceStart: bounded.start })
    const clause = clauseOf(view)
    if (!clause) return null
    const { figures, head } = view.run
    const goods = head.share && figures.length === 1 ? eachProduct(clause.name) : []
    if (goods.length > 1) return forAll(view, ...goods.map((metric) => ({ ...view.base, metric, noun: metric, source: 'completed' as const, sourceStart: clause.start })))
    const dealt = figures.length > 1 ? deal(clause.name, figures.length) : null
    if (!(dealt || metricOf(clause.name) || headOf(clause.name) !== '' || opensPart(view, clause))) return null
    // 覆盖率，由65%提高到91%: the clause before is nothing but the subject.
    const framed = Boolean(figures[0]?.head)
    if (!framed && splitAct(clause.name).verb !== '' && !opensPart(view, clause)) return null
    return figures.map((_, index) => [fromClause(view, dealt?.[index] ?? clause.name, clause.start)])
  },
  examples: ['固定资产投资增势明显加快，全年增长9.5%。 → 固定资产投资', '医院床位数、护士数，比五年前增长40%、60%。 → 医院床位数；护士数', '财政收入12亿元；居民人均可支配收入，由3.1万元提高到3.3万元。 → 财政收入；居民人均可支配收入', '同我国通商的国家，已有90个；建立文化联系的国家，已有120个。 → 同我国通商的国家；建立文化联系的国家', '陶器、布鞋等产品的产量，去年都增长三成。 → 陶器产量；布鞋产量', '亩产值万元以上的茶园，去年有20个。 → 亩产值万元以上的茶园', '年收入20万元以上的农户，去年达到300户。 → 年收入20万元以上的农户'],
  not: ['固定资产投资190亿元，全年增长9.5%。'],
}

/** Whether what was spoken of before may go on: in the sentence, or where a verb says so. */
const goesOn = ({ subject, own, topic, run }: View): Topic | null =>
  (subject === '' && topic && (own || run.head.change !== 0 || run.head.state !== null) ? topic : null)

export const listAgain: NamingRule = {
  id: 'list/again',
  why: 'a list of values without subjects is dealt to the subjects of the list before',
  read: (view) => {
    const topic = goesOn(view)
    const count = view.run.figures.length
    if (!topic || count < 2) return null
    // 城乡低保标准提高到750元，分别提高8%、15%: the short form of both before it is the list.
    const pair = topic.names.length < 2 && view.run.head.deal && topic.metric.includes(townAndCountry) ? deal(topic.metric, count) : null
    const group = topic.names.length === count ? topic.names : pair ?? topic.recent.slice(-count)
    if (group.length !== count) return null
    const { clauseStart: sourceStart, unlisted } = topic
    return group.map((name) => [{ ...view.base, metric: name, noun: name, source: 'carried', sourceStart, unlisted }])
  },
  examples: ['城镇、农村居民收入分别达到4.1万元、2.2万元，增长5%、7%。 → 城镇居民收入；农村居民收入；城镇居民收入；农村居民收入',
    '财政收入增长5%，城乡居民收入均居全市第2，分别增长3%、6%。 → 财政收入；城乡居民收入；城镇居民收入；农村居民收入',
    '城乡居民收入增长6%，分别达到4.1万元、2.2万元。 → 城乡居民收入；城镇居民收入；农村居民收入'],
  not: ['城镇居民收入达到4.1万元，增长5%。'],
}

export const listTold: NamingRule = {
  id: 'list/told',
  why: 'one value with 均 or 都 holds for all that the sentence told values of',
  read: (view) => {
    const topic = goesOn(view)
    const { head, figures } = view.run
    if (!topic || figures.length > 1 || !head.share || head.each || !view.own) return null
    const told = topic.names.length > 1 ? topic.names : topic.recent.slice(-2)
    const { clauseStart: sourceStart, unlisted } = topic
    return told.length < 2 ? null : [told.map((name) => ({ ...view.base, metric: name, noun: name, source: 'carried', sourceStart, unlisted }))]
  },
  examples: ['城镇、农村居民收入分别达到4.1万元、2.2万元，均增长8%。 → 城镇居民收入；农村居民收入；城镇居民收入；农村居民收入'],
  not: ['城镇居民收入达到4.1万元，增长8%。'],
}

export const sizeClass: NamingRule = {
  id: 'list/size-class',
  why: 'a class of size before a number takes its noun from the member before',
  read: (view) => {
    const measured = ofMeasure(view) ?? shareOfSize(view)
    if (measured) return measured
    const ofClass = patterns.sizeStated.test(view.subject) ? view.own : null
    const topic = goesOn(view) ?? ofClass
    if (!topic || view.kind !== 'count') return null
    if (patterns.sizeInside.test(topic.noun)) return otherSize(view, topic)
    const { text, span, run } = view
    const at = (run.figures[0] as Figure).quantity.start
    const size = patterns.sizeBehind.exec(text.slice(Math.max(span.start, run.headStart - sizeReach), at))?.[0]
    return size === undefined ? null : forAll(view, carriedAs(view, topic, topic.verb + size + withoutLevel(topic.noun)))
  },
  examples: ['百亿级企业5家、五十亿级20家。 → 百亿级企业；五十亿级企业', '产值超十亿元企业5家、超亿元30家。 → 产值超十亿元企业；产值超亿元企业',
    '新培育营收过十亿元企业5家、过亿元企业30家。 → 新培育营收过十亿元企业；新培育营收过亿元企业',
    '村集体收入全部达到8万元，20万元以上村占36%。 → 村集体收入；村集体收入20万元以上村占比'],
  not: ['百亿级企业5家，增长25%。'],
}

/** 营收过十亿元企业5家、过亿元企业30家: the measure before the size of the first, for things of the same kind of another size. */
function ofMeasure(view: View): Names | null {
  const { subject, own, kind, run } = view
  const size = own && kind === 'count' ? patterns.sizeInside.exec(subject) : null
  const first = own && size?.index === 0 ? patterns.sizeInside.exec(own.noun) : null
  const of = first ? own?.noun.slice(0, first.index) ?? '' : ''
  if (!own || of.length < 2 || anyDigit.test(of) || own.noun.at(-1) !== subject.at(-1)) return null
  return forAll(view, carriedAs(view, own, (run.head.state === 'reach' ? '' : own.verb) + of + subject))
}

/** ，其中十亿元以上: without the mark and the word that open a part. */
const withoutPart = (words: string): string => withoutStart(withoutStart(words, 'pausing'), 'partmark')

/** 产值超10亿元企业5家、超5亿元12家: the thing before with another size in the place of its own. */
function otherSize(view: View, topic: Topic): Names | null {
  const { text, span, run } = view
  const at = (run.figures[0] as Figure).quantity.start
  const size = patterns.sizeStated.exec(withoutPart(text.slice(Math.max(span.start, run.floor), at)))?.[1]
  return size === undefined ? null : forAll(view, carriedAs(view, topic, topic.verb + topic.noun.replace(patterns.sizeInside, size)))
}

export const carried: NamingRule = {
  id: 'subject/carried',
  why: 'a value without a subject is one of what the sentence speaks of',
  read: (view) => {
    const topic = goesOn(view)
    if (!topic || countsAnother(view, topic) || isPartOfPlan(view)) return null
    const named = carriedAs(view, topic, carriedMetric(view, topic))
    return forAll(view, isSameInPercent(view, topic) ? { ...named, measure: 'growth' } : named)
  },
  examples: ['地区生产总值391亿元，增长8.6%。 → 地区生产总值；地区生产总值', '新增市场主体1.2万户，累计达到9.6万户。 → 新增市场主体；市场主体', '新增充电桩200个、累计800个。 → 新增充电桩；充电桩',
    '耕地面积3万亩，平均每人只有2亩。 → 耕地面积；人均耕地面积', '地区生产总值增速居全省第3、长三角第8位，全年达到500亿元、增长6%。 → 地区生产总值增速；地区生产总值增速；地区生产总值；地区生产总值'],
  not: ['地区生产总值391亿元，固定资产投资增长8.6%。'],
}

/** 完成投资3亿元，占年度计划40%: a share of what was planned has a name of its own. */
const isPartOfPlan = ({ kind, own, run }: View): boolean => own !== null && parts.has(kind ?? '') && run.headText.includes(patterns.takesShare) && planSaid(trimName(run.headText)) !== ''

/** 粮食产量增长5%，合作社有了发展，已发展到50个: things that are counted are no amount of what is weighed or paid. */
function countsAnother({ text, span, kind, measure, run }: View, { metric }: Topic): boolean {
  const code = kind === 'count' && (measure === 'level' || measure === 'change') ? metricOf(metric)?.unit_code ?? '' : ''
  const unit = run.figures[0]?.quantity.known?.word ?? ''
  // 棉纱产量增加30万件，去年增加20万件: the unit of the goods.
  return code !== '' && !code.startsWith('{') && !text.slice(span.start, run.floor).includes(unit)
}

/** 增产200万吨，即8%: the same change in percent. */
const isSameInPercent = ({ kind, measure, run: { headText } }: View, topic: Topic): boolean =>
  kind === 'percent' && measure === 'level' && topic.measure === 'change' && isWord(headText.trim(), 'thatis')

function carriedAs({ run, own, base }: View, { noun, verb, area, unlisted, clauseStart }: Topic, metric: string): Named {
  return { ...base, area, metric, noun, verb: metric === noun ? '' : verb, source: 'carried', sourceStart: own ? clauseStart : run.headStart, unlisted }
}

/** 民间投资走出低谷: a metric of the catalogue before a verb, whatever is said of it; all words where there is none. */
function metricSaid(clause: string): string {
  const verb = segment(clause).find(({ pos, text, start }) => start > 0 && pos === 'v' && text.length > 1)
  const name = verb ? clause.slice(0, verb.start) : ''
  return metricOf(name) === null ? clause : name
}

export const clauseAlone: NamingRule = {
  id: 'subject/clause-alone',
  why: 'where nothing was spoken of before, a short clause before names it',
  read: (view) => {
    const clause = clauseOf(view)
    return clause && clause.name.length <= longestAlone ? forAll(view, fromClause(view, metricSaid(clause.name), clause.start)) : null
  },
  examples: ['“一网通办”事项，达到1200项。 → “一网通办”事项', '民间投资扭转颓势，增长5%。 → 民间投资'],
  not: ['“一网通办”事项达到1200项。'],
}
