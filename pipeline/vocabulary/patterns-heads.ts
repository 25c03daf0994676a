/** Patterns of the words before a number: dates between subject and verb, what a value is compared with, openers. */
import { phrase } from '../lexicon/phrases.ts'
export { possessive } from './particles.ts'


/** `2030年的`: a date at the end of a head, between the verb and the number. */
export const dateAtEnd = phrase('dateAtEnd')
/** `以来`: behind a date, makes it the first of several years. */
export const sinceWord = '以来'
/** `年`: the last character of such a date. */
export const dateEnds: ReadonlySet<string> = new Set(['年', '的', '底', '末', '来', '内', '间', '中', '里', '度', '月', '初', '期', '代'])
/** `较上年同期`: what a change is compared with, at the end of a subject. */
export const comparedWith = /(?:(?:(?<!占|相|存贷|贷存|产销)比|较)(?!口径|例|重|率|值|赛|为)[^，。；比较]{0,14}|(?:同|与)[^，。；同与]{2,12}(?:相比|比))$/u
/** `比2020年底`: the same where the verb is no change: only a time. */
export const comparedWithTime = phrase('comparedWithTime')
/** `是2020年的`: what a multiple is a multiple of. */
export const multipleOf = phrase('multipleOf')
/** `在提高质量的基础上`, `平均每50公斤`: at the end of a subject, what a number is told of so much of, or on what. */
export const basisAtEnd = /(?:平均)?每[0-9０-９]{1,4}(?:公斤|千克|市?斤|吨|亩|公顷)$|在[^，。；在]{2,20}基[础数]上$/u
/** `扣除价格因素后`: a circumstance at the end of a subject; or, behind a subject, 近三年来. */
export const circumstanceAtEnd = /(?:剔除|扣除|考虑)[^，。；]{0,16}(?:因素|影响)(?:后)?$|(?<=.{4})(?<![第0-9])(?:近)?[二两三四五六七八九十0-9]{1,2}年(?:来|间|内)?$/u
/** `后`: the last characters of what the pattern above finds: only a head that ends in one is worth their look. */
export const circumstanceEnds: ReadonlySet<string> = new Set('上素响后年来间内斤克吨亩顷')
/** `到2030年，`: a date that opens a head. */
export const openingDate = phrase('openingDate')
/** `1-11月`: months that open a head. */
export const openingMonths = /^[0-9０-９]{1,2}[—－~～到至-]{1,2}[0-9０-９]{1,2}月份?/u
/** `市政府决定今年`: who asks for what follows. */
export const orderedBy = phrase('orderedBy')
/** `项目建成后可年产电池`: once a thing is there, before what it will bring. */
export const openingBuilt = phrase('openingBuilt')
/** `年`: the same of the pattern below. */
export const timeEnds: ReadonlySet<string> = new Set('年度')
/** `一九七七年`, `第一季度`, `前三年`: a time left before what something is compared with. */
export const timeAtEnd = /(?:[12１２][0-9０-９]{3}年|[一二三四五六七八九〇○零]{4}年|[第前]?[一二三四]季度|前[一二两三四五]年|全年|[今去明前]年)$/u
/** `比去年预算高`, at the beginning also `比前五年的总和还多`: a difference in points; the sign is that of 高 or 低. */
export const higherThan = phrase('higherThan')
/** `多`: such words for more. */
export const higher: ReadonlySet<string> = new Set('高多')
/** `低`: the last characters of such a head. */
export const higherEnds: ReadonlySet<string> = new Set('高低多少')
/** `第一个五年计划规定`: a plan, or an older year, that opens a head. */
export const openingPlan = phrase('openingPlan')
