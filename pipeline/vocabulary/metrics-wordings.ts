/** Words around a metric's name that do not change it, and spellings that mean the same: `wordings.tsv`. */
import { name, readLexicon, text, word } from '../lexicon/load.ts'
import { wordings as content } from '../lexicon/texts.ts'

const entries = readLexicon('wordings.tsv', content, {
  word,
  class: name('spelling', 'before', 'behind', 'flow', 'stock', 'price'),
  means: text,
  note: text,
})

const wordsOf = (of: (typeof entries)[number]['class']): readonly string[] =>
  entries.filter((entry) => entry.class === of).map((entry) => entry.word)

/** Spellings of one thing inside a name: what is written and what is looked up. */
export const spellings: readonly (readonly [string, string])[] =
  entries.filter((entry) => entry.class === 'spelling').map(({ word: written, means }) => [written, means])

/** Inside a name, and no part of it: quotes, blanks, 的, the _ of a lowered figure (PM_2.5), and the ★ of a remark. */
export const nameMarks = /[\s“”‘’"'「」『』《》〈〉、，的_★☆※]/gu

/** Before a name: whose, when, as counted how. */
export const leadingFrames = wordsOf('before')

/** Years before a name: 一九五七年, 1957年, 连续五年; or how many places are measured: 24个国控断面. */
export const leadingYear = /^(?:(?:[0-9〇○零一二三四五六七八九]{2,4}|连续[0-9二两三四五六七八九十多]{1,2})年|[0-9]{1,4}个(?=(?:地表水)?国[控考]))/u

/** Verbs before a flow that leave it what it is: 实现地区生产总值, 完成固定资产投资. */
export const flowVerbs = wordsOf('flow')

/** Verbs before a stock: 拥有高新技术企业, 现有经营主体. */
export const stockVerbs = wordsOf('stock')

/** After a name: how many, how much, or that it is an aim. */
export const trailingFrames = wordsOf('behind')

/** `数字经济核心产业规模`: the size of a trade, which is not the value that it adds. */
export const sizes: ReadonlySet<string> = new Set(['规模', '总规模'])
export const valueAdded = '增加值'

/** After a price: its change, which is the metric itself. */
export const priceChangeWords = wordsOf('price')
