/** Patterns of the words before a number: dates between subject and verb, what a value is compared with, openers. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

const planName = '[一二三四五六七八九十]{1,2}五'

/** `2030年的`: a date at the end of a head, between the verb and the number. */
export const dateAtEnd = /(?:(?:[12１２][0-9０-９]{3}年?[到至])?[12１２][0-9０-９]{3}年(?:[0-9]{1,2}月)?[底末初]?|[一二三四五六七八九〇○零]{4}年[底末]?|今年[底末]?|去年底?|前年|上年末?|明年|当年|现在|目前|(?<![0-9])[12][0-9]{3}年以来|在?(?:这|近|前|后)?[一二两三四五六七八九十几]{1,2}年(?:内|间|中|里)|连续第?[0-9一二两三四五六七八九十]{1,2}(?:年|个?季度|个月))的?$/u
/** `以来`: behind a date, makes it the first of several years. */
export const sinceWord = '以来'
/** `年`: the last character of such a date. */
export const dateEnds: ReadonlySet<string> = new Set(['年', '的', '底', '末', '来', '内', '间', '中', '里', '度', '月'])
/** `较上年同期`: what a change is compared with, at the end of a subject. */
export const comparedWith = /(?:(?:(?<!占|相|存贷|贷存|产销)比|较)(?!口径|例|重|率|值|赛|为)[^，。；比较]{0,14}|(?:同|与)[^，。；同与]{2,12}(?:相比|比))$/u
/** `比2020年底`: the same where the verb is no change: only a time. */
export const comparedWithTime = pattern`(?:比|较)(?:[12１２][0-9０-９]{3} ?年[底末]?|上年|去年|上年同期|(?:年度|年初|原定)?(?:计划|目标|预算|任务)(?:任务|数)?|[“"]${planName}[”"][^，。；]{0,4})$`
/** `是2020年的`: what a multiple is a multiple of. */
export const multipleOf = pattern`(?:是|为|相当于|等于|接近|达到|恢复到|恢复至)(?:上一?个五年|前[五十]年|[12][0-9]{3}年|[“"]?${planName}[”"]?|上年|去年|[一二两三四五六七八九十]{1,2}年前|全[国省市县]|[^，。；]{0,6}(?:时期|期末|同期|平均|水平|总和))[^，。；的]{0,6}的?$`
/** `在提高质量的基础上`, `平均每50公斤`: at the end of a subject, what a number is told of so much of, or on what. */
export const basisAtEnd = /(?:平均)?每[0-9０-９]{1,4}(?:公斤|千克|市?斤|吨|亩|公顷)$|在[^，。；在]{2,20}基[础数]上$/u
/** `扣除价格因素后`: a circumstance at the end of a subject; or, behind a subject, 近三年来. */
export const circumstanceAtEnd = /(?:剔除|扣除|考虑)[^，。；]{0,16}(?:因素|影响)(?:后)?$|(?<=.{4})(?<![第0-9])(?:近)?[二两三四五六七八九十0-9]{1,2}年(?:来|间|内)?$/u
/** `后`: the last characters of what the pattern above finds: only a head that ends in one is worth their look. */
export const circumstanceEnds: ReadonlySet<string> = new Set('上素响后年来间内斤克吨亩顷')
/** `到2030年，`: a date that opens a head. */
export const openingDate = /^(?:而(?=[12一二])|仅(?=[12一二]))?(?:为?到|在|于|截至|从|自|[把将](?=[12][0-9]{3}年|今年))?(?:[“"][一二三四五六七八九十]{1,2}五[”"](?:时期|期间|以来|期末|末)?|期间|(?:[12][0-9]{3}年?[、和])*[12１２][0-9０-９]{3}[两三四五]?年(?:[—－到至-][12１２][0-9０-９]{3}年)?(?:[0-9０-９]{1,2}月)?[底末]?(?:前|以来)?|今年[底末](?:前)?|(?:[一二三四五六七八九〇○零]{4}[、和])*[一二三四五六七八九〇○零]{4}[两三四]?年[底末]?|[0-9０-９]{1,2}月份?底?前?|前[0-9０-９]{1,2}个月|(?:近|过去|这|今后|未来|连续)[二两三四五六七八九十几]年(?:来|间|中|内)?|连续[0-9]{1,2}年(?=每年|年均)|[一二两三四五六七八九十几]年(?:内|里|中|间)|(?:本|二十|20)世纪末(?:前)?|用[一二两三四五六七八九十0-9]{1,2}年(?:左右)?的?时间|[一二两三四五六七八九十几]年(?:来|间|中)?(?=以来|，|$|新增|净增|累计|共))(?:[，,]|就(?![业地近医学餐职读]))?/u
/** `1-11月`: months that open a head. */
export const openingMonths = /^[0-9０-９]{1,2}[—－~～到至-]{1,2}[0-9０-９]{1,2}月份?/u
/** `项目建成后可年产电池`: once a thing is there, before what it will bring. */
export const openingBuilt = pattern`^(?:(?:项目|工程|全部|全面|整体){0,2}${oneOf(...wordsOf('nowbuilt'))}{1,2}后[，,]?)?(?:预计|每年|还|共){0,2}(?:年可|可每年|(?<=后预计)(?=年?[^，。；]{2})|可(?=年?${oneOf(...wordsOf('canbring'))}))`
/** `年`: the same of the pattern below. */
export const timeEnds: ReadonlySet<string> = new Set('年度')
/** `一九七七年`, `第一季度`, `前三年`: a time left before what something is compared with. */
export const timeAtEnd = /(?:[12１２][0-9０-９]{3}年|[一二三四五六七八九〇○零]{4}年|[第前]?[一二三四]季度|前[一二两三四五]年|全年|[今去明前]年)$/u
/** `比去年预算高`, at the beginning also `比前五年的总和还多`: a difference in points; the sign is that of 高 or 低. */
export const higherThan = /(?:^[\s，]*比(?![例重率值])[^，。；、比较]{2,26}(?=[高低多少]$)|(?<!占)(?:比(?![例重率值])|较)(?:[^，。；、比较]{2,14}(?<![提升拔降减多少])(?=[高低]$)|(?:[上去前]年|上一年|[12][0-9]{3}年|年初|年度|同期|计划|预算)[^，。；、比较]{0,6}(?<![增至不更最缺减])(?=[多少]$)))([高低多少])$/u
/** `多`: such words for more. */
export const higher: ReadonlySet<string> = new Set('高多')
/** `低`: the last characters of such a head. */
export const higherEnds: ReadonlySet<string> = new Set('高低多少')
/** `第一个五年计划规定`: a plan, or an older year, that opens a head. */
export const openingPlan = /^(?:在|按)?(?:第[一二三四五六七八九十]个五年(?:计划(?:草案)?(?:期间|时期)?(?=规定|要求|，)|(?:期间|时期)内?|合计的?)|(?:五年计划的?)?前[一二两三四]年(?:的|来|内|间|中)?共?(?![级制期])|这?两年的?(?=[^，。；行制级期]{2,10}[量额值率]$)|五年计划(?=的?$)|比(?:[12][0-9]{3}|[一二][一二三四五六七八九〇○零]{3})年(?=[^，。；]{3}))[，,]?/u
