/** Rules for values whose measure the clause before has: 化工产值突破800亿元，纺织突破200亿元. */
import type { Metric } from '../../../types.ts'
import { endWord, hasWord } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { valueHeads } from '../../../vocabulary/heads.ts'
import { ofWhich } from '../../../vocabulary/panel.ts'
import { ofTotal } from '../../../vocabulary/patterns-names.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { joined, segment } from '../../words.ts'
import { metricOf } from '../../metrics.ts'
import { measureAgain } from '../measure-again.ts'
import { isNounOnly } from '../predicate-words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { headOf } from '../shared-head.ts'
import { measureOfName } from '../shared.ts'
import { opensPart } from './stated.ts'
import { isDependent } from '../topics.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'

/** Longer names are clauses. */
const longestThing = 20
const measured: ReadonlySet<string> = new Set(['money', 'physical'])

/** The measure that the whole of a part has: 产量 of 粮食总产量, 货运量. */
function measureOfWhole({ metric, verb, measure }: Topic): string {
  if (verb !== '' || measure !== 'level') return ''
  const name = measureOfName(metric) || (endWord(metric, 'measureend') === '' ? '' : metric)
  return endWord(name, 'measureofwhole') === '' ? '' : name.replace(ofTotal, '')
}

/** Whether a value is stated in a unit that the sentence had before. */
function isAlike({ text, span, run: { head, floor, figures }, kind, measure }: View): boolean {
  const unit = figures[0]?.quantity.known?.word ?? ''
  return figures.length === 1 && measure === 'level' && (measured.has(kind ?? '') || kind === 'percent') && !head.average &&
    unit !== '' && text.slice(span.start, floor).includes(unit)
}

const isReached = ({ run: { head } }: View): boolean => head.state === 'reach' || hasWord(head.comparing, 'passing') || head.comparator === 'gt'

/** 其中小麦120万亩、玉米80万亩: whether 其中 stands before the words, or before the first of the list that they go on with. */
const isPartOfWhole = ({ text, span, run }: View): boolean =>
  (run.joined || text.slice(run.floor, run.headStart) === listComma) && text.slice(span.start, run.figures[0]?.quantity.start).includes(ofWhich)
const listComma = '，'

/** 汽车产量8万辆，其中新能源汽车3万辆: whether a number counts goods of which the sentence told how many were made, in the same unit. */
const isMadeOfWhole = ({ text, span, run: { floor, figures }, kind, measure }: View, { metric }: Topic): boolean =>
  kind === 'count' && measure === 'level' && figures.length === 1 && metric.endsWith(patterns.output) && text.slice(span.start, floor).includes(figures[0]?.quantity.known?.word ?? '，')

/** 高新技术企业达到6%: what is counted or paid is no share. */
const isOtherUnit = ({ kind }: View, { unit_code }: Metric): boolean => kind === 'percent' && unit_code !== '%'

/** 甲、乙等企业: things that are named, and their kind. */
const withoutOthers = (name: string): string => joined(segment(name).filter(({ text }) => !isWord(text, 'andothers')))

/** Whether words are a thing alone, without a measure of their own. */
const isBareThing = (name: string): boolean => name.length > 1 && name.length <= longestThing && !isDependent(name) &&
  withoutOthers(name).split('、').every((piece) => isNounOnly(piece) || isWord(piece, 'sitekind')) && measureOfName(name) === '' && !valueHeads.has(headOf(name)) && !isWord(name, 'value')

