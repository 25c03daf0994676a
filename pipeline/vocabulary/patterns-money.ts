/** Patterns of money: what it is paid for, to whom, how often; what is counted and what only leads to the purpose. */
import { rateWords } from '../lexicon/money.ts'
import { phrase } from '../lexicon/phrases.ts'
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'

/** `企业`: those whom money may be for. */
const groups = oneOf(...wordsOf('payee'))

/** `标准`: what a rate is measured as. */
export const levels: readonly string[] = ['标准', '水平', '额度']
/** `为困难残疾人发放`: the group that a rate is paid to; the words behind a count of people, and where such a group ends. */
export const groupBefore = /(?:对(?!象)|为|给|向)(?:[0-9０-９.万余多]{1,12}(?:名|户|位|人)?)?([^，。；0-9]{2,20}?)(?:的)?(?:发放|生活|补贴|补助|奖补|一次性|每人|每户|按|给予|奖励|分别)/u
/** `每辆`: each of what a rate is paid for. */
const each = oneOf(...rateWords.flatMap(([word]) => (word.startsWith('每') ? [word] : [])))
/** `每人每年`: rate words inside a name. */
export const rates = new RegExp(pattern`${each}|每[年月]|[年月]?人均[年月]?|户均|亩均|一次性`, 'gu')
/** `最低补差标准`: a rate that does not say of what. */
export const rateAlone = /^(?:财政|最低|平均|最高|筹资|缴费|月|年|每月|每年)*(?:补[助贴差]|资助|奖励|救助|保障)*(?:标准|金额|限额|水平)$/u
/** `对`: leads to who is paid. */
export const toward: ReadonlySet<string> = new Set(['对', '为', '给', '向'])
/** `和`: joins two things that money is for. */
export const joiners: ReadonlySet<string> = new Set(['、', '和', '及', '与', '/', '以及'])
/** `基本`: adverbs that are also part of a name: 基本医保, 计划竣工项目, 已批项目. */
export const namesThings: ReadonlySet<string> = new Set(['基本', '集中', '计划', '全程', '先行', '整体', '已'])
/** `860户`, `3.5万`: how many are paid. */
export const groupCount = /(?<=^|[、和及])[0-9.]{1,12}[余多]?(?:万[余多]?(?:人次|[名户位人家])?|人次|[名户位人家])/gu
/** `一批`: counts nothing. */
export const some = /一大?批|若干|一系列/u
/** `投资`: the noun that makes money an investment, whatever the thing is. */
export const investing = '投资'
/** `年度计划投资`, `三年计划完成投资`: the years that an investment is of, and whether it is a plan. */
export const yearsInvested = /(?<years>年度|(?<![0-9]|十四|十五)[两二三四五]年)(?:总|累计)?(?<planned>计划)?(?:完成)?投资(?:额|规模)?(?<plan>计划)?[^，。；、投]{0,3}$/u
/** `计划`: an investment that is still to be made. */
export const plannedWord = '计划'
/** `年度`: of the year that is told of. */
export const ofOneYear = '年度'
/** `国债等竞争性资金`: a list of money that is called by what closes it. */
export const calledFunds = /等[^、，]{0,8}资金$/u
/** `信贷`: a loan. */
export const loan = /贷(?:$|[”」、，和])/u
/** `对规上企业`: who a unit rate is paid to. */
export const recipient = /对[^，。；]{0,24}(?:企业|机构|平台|单位|项目|园区|乡镇|村|街道)/u
/** `每月`: paid by the month. */
export const monthly = /每月|均月|[/／]月|月人均|每人月|月增|月均|(?<![0-9个])月[^，。；0-9]{0,4}(?:标准|补[贴差助]|津贴|养老金)/u
/** `每年`: paid by the year. */
export const yearly = /每年|[人户]均年(?=[0-9标增提])|[/／]年|每学年|年人均|年均|(?<![0-9去今明当本全上前往近一二两三四五])年[^，。；0-9]{0,8}标准/u
/** `是`: says what a purpose is. */
export const be = '是'
/** `了`: says that it is done or goes on, and is no part of a name. */
export const saidOnly: ReadonlySet<string> = new Set(['了', '继续'])
/** `引导企业投入`, `从基金结余中拿出`: who is led to pay, or out of what, and nothing of what for. */
export const guided = /^(?:(?:引导|带动|撬动|鼓励|督促|指导)[^，。；、0-9]{0,4}企业(?:自筹|自主)?(?:投入|投资|出资)(?:资金)?|从[^，。；、0-9]{2,20}[中里](?:拿出|安排|提取|列支))$/u
/** `、市重点项目`: goes on from one count of a list to the next. */
export const listedWith = /^[^，、；。]{0,12}[，、](?!.{0,2}其中)[^，、；。]{0,24}$/u
/** `为小微企业减免`: whom a sum is for. */
export const toWhom = phrase('toWhom')
/** `降低企业用电成本`, `清偿民营企业账款`: whose burden is made less, or whom is owed. */
export const burdened = pattern`(?:降低|减轻|节约|清偿|拖欠)(?!低|轻|约|偿|欠)([^，。；、0-9降减节清拖]{0,6}${groups})[^，。；、]{0,10}(?:负担|成本|费用?|账款|压力)$`
/** `工业企业享受税费减免`: who gets it. */
export const enjoys = pattern`(?:支持|帮助|引导)?([^，。；、0-9]{0,8}${groups})(?:共|累计|直接)?享受`
/** `、惠及企业1400家`: behind a sum, whom it reached. */
export const reached = phrase('paidReached')
/** `困难群众救助资金`: those whom the name of a payment begins with. */
export const paidAhead = pattern`^(?:新增|单[个户家])?((?:[0-9]{1,3}(?:[至到—–-][0-9]{1,3})?周?岁(?:及?以[上下])?)?[^，。；0-9“”（）为投资金]{0,14}(?:${groups}|新生|毕业生|孤儿|残疾人|老年人|人口|教师))(?!活)`
/** `2025年育儿补贴`: the year ahead of what money is for, says only when. */
export const yearAhead = /^[12][0-9]{3}年度?(?=.{3})/u
/** `县医院等重大项目`: the end of such a list. */
export const listClosed = /(?<=.{2})等[^等、，]{0,8}$/u
/** `等一批重大项目`: what a list is of, with what is said of it. */
export const listedAs = /等(?:一大?批)?([^等，。；、]{2,16}(?:项目|工程)[^等，。；、]{0,6})$/u
