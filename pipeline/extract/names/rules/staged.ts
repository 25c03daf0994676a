/** The rule for works at a stage, among those of a size that were told before: 亿元以上项目80个，其中在建项目50个. */
import { boundInName } from '../../../vocabulary/patterns-measures.ts'
import { anyWork, sizeInName, stageOfWork } from '../../../vocabulary/patterns-names.ts'
import { forAll } from '../rule.ts'
import type { NamingRule } from '../rule.ts'
import type { Topic } from '../topics.ts'
import { trimName } from '../trim.ts'
import { opensPart } from './stated.ts'

/** 项目, 工程. */
const worksLength = 2

/** Whether a name of works says that they are at a stage, and no more. */
const isAtStage = (name: string): boolean =>
  anyWork.test(name.slice(-worksLength)) && stageOfWork.test(name.slice(0, -worksLength))

/** The size of the works told before, of which these are a part; empty for none. */
function sizeTold({ recent }: Topic, works: string): string {
  const whole = recent.findLast((each) => each.endsWith(works) && boundInName.test(each)) ?? ''
  const at = boundInName.exec(whole)
  return at !== null && whole.slice(at.index + at[0].length) === works ? at[0] : ''
}

export const stagedWorks: NamingRule = {
  id: 'subject/staged-works',
  why: 'works at a stage are those of the size that was told before, where that told of the whole',
  read: (view) => {
    const noun = trimName(view.subject)
    const { topic, kind, base } = view
    if (kind !== 'count' || topic === null || !opensPart(view) || sizeInName.test(noun) || !isAtStage(noun)) return null
    const size = sizeTold(topic, noun.slice(-worksLength))
    const metric = size + noun
    return size === '' ? null : forAll(view, { ...base, metric, noun: metric, source: 'completed', sourceStart: topic.clauseStart })
  },
  examples: [
    '实施5000万元以上项目63个，其中续建项目7个。 → 实施5000万元以上项目；5000万元以上续建项目',
  ],
  not: ['实施5000万元以上项目63个、续建项目7个。'],
}
