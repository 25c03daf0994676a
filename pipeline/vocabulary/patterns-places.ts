/** Patterns of places before a metric: 庆阳、酒泉经济总量, 高新区工业总产值. */
import { wordsOf } from '../lexicon/words.ts'
import { oneOf, pattern } from './pattern.ts'

/** `三个市的`: behind the last place. */
export const behindPlaces = /^(市|州|县|区|省|新区|经开区|高新区|开发区|自贸试验区|自贸区|示范区|综保区|(?:等)?(?:[两二三四五六七八九十]|[0-9]+)(?:个)?(?:市|州|县|区|省|市州|县区|县市)|地区)?的?$/u
/** `经开区完成`, `中心城区绿地率`: a zone or part of the area before what is told of it. */
export const zoneAhead = pattern`^([^，、和及与0-9]{0,8}?${oneOf(...wordsOf('zonename'))})(?:完成|实现|的)?(?=.{2})`
