/** Patterns of lists of subjects. */
import { oneOf, pattern } from './pattern.ts'

/** Before such a character it ends a word: 总和, 参与. */
export const wordsWithJoiner: ReadonlySet<string> = new Set(['总', '参'])

/** `事故起数`: ends in a measure of its own; 需氧量 names a substance. */
export const measuredEnd = /(?:[数率额值价]|(?<!氧)量)$/u
/** `软件、动漫两个基地`: a list, how many it has, and what its members are. */
export const countedMembers = /^([^两二三四五六七八九十大个]{2,30}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条]([^，。；、和与及]{2,16})$/u
/** Between the members of a list and what is said of each. */
export const dealing = '分别'

/** 城乡 alone is no subject. */
export const townAndCountry = '城乡'
/** `增速`: a noun that members of a list share though each has a noun of its own. */
export const sharedMeasure = pattern`${oneOf('增幅 涨幅 降幅 增速 占比 改善幅度')}$`
/** `接待游客`: what members that are places share, no value of its own. */
export const visits = '接待游客'
/** `“一次办”“零跑动”事项`: members in quotes, side by side, and the noun of each. */
export const quotedMembers = /^((?:“[^“”]{1,12}”){2,6})([^“”，。；、]{2,12})$/u
/** `“一次办”`: each of them. */
export const shortQuotes = /“[^“”]{1,12}”/gu
/** `产业集群`: the kind of the things that a list is of, before their measure: 家居、电子产业集群营收. */
export const kindOfList = pattern`${oneOf('产业集群 产业链 产业园 项目')}$`
/** `农村`: where toilets and tap water are counted, said or not. */
export const rural = '农村'
/** `级`: the end of a level. */
export const grade = '级'
/** `城区`: places and people that a whole list is of, and the size that its firms have. */
export const ofWholeList = /^(?:城|农村|县|市区|主城区|中心城区|限上|限额以上|规上|规模以上|义务教育|学前)/u
/** `单位地区生产总值`: opens a list of intensities, and holds for all of them. */
export const perUnitOf = /^(?:单位|每?万元|每单位)(?:国内|地区|工业)?(?:生产总值|增加值|GDP)/u
/** `二氧化碳排放`: what is so related. */
export const intensity = /^(?:能耗|能源消耗|水耗|电耗|用水量|取水量|二氧化碳排放|碳排放|污染物排放)/u
/** `存款`: what is owed. */
export const owedAtEnd = /[存贷]款$/u
/** `贷款余额`: the balance that both members of a list are. */
export const balanceOfOwed = /^[存贷]款余额$/u
export const balance = '余额'
/** `产`: in names that say how much was made. */
export const produced = '产'
/** `能力`: ends a measure. */
export const capacityEnd = '能力'
/** `计算`: says by what a thing is measured. */
export const reckoned = '计算'
