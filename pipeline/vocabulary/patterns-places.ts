/** Patterns of places before a metric: 庆阳、酒泉经济总量, 高新区工业总产值. */
import { oneOf, pattern } from './pattern.ts'

/** `、`: between two places. */
export const betweenPlaces = /^(?:、|和|与|及|以及)?$/u
/** `三个市的`: behind the last place. */
export const behindPlaces = /^(市|州|县|区|省|新区|经开区|高新区|开发区|自贸试验区|自贸区|示范区|综保区|(?:等)?(?:[两二三四五六七八九十]|[0-9]+)(?:个)?(?:市|州|县|区|省|市州|县区|县市)|地区)?的?$/u
/** `按可比口径`: an adverbial of circumstance. */
export const circumstance = pattern`(?:(?<!以)下|${oneOf('中 后 计算 口径 情况')})$`
/** `径`: a character that such an adverbial ends in. */
export const circumstanceEnd = /[下中后算径况]/u
/** `经开区完成`: a zone before a metric. */
export const zoneBefore = pattern`^([^，、]{0,6}?${oneOf('经开区 高新区 经济技术开发区 经济开发区 开发区 新区 自贸试验区 自贸区 综保区 工业园区 产业园区 市区')})(?:完成|实现|的)?`
/** `的`: behind a country. */
export const possessiveAhead = /^的/u
/** `中心城区绿地率`: a zone or part of the area before what is told of it. */
export const zoneOfList = pattern`^((?:[^，、和及与0-9]{0,8}?)${oneOf('经开区 高新区 经济技术开发区 经济开发区 开发区 新区 新片区 自贸试验区 自贸区 综保区 工业园区 产业园区 中心城区 主城区')})(?=.{2})`
/** `中心城区建成区面积`: the town whose size is told. */
export const sizeOfTown = pattern`${oneOf('中心城区 主城区 老城区 城区 县城 建成区 中心区')}(?=(?:建成区)?(?:规划)?(?:面积)?$)`
/** `常住人口`: people, who live in the place whose size was told right before. */
export const peopleOfTown = /^(?:常住|户籍|城镇|总)?人口$/u
/** `首位产业产值占比`: a share that the area as a whole does not have. */
export const shareOfZone = /(?:产业|工业|制造业|产值|营收|税收)[^，、]{0,6}(?:占比|比重|占有率)$/u
/** `主城区新建菜市场`: the part of a town where all that its sentence tells was built. */
export const townAhead = /^市?(?:中心城区|主城区|市区|城区|县城|老城区)(?=.{2})/u
