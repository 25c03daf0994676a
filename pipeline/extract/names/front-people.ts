/** What stands before the first member of a list and is that of the others too: people (孤儿集中养育、分散养育标准), so many of them, the country that things lie in. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { per } from '../../vocabulary/patterns-frames.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { measureOfName } from './shared.ts'

/** 居民 of 居民医保 only says which insurance. */
const isPeople = ({ text }: Word): boolean => (endWord(text, 'people') !== '' || isWord(text, 'payee')) && !isWord(text, 'group')

/** The words of a name up to its last people, where more stands behind them; empty for others. */
function upToPeople(words: readonly Word[]): string {
  const at = words.findLastIndex(isPeople)
  return at >= 0 && at < words.length - 1 ? joined(words.slice(0, at + 1)) : ''
}

/** Takes the first member and the others; gives those whom a standard is paid that the last names, if the first alone says whom. */
export function sharedPayee(first: string, others: readonly string[]): string {
  if (endWord(others.at(-1) ?? '', 'paidrate') === '' || others.some((piece) => segment(piece).some(isPeople))) return ''
  return upToPeople(segment(first))
}

/** Takes the same; gives the number of people that the first is counted for: 每千人口 of 每千人口医师、护士, 人均 of 人均公园绿地、体育场地面积. */
export function sharedRate(first: string, others: readonly string[]): string {
  if (startWord(first, 'perhead') === '' || others.some((piece) => startWord(piece, 'perhead') !== '')) return ''
  const whose = first.startsWith(per) ? upToPeople(segment(first)) : startWord(first, 'perhead')
  const alike = (piece: string): boolean => piece.at(-1) === first.at(-1)
  // 人均可支配收入、财政收入: what has its own measure, or is known by itself, is that of all.
  const isOf = (piece: string): boolean => metricOf(piece) === null ? alike(piece) || measureOfName(first) === '' : isKnownOf(whose, piece)
  return others.every((piece) => (first.startsWith(per) && alike(piece)) || isOf(piece)) ? whose : ''
}

/** 每千人口注册护士: whether the catalogue has of so many people what it has of all as another metric. */
const isKnownOf = (whose: string, piece: string): boolean => {
  const known = metricOf(whose + piece)
  return known !== null && known !== metricOf(piece)
}

/** Takes the same, and whether the last names what all are measured in; gives the country that the first lies in: 高寒山区 of 高寒山区玉米、马铃薯亩产. */
export function sharedCountry(first: string, others: readonly string[], measured: boolean): string {
  const words = segment(first)
  // 人均地区生产总值: the area's own.
  const at = words.findIndex((word, index) => isCountry(word) && catalogued(joined(words.slice(index))) === null)
  // 跨国公司地区总部: 地区 is a part of what firms have.
  if (at < 0 || at === words.length - 1 || endWord(joined(words.slice(0, at)), 'tradeend') !== '' || others.some((piece) => segment(piece).some(isPlaced))) return ''
  return measured || others.every((piece) => metricOf(piece) === null) ? joined(words.slice(0, at + 1)) : ''
}

/** 山区, 地区: of 西部地区、东部地区 each has its own. */
const isCountry = ({ text }: Word): boolean => endWord(text, 'countryside') !== ''
const isPlaced = (word: Word): boolean => isCountry(word) || isAnyWord(word.text, 'placealone', 'group', 'widefield')
