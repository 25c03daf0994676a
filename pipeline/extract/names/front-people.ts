/** People before the first member of a list who are those of the others too: 孤儿集中养育、分散养育标准. */
import { endWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { per } from '../../vocabulary/patterns-frames.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

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

/** Takes the same; gives the number of people that the first is counted for, where the others end as it does: 每千人口 of 每千人口医师数、护士数. */
export function sharedRate(first: string, others: readonly string[]): string {
  const isOf = first.startsWith(per) && others.every((piece) => !piece.startsWith(per) && piece.at(-1) === first.at(-1))
  const words = isOf ? segment(first) : []
  return words[1]?.pos === 'm' ? upToPeople(words) : ''
}
