/** Rules for what the first value of a sentence is of, and the next too: a trade (产业产值…，税收), or some days (春节假期接待游客…，旅游收入). */
import { endWord, hasWord, startWord, withoutStart } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { tradeOfList } from '../trade-list.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { trimName } from '../trim.ts'

/** Whether words of the clause say that it is of the whole year, or of the whole area, again. */
const isOfAll = ({ text, run }: View): boolean => {
  const clause = text.slice(run.clause, run.figures[0]?.quantity.start)
  return hasWord(clause, 'wholeyear') || startWord(clause, 'wholearea') !== ''
}

export const factOfTrade: NamingRule = {
  id: 'subject/fact-of-trade',
  why: 'what is measured of a trade, behind another value of it, is the trade’s and not that of the whole area',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const trade = own && !isOfAll(view) ? tradeOfList(own.metric, name, true) : ''
    return own && trade !== '' ? forAll(view, { ...base, metric: trade + name, noun: trade + name, source: 'completed', sourceStart: own.clauseStart }) : null
  },
  examples: ['新能源汽车产业营业收入突破100亿元，税收达到12亿元，从业人员3.2万人。 → 新能源汽车产业营业收入；新能源汽车产业税收；新能源汽车产业从业人员'],
  not: ['工业总产值突破100亿元，税收达到12亿元。', '装备制造产业营业收入突破100亿元，全市税收达到12亿元。'],
}

/** 光伏 of 光伏发电装机: what a capacity that was told makes power of; empty for others. */
function sourceOf(metric: string): string {
  const source = startWord(metric, 'powersource')
  return source !== '' && endWord(metric.slice(source.length), 'powercapacity') !== '' ? source : ''
}

export const powerOfSource: NamingRule = {
  id: 'subject/power-of-source',
  why: 'power that is made behind the capacity of one source is that source’s, not all of the area',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const source = own && isWord(withoutStart(name, 'wholeyear'), 'powermade') ? own.recent.map(sourceOf).find((one) => one !== '') ?? '' : ''
    return own && source !== '' ? forAll(view, { ...base, metric: source + name, noun: source + name, source: 'completed', sourceStart: own.clauseStart }) : null
  },
  examples: ['新能源发电装机达到106万千瓦，占全市总装机12%，发电量14亿千瓦时。 → 新能源发电装机；新能源发电装机占全市总装机比重；新能源发电量'],
  not: ['发电装机达到106万千瓦，发电量14亿千瓦时。', '新能源发电装机达到106万千瓦，全社会用电量14亿千瓦时。'],
}

/** 春节假期 of 春节假期接待游客: the days that a name begins with; empty for others. */
function daysOf(name: string): string {
  const words = name.startsWith('“') ? name.slice(0, name.indexOf('”') + 1) : startWord(name, 'feast')
  const end = startWord(withoutStart(name.slice(words.length), 'feast'), 'daysend')
  return words !== '' && end !== '' ? name.slice(0, name.indexOf(end, words.length) + end.length) : ''
}

export const ofDays: NamingRule = {
  id: 'subject/of-days',
  why: 'behind a value of some days the next is of those days too, not of the year',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const days = own && !isOfAll(view) && name.length > 1 && endWord(name, 'ofdays') !== '' ? daysOf(own.metric) : ''
    return own && days !== '' && daysOf(name) === '' ? forAll(view, { ...base, metric: days + name, noun: days + name, source: 'completed', sourceStart: own.clauseStart }) : null
  },
  examples: ['“五一”期间接待游客120万人次，旅游收入6.8亿元。 → “五一”期间接待游客；“五一”期间旅游收入'],
  not: ['“五一”期间接待游客120万人次，全年旅游收入16.8亿元。', '“惠农”工程改造村庄120个，旅游收入6.8亿元。'],
}
