/** Forms of dates, each at the place where it is looked for. The first that fits decides. */
import { oneOf, patternAt } from './pattern.ts'

const digit = '[0-9０-９]'
const chineseDigit = '[零〇○一二三四五六七八九]'
const century = '[12１２]'
const year = String.raw`(?:${digit}{4}|${digit}(?: ${digit}){3})[ \u3000]?年`
const month = String.raw`${digit}{1,2}[ \u3000]?月`
const day = String.raw`${digit}{1,2}[ \u3000]?日`
const part = '(?:以前|之前|底前|末前|上半年|下半年|[上中下]旬|[底末初前中])?'
const sign = oneOf('—— — － - – ~ ～ 至 到')
const clock = String.raw`[ \u3000]?${digit}{1,2}[时:∶]${digit}{2}分?`

/** Dates in Arabic digits, with the name of each form. */
export const arabicDates: readonly (readonly [rule: string, form: RegExp])[] = [
  // 2025-12-31 08:00
  ['iso', patternAt`${digit}{4}[-/.]${digit}{1,2}[-/.]${digit}{1,2}(?:[ T]${digit}{1,2}[:∶]${digit}{2}(?:[:∶]${digit}{2})?)?(?!${digit})`],
  // 2021—2025年
  ['years', patternAt`${century}${digit}{3}(?:年)?${sign}(?:${digit}{4}|${digit}{2}(?=年))年`],
  // 2025年12月底, 2025年度
  ['year', patternAt`${year}(?:${month}(?:份)?(?:${day})?(?:${clock})?|度(?!电))?${part}`],
  // the 2021 of 2021、2022年
  ['listed', patternAt`${century}${digit}{3}(?=(?:、|和|，)${century}${digit}{3}(?:年|、))`],
  // 1-5月份
  ['months', patternAt`${digit}{1,2}${sign}${digit}{1,2}[ \u3000]?月(?:份)?`],
  // 6月底
  ['month', patternAt`${month}(?:份)?(?:${day})?${part}`],
  // 20世纪90年代
  ['decade', patternAt`(?:${digit}{1,2}世纪(?:${digit}{2}年代)?|${digit}{2}年代)`],
  // 15日; 15日元 is money
  ['day', patternAt`${digit}{1,2}日(?!均|常|益|元)${part}`],
  // 08:30:00
  ['clock', patternAt`${digit}{1,2}[:∶]${digit}{2}[:∶]${digit}{2}(?!${digit})`],
]

/** Dates in Chinese digits. */
export const chineseDates: readonly (readonly [rule: string, form: RegExp])[] = [
  // 二〇二五年十二月三十一日
  ['year', patternAt`${chineseDigit}{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?${part}`],
  // the 一九五三 of 一九五三到一九五七年
  ['listed', patternAt`${chineseDigit}{4}(?=(?:、|和|到|至)${chineseDigit}{4}年)`],
]

/** `2025年`: the first digit that a year has; 3200年 is none. */
export const yearStart = /^[12１２一二]/u
