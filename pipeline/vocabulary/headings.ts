/** Markers of headings and the order in which they nest. */

/** Chinese digits of a marker with their values. */
export const MARKER_DIGITS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 两: 2,
}

/** Numbers in rings and brackets that are a marker by themselves: first character, last character. */
export const RINGED: readonly { first: string, last: string, kind: MarkerKind }[] = [
  { first: '①', last: '⑳', kind: 'ring' },
  { first: '㈠', last: '㈩', kind: 'bracket' },
  { first: '⑴', last: '⒇', kind: 'arabicBracket' },
  { first: '⒈', last: '⒛', kind: 'arabic' },
]

/**
 * Kinds of marker: 第一部分 · 一、 · （一） · 1. · （1） · ① nest in this order. 一是, 第一， 其一 and ——
 * stand under whatever they follow; a heading without marker stands under 一、 or on top.
 */
export type MarkerKind =
  | 'part' | 'item' | 'bracket' | 'arabic' | 'arabicBracket' | 'ring'
  | 'is' | 'must' | 'ordinal' | 'among' | 'dash' | 'plain'

/** How deep a kind of marker usually stands; kinds that are missing float. */
export const MARKER_RANKS: Readonly<Partial<Record<MarkerKind, number>>> = {
  part: 1, item: 2, bracket: 3, arabic: 4, arabicBracket: 5, ring: 6,
}

/** What follows the number in 一、 */
export const ITEM_MARKS = '、.．'
/** What follows an Arabic number in 1. */
export const ARABIC_MARKS = '.．、,，)）'
export const OPEN_BRACKETS = '（(〔［[【'
export const CLOSE_BRACKETS = '）)〕］]】'
export const DASHES = '—―─–－-'
/** Words behind the number in 一是 and 一要. */
export const IS_WORDS: Readonly<Record<string, MarkerKind>> = { 是: 'is', 要: 'must' }
/** What 第一， begins with. */
export const ORDINAL = '第'
/** What follows the number in 第一， */
export const ORDINAL_MARKS = '，、,：:'
/** What follows the number in 第一部分. */
export const PART_WORDS: readonly string[] = ['部分', '篇', '章', '编']
/** What 其一， begins with. */
export const AMONG = '其'
/** Digits that turn the numeral after a marker into a year: 一、二〇二五年工作回顾. */
export const YEAR_ZEROS = '〇○零ＯO0'

/** Headings without a number that close a speech: they stand on top, beside 一、. */
export const CLOSING_HEADINGS: ReadonlySet<string> = new Set(['结束语', '结语', '结尾'])

export const COLONS = '：:'
/** What the heading of a part of a report ends with, where no mark parts it from its paragraph. */
export const HEADING_ENDS: readonly string[] = [
  '回顾', '任务', '目标', '安排', '要求', '建设', '重点工作', '工作', '成就', '思路', '建议', '部署', '措施', '打算', '方针',
  '情况', '形势', '原则', '总结', '设想', '意见', '问题',
]
/** What the paragraph behind such a heading begins with. */
export const PARAGRAPH_OPENS: readonly string[] = [
  '今年', '去年', '过去', '刚刚过去', '一年来', '五年来', '我们', '围绕', '党的', '各位代表', '做好', '认真', '根据',
  '按照', '今后', '当前', '“十', '在', '新的一年', '面对', '总的', '全市', '全县', '全区', '全省', '全国', '本届',
]
/** Words of a line that leads into a list, though it is short and ends with a colon. */
export const LEADS_ON: readonly string[] = ['以下', '如下', '下列', '下面', '我们', '主要做了', '现将', '其中', '报告', '做好', '抓好', '开展了', '方面']
/** What such a line ends with before its colon. */
export const LEADS_END: readonly string[] = ['是', '为', '有', '到', '要', '做好', '抓好', '如', '即', '指出', '强调', '认为', '要求']
