/** Words around a figure by which the panel tells how it is meant: an old value, an estimate, a part, another time. */
import { oneOf, pattern } from './pattern.ts'

const yearDigits = '[0-9０-９〇○零一二三四五六七八九]{4}'
const before = oneOf('上年 去年 上年同期 去年同期 上一年 前年 原来 原先 过去')
const turned = oneOf(
  '到 至 转为 变为 转 减为 降至 降到 降为 降低到 下降到 下降至 回落到 回落至 提高到 提高至 升至 升到 上升到 上升至 增加到 增至 ' +
  '扩大到 扩大至 调整为 调整到 调高到 调低到 缩小到 收窄到 收窄至')

/** `由`: before what something turned from. 由于, 自由, 从事 are other words. */
export const turnWords = /(?<![自理缘])由(?!于|此|衷)|从(?!业|事|而|严|优|快|属|来|中|重|紧|实)/gu
/** `上年分别`: behind such a word, a time before. */
export const timeBefore = pattern`^(?:${before}|前[一二三四五两2-5]年)`
/** `1997年`: behind such a word, a year of its own. */
export const yearBefore = pattern`^${yearDigits}年`
/** `降至`: what something turned to stands behind it. */
export const turnedTo = pattern`${turned}`
/** `左右，转为`: opens the clause behind such a figure. */
export const turnsNext = pattern`^，${turned}`

/** `预计`: in the clause of a figure stated as fact, makes it an estimate, a plan or a promise. */
export const notYet = pattern`${oneOf(
  '预计 预期 预测 估计 计划 原定 拟 将 要 力争 争取 目标 要求 规定 提出 控制目标 调控目标 预算安排')}`
/** `主要目标`: words with such a character that say nothing of the kind. */
export const notYetOtherwise = pattern`${oneOf(
  '需要 主要 重要 要素 要闻 必要 纲要 概要 摘要 超额完成 高于预期 好于预期 超过预期 好于预期目标 超预期 高于目标 预期目标顺利实现 计划单列 ' +
  '完成计划 超过计划 高于计划 将近 将军')}`

/** `其中`: before a figure, makes it one of a part. */
export const ofWhich = '其中'
/** `平均每年`: in its clause, makes it one of a year of several; 每人 of a head. 年均浓度 is one of a year. */
export const partOnly = pattern`${oneOf('平均每年 每年平均 每年 年均 平均每人 每人 人均 户均 每户 平均每')}(?!浓度|气温|降水|值)`
/** `上半年`: a part of a year; the words before 全年 are none. */
export const partOfYear = pattern`${oneOf('上半年 下半年 一季度 二季度 三季度 四季度 前三季度 第一季度 第二季度 第三季度 第四季度')}|[0-9０-９一二三四五六七八九十]{1,2}月(?!底|末)`

/** `扣除价格因素`: counted in another way than without a word of it. */
export const countedOtherwise = pattern`${oneOf('扣除 剔除 可比价 不变价 同口径 可比口径 名义 实际增长 实际下降 实际提高')}`

/** `一九五八年`: a year; what stands before it says whether the figure is of it or held against it. */
export const yearNamed = pattern`(${yearDigits})年`
export const yearsNamed = new RegExp(yearNamed.source, 'gu')
/** `去年`: a year seen from the report's own: how many years before. */
export const relativeYears: readonly (readonly [word: string, before: number])[] = [
  ['今年', 0], ['本年', 0], ['去年', 1], ['上年', 1], ['前年', 2],
]
/** `比`: before a year, makes it what a figure is held against. */
export const heldAgainst = pattern`${oneOf('比 较 同 与 对 由 从 自 以 是 为 相当于')}$`
/** `以来`: behind a year, makes it the beginning of a time. */
export const beginsTime = pattern`^${oneOf('以来 以后 起 之后 以前 价格 不变')}`
/** `比一九五七年`: held against this year; the group is the year. */
export const comparedYears = pattern`(?:比|较)(${yearDigits})年`

/** `全国`: before the bare name of a metric, the area it is of. */
export const ownArea = pattern`^(?:${oneOf('全国 全省 全市 全区 全县 全州 全年 我国 我省 我市 我区 我县 国家 年末 当年')}){1,2}`
/** `，`: ends a clause. */
export const clauseEnds = /[，。；：,;:]/u

/** Digits of a year in any writing, as Arabic ones. */
export const yearDigit: ReadonlyMap<string, string> = new Map([
  ...[...'０１２３４５６７８９'].map((digit, index): [string, string] => [digit, String(index)]),
  ...[...'零一二三四五六七八九'].map((digit, index): [string, string] => [digit, String(index)]),
  ['〇', '0'], ['○', '0'],
])
