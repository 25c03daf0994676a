/** The rule for works at a stage, among those of a size that were told before: 亿元以上项目80个，其中在建项目50个. */
import { hasWord } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { boundInName } from '../../../vocabulary/patterns-measures.ts'
import { anyDigit } from '../../../vocabulary/patterns-words.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart } from './stated.ts'

/** 项目, 工程. */
const worksLength = 2

/** The stage that a name of works begins with; empty where it says more than which works are at it. */
function stageIn(name: string): string {
  const stage = name.slice(0, -worksLength)
  return isWord(name.slice(-worksLength), 'anywork') && isWord(stage, 'workstage') ? stage : ''
}

/** The size of the works told before, where those are at a stage too, or this is a part of them; empty for none. */
function sizeTold({ topic, own, ...view }: View & { isPart: boolean }, works: string): string {
  const told: Topic | null = view.isPart ? topic : own
  const whole = told?.recent.findLast((each) => each.endsWith(works) && boundInName.test(each)) ?? ''
  const at = boundInName.exec(whole)
  const behind = at === null ? '' : whole.slice(at.index + at[0].length)
  return at !== null && (view.isPart ? behind === works : stageIn(behind) !== '') ? at[0] : ''
}

export const stagedWorks: NamingRule = {
  id: 'subject/staged-works',
  why: 'works at a stage are those of the size that was told before, where that told of another stage or of the whole',
  read: (view) => {
    const noun = trimName(view.subject)
    const { topic, kind, base } = view
    if (kind !== 'count' || topic === null || anyDigit.test(noun) || hasWord(noun, 'sized') || stageIn(noun) === '') return null
    const size = sizeTold({ ...view, isPart: opensPart(view) }, noun.slice(-worksLength))
    const metric = size + noun
    return size === '' ? null : forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: topic.clauseStart })
  },
  examples: [
    '实施5000万元以上项目63个，其中续建项目7个，新建项目56个。 → 实施5000万元以上项目；5000万元以上续建项目；5000万元以上新建项目',
  ],
  not: ['实施5000万元以上项目63个、续建项目7个。'],
}
