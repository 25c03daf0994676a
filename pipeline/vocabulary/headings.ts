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
