/** Patterns of frames that tie one figure to another: from … to …, more than …, qualifiers, beneficiaries. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

const stated = '(?:完成|实现)[^，。；、]{0,4}(?:投资|产值|营收|营业收入|销售|利润|税收|进出口|增加值)|增收|融资|(?<=.{2})总(?:投资|装机|产值|规模|建筑面积|里程|长度|金额)$'
const examples = '[和与及][^，。；、和与及]{1,12}等$'

/** Behind a number a comparator: 3年内. */
export const inside = '内'
/** The words behind a unit that make it approximate. */
export const vagueBehind: ReadonlySet<string> = new Set(['多', '余'])

/** `由2020年的每亩`: opens a frame 从…到…, up to its first figure. */
export const fromHead = /(?:从|由|自)(?![贸治主由然身我前])((?:[^，。；、从由]{0,14}的)?(?:[12][0-9]{3}年[底末]?|上年|去年|上年末|年初|上半年|[一二三]季度|前[二两三]季度|[0-9]{1,2}[-—－至到][0-9]{1,2}月份?|全[国省市区县]|居?世界|全球|原[定来先有]|当时|目前|现在|过去)?(?:居?(?:世界|全球|全[国省市区县]))?)(?:的)?(?:平均每年|年均|平均)?(?:每[^，。；、0-9]{1,8})?(?:年|月)?(?:人均|户均)?(?:每[年月])?(?:约|近|不足|不到|超过)?$/u
/** `整合至`: any verb between such figures. */
export const movedTo = /^[^，。；、0-9]{0,5}[到至为]$/u
const turns = oneOf(...wordsOf('turnverb'))
/** `由上年下降`: opens the frame where each of its figures has a verb of change. */
export const turnedFrom = pattern`[从由][^，。；、从由0-9]{0,8}${turns}$`
/** `起征点从月销售额`: what the first figure is an amount of, between the subject with its verb and that figure. */
export const fromNoun = /(?<=[^，。；、]{2})(?<![服跟随听])从(?![业事而严紧])[^，。；、从由占0-9]{2,8}$/u
/** `家国有企业整合为`: what is merged, between how many there were and how many there are. */
export const mergedTo = pattern`^([^，。；、0-9]{2,14}?)(?:优化)?${oneOf('整合 合并 归并 重组 精简 压缩 撤并 缩减')}(?:优化)?[为成到至][^，。；0-9]{0,8}$`
/** `为`: the plainest verb of such a change. */
export const becomes = '为'
/** `比上年的`: opens a comparison with a figure. */
export const thanHead = /(?:比|较|比照)[^，。；、比较]{0,16}的$/u

/** `每`: before a number, makes it the measure of a rate. */
export const per = '每'
/** `前`: before a share, names a class: 全球前1%. */
export const among = '前'
/** `实现产值`: behind a noun, leads to the next figure. */
export const leadsOn = pattern`(?:累计|人均|户均)?(?:${stated}|${examples})`
/** `海拔`: between a count and the size of what is counted, which a bound or 超 makes a class (100所海拔1500米以上学校). */
export const sizeNoun = /^(?:海拔|[^，。；：、0-9]{0,4}集体(?:经济)?(?:经营性)?(?:年?收入|收益)|年?(?:总?产值|营业?收入?|主营业务收入|销售收入|销售额|产量|交易额)|总?投资|装机|面积|建筑面积|人口|年龄)(?<over>超|超过|突破|过|达|达到|在)?$/u
/** `个产业集群规模超`: counted things with the size that each of them passes. */
export const sizeOfCounted = /^[^，。；：、0-9]{2,12}(?:规模|产值|营业收入|营收|收入|销售额|交易额)(?:均|都)?(?:超过?|突破|跨越|过)$/u
/** `以上学校`: the noun behind such a size. */
export const sizedNoun = /^(?:的|以[上下]的?)?[^，。；：、的是为]{2}/u

/** `如果成本降低`: opens what would be; 如果同去年相比 only compares. */
export const supposes = /(?:如果|假如|倘若|假使|(?<!不)只要)(?!同|和|与|按|加|说|从|以|用|拿|把|不算|不包括|扣除|完成|认为)/u
