/** Measures of one trade in a list: 利润 and 从业人员 of 电子信息产业产值、利润、从业人员, which are the trade's too. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isAnyWord } from '../../lexicon/words.ts'
import { segment } from '../words.ts'
import { isTradeWord } from './predicate-words.ts'

/**
 * Takes the first of a list and a later member; gives the trade that the first is a value of, where the later says only
 * what is measured of one; empty for others.
 */
export function tradeOfList(first: string, piece: string): string {
  if (endWord(first, 'tradevalue') === '' || !isAnyWord(piece, 'tradevalue', 'tradefact')) return ''
  const trade = withoutEnd(first, 'tradevalue')
  const last = segment(trade).at(-1)
  return last !== undefined && (isTradeWord(last) || endWord(trade, 'tradekind') !== '') ? trade : ''
}
