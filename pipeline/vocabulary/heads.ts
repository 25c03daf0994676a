/** Head nouns of lists, and short forms that stand for two or three full metrics. */
import { readLexicon, word, words } from '../lexicon/load.ts'
import { pairs as pairLines } from '../lexicon/texts.ts'
import { wordsOf } from '../lexicon/words.ts'

/** Head nouns that the members of a list share: 人参、食用菌全产业链产值 is two 全产业链产值. Longest wins. */
export const sharedHeads = wordsOf('sharedhead')

/** Of those, what is measured in numbers: a list ending in one shares it also with members that end in a thing (基础设施、制造业投资). */
export const valueHeads = new Set(wordsOf('valuehead'))

/** Short forms that stand for two or three full metrics, with what each part is called in full. */
export const pairs = readLexicon('pairs.tsv', pairLines, { short: word, parts: words })
  .map(({ short, parts }) => [short, parts] as const)

const sectorShares = ['第一产业增加值占地区生产总值比重', '第二产业增加值占地区生产总值比重', '第三产业增加值占地区生产总值比重'] as const
/** What the three figures of 三次产业比 are shares of. */
export const proportions = wordsOf('threesectors').map((each) => [each, sectorShares] as const)

/** Level words that leave the noun to the item before: 省级技术中心1家、市级2家. */
export const levelWords = new Set(wordsOf('levelword'))

/** Nouns that need the subject before them: 总额突破8000亿元, 占比55.1%, 总产1.6亿公斤. */
export const dependent = new Set(wordsOf('dependent'))

/** Of those, nouns of the level, as against the growth: they are replaced in a subject that already ends in one of its kind. */
export const replaceable = wordsOf('replaceable')
