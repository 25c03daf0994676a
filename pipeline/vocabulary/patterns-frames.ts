/** Patterns of frames that tie one figure to another: from … to …, more than …, qualifiers, beneficiaries. */
import { phrase } from '../lexicon/phrases.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'


/** Behind a number a comparator: 3年内. */
export const inside = '内'
/** The words behind a unit that make it approximate. */
export const vagueBehind: ReadonlySet<string> = new Set(['多', '余'])

/** `由2020年的每亩`: opens a frame 从…到…, up to its first figure. */
export const fromHead = phrase('fromHead')
/** `整合至`, `收窄到全年的`: any verb between such figures. */
export const movedTo = phrase('movedTo')
/** `由上年下降`: opens the frame where each of its figures has a verb of change. */
export const turnedFrom = phrase('turnedFrom')
/** `扭转为全年`: between such figures, before the second verb. */
export const turnedTo = phrase('turnedTo')
/** `由全国沿海港口`: opens the frame before a place in an order, with what it is a place in. */
export const placeFrom = phrase('placeFrom')
/** `跃居全国`: between two places, whatever the verb. */
export const placeTo = phrase('placeTo')
/** `位居`: before the second of two places, the plainest verb. */
export const placed = '位居'
/** `起征点从月销售额`: what the first figure is an amount of, between the subject with its verb and that figure. */
export const fromNoun = /(?<=[^，。；、]{2})(?<![服跟随听])从(?![业事而严紧])[^，。；、从由占0-9]{2,8}$/u
/** `家国有企业整合为`: what is merged, between how many there were and how many there are. */
export const mergedTo = pattern`^([^，。；、0-9]{2,14}?)(?:优化)?${oneOf('整合 合并 归并 重组 精简 压缩 撤并 缩减')}(?:优化)?[为成到至][^，。；0-9]{0,8}$`
/** `为`: the plainest verb of such a change. */
export const becomes = '为'
/** `比上年的`, `同上年的`: opens a comparison with a figure. */
export const thanHead = /(?:比|较|比照|(?<with>(?:如果)?[同和与]))[^，。；、比较]{0,16}的$/u
/** `，`: may stand behind the word that closes the second. */
export const mark = /^，[则也]?/u

/** `每`: before a number, makes it the measure of a rate. */
export const per = '每'
/** `前`: before a share, names a class: 全球前1%. */
export const among = '前'
/** `实现产值`: behind a noun, leads to the next figure. */
export const leadsOn = phrase('leadsOn')
/** `海拔`: between a count and the size of what is counted, which a bound or 超 makes a class (100所海拔1500米以上学校). */
export const sizeNoun = phrase('sizeNoun')
/** `个产业集群规模超`: counted things with the size that each of them passes. */
export const sizeOfCounted = /^[^，。；：、0-9]{2,12}(?:规模|产值|营业收入|营收|收入|销售额|交易额)(?:均|都)?(?:超过?|突破|跨越|过)$/u
/** `以上学校`: the noun behind such a size. */
export const sizedNoun = /^(?:的|以[上下]的?)?[^，。；：、的是为]{2}/u

/** `如果成本降低`: opens what would be; 如果同去年相比 only compares. */
export const supposes = phrase('supposes')
/** `每少用5斤棉花，就可以`: a clause that says what would come of it. */
export const wouldBe = phrase('wouldBe')
/** `成本比每吨`: before what a value is held against. */
export const thanAhead = phrase('thanAhead')
/** `的标准还低`: behind it. */
export const thanBehind = phrase('thanBehind')
