/** Patterns of time: what a date in a sentence is, and which words in a clause move it. */
import { phrase } from '../lexicon/phrases.ts'
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'


/** The zeros that a year may be written with. */
export const zeros = '〇零○'
export const yearDigits = '〇一二三四五六七八九'

/** `已建成`: says that something is there; 已批 and 已成为 do not. */
export const alreadyThere = /已(?!经?批|成为|按)/u
/** `我国有`: what the country has. */
export const countryHas = /^[\s，。]*(?:(?:我国|全国)(?:现|共|还|约)?有|我国(?:人口)?|(?:但|而)?我国[^，。；将要]{2,20}[只仅约也]{0,2}占[^，。；将要]{2,20}的?)$/u
/** `我们要求`, `将占`: what is asked for, on whatever it builds. */
export const asksFor = /^[\s，。；]*(?:我们|国务院|中央)?要求|(?<![即必])将(?:占|达到|提高到|增加到)/u
/** `去年`: in a plan, looks back; `比去年` only compares. */
export const looksBack = /(?<![比较在与同从由按自])(?:去年|(?<!础)上年|过去(?:的)?[一五两三四几]年|五年来)(?!同期|同|水平|基础)/u
/** `今年赤字预算`: opens a clause of a look back that speaks of the year of the report. */
export const thisYearOpening = /^[\s，、；：“]*今年(?!以来|初|前)/u
/** `前三季度`, `第一季度`, `上半年`, `下半年`: a part of a year, not compared with. */
export const partOfYears = /(?<![比较]第?|[从由到])(?:(?<three>前三季度)|(?<quarter>[一二三四])季度(?!以来)|(?<first>上半年)|下半年(?!以来))/u
/** `前三季度，`, `从三季度看，`, `上半年，`: such a part that opens a sentence. */
export const partOpening = /^从?(?:今年|去年|[12][0-9]{3}年)?(前三季度|第?[一二三四]季度|上半年)(?:来?看)?，/u
/** `近三年`, `连续3年`: so many years, and no 三年内. */
export const countedYears = /([二两三四五六七八九十]|[0-9]{1,2})年(?![内期度计])/gu
/** `三年内`, `用两到三年时间`, `今明两年`: by the end of so many years, in the clause or alone in one before it. */
export const yearsAhead = /(?<![第近前后一二三四五六七八九十0-9.])(?:[二两三四2-4][到至—－-]?)?([二两三四五2-5])年(?:之?内|(?:左右)?的?时间)|今明(两)年/u
/** `三年累计`, `十年接近翻一番`: a number of years up to the last. */
export const yearsTogether = phrase('yearsTogether')
/** `2017年的近`: right before a multiple, or before others that are dealt out with it, the year that it is a multiple of. */
export const multipliedYear = /年(?:[底末]|同期水平|同期|水平)?的(?:[0-9.一二两三四五六七八九十]{1,6}[倍%％][、和与及]){0,8}(?:近|约|将近|大约)?$/u
/** `是“十三五”末的`, `比“十三五”末期`: before a multiple, the end of older years that it is a multiple of. */
export const multipliedEnd = /(?:[五”"](?:规划|计划|时期|期间)?[末底]期?|年前)(?:的|实现|接近|提前|翻了?)?(?:[0-9.一二两三四五六七八九十]{1,6}倍[、和与及]){0,8}(?:近|约|将近|大约)?$/u
/** `覆盖`: a reach, which is a state. */
export const holdsNow = /覆盖[了到]?$|^[，、；。\s]*(?:全[市县区省州])?在[校园册岗读库](?:的)?[^，。；在]{1,10}$/u
/** `，五年新增`, `三年完成了` right before the figure, `“十四五”`: the years of a term or a plan; 五年级 and 三年制 are none. */
export const termYears = phrase('termYears')
/** `过去四年工作`: in a heading, the years looked back on where they are not five. */
export const yearsLookedBack = /(?:过去的?|^|[、和及])([两二三四六])年(?:来|的?工作|政府|的?回顾|主要|发展)/u
/** `五年`: the five of a term. */
export const fiveYears = /五年|(?<![.0-9])5年|五[”"]/u


/** `拟定为`, `要求达到`, `将达到`: says that what follows is still to come. */
export const plannedAct = /(?<![虚模比草])拟定|要求[^，。；、]{0,8}?达到|(?<![即必])将达/u
/** `增加了`: a verb that tells what happened, in a plan too. */
export const tells = pattern`${oneOf(...wordsOf('toldverb'))}了(?!解)|曾(?!经济)`
/** `增产3800亿斤的基础上`: behind a date, makes it what a change builds on. */
export const basisBehind = /^(?:[^，。；、：]{1,24}基础|的?(?:[^，。；、：]{1,20})?基数)上/u
/** `（年度目标`: a target beside what was reached. */
export const targetInBrackets = /[（(][^（()）]{0,12}目标[^（()）]{0,8}$/u
