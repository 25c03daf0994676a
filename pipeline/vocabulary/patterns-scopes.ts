/** Patterns of headings and of words that open a sentence: which years they speak of, and whether they look back. */

/** The five-year plans in order, without their 五: the first of 1953, the fourteenth of 2021. */
export const planNames = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七'.split(' ')

/** `“十四五”`: the name of a five-year plan, in quotes, before a word that makes it one, or by its number. */
export const planName = /[“"‘](十[一二三四五六七]?|[一二三四五六七八九])五[”"’]|(?<![一二三四五六七八九〇○零])(十[一二三四五六七]?|[一二三四五六七八九])五(?=时期|规划|计划|期间|以来|末|期末)|第(十[一二三四五六七]?|[一二三四五六七八九])个五年[计规]划/u
/** `时期`: behind such a name, opens a sentence about its years, or all of them. */
export const planYearsBehind = /^(?:(?<all>时期|期间)|以来|这五年|五年|，|的?前[两二三四]年)/u
/** `前四年`: behind it, the first of its years. */
export const planFirstYears = /^(?:时期|期间)?的?前([两二三四])年/u

/** `一九五八年`: a year in the digits that a text writes it with. */
export const writtenYear = /[1１一2２二][0-9０-９〇○零一二三四五六七八九]{3}(?=年)/gu
/** `2025年`: any year in a sentence or a heading. */
export const anyYear = /[12][0-9]{3}(?=年)/gu

/** `时期`: several years, in a heading. */
export const severalYears = /[五5]年|时期/u
export const thisYear = '今年'
/** `当前形势和任务`: describes what is, whatever else the heading says. */
export const situation = '形势'

/** `今年一季度`: what is done of a plan's year already. */
export const begunYear = /今年(?:的)?(?:以来|前[两三四五六]个月|1[—-至]?[2-6]月|上半年)|截至目前|(?<quarter>一季度)/u
/** `各位代表！过去一年`: a look back inside a plan. */
export const lookBackOpening = /^(?:各位代表[，！：:])?(?:在?过去(?:的)?一年|一年来)/u
/** `这三年来`: some years up to the last, at the beginning of a sentence. */
export const theseYears = /^(?:各位代表[，！:：]?)?(?:在?(?:这|近|最近|过去)([二两三四六七八九十]|(?<=近)五)年(?![内以后])|(?:这|近|最近|过去)几?年(?=中|来|里|间|，)|在?([二两三四六七八九])年(?=中|来|间))/u
/** `2025年`: a year that opens a sentence. */
export const yearOpening = /^(?:各位代表[，！:：]?)?(?:[^，。；]{0,12}指出(?:的是)?[，：])?(?:刚刚过去的|极不平凡的|在)?([12][0-9]{3})年(?!以来|以前|代|底|末)/u
/** `2025年粮食产量`: a year that opens a sentence and belongs to its subject, and not 2025年，我们…. */
export const yearOfSubject = /^[12][0-9]{3}年(?![，、：是在对各以底末初])/u

/** `十是`: a marker that runs into its sentence. */
export const runInMarker = /[\s　]{0,20}(?:[一二三四五六七八九十]{1,3}是|——|（[一二三四五六七八九十]{1,3}）)/uy

/** `其中，`: opens a sentence about a part of what was told before. */
export const partOfBefore = /^其中/u
