/** Sizes that each of counted things has, before the sum that it passes: 销售额超 before 亿元的30家企业. */
import { endWord, startWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { isAnyWord, isWord } from '../lexicon/words.ts'
import { possessive } from '../vocabulary/particles.ts'
import type { Frame } from './frames.ts'
import { isJoiner } from './marks.ts'
import { segment } from './words.ts'

/** 销售额超: what a sum behind it is passed by; empty where it is not. */
export const passedBy = (head: string): string => (endWord(head, 'exceeding') === '' ? '' : withoutEnd(head, 'exceeding'))

/** 超: the word of going beyond at the end of a head. */
export const passing = (head: string): string => endWord(head, 'exceeding')

/** 销售额: whether so much of it each of the things has that are counted behind. */
export const isEachSize = (size: string): boolean => size.endsWith('、') || endWord(size, 'eachsize') !== ''

/** 、超, 产值超: whether nothing but a size stands before the sum that is its bound. */
export function isSizeAlone(head: string): boolean {
  const size = withoutStart(passedBy(head), 'joiner')
  return endWord(head, 'exceeding') !== '' && (size === '' || isWord(size, 'eachsize') || isWord(size, 'sumlead'))
}

/** 10个过, 3个产值超: whether nothing but a size stands between a count and the sum that each of what is counted passes. */
export const passesAlone = (gap: string): boolean => passing(gap) !== '' && (passing(gap) === gap || isWord(passedBy(gap), 'eachsize'))

/** Whether words before a share leave it one of all there are: 全市, 推动, but not 占全市, 出资. */
const isOfAll = (head: string): boolean => segment(head).every(({ text, pos }) =>
  isAnyWord(text, 'wholearea', 'causative', 'beforeshare', 'nearly', 'joiner') || 'dac'.includes(pos || 'x'))

/** 以上的村集体收入达到, 的村超过, or 的村集体收入 before a bound: whether words around a share, up to a sum, say what so many of all there are have each. */
export function isSizeOfShare(head: string, gap: string, bounded: boolean): boolean {
  const things = isOfAll(head) ? withoutStart(gap, 'andabove') : ''
  const passes = endWord(gap, 'exceeding') === '' ? 'reach' : 'exceeding'
  const words = withoutEnd(withoutEnd(things, passes), 'alike')
  // 半数的村达到30万元: of what they have so much was told before.
  const bare = things.startsWith(possessive) && isAnyWord(words.slice(possessive.length), 'settled', 'staffed')
  // 8%的增速使总量达到: another verb has the sum.
  const acts = segment(words).some(({ text, pos }) => pos === 'v' && text.length === 1)
  return (words !== things || (bounded && words !== '')) && words.length > 1 && !acts && (bare || endWord(words, 'eachsize') !== '')
}

/** 3个产值超百亿元、5个超十亿元的园区: whether as many things with another size follow, of which the noun is that of both. */
export function isSizedAgain({ text, figures, gapAfter }: Frame, index: number): boolean {
  const [one, next] = [figures[index], figures[index + 2]]
  return one !== undefined && next !== undefined && isJoiner(gapAfter(index + 1)) && one.quantity.known?.code === next.quantity.known?.code &&
    startWord(text.slice(next.end), 'exceeding') !== ''
}
