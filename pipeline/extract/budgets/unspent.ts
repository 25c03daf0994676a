/** Money that nobody has spent yet, though a review tells it: what works will cost that are only planned or lined up. */
import { endWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import type { WordClass } from '../../lexicon/words.ts'
import { segment } from '../words.ts'

/**
 * Takes the name of a sum, and the words before it; says whether that is a cost that is still to come: 三年计划投资, or 总投资 of
 * projects that are lined up (谋划储备项目20个、总投资9亿元), but not of what is carried out.
 */
export function isUnspent(subject: string, told: string): boolean {
  if (endWord(subject, 'sumlead') === '') return false
  const words = segment(told)
  const some = (...classes: readonly WordClass[]): boolean => words.some(({ text }) => classes.some((of) => isWord(text, of)))
  if (some('carriesout')) return false
  return endWord(withoutEnd(subject, 'sumlead'), 'costset') !== '' || (some('linedup') && !some('founding', 'costspent'))
}
