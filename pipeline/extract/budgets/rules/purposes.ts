/** Rules that say whether an amount is for a purpose, or measures the economy. */
import { endWord, hasWord } from '../../../lexicon/edges.ts'
import { isMoney, kindWords, moneyWords } from '../../../lexicon/money.ts'
import { suffixes } from '../../../words.ts'
import { catalogued } from '../../metrics.ts'
import { moneyPhrase } from '../phrase.ts'
import type { PurposeRule } from '../rule.ts'
import { investing } from '../../../vocabulary/patterns-money.ts'

const statisticAt = suffixes(moneyWords('statistic'))
const aggregateAt = suffixes(moneyWords('aggregate'))
const nearWords = moneyWords('near').map(([word]) => word)
const payWords = moneyWords('pay').flatMap(([word, code]) => (code === 'strip' ? [] : [word]))
const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** How much of the text around an amount is looked at. */
const reach = { verb: 10, before: 24, behind: 16, standard: 40 }

/** `固定资产投资调控`: words behind a measure that make it no other. */
const steered = /(?:调控|预期|计划|到位)$/u
const investment = /(?:投资|资金)$/u
const owed = /^(?:各项|人民币|本外币|金融机构)*[存贷]款(?:余额)?$/u

/** Whether a name is a measure of the economy, to be stated in money: `工业总产值`. */
export const isAggregate = (metric: string): boolean => aggregateAt(metric, metric.length) !== null || investment.test(metric)
/** Whether a name says that somebody need not pay. */
export const isRelief = (name: string): boolean =>
  (hasWord(name, 'easing') && (hasWord(name, 'burden') || endWord(name, 'costs') !== '')) ||
  (hasWord(name, 'waiving') && endWord(name, 'charge') !== '' && endWord(name, 'nocharge') === '')

/** Whether a name is that of an investment or income of the area: 工业投资, 房地产开发完成投资. */
function isStatistic(name: string): boolean {
  const { thing, label } = moneyPhrase(name)
  const phrase = label.endsWith(investing) ? thing + label : name
  return [name, name.replace(steered, ''), phrase].some((each) => isMoney(each, 'whole') || statisticAt(each, each.length) !== null)
}

export const statistic: PurposeRule = {
  id: 'money/statistic',
  why: 'some investments and incomes are statistics of the area, whatever stands before them',
  read: ({ metric, measure }) => {
    // 贷款较年初增加78亿元
    if (measure === 'change' && owed.test(metric)) return false
    return isStatistic(metric) ? false : null
  },
  examples: ['基本建设投资完成23亿元。 → indicator', '中央财政赤字24亿元。 → indicator', '到位外资4.2亿美元。 → indicator', '房地产开发完成投资23亿元。 → indicator'],
  not: ['交通项目完成投资32亿元。'],
}

export const relief: PurposeRule = {
  id: 'money/relief',
  why: 'a burden made less is money that somebody need not pay',
  read: ({ metric }) => (isRelief(metric) ? true : null),
  examples: ['为企业降低生产成本4500万元。 → budget', '减轻企业税费负担2亿元。 → budget', '降低公路通行费6亿元。 → budget', '阶段性减征医疗保险费3亿元。 → budget'],
  not: ['生产成本4500万元。', '减少农药用量300吨。'],
}

/** `标准给予补助`: behind an amount, makes it a rate; `补差…分别`: before several. */
const standardBehind = /^[^，。；]{0,30}标准(?:给予|进行|发放|予以)/u
const dealt = /(?:用于|低保|补差|补助|补贴|津贴|供养)[^，。；]{0,24}分别/u

export const rate: PurposeRule = {
  id: 'money/rate',
  why: 'what is paid by a standard, or dealt among those who are paid, is a budget',
  read: ({ text, quote, quantity }) => {
    const behind = text.slice(quantity.end, Math.min(quote.end, quantity.end + reach.standard))
    return standardBehind.test(behind) || dealt.test(text.slice(quote.start, quantity.start)) ? true : null
  },
  examples: ['财政用于科技、教育的支出分别为7亿元、5亿元。 → budget；budget', '对幼儿园按每学期每人200元的标准进行补助。 → budget'],
  not: ['居民收入每人每月4000元。'],
}

