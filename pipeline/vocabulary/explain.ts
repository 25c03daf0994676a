/** What tells a sentence without a report to be a plan: words that no look back uses of its own figures. */

// Left out: 将 要 到 达到 必须 预计, which stand in facts as well (预计全年增长8%).
/** A sentence with one of these is read as in a section of plans. */
export const planSigns: readonly string[] = [
  '力争', '争取', '确保', '目标', '预期', '计划', '拟', '今年要', '明年', '今后', '未来', '努力实现', '努力完成',
]

/** A sentence with one of these looks back, whatever else stands in it (超额完成年度目标). */
export const pastSigns: readonly string[] = [
  '完成年度', '年度目标', '超额完成', '去年', '上年', '过去', '以来', '一年来', '五年来', '实现了', '完成了',
]

/** What `npm run explain -- --help` explains. */
export const exampleSentence = '地区生产总值增长6.5%左右'

/** What ends a sentence, and what is put where several are given without an end. */
export const sentenceEnds = /[。！？]”?$/u
export const fullStop = '。'
