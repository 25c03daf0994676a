/** Patterns of ranks and gaps: the verbs before a place in an order, and what a value is held against. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

const areas = oneOf(...wordsOf('rankarea'))
const groups = oneOf(...wordsOf('rankgroup'))
/** Only behind a verb: a hospital or an airport may be what is ordered itself. */
const peers = oneOf(...wordsOf('rankpeer'))
const taken = oneOf(...wordsOf('ranktaken'))
const verbs = oneOf(...wordsOf('rankverb'))

/** `居全省`: the verb of a rank with the field it is a place in, at the end of a head. */
export const rankVerbs = pattern`(?:(?:${taken}|(?<![宜定安聚移])居(?!民|家|住|委))(?!全)[^，。；、居列]{1,8}|(?:${verbs}(?:${areas}|同类[^，。；]{0,6}|[^，。；、居列升至到排身入]{0,12}?(?:${groups}|${peers}))?|同类[^，。；]{0,6}|(?:${areas}[^，。；、居列升至到排身入]{0,8}?|(?<!类))${groups}|${areas}|)(?:的)?(?:排名)?)$`
/** `书院位列古籍保护年度评估`: a place in something that is told at length; behind a measure it is no part of its name. */
export const takenIn = pattern`(?<=[^，。；、]{2})${oneOf('位居 位列 名列 稳居')}([^，。；、居列0-9]{8,20})$`
/** `获评2022年`: the verb of a place that stands at its end. */
export const awarded = /^(?:获评|荣膺|荣获|获得)(?:[12][0-9]{3}年?度?)?/u
/** `以满意度全省第一的成绩`: opens and closes what something was done with. */
export const withWhat = '以'
/** `经济总量居全省`, `建筑业居全国百强市`: before 37位, makes it a place in an order, though no 第 says so. */
export const placedIn = pattern`(?:(?<=[^，。；、]{2})${oneOf('居 稳居 位居 跃居 列 排 排名 名列 位列')}|居(?=[^，。；、居列排升进至到]{0,10}百强)|${oneOf('进 升 跃升 前移 上升 提升 晋升 攀升 进位 下降 降 退 后移')}[至到])(?:[^，。；、居列排升进至到]{0,10}百强(?:县市?|区|市|园区|城市|榜)?|(?:${areas})?(?:${groups})?)$`
/** `增速继续稳`: adverbs between a subject and such a verb. */
export const rankAdverbs = /(?:稳|跃|位|均|都|双双|分别|继续|持续|首次|实现|排名|位次|上升到|综合|连续|已|(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3})个?(?:月|季度)|第?[0-9一二两三四五六七八九十]{1,4}年|多年){1,8}$/u
/** `经开区在全国综合考评中`: what is ordered, and in what. */
export const inField = /^([^，。；、在]{0,20}?)(?<![现所存正内外潜])在(?![建校册位])([^，。；在]{2,24}?)(?:当中|中|里|上)?$/u
/** `满意度在全国大中城市中`: among which places a measure has its own; of what has no more, the place is one itself. */
export const amongPlaces = /(?:度|率|数|量|额|值|质量|指数|水平)在[^，。；、在]{2,20}(?:(?:城市|县区?|区县|市州|省份|县市)当?中|[0-9]个(?:重点)?(?:城市|县区?|区县|市州|省份|县市))$/u
/** `居`: the last character of a verb that is left. */
export const verbRest = /(?:居|列|排|位|跃|升|进|身|持|联|定|(?<=.[增速额量值率数])分)$/u

/** `高于全国平均水平`: what a gap in points is measured against. */
export const comparison = /(?:高于|快于|低于|慢于|高出|超出|好于|优于|多于|领先|超|领跑|超过)(全国[^，。；、]{0,8}|全省[^，。；、]{0,8}|全市[^，。；、]{0,8}|全区[^，。；、]{0,4}|西部[^，。；]{0,4}|中部[^，。；]{0,4}|东部[^，。；]{0,4}|(?:19|20)[0-9]{2}年|上年|去年|上年同期|(?![^，。；、]{1,8}(?:率|比[例重])[^，。；、]{0,4}(?:提高|提升|上升|下降|降低|增加|减少))[^，。；、0-9]{1,10}?)(?:平均水平|水平|平均)?(?:约|近)?$/u
/** `比全省平均水平高`: the same with its verb behind; what a time before had makes a change instead. */
export const exceeds = /(?:比|较)(?![例重率值]|上年|去年|前年|上一|同期|年初(?!人代会|预|目标|计划)|[12][0-9]{3}年)[^，。；、比较0-9]{2,12}?(?:平均水平|水平|平均)?(?:分别)?(?:(?<![提增升拔])高出?|(?<![降减])低)$/u
/** `连续14年全省考核`: inside the words of a rank, how often it was so. */
export const yearsInRow = /连续(?:第)?[0-9一二两三四五六七八九十]{1,3}(?:年|个?季度|个月|次)(?=.{2})/u
/** `税收等4项指标`: how many the list before it has. */
export const countedMeasures = /(?<=.{2})等?[0-9一二两三四五六七八九十]{1,2}[项个大](?:主要|核心|重点|关键|约束性|经济|考核)?指标$/u
/** What the name of a place in a list ends in. */
export const placeInList = '排名'
const entered = oneOf(...wordsOf('listentered'))
/** `云溪县跃居全国百强县`: a place in a named list, behind whose it is. */
export const inNamedList = pattern`${entered}([“"]?(?!、)[^，。；、]{0,18}(?:百强|千强|[0-9]{3}强)(?:县（市）|县市|县|区|城市|市|乡镇|镇|园区|街道|企业|品牌)?(?:榜单?)?[”"]?(?:榜单?)?)(?:、?(?:居|列|位居|位列|排名|排|名列))?$`
/** `跃居中国汽车供应链`: before 前30强, the list in which the place is; a whole area or its cities are none. */
export const inStrongest = pattern`${entered}(?!全[国省市球区]$)((?!、)[^，。；、]{3,16}(?<![省市县区]|城市|企业|乡镇))$`