const gives = /(?:财政|部门|资金|银行)?(?:安排|拨付|下达|筹措|拿出)(?:了)?(?:约|近|超过|超)?$/u

export const allotted: PurposeRule = {
  id: 'money/allotted',
  why: 'a verb that allots stands right before the amount',
  read: ({ text, quote, quantity, metric }) => {
    const verb = text.slice(Math.max(quote.start, quantity.start - reach.verb), quantity.start)
    return !aggregateAt(metric, metric.length) && gives.test(verb) ? true : null
  },
  examples: ['养老服务三年行动启动实施，每年安排2亿元。 → budget'],
  not: ['县财政收入300万元。'],
}

const budgets = /救灾款|低保|补差|专项债|债券|国债(?!余额)|[补资]助标准|补贴|保障标准|养老金|减税|专项资金|财政补助|补助|经费(?!投入)|国防|转移支付|基金(?:首期|募集|总|认缴|实缴)?规模|(?:认缴|实缴)规模/u
const helps = /(?:帮扶|援助|捐助|捐赠|续贷|金融工具)$|贷[”」]$|报销/u
const acts = /垫付|代缴|^(?:(?:代付|补发|偿还|清偿|清付|化解)|(?:将|拟|要|可)?用(?:于|$))/u

export const named: PurposeRule = {
  id: 'money/named',
  why: 'some names are those of budgets, also where the catalogue has them or an aggregate ends them',
  read: ({ metric }) => (budgets.test(metric) || helps.test(metric) || acts.test(metric) ? true : null),
  examples: ['东西部帮扶2亿元。 → budget', '偿还政府债务3亿元。 → budget', '农村低保标准达到500元。 → budget'],
  not: ['政府债务3亿元。'],
}

const currency = /^[A-Z]{3}$/u

export const known: PurposeRule = {
  id: 'money/known',
  why: 'what the catalogue knows and is no investment is a measure',
  // 其中高速公路8亿元: what is measured in kilometres is no measure of money.
  read: ({ metric }) => (currency.test(catalogued(metric)?.unit_code ?? '') && !investment.test(metric) ? false : null),
  examples: ['全市民生支出269亿元。 → indicator', '新增贷款332亿元。 → indicator'],
  not: ['交通投资320亿元。'],
}

const spends = /投资(?:额|总额|总?规模)?$|资金$|基金$|投入$/u

export const spending: PurposeRule = {
  id: 'money/spending',
  why: 'an investment, a fund or an outlay is for something',
  read: ({ metric }) => (spends.test(metric) ? true : null),
  examples: ['重大水利工程投资规模80亿元。 → budget'],
  not: ['交通运输业产值32亿元。'],
}

const purposeBehind = /^.{0,8}(?:资金|补贴|补助|投资)|^的?[^，。；、]{0,14}基金/u

export const aggregate: PurposeRule = {
  id: 'money/aggregate',
  why: 'a name that ends in a measure of the economy is one',
  read: ({ metric, run }) => (aggregateAt(metric, metric.length) && !purposeBehind.test(run.tail) ? false : null),
  examples: ['消费贷款余额107亿元。 → indicator', '技术合同成交额12亿元。 → indicator', '村集体收入3亿元。 → indicator'],
  not: ['发放消费券2亿元。'],
}

export const measure: PurposeRule = {
  id: 'money/word',
  why: 'a word of money in the name, a verb that pays, or a noun of money behind the amount makes it a budget',
  read: ({ metric, run }) => (has(metric, payWords) || kindWords.some(([word]) => metric.includes(word)) || has(run.tail.slice(0, 12), nearWords) ? true : null),
  examples: ['发放消费券2亿元。 → budget', '失业保险稳岗返还3200万元。 → budget'],
  not: ['网上直播带货2亿元。'],
}

export const near: PurposeRule = {
  id: 'money/near',
  why: 'where the name says nothing, a word of money near the amount does',
  read: ({ text, quote, quantity }) => {
    const from = Math.max(quote.start, quantity.start - reach.before)
    return has(text.slice(from, Math.min(quote.end, quantity.end + reach.behind)), nearWords) ? true : null
  },
  examples: ['发放创业担保贷款46亿元，政银担业务新增38亿元。 → budget；budget'],
  not: ['网上直播带货2亿元。'],
}
