/** Sizes that each of counted things has, before the sum that it passes: 销售额超 before 亿元的30家企业. */
import { endWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'

/** 销售额超: what a sum behind it is passed by; empty where it is not. */
export const passedBy = (head: string): string => (endWord(head, 'exceeding') === '' ? '' : withoutEnd(head, 'exceeding'))

/** 销售额: whether so much of it each of the things has that are counted behind. */
export const isEachSize = (size: string): boolean => size.endsWith('、') || endWord(size, 'eachsize') !== ''

/** 、超, 产值超: whether nothing but a size stands before the sum that is its bound. */
export function isSizeAlone(head: string): boolean {
  const size = withoutStart(passedBy(head), 'joiner')
  return endWord(head, 'exceeding') !== '' && (size === '' || isWord(size, 'eachsize') || isWord(size, 'sumlead'))
}
