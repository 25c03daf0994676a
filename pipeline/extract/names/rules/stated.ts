/** The rule for figures with their subject before them: 固定资产投资完成108.6亿元. */
import { valueHeads } from '../../../vocabulary/heads.ts'
import { yearly } from '../../../vocabulary/patterns-measures.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { withChange } from '../changed.ts'
import { headOf } from '../lists.ts'
import { nameBefore } from '../naming.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { isDependent } from '../topics.ts'
import { trimName } from '../trim.ts'

const counted: ReadonlySet<string> = new Set(['count', 'money', 'physical'])

/** Whether a verb makes the value a state. */
const isReached = ({ run: { head }, subject }: View): boolean =>
  head.state === 'reach' || head.state === 'keep' || head.state === 'be' ||
  (patterns.passing.test(head.comparing) && valueHeads.has(headOf(subject)))

export const stated: NamingRule = {
  id: 'value/stated',
  why: 'the words before the number are its subject; a noun that needs another takes that of the sentence',
  read: (view) => {
    const { run, measure, kind, topic, own, subject, base } = view
    if (subject === '') return null
    const plain = trimName(subject)
    const lacks = isDependent(plain) && !patterns.ownSubject.test(subject)
    const { metric, verb, noun } = nameBefore(subject, lacks ? topic : own, run.joined && own !== null, isReached(view))
    const unlisted = run.head.average && measure === 'level' && counted.has(kind ?? '')
    const from = own && metric !== plain ? own : null
    return forAll(view, {
      ...base, verb, noun, unlisted, metric: (unlisted ? yearly : '') + withChange(run.head, metric, measure),
      source: from ? 'completed' : 'own', sourceStart: from?.clauseStart ?? run.headStart,
    })
  },
  examples: ['固定资产投资完成108.6亿元。 → 固定资产投资', '新建幼儿园46所，义务教育学校31所。 → 新建幼儿园；新建义务教育学校'],
  not: ['改造提升20所学校。'],
}
