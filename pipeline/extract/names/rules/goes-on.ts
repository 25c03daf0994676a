/** Rules for values whose measure the clause before has: 化工产值突破800亿元，纺织突破200亿元. */
import { isWord } from '../../../lexicon/words.ts'
import { valueHeads } from '../../../vocabulary/heads.ts'
import * as patterns from '../../../vocabulary/patterns-subjects.ts'
import { metricOf } from '../../metrics.ts'
import { isNounOnly } from '../predicates.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { headOf } from '../shared-head.ts'
import { measureOfName } from '../shared.ts'
import { isDependent } from '../topics.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'

/** Longer names are clauses. */
const longestThing = 20
const measured: ReadonlySet<string> = new Set(['money', 'physical'])

/** The measure that the clause before ends in, if things of a kind have it; empty for none. */
function measureBefore({ metric, verb }: Topic): string {
  const measure = verb === '' ? measureOfName(metric) : ''
  return patterns.measureOfThings.test(measure) && metric.length > measure.length + 1 ? measure : ''
}

/** Whether a value that is reached is stated, in a unit that the sentence had before. */
function isAlike({ text, span, run: { head, floor, figures }, kind, measure }: View): boolean {
  const unit = figures[0]?.quantity.known?.word ?? ''
  const reached = head.state === 'reach' || patterns.passing.test(head.comparing) || head.comparator === 'gt'
  return figures.length === 1 && measure === 'level' && measured.has(kind ?? '') && reached && !head.average &&
    unit !== '' && text.slice(span.start, floor).includes(unit)
}

/** Whether words are a thing alone, without a measure of their own. */
const isBareThing = (name: string): boolean => name.length > 1 && name.length <= longestThing && !isDependent(name) &&
  name.split('、').every((piece) => isNounOnly(piece)) && measureOfName(name) === '' && !valueHeads.has(headOf(name)) && !isWord(name, 'value')

export const measureGoesOn: NamingRule = {
  id: 'subject/measure-goes-on',
  why: 'a thing that reaches a value of the same unit as the one before it has the same measure',
  read: (view) => {
    const { own, subject, base } = view
    const name = trimName(subject)
    const measure = own && isAlike(view) && isBareThing(name) ? measureBefore(own) : ''
    if (!own || measure === '' || name.startsWith(measure.slice(0, 2))) return null
    const known = metricOf(name)
    if (known !== null && known !== metricOf(name + measure)) return null
    return forAll(view, { ...base, metric: name + measure, noun: name + measure, source: 'completed', sourceStart: own.clauseStart })
  },
  examples: [
    '绿色化工产值突破800亿元，纺织突破200亿元。 → 绿色化工产值；纺织产值',
    '粮食产量达到30万吨，增长5%；棉花达到2万吨。 → 粮食产量；粮食产量；棉花产量',
  ],
  not: ['绿色化工产值突破800亿元，财政收入突破20亿元。', '绿色化工产值突破800亿元，纺织增长8%。'],
}

export const outputTold: NamingRule = {
  id: 'subject/output-told',
  why: 'goods that grow behind a clause on the output of goods grow in output',
  read: (view) => {
    const { text, span, run, subject, base, measure, own } = view
    const name = trimName(subject)
    if (measure !== 'growth' || run.figures.length > 1 || (own && own.measure !== 'growth')) return null
    const told = patterns.outputRose.exec(text.slice(span.start, run.headStart))
    const metric = name + patterns.output
    const known = metricOf(name)
    if (!told || (known === null ? !isBareThing(name) || isWord(name, 'sector') : known !== metricOf(metric))) return null
    return forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: span.start + told.index })
  },
  examples: ['新产品产量大幅增长，蓄电池增长31%，工业机器人增长26%。 → 蓄电池产量；工业机器人产量'],
  not: ['新产品产量大幅增长，工业投资增长6%。', '新产品销路好转，蓄电池增长31%。'],
}
