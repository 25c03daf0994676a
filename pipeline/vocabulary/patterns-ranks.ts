/** Patterns of ranks and gaps: the verbs before a place in an order, and what a value is held against. */
import { phrase } from '../lexicon/phrases.ts'
import { oneOf, pattern } from './pattern.ts'
export { possessive } from './particles.ts'

/** `居全省`: the verb of a rank with the field it is a place in, at the end of a head. */
export const rankVerbs = phrase('rankVerbs')
/** `书院位列古籍保护年度评估`: a place in something that is told at length; behind a measure it is no part of its name. */
export const takenIn = pattern`(?<=[^，。；、]{2})${oneOf('位居 位列 名列 稳居')}([^，。；、居列0-9]{8,20})$`
/** `获评2022年`: the verb of a place that stands at its end. */
export const awarded = /^(?:获评|荣膺|荣获|获得)(?:[12][0-9]{3}年?度?)?/u
/** `以满意度全省第一的成绩`: opens and closes what something was done with. */
export const withWhat = '以'
/** `经济总量居全省`, `建筑业居全国百强市`: before 37位, makes it a place in an order, though no 第 says so. */
export const placedIn = phrase('placedIn')
/** `增速继续稳`: adverbs between a subject and such a verb. */
export const rankAdverbs = phrase('rankAdverbs')
/** `有13项增幅`: of how many it is said that each has such a place. */
export const hasSoMany = phrase('hasSoMany')
/** `经开区在全国综合考评中`: what is ordered, and in what. */
export const inField = /^([^，。；、在]{0,20}?)(?<![现所存正内外潜])在(?![建校册位])([^，。；在]{2,24}?)(?:当中|中|里|上)?$/u
/** `满意度在全国大中城市中`: among which places a measure has its own; of what has no more, the place is one itself. */
export const amongPlaces = /(?:度|率|数|量|额|值|质量|指数|水平)在[^，。；、在]{2,20}(?:(?:城市|县区?|区县|市州|省份|县市)当?中|[0-9]个(?:重点)?(?:城市|县区?|区县|市州|省份|县市))$/u
/** `居`: the last character of a verb that is left. */
export const verbRest = /(?:居|列|排|位|跃|升|进|身|持|联|定|(?<=.[增速额量值率数])分)$/u

/** `高于全国平均水平`: what a gap in points is measured against. */
export const comparison = phrase('gapMeasured')
/** `比全省平均水平高`: the same with its verb behind; what a time before had makes a change instead. */
export const exceeds = phrase('exceeds')
/** `比计划规定的单位数多`, `超过原定计划`: what was planned, and which way a value is from it. */
export const fromPlan = phrase('fromPlan')
/** `连续14年全省考核`: inside the words of a rank, how often it was so. */
export const yearsInRow = /连续(?:第)?[0-9一二两三四五六七八九十]{1,3}(?:年|个?季度|个月|次)(?=.{2})/u
/** `税收等4项指标`: how many the list before it has. */
export const countedMeasures = /(?<=.{2})等?[0-9一二两三四五六七八九十]{1,2}[项个大](?:主要|核心|重点|关键|约束性|经济|考核)?指标$/u
/** What the name of a place in a list ends in. */
export const placeInList = '排名'
/** `云溪县跃居全国百强县`: a place in a named list, behind whose it is. */
export const inNamedList = phrase('inNamedList')
/** `全球“科技集群”榜单`: a list that a clause ends in, in which the next one tells a place. */
export const listNamed = phrase('listNamed')
/** `跃居中国汽车供应链`: before 前30强, the list in which the place is; a whole area or its cities are none. */
export const inStrongest = phrase('inStrongest')
