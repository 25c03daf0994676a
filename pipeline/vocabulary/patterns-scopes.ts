/** Patterns of headings and of words that open a sentence: which years they speak of, and whether they look back. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'

/** The five-year plans in order, without their 五: the first of 1953, the fourteenth of 2021. */
export const planNames = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七'.split(' ')

/** What every name of a five-year plan has. */
export const planNumeral = '五'
/** `“十四五”`: the name of a five-year plan, in quotes, before a word that makes it one, or by its number. */
export const planName = /[“"‘](十[一二三四五六七]?|[一二三四五六七八九])五[”"’]|(?<![一二三四五六七八九〇○零])(十[一二三四五六七]?|[一二三四五六七八九])五(?=时期|规划|计划|期间|以来|末|期末)|第(十[一二三四五六七]?|[一二三四五六七八九])个五年[计规]划/u
/** `第六个五年计划规定`: opens a sentence on what a plan sets. */
export const planSets = /^\s*(?:按照|根据)?第([一二三四五六七八九])个五年计划(?:草案)?的?(?:规定|要求|安排)(?!的)/u

/** `一九五八年`: a year in the digits that a text writes it with. */
export const writtenYear = /[1１一2２二](?:[ \u3000]?[0-9０-９〇○零一二三四五六七八九]){3}[ \u3000]?(?=年)/gu
/** `2025年`: any year in a sentence. */
export const anyYear = /[12][0-9]{3}(?=年)/gu
/** `“1+2+4+N”`: a name in quotes. */
export const quoted = /[“"][^”"]{0,20}[”"]/gu
/** `\r\n`: what is left of a line break at the beginning of a sentence. */
export const lineEnds = /^(?:\s|\u3000|\\[rn])+/u

export const thisYear = '今年'
/** `当前形势和任务`: describes what is, whatever else the heading says. */
export const situation = '形势'

/** `，`: a mark before a cue that opens a clause. */
export const clauseMark = /[，、；：。！　]/u

/** `今年财政预计`: looks ahead in a part that looks neither way. */
export const looksAhead = pattern`今年[^。；]{0,14}${oneOf('计划 预计 预期 目标 要 力争 将 安排 争取 初步')}|${oneOf('计划 预计 安排 确定')}今年`
/** `这三年来`: some years up to the last, at the beginning of a sentence. */
export const theseYears = /^(?:各位代表[，！:：]?)?(?:在?(?:这|近|最近|过去)([二两三四六七八九十]|(?<=近)五)年(?![内以后])|(?:这|近|最近|过去)几?年(?=中|来|里|间|，)|在?([二两三四六七八九十])年(?=中|来|间))/u
/** `2025年`: a year that opens a sentence. */
export const yearOpening = /^(?:各位代表[，！:：]?)?(?:[^，。；]{0,12}指出(?:的是)?[，：])?(?:刚刚过去的|极不平凡的|到|在)?([12][0-9]{3})年(?!以来|以前|代|底|末)/u
/** `到2030年`: opens with a deadline. */
export const untilOpening = '到'

/** `十是`: a marker that runs into its sentence. */
export const runInMarker = /[\s　]{0,20}(?:[一二三四五六七八九十]{1,3}是|——|（[一二三四五六七八九十]{1,3}）)/uy

const partYears = '(?:[12][0-9]{3}年|过去(?:的)?[一五]年|今年|(?:今后|未来)五年|[“"](?:十?[一二三四五六七八九]|十)五[”"](?:时期|期间)?)'
const partNames = oneOf(...wordsOf('partname'))
const breaks = String.raw`(?=$|[\s\u3000]|\\[rn]|[12][0-9]{3}年|今年|过去|刚刚过去|一年来|五年来|各位代表)`
/** `二、2025年工作安排`: a heading that runs into the text, behind its marker or before a break. */
export const headingInText = pattern`^(?:[一二三四五六七八九十]{1,2}、([^，。；：！？、\s]{0,6}${partYears}[^，。；！？\s]{0,16}?${partNames}(?!完成))|([^，。；：！？、\s]{0,6}${partYears}[^，。；！？\s]{0,16}${partNames})${breaks})`
const firstOfPlan = `(?:${oneOf('总体要求 主要预期目标 预期目标 主要目标 工作思路 必须 将')}|(?<![主重需首概纲])要(?![求点目]))`
/** `今年是全面推进“十四五”规划的关键之年`: the first words of a plan. */
export const planBegins = pattern`^(?:各位代表[，！：:]?)?(?:做好)?(?:([12][0-9]{3})年|今年|(?:今后|未来)五年)(?:，?是|，?[^，。；]{0,16}?${firstOfPlan})`
