/** Part of what was counted: 25个水利项目11个竣工; 8家企业纳入名单，其中2家完成改制. */
import { isWord } from '../../lexicon/words.ts'
import { partAlone } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { actAt } from '../head-words.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import type { Name } from './naming.ts'
import { isNounOnly } from './predicate-words.ts'
import { isPredicate, withoutAdverbs } from './predicates.ts'
import type { View } from './rule.ts'

/** 25个水利项目11个竣工: of the things counted before, those of which the words behind are true; `null` for other words. */
export function partDone({ head, tail }: Run): Name | null {
  const noun = head.subject.replace(patterns.countAhead, '')
  const isPart = noun !== head.subject && isPredicate(tail) && patterns.plainNoun.test(noun) && actAt(noun, 0) === null
  const said = withoutAdverbs(tail)
  return isPart ? { metric: said + noun, verb: said, noun } : null
}

/** 8家企业纳入名单，其中2家完成改制: those of the things told before of which a verb with its object is true. */
export function partOfTold({ run: { head, headText, tail, figures }, own }: View): Name | null {
  const noun = own?.noun ?? ''
  const isPart = head.subject === '' && partAlone.test(headText) && isWord(segment(tail)[0]?.text ?? '', 'predicate') && figures[0]?.quantity.known?.kind === 'count'
  return isPart && noun !== '' && isNounOnly(noun) ? { metric: tail + noun, verb: tail, noun } : null
}
