/** Part of what was counted: 25个水利项目11个竣工. */
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { actAt } from '../head-words.ts'
import type { Run } from '../runs.ts'
import type { Name } from './naming.ts'
import { isPredicate, withoutAdverbs } from './predicates.ts'

/** 25个水利项目11个竣工: of the things counted before, those of which the words behind are true; `null` for other words. */
export function partDone({ head, tail }: Run): Name | null {
  const noun = head.subject.replace(patterns.countAhead, '')
  const isPart = noun !== head.subject && isPredicate(tail) && patterns.plainNoun.test(noun) && actAt(noun, 0) === null
  const said = withoutAdverbs(tail)
  return isPart ? { metric: said + noun, verb: said, noun } : null
}
