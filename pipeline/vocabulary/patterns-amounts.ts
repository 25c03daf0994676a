/** Patterns of amounts: numbers as written, signs of names, and what shows that a Chinese numeral counts. */
import { oneOf, pattern, patternAt } from './pattern.ts'

/** `１，２３４．５`: an Arabic number, full-width or not, with separators and a decimal point. */
export const arabicNumber = patternAt`(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９])|[０-９]{1,3}(?:，[０-９]{3})+(?=[万亿元个人户吨多])|[0-9０-９]+)(?:[.．][0-9０-９]+|·[0-9０-９]+(?=[%％万亿元倍个]))?`
/** `4 0 0 亿元`: digits set apart by blanks, no more than a figure has. */
export const spacedNumber = patternAt`[0-9０-９](?:[ \u3000][0-9０-９]){1,24}(?![0-9０-９])(?=[ \u3000]?[万亿元%％个人户吨.．年])(?:[.．][0-9０-９]+)?`

/** `A`: a character that belongs to the name left of a number (5G+, A350-900). */
export const nameBefore = /[A-Za-z_.+＋×\-]/u
/** `G`: a character that belongs to the name right of a number. */
export const nameAfter = /[A-Za-z0-9０-９.+＋×]/u

/** `从`: opens a frame 从…到…, in which 到 is no sign of a range. */
export const opensFrame = /[从由自]/u
/** `由`: the same before a share in Chinese (由百分之八到百分之九). */
export const opensShareFrame = /[从由]/u
/** `为`: may stand before a minus sign (增长为-2.3%). */
export const beforeMinus = /[为是达增长比跌降至]/u

/** `到`: what 半天 must stand behind to be a figure (压缩到半天). */
export const beforeHalf = /[至到在为]/u
/** `翻了一番`: a doubling and its digits. */
export const doublingAt = patternAt`翻(?:了|近|将近|一|两|二|三|四){0,3}番`
/** `翻了`: the characters of a doubling that are no digit. */
export const doublingWords = /[翻了近将番]/gu

/** `二、`: a digit before another of a vague pair: 二、三百亿. */
export const vaguePair = /[一二三四五六七八]、$/u
/** `百分之`: the denominator of a share, before its numeral. */
export const shareAt = patternAt`${oneOf('百分之 千分之 万分之')}`
/** `至`: the sign between two Chinese numerals. */
export const chineseRangeSign = /^[至到—－-]$/u
/** `一`: as an article or in 万一, hardly ever a number. */
export const articleNumeral = /^[一万]$/u
/** `四百零六万千`: ends in a multiplier that may belong to the unit. */
export const endsInMultiplier = /[千百]$/u
/** `三`: a digit that counts, as against multipliers alone (千万, 百). */
export const countingDigit = /[一二两三四五六七八九零〇]/u

/** `超过`: before a Chinese numeral, shows that it states an amount. */
export const amountCue = /[过破达近逾超约到至增建上]$|新增|投资|完成$/u
/** `过`: the nearest of them, enough for a bare multiplier (突破千亿). */
export const nearAmountCue = /[过破近超]$/u
/** `投资`: behind 三亿, shows that it is money. */
export const moneyBehind = pattern`^${oneOf('投资 资金 以上 的投资')}`
/** `大关`: behind 突破千亿. */
export const thresholdBehind = /^(?:[，。、；]|大关|台阶|关口)/u
/** `级`: behind 千亿, a class (千亿级产业). */
export const classBehind = pattern`^${oneOf('级 县 强 产业')}`
/** `成`: tenths. */
export const endsInTenth = /[成]$/u
/** `功`: goes on behind 成 as another word. */
export const successBehind = /^[功]/u
/** `六个`: before 翻番, counts aims and doubles nothing. */
export const namesAims = /[一二两三四五六七八九十]个$/u
