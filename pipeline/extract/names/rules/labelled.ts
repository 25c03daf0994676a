/** The rule for lines that a label opens: 棉纺锭：五年内增加的生产能力为30万枚. */
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { segment } from '../../words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { trimName } from '../trim.ts'

/** Whether a label names a thing: nouns, and nothing that only leads over (如下, 例如). */
const isThing = (label: string): boolean => segment(label).every(({ pos }) => 'nbg'.includes(pos || 'x') || pos === 'vn' || pos === 'c') && label !== ''

export const labelled: NamingRule = {
  id: 'subject/label',
  why: 'what a thing came to have, behind the thing alone at the beginning of its sentence, is that of the thing',
  read: (view) => {
    const { text, span, run, subject, base } = view
    const name = trimName(subject)
    const by = patterns.measuredBy.exec(name)?.[1]
    if (by === undefined && !patterns.labelled.test(name)) return null
    const label = patterns.labelOpening.exec(text.slice(span.start, run.headStart))?.[1] ?? ''
    if (!isThing(label)) return null
    const metric = label + (by ?? name)
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: span.start })
  },
  examples: ['水泥：全部建成后增加的年产能力为30万吨，五年内增加的年产能力为12万吨。 → 水泥全部建成后增加的年产能力；水泥增加的年产能力'],
  not: ['水泥产能：今年产量为12万吨。'],
}
