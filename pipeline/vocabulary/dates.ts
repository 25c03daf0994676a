/** Words and signs of dates. */

export const year = '年'
export const month = '月'
export const day = '日'
export const minute = '分'
/** 3月份 */
export const monthTail = '份'
export const century = '世纪'
export const decade = '年代'
/** Joins the years of a list. */
export const listMark = '、'
/** Behind 日, make another word: 15日元 is money, 3日均. */
export const notBehindDay = '均常益元'
/** `-`: between the parts of 2025-12-31. */
export const isoSigns: ReadonlySet<string> = new Set(['-', '/', '.'])
/** Between hours, minutes and seconds. */
export const clockMarks = ['时', ':', '∶'] as const
/** `:`: the same as a pattern. */
export const clockSign = /^[时:∶]$/u
export const clockSigns = /[时:∶]/u
