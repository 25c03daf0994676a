/** Patterns beside the word classes of names: single characters and marks that no list of words holds. */
import { oneOf, pattern } from './pattern.ts'

/** `签约率`: a rate with what it is one of. */
export const rateOfWord = /.{2}率$/u
/** `光伏产业`: the kind of a thing, which the catalogue leaves out (新能源汽车产量). */
export const kindBehind = pattern`(?<=.{2})${oneOf('产业 行业 产业链 产业集群 集群 工业')}$`
/** `园`: the last characters of places, works and trades. */
export const ownerEnds: ReadonlySet<string> = new Set('业链园区站厂港馆场院校库桥路线网城店')
/** `三是`: counts the points of a list. */
export const pointOfList = /^[一二三四五六七八九十]{1,2}是/u
export const isMark = '是'
/** `电子信息、装备制造两大产业`: how many there are of what a list names, and what they are. */
export const countedList = /^(.{3,}?)等?(?:[两二三四五六七八九十]|[2-9])[大个条家](.{2,8})$/u
/** `产业集群规模超千亿元`: a size that the counted things pass, behind their noun. */
export const sizeBehindNoun = pattern`(?<=.{2})${oneOf('产业规模 总规模 规模 年产值 总产值 产值 营业收入 主营业务收入 营收 收入 销售额 交易额 市值 估值')}[均都]?${oneOf('超 超过 突破 跨越 达 达到 过')}[^，。；、]{2,10}$`
/** `的`: a particle that a predicate keeps. */
export const possessive = '的'
/** `的项目`: behind a size, before the thing. */
export const possessiveAhead = /^的/u
/** `占全市进出口总额`: the area of the whole of a share is the report's own. */
export const wholeOfArea = /(?<=占)全[国省市区县州盟旗](?=.{2})/u
/** `覆盖率`: the last character of a head that is measured; things that are counted have others. */
export const measuredHead = /[率量额值数度比重积程模幅本]$/u
/** `率`: a character that makes a measure of the word before it. */
export const measureEnds: ReadonlySet<string> = new Set('率量数额值')
/** `以上`: the bound of a rank. */
export const boundOfRank = /^以[上下]$/u
/** `制造业`: a trade; 企业 is none. */
export const tradeWord = /^(?!产业$).*(?<!企|事)业$/u
/** `、产品`: behind a number, goes on with the list. */
export const listGoesOn = /^[、和及]/u
/** `项`: units that count tasks themselves (改革任务159项). */
export const countsTasks: ReadonlySet<string> = new Set('项件条类')
/** `”`: closes a quote that the member before opened. */
export const closingQuote = /^”/u
/** `跻身“`: an opening mark that a name ends in. */
export const unclosedAtEnd = /[“‘（(《〈]$/u
/** `0`: a digit of any width. */
export const anyDigit = /[0-9０-９]/u
/** `35万吨`: a figure inside words, up to the noun behind it. */
export const figureInside = /(?<![0-9０-９.．])[0-9０-９.．]+[^、，]{0,4}?(?=\p{Script=Han})/gu
/** `、“`: marks at the ends of an owner. */
export const ownerMarks = /^(?![^”]*”)[、，“]+|(?<![、，])[、，]+$/gu
/** `了`: behind a verb, says that it is done. */
export const done = '了'
/** `对`: before what something is done to (对公路进行改造). */
export const toObject = /^[对将把给]$/u
/** `产值`: values of money that come about; with lengths and areas the verb is an act. */
export const economicValue = /(?:产值|增加值|收入|营收|利润|利税|税金|税收|[总价货]值|总额|[易售贸交税]额|效益|收益|增速|.率|比[例重率])$/u
/** `在`: opens the place of an act. */
export const inPlace = '在'
/** `中`: closes words with 在 that are no place of an act. */
export const placeEnds: ReadonlySet<string> = new Set(['中', '方面', '期间', '过程', '时'])
/** `云州人民同心同德`: the people of an area, behind their number. */
export const peopleBehind = /^([^，。；、0-9的]{0,8}(?:人民|儿女|父老乡亲|人民群众|老百姓))(?=[^，。；、]{2})(?!币|医院|法院|检察|调解|政府|防线|公园|广场|银行)/u
/** `村`: places of one character. */
export const placeOfOne = /^[村镇县乡]$/u
/** `取得`: with an object that is praise, only praises. */
export const gains = /^(?:取得|获得|实现|呈现|形成)$/u
/** `明显成效`: such an object. */
export const praisingObject = /^(?:[^，。；]{0,4})(?:成效|进展|成果|实效|成绩|效果|突破|新貌|新格局)$/u
/** `，`: nothing else between two figures, before the words of the second. */
export const justBefore = /^[以之]?[上下内]?左?右?[，、]?$/u
/** `只`: units of what a work makes, by which it is named. */
export const products: ReadonlySet<string> = new Set('辆 只 头 羽 台 片 支 枚 块 套 台套'.split(' '))
/** `比例`: a share. */
export const rateValue = /率$|比[例重率]$/u
/** `剩余`: what is left over. */
export const remaining = /^(?:剩余|其余|余下|剩下)$/u
/** `启动第二个`: before a size, one of several works. */
export const oneOfSeries = /第[一二三四五六七八九十0-9]{1,2}[个条座期]$/u
/** `免费`: how something is provided, before its verb; also part of nouns (免费教育). */
export const freely = /^(?:免费|无偿)$/u
/** `跑动次数`: how often something is done, which needs whose it is. */
export const timesOf = /^(?:平均|人均)?[^，。；、0-9]{2}次数$/u
/** `建立了`: the same at the end of a verb. */
export const doneBehind = /了$/u
/** `共`: before a verb, says that it was so much in all. */
export const summing: ReadonlySet<string> = new Set(['共', '即', '共计', '总共'])
