/** The one trade that a clause is about: 家具产业 of 加快推动家具产业智能提升. */
import { endWord, hasWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { markerAhead } from '../../vocabulary/patterns-empty.ts'
import { anyDigit, tradeAtEnd } from '../../vocabulary/patterns-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { opens } from './town.ts'

/** Longer names are clauses; a shorter one is a whole sector. */
const longest = 14
const shortest = 3
/** Of what trade others are not asked: `产业`, `行业`. */
const isTradeEnd = ({ text, pos }: Word): boolean => isWord(text, 'economykind') || (pos !== 'v' && !isWord(text, 'sector') && tradeAtEnd.test(`.${text}`) && hasWord(text, 'tradekind'))
/** What may stand in the name of a trade: no number, no list, nothing that stands in many names. */
const isNamed = ({ text, pos }: Word): boolean => endWord(text, 'firm') === '' && (isWord(text, 'owner') || ('nbwaj'.includes(pos || 'x') && !isWord(text, 'stop') && !isWord(text, 'opening') && !isWord(text, 'adverb')))
/** 传统, 主导: of no one trade. */
const isOfMany = ({ text }: Word): boolean => isAnyWord(text, 'anytrade', 'rank', 'rankahead', 'level')

/** Whether a word is a whole sector that has an end as trades have: 农业, but no 消费. */
const isSector = ({ text }: Word): boolean => isWord(text, 'sector') && tradeAtEnd.test(text)

/** Takes a clause; gives the whole sector that it is about: 农业 of 持续推动农业转型; empty where it is about none. */
export const sectorOf = (clause: string): string =>
  hasWord(clause, 'tradekind') && !anyDigit.test(clause) ? segment(clause).find(isSector)?.text ?? '' : ''

/** Takes a clause; gives the trade that it begins with or works at, empty where it is about another thing, or about several. */
export function tradeOf(clause: string): string {
  const said = clause.trim().replace(markerAhead, '')
  if (!(hasWord(said, 'tradekind') || hasWord(said, 'economykind')) || anyDigit.test(said)) return ''
  const words = segment(said)
  let from = 0
  while (from < words.length && opens(words[from] as Word)) from++
  const first = words.findIndex((word, at) => at >= from && isTradeEnd(word))
  // 低空经济产业
  const end = first >= 0 && words[first + 1] && isTradeEnd(words[first + 1] as Word) ? first + 1 : first
  const name = words.slice(from, end + 1)
  const behind = words[end + 1]?.text ?? ''
  const text = joined(name)
  const is = end >= from && text.length >= shortest && text.length <= longest && name.every(isNamed) && (isWord(text, 'economykind') || !name.slice(0, -1).every(isOfMany))
  return is && !isAnyWord(behind, 'linking', 'placerest', 'modelunit') ? text : ''
}
