/** Patterns of runs of figures and of what they measure: a level, a change, or nothing. */
import { phrase } from '../lexicon/phrases.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

/** `分别为`: before the first value of a dealt list. */
export const dealtBefore = /分别(?:[比较][12][0-9]{3}年)?[^，。；0-9]{0,8}$/u
/** `13亿吨、`: the values of a list before. */
export const listedValues = /(?<![0-9.])[0-9.]+(?:[^0-9.、][^、]{0,5})?、/gu
/** `（其中`: opens a part of what was said. */
export const partOpening = /^[，；（(\s]*(?:其中|其余的?|余下的?|剩下的?)/u

/** `的12个重点项目`: that noun, perhaps behind a second size. */
export const relativeNoun = /^(?:、[^，。；0-9]{0,6}[0-9.]+[万亿]*(?:公里|千米|平方米|亩|亿元|万元|元))?的(?:[0-9]+[个项家座条])?([^，。；、0-9]{2,24})/u

/** `成长为`: before a size, what something came to be. */
export const becoming: readonly string[] = ['成为', '成长为', '发展为', '打造为', '建设为', '培育为']
/** `国家公园之一`, `城市空气质量“后十位`, `重点城市中位居前列`: behind a number, how many a thing is one of, or held against. */
export const oneOfMany = phrase('oneOfMany')

/** `年均`: an average over years. */
export const yearly = '年均'
/** `年均增长`: a yearly average of a change; 年均浓度 is a mean of a year, which changes as any other value. */
export const yearlyChange = /年均(?!浓度|值|水平|气温|降雨量|降水量)|每年(?:还|都|将|要|只|约|大约)?(?:增长|递增|提高|上升|降低|下降|减少|增加|增产)(?:了)?$/u
/** `在校生已接近高中学生总数的`: a share whose comparing word stands before the whole. */
export const heldShare = pattern`^([^，。；]{2,24}?)(?:已经?|均|都|将)?(${oneOf('不少于 不低于 不高于 不超过 超过 接近 不到 不足 超出 达到')})([^，。；超接不]{2,16})的$`
export const ratioOf = '比重'
/** `在`: before a number of places, is no verb. */
export const inPlaces = '在'
/** `占`: takes a share of what was said before. */
export const takesShare = '占'

/** `增速`: one of them, the word that is restored. */
export const rate = '增速'
/** `年均增速`: the same over several years. */
export const yearlyRate = '年均增速'

/** `个地级市和`: a member of a list with the joiner to the next, and no verb between. */
export const memberBehind = /^[^，。；：、0-9完成实现通过获入达到]{1,}[、和及与]$/u
/** `开工建设总投资`: an act before the size of what it acts on. */
export const investedAct = /([^，。；、的]{2,6}?)(?:计划|年度)?(?:总投资|投资)额?(?:约|近|超过?|达到?)?$/u
/** `的在建项目`: things behind such a bound, of which nothing more is counted. */
export const boundedThings = /^的?(?!小微|中小)[^，。；、0-9的]{0,10}(?:项目|企业|集群|产业链|园区|公司|(?<!农)村|县|镇|乡镇|大队)(?![^，。；、]{0,6}(?:资金|经费|投资|费用|贷款|基金|补助|奖励|损失))/u
/** `5000万元以上`: a bound inside a name. */
export const boundInName = /(?:总?投资)?(?:[0-9.]{1,6}|[一二三四五六七八九十百千万亿]{1,4})[万亿]{0,2}元以上/u
/** `30亿元以上`, `投资亿元以上`, `产值超百亿元`: a class of size, before its noun. */
export const sizeAhead = phrase('sizeAhead')
/** `完成10个小区`: an act, and the places that the number behind is of. */
export const countedPlaces = /^([^0-9，。；、]{0,4}?)了?[0-9]{1,5}[个条所处座](?:小区|社区|村|乡镇|镇|乡|县区?|街道|院落|片区)$/u
/** `防渗改造任务`: the work that a list of things is the object of. */
export const workAtEnd = phrase('workAtEnd')
/** `和泵站`: a member that is a list itself. */
export const joinsMore = /[、和与及]|[^0-9][0-9]{1,8}个/u
/** `为1952年的`: right before a share, the year of whose value it is so many hundredths. */
export const ofYearsValue = /(?:(?<![降升变转增减低高改])[是为]|相当于|等于|恢复[到至])(?:[12][0-9]{3}|[一二][一二三四五六七八九〇○零]{3}|上|去)年(?:同期)?(?:水平)?的$/u
