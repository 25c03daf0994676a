/** Words and signs of dates. */

export const year = '年'
export const month = '月'
export const day = '日'
export const minute = '分'
/** 3月份 */
export const monthTail = '份'
export const century = '世纪'
export const decade = '年代'
/** Behind 日, make another word: 15日元 is money, 3日均. */
export const notBehindDay = '均常益元'
/** `-`: between the parts of 2025-12-31. */
export const isoSigns: ReadonlySet<string> = new Set(['-', '/', '.'])
/** Between hours, minutes and seconds. */
export const clockMarks: readonly string[] = ['时', ':', '∶']
export const clockSigns = new RegExp(`[${clockMarks.join('')}]`, 'u')
