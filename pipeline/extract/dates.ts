/** Dates as they stand in a text: years, months, days, decades, spans of them, and clock times. */
import { classAt, CHINESE } from './numerals.ts'

const d = '[0-9０-９]'
const c = '[零〇○一二三四五六七八九]'
const year = `(?:${d}{4}|${d}(?: ${d}){3})[ \\u3000]?年`
const month = `${d}{1,2}[ \\u3000]?月`
const day = `${d}{1,2}[ \\u3000]?日`
const part = '(?:以前|之前|底前|末前|上半年|下半年|[上中下]旬|[底末初前中])?'
const sign = '(?:——|—|－|-|–|~|～|至|到)'

const arabicForms: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['iso', new RegExp(`${d}{4}[-/.]${d}{1,2}[-/.]${d}{1,2}(?:[ T]${d}{1,2}[:∶]${d}{2}(?:[:∶]${d}{2})?)?(?!${d})`, 'uy')],
  ['years', new RegExp(`[12１２]${d}{3}(?:年)?${sign}(?:${d}{4}|${d}{2}(?=年))年`, 'uy')],
  ['year', new RegExp(`${year}(?:${month}(?:份)?(?:${day})?(?:[ \\u3000]?${d}{1,2}[时:∶]${d}{2}分?)?|度(?!电))?${part}`, 'uy')],
  ['listed', new RegExp(`[12１２]${d}{3}(?=(?:、|和|，)[12１２]${d}{3}(?:年|、))`, 'uy')],
  ['months', new RegExp(`${d}{1,2}${sign}${d}{1,2}[ \\u3000]?月(?:份)?`, 'uy')],
  ['month', new RegExp(`${month}(?:份)?(?:${day})?${part}`, 'uy')],
  ['decade', new RegExp(`(?:${d}{1,2}世纪(?:${d}{2}年代)?|${d}{2}年代)`, 'uy')],
  ['day', new RegExp(`${d}{1,2}日(?!均|常|益)${part}`, 'uy')],
  ['clock', new RegExp(`${d}{1,2}[:∶]${d}{2}[:∶]${d}{2}(?!${d})`, 'uy')],
]

const chineseForms: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['year', new RegExp(`${c}{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?${part}`, 'uy')],
  ['listed', new RegExp(`${c}{4}(?=(?:、|和|到|至)${c}{4}年)`, 'uy')],
]

/**
 * The date that starts at a place, or `null`. `2025年12月底` is one; `5年` is none, `1900万` is none.
 */
export function dateAt(text: string, at: number): { rule: string; end: number } | null {
  for (const [rule, pattern] of classAt(text, at) === CHINESE ? chineseForms : arabicForms) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) continue
    if (rule === 'year' && !/^[12１２一二]/u.test(found[0])) continue
    if (rule === 'day' && Number.parseInt(found[0], 10) > 31) continue
    return { rule, end: at + found[0].length }
  }
  return null
}
