/** Head nouns of lists, and short forms that stand for two or three full metrics. */
import { wordsOf } from '../lexicon/words.ts'

/** Head nouns that the members of a list share: 人参、食用菌全产业链产值 is two 全产业链产值. Longest wins. */
export const sharedHeads = wordsOf('sharedhead')

/** Of those, what is measured in numbers: a list ending in one shares it also with members that end in a thing (基础设施、制造业投资). */
export const valueHeads = new Set(wordsOf('valuehead'))

/** Short forms that stand for two or three full metrics, with what each part is called in full. */
export const pairs: readonly (readonly [short: string, parts: readonly string[]])[] = [
  ['城乡居民', ['城镇居民', '农村居民']],
  ['城乡常住居民', ['城镇常住居民', '农村常住居民']],
  ['城镇和农村居民', ['城镇居民', '农村居民']],
  ['城镇和农村', ['城镇', '农村']],
  ['城乡', ['城镇', '农村']],
  ['第一、二、三产业', ['第一产业', '第二产业', '第三产业']],
  ['第一、第二、第三产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三产业', ['第一产业', '第二产业', '第三产业']],
  ['一、二、三产业', ['第一产业', '第二产业', '第三产业']],
  ['一、二、三次产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三次产业', ['第一产业', '第二产业', '第三产业']],
  ['一二三产', ['第一产业', '第二产业', '第三产业']],
  ['一、二、三产', ['第一产业', '第二产业', '第三产业']],
  ['一产、二产、三产', ['第一产业', '第二产业', '第三产业']],
  ['二三产业', ['第二产业', '第三产业']],
  ['二、三产业', ['第二产业', '第三产业']],
  ['三次产业', ['第一产业', '第二产业', '第三产业']],
  ['工农业', ['工业', '农业']],
  ['产销量', ['产量', '销量']],
  ['产销', ['产量', '销量']],
  ['客货运输量', ['客运量', '货运量']],
  ['客货运', ['客运', '货运']],
  ['批零住餐', ['批发业', '零售业', '住宿业', '餐饮业']],
  ['客货周转量', ['旅客周转量', '货物周转量']],
  ['内外资', ['内资', '外资']],
  ['粮油', ['粮食', '油料']],
  ['肉蛋奶', ['肉类', '禽蛋', '牛奶']],
  ['客货运量', ['客运量', '货运量']],
  ['进出口', ['进口', '出口']],
  ['内资、外资', ['内资', '外资']],
  ['内资和外资', ['内资', '外资']],
  ['收支', ['收入', '支出']],
  ['收入和支出', ['收入', '支出']],
  ['收入、支出', ['收入', '支出']],
  ['旅客、货邮', ['旅客', '货邮']],
  ['旅客和货邮', ['旅客', '货邮']],
  ['旅客、货物', ['旅客', '货物']],
  ['旅客和货物', ['旅客', '货物']],
  ['存出栏', ['存栏', '出栏']],
  ['存、出栏', ['存栏', '出栏']],
  ['出存栏', ['出栏', '存栏']],
  ['存栏出栏', ['存栏', '出栏']],
  ['进、出口', ['进口', '出口']],
  ['存贷款', ['存款', '贷款']],
  ['存、贷款', ['存款', '贷款']],
  ['存贷', ['存款', '贷款']],
]

/** What the three figures of 三次产业比 are shares of. */
export const proportions: readonly (readonly [word: string, parts: readonly string[]])[] = [
  ['三次产业', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['一二三产业', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['一二三次产业', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['一、二、三产业', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['一、二、三次产业', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['产业结构', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
  ['三产结构', ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重']],
]

/** Level words that leave the noun to the item before: 省级技术中心1家、市级2家. */
export const levelWords = new Set(wordsOf('levelword'))

/** Nouns that need the subject before them: 总额突破8000亿元, 占比55.1%, 总产1.6亿公斤. */
export const dependent = new Set(wordsOf('dependent'))

/** Of those, nouns of the level, as against the growth: they are replaced in a subject that already ends in one of its kind. */
export const replaceable = wordsOf('replaceable')
