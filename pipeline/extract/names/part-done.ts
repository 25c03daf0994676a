/** Part of what was counted: 8家企业纳入名单，其中2家完成改制. */
import { isWord } from '../../lexicon/words.ts'
import { partAlone } from '../../vocabulary/patterns-measures.ts'
import { segment } from '../words.ts'
import type { Name } from './naming.ts'
import { isNounOnly } from './predicate-words.ts'
import type { View } from './rule.ts'

/** 8家企业纳入名单，其中2家完成改制: those of the things told before of which a verb with its object is true. */
export function partOfTold({ run: { head, headText, tail, figures }, own }: View): Name | null {
  const noun = own?.noun ?? ''
  const isPart = head.subject === '' && partAlone.test(headText) && isWord(segment(tail)[0]?.text ?? '', 'predicate') && figures[0]?.quantity.known?.kind === 'count'
  return isPart && noun !== '' && isNounOnly(noun) ? { metric: tail + noun, verb: tail, noun } : null
}
