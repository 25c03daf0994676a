/** The rule for lines that a label opens: 棉纺锭：五年内增加的生产能力为30万枚. */
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { segment } from '../../words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import { trimName } from '../trim.ts'

/** Goods have so many characters at most. */
const longestGoods = 8

/** Whether a label names a thing: nouns, and nothing that only leads over (如下, 例如). */
const isThing = (label: string): boolean => {
  const words = segment(label)
  return label !== '' && words.every(({ pos }, at) => 'nbg?wq'.includes(pos || 'x') || pos === 'vn' || pos === 'c' || (pos === 'v' && at < words.length - 1))
}

/** Kinds of units that a capacity has. */
const sized: ReadonlySet<string> = new Set(['physical', 'count'])

export const capacities: NamingRule = {
  id: 'list/capacities',
  why: 'goods that a list of new capacities counts are no output but the capacity for them',
  read: (view) => {
    const { text, span, run, kind, measure, subject, base } = view
    const name = trimName(subject)
    if (!sized.has(kind ?? '') || measure !== 'level' || name.length > longestGoods || name === '' || run.head.change !== 0) return null
    if (run.head.state !== null && run.head.state !== 'be') return null
    const before = text.slice(span.start, run.headStart + run.head.subjectStart)
    const found = patterns.capacitiesOf.exec(before)
    const [, capacity = ''] = found ?? []
    if (!found || name.includes(capacity) || patterns.listEnds.test(before.slice(found.index))) return null
    const metric = patterns.adds + name + capacity
    return forAll(view, { ...base, metric, noun: name + capacity, verb: patterns.adds, source: 'completed', sourceStart: span.start })
  },
  examples: ['新增加的主要生产能力有：煤炭30万吨，水泥12万吨。 → 新增煤炭生产能力；新增水泥生产能力'],
  not: ['新增加了生产能力。煤炭产量30万吨。'],
}

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
