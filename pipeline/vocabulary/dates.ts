/** Words and signs of dates. */

export const year = '年'
/** `“十四五”最后一年` */
export const oneYear = '一年'
export const month = '月'
export const day = '日'
export const minute = '分'
/** 3月份 */
export const monthTail = '份'
/** 前11个月 */
export const monthsCounted = '个月'
/** `前`: right before a count of months, makes it the first months of a year; 提前 and 之前 do not. */
export const firstMonths = /(?<![提之以目此年空向往比较])前$/u
/** `年`: the end of a year, before what joins another to it. */
export const endsYear = /[0-9年]/u
/** `两`: behind the last year of a list, how many there are: 2022和2023两年. */
export const yearCounts = [...'两三四五']
export const century = '世纪'
export const decade = '年代'
/** Behind 日, make another word: 15日元 is money, 3日均. */
export const notBehindDay = '均常益元'
/** `-`: between the parts of 2025-12-31. */
export const isoSigns: ReadonlySet<string> = new Set(['-', '/', '.'])
/** Between hours, minutes and seconds. */
export const clockMarks: readonly string[] = ['时', ':', '∶']
export const clockSigns = new RegExp(`[${clockMarks.join('')}]`, 'u')
