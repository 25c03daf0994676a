/** Rules for what was told right before: its measure (新建污水处理厂3座、处理能力), and a part of it (其中). */
import { possessive } from '../../../vocabulary/particles.ts'
import { endWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { isMoney } from '../../../lexicon/money.ts'
import { isAnyWord, isWord } from '../../../lexicon/words.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { joined, segment } from '../../words.ts'
import { earlierClause } from '../earlier.ts'
import { splitAct, withoutLevel } from '../naming.ts'
import { isNoun } from '../predicate-words.ts'
import { forAll } from '../rule.ts'
import { needOf } from '../needs.ts'
import { tradeFor } from '../trade-for.ts'
import type { NamingRule, View } from '../rule.ts'
import { areWorks } from '../stages.ts'
import { isBehindCounted, isRightBehind, measureTold } from '../told.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart, stated } from './stated.ts'

/** 家具产业以定制为方向，实施技改项目8个，营收: what trades make is that of the trade which opens the sentence, whatever was counted since. */
function isOfTrade({ text, span, run, subject }: View): boolean {
  const need = needOf(trimName(subject))
  return need !== null && isWord(need.rest, 'tradevalue') && tradeFor(text, span, run, null, need) !== null
}

export const measureOfTold: NamingRule = {
  id: 'subject/measure-of-told',
  why: 'a measure that any thing may have is that of the thing told right before it',
  read: (view) => {
    const { text, run, own, subject, base } = view
    if (!own || own.measure !== 'level' || run.figures.length > 1 || subject === '' || !(isRightBehind(text, run) || isBehindCounted(text, run, own))) return null
    const metric = isOfTrade(view) ? '' : measureTold(subject, own)
    return metric === '' ? null : forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '新建污水处理厂3座、处理能力达到20万吨。 → 新建污水处理厂；污水处理能力',
    '开展夜市促消费活动40场、实现销售额3亿元。 → 开展夜市促消费活动；夜市促消费活动销售额',
    '新投产服装加工项目7个，新增产值6亿元。 → 新投产服装加工项目；新投产服装加工项目新增产值',
    '26个服装加工项目实现投产，净增产值6亿元。 → 投产服装加工项目；投产服装加工项目净增产值',
    '新增社区书屋6个，书屋总数达到48个。 → 新增社区书屋；社区书屋总数',
    '轨道运营里程达120公里、单日最高客流量达9万人次。 → 轨道运营里程；轨道单日最高客流量',
  ],
  not: ['新建污水处理厂3座，全市生活垃圾日处理能力达到20万吨。', '新建污水处理厂3座；处理能力达到20万吨。'],
}

/** 项目, 工程. */
const worksLength = 2

/** 其中: the part with what is told of the whole before it, where the words right before do not tell it; empty for none. */
function partTold(part: string, { verb, recent: told, owner }: Topic): string {
  // 招商活动签约项目: of the activity that it came of, the part is too.
  const recent = told.map((each) => (owner && each.startsWith(owner.name) ? each.slice(owner.name.length) : each))
  // 实施水利工程12项，其中防洪类5项: what is of a kind alone is one of the things that were counted.
  const kind = recent.find((each) => areWorks(each) && !each.endsWith(part))
  if (endWord(part, 'kindof') !== '' && kind !== undefined) return splitAct(kind).verb + part + (isWord(part, 'levelword') ? withoutLevel(splitAct(kind).rest) : splitAct(kind).rest)
  if (verb !== '' || splitAct(part).verb !== '') return ''
  // 签约项目40个、合同投资9亿元，其中工业项目: of those that were counted.
  const works = areWorks(part) ? part.slice(-worksLength) : ''
  const whole = works === '' ? undefined : recent.findLast((each) => each.endsWith(works))
  const act = whole === undefined ? '' : splitAct(whole).verb
  return act === '' ? '' : act + part
}

export const partOfTold: NamingRule = {
  id: 'subject/part-of-told',
  why: 'a part of works that were counted had done to it what was done to the whole',
  read: (view) => {
    const { own, kind, run, subject, base } = view
    const noun = trimName(subject)
    const metric = own && noun !== '' && kind === 'count' && run.figures.length === 1 && opensPart(view) ? partTold(noun, own) : ''
    if (!own || metric === '') return null
    const { verb, rest } = metric.endsWith(noun) ? { verb: metric.slice(0, -noun.length), rest: noun } : splitAct(metric)
    return forAll(view, { ...base, metric, noun: rest, verb, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '招引项目24个，合同投资62亿元，其中8亿元以上项目5个。 → 招引项目；招引项目合同投资；招引8亿元以上项目',
    '实施36项交通工程，其中公路类15项。 → 实施交通工程；实施公路类交通工程',
  ],
  not: ['重点项目24个，总投资162亿元，其中机械项目5个。'],
}

/** A limit with a longer thing is a clause. */
const longestLimited = 13
/** The unit of people. */
const people = '{person}'
/** A shorter thing says nothing. */
const shortestThing = 2

/** What a limit is one of: what was counted before in the same unit, or what the clause before is nothing but; empty for none. */
function limitedThing({ text, span, run, own }: View): string {
  const { word: unit = '', code = '' } = run.figures[0]?.quantity.known ?? {}
  // 被评为劳动模范的有3万人: they are people of any kind.
  if (code === people) return ''
  if (own) return unit !== '' && text.slice(span.start, run.floor).includes(unit) && endWord(own.noun, 'fieldside') === '' ? trimName(own.noun) : ''
  const bare = run.between > 0 ? earlierClause(text, run.floor, run.headStart)?.name ?? '' : ''
  const last = segment(bare).at(-1)
  return last && isNoun(last) && !anyDigit.test(bare) && bare.includes(possessive) ? bare : ''
}

/** 限额以上 of 施工的建设单位: the limit before the thing, before its noun alone where that is long. */
function limited(limit: string, thing: string): string {
  const noun = thing.slice(thing.lastIndexOf(possessive) + 1)
  return limit + (limit.length + thing.length > longestLimited && noun.length >= shortestThing ? noun : thing)
}

export const limitOfTold: NamingRule = {
  id: 'subject/limit-of-told',
  why: 'words that end in 的 only limit: what has so many is the thing told before',
  read: (view) => {
    const { subject, kind, measure, run, own, base } = view
    const limit = trimName(subject)
    const open = subject.endsWith(possessive) || endWord(limit, 'fieldside') !== ''
    if (!open || limit === '' || measure !== 'level' || run.figures.length > 1 || (kind !== 'count' && (own || kind !== 'physical'))) return null
    const thing = limitedThing(view)
    // 国家级的8个: what is known to rank things is completed with their act.
    if (thing.length < shortestThing || limit.includes(thing) || stated.read(view)?.[0]?.[0]?.metric !== limit) return null
    return forAll(view, { ...base, metric: limited(limit, thing), noun: thing, source: 'completed', sourceStart: own?.clauseStart ?? run.headStart })
  },
  examples: [
    '开工的厂矿单位700个，其中限额以上的有90个。 → 开工的厂矿单位；限额以上的厂矿单位',
    '限额以下的建设单位800个，其中工业方面约有300个。 → 限额以下的建设单位；工业方面限额以下的建设单位',
    '云溪瓷厂出厂的瓷砖，由于裂纹太多而退回的达400吨。 → 裂纹太多而退回瓷砖',
  ],
  not: ['新建学校40所，最大的有3000人。'],
}

/** 衔接资金 of 投入衔接资金: the money that was told, without how it came; empty where another thing was told, or any money. */
function fundTold({ metric, noun }: Topic): string {
  const words = segment(noun || metric)
  const from = words.findIndex(({ text }) => !isMoney(text, 'pay') && !isAnyWord(text, 'adding', 'adverb', 'accomplished'))
  const fund = from < 0 ? '' : joined(words.slice(from))
  return fund.length > shortestFund && endWord(fund, 'fundword') !== '' ? fund : ''
}
/** A shorter name is that of any money. */
const shortestFund = 2

/** 实施项目, 支持企业: works or firms of which nothing is said but that money went to them. */
function helpedAlone(name: string): boolean {
  const thing = withoutStart(name, 'fundsfor')
  return thing !== name && (isAnyWord(withoutStart(thing, 'rankahead'), 'tradework', 'anywork') || isAnyWord(thing, 'tradework', 'anywork'))
}

export const ofFunds: NamingRule = {
  id: 'subject/of-funds',
  why: 'works of which nothing is said but that money told right before was for them are those of that money',
  read: (view) => {
    const { text, run, kind, measure, own, subject, base } = view
    const name = trimName(subject)
    if (!own || kind !== 'count' || measure !== 'level' || run.figures.length > 1 || !isRightBehind(text, run) || !helpedAlone(name)) return null
    const fund = fundTold(own)
    const verb = startWord(name, 'fundsfor')
    return fund === '' ? null : forAll(view, { ...base, metric: fund + name, verb: fund + verb, noun: name.slice(verb.length), source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '整合涉农资金5.2亿元，实施项目126个。 → 涉农资金；涉农资金实施项目',
    '发行专项债券32亿元，支持重点项目45个。 → 专项债券；专项债券支持重点项目',
  ],
  not: ['完成投资50亿元，实施项目30个。', '整合涉农资金5.2亿元，实施水利项目126个。', '争取资金5.2亿元，实施项目126个。'],
}