export const measureGoesOn: NamingRule = {
  id: 'subject/measure-goes-on',
  why: 'a thing that reaches a value of the same unit as the one before it, or is a part of it, has the same measure',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const part = isPartOfWhole(view)
    const told = own && (part || isReached(view)) && (isAlike(view) || (part && isMadeOfWhole(view, own))) ? own : null
    const measure = told === null ? '' : part ? measureOfWhole(told) : measureAgain(told, name, view.kind === 'percent')
    // 夏粮 is no word by itself.
    const isThing = isBareThing(name) || (part && metricOf(name + measure) !== null && measureOfName(name) === '')
    if (!own || measure === '' || !isThing || name.startsWith(measure.slice(0, 2))) return null
    // 其中粮食20万亩: the catalogue knows a thing alone by another of its measures.
    const [known, whole] = [metricOf(name), metricOf(name + measure)]
    if (known !== null && known !== whole && !isOtherUnit(view, known) && !(part && whole !== null)) return null
    return forAll(view, { ...base, metric: name + measure, noun: name + measure, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '绿色化工产值突破800亿元，纺织突破200亿元。 → 绿色化工产值；纺织产值',
    '粮食产量达到30万吨，增长5%；棉花达到2万吨。 → 粮食产量；粮食产量；棉花产量',
    '渔船保险参保率达到90%，渔港达到60%。 → 渔船保险参保率；渔港保险参保率', '城区管道燃气覆盖率达到80%，乡镇达到30%。 → 城区管道燃气覆盖率；乡镇管道燃气覆盖率', '规上企业研发投入强度达到2%，高新技术企业达到6%。 → 规上企业研发投入强度；高新技术企业研发投入强度',
    '谷物播种面积60万亩，其中青稞20万亩、荞麦5万亩。 → 谷物播种面积；青稞播种面积；荞麦播种面积',
  ],
  not: ['绿色化工产值突破800亿元，财政收入突破20亿元。', '绿色化工产值突破800亿元，纺织增长8%。', '森林覆盖率达到45%，城镇化率达到60%。'],
}

export const outputTold: NamingRule = {
  id: 'subject/output-told',
  why: 'goods that grow behind a clause on the output of goods, or on their supply, grow in the same',
  read: (view) => {
    const { text, span, run, subject, base, measure, own } = view
    const name = trimName(subject)
    if (measure !== 'growth' || run.figures.length > 1 || (own && own.measure !== 'growth')) return null
    const told = patterns.outputRose.exec(text.slice(span.start, run.headStart))
    const supply = own ? endWord(own.metric, 'supplied') : ''
    if (own && supply !== '' && (isBareThing(name) || (name.length === 1 && metricOf(name) !== null))) return forAll(view, { ...base, metric: name + supply, noun: name + supply, unlisted: true, source: 'completed', sourceStart: own.clauseStart })
    const metric = name + patterns.output
    const known = metricOf(name)
    if (!told || (known === null ? !isBareThing(name) || isWord(name, 'sector') : known !== metricOf(metric))) return null
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: span.start })
  },
  examples: ['新产品产量大幅增长，蓄电池增长31%，工业机器人增长26%。 → 蓄电池产量；工业机器人产量', '棉布供应增加50%，胶鞋增加80%，食盐增加30%。 → 棉布供应；胶鞋供应；食盐供应'],
  not: ['棉布供应增加50%，工业投资增长6%。', '新产品产量大幅增长，工业投资增长6%。', '新产品销路好转，蓄电池增长31%。'],
}

export const partMeasure: NamingRule = {
  id: 'subject/part-measure',
  why: 'a sector that is a part of what grew has the measure of the whole, and so has the next of its kind',
  read: (view) => {
    const { subject, measure, run, base } = view
    const name = trimName(subject)
    const isPart = opensPart(view)
    const own = view.own ?? (isPart ? view.topic : null)
    const sector = name.replace(patterns.remarkAtEnd, '')
    if (!own || run.figures.length > 1 || (measure !== 'growth' && measure !== 'average_growth') || endWord(sector, 'trade') === '' || metricOf(sector) !== null) return null
    const of = endWord(own.metric, 'sectormeasure')
    const whole = own.metric.slice(0, -of.length)
    if (of === '' || whole === '' || !(isPart || (endWord(whole, 'trade') !== '' && whole.endsWith(sector.slice(-2)) && !of.includes(ofTotal)))) return null
    const metric = sector + of.replace(ofTotal, '')
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '工业总产值增长9%，其中：近代工业增长12%。 → 工业总产值；近代工业产值',
    '商品零售总额增长8%。其中：国营商业增长13%，合作社营商业增长23%。 → 商品零售总额；国营商业零售额；合作社营商业零售额',
  ],
  not: ['工业总产值增长9%，近代工业增长12%。'],
}
