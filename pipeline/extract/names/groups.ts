/** Several subjects at once, without the words for it: an act dealt to those before, one growth of metrics joined by 和. */
import type { Measure } from '../../types.ts'
import { hasWord } from '../../lexicon/edges.ts'
import { withChange } from './changed.ts'
import { pieces } from './lists.ts'
import { metricOf } from '../metrics.ts'
import type { Named, Unnamed } from './named.ts'
import { members, splitAct } from './naming.ts'
import type { Run } from '../runs.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'
import { underTopic } from './under-topic.ts'

/** 城镇居民可支配收入和农村居民纯收入增长7%: one growth of several metrics that the catalogue knows, each for itself. */
export function grownTogether(subject: string): string[] {
  const parts = metricOf(subject) ? [] : pieces(subject)
  // 工业和手工业总产值 is one sum.
  if (parts.length < 2 || (hasWord(subject, 'joining') && !parts.every((part) => metricOf(part)))) return []
  const names = members(subject, null)
  return names.every((name) => metricOf(name)) ? names : []
}

/** 新增合作社86家、农场42家，总数分别达到512家、268家: a noun that needs a subject, dealt to those of the list before. */
export function ofEach(run: Run, topic: Topic, base: Unnamed, measure: Measure): Named[][] | null {
  const noun = trimName(run.head.subject)
  if (topic.names.length !== run.figures.length || !isDependent(noun)) return null
  return topic.names.map((each) => {
    const { verb, rest } = splitAct(each)
    const metric = underTopic({ ...topic, metric: each, verb, noun: rest === '' ? each : rest }, noun)
    return [{ ...base, metric: withChange(run.head, metric, measure), noun: metric, source: 'carried', sourceStart: topic.clauseStart }]
  })
}
