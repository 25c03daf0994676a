/** Several subjects at once, without the words for it: an act dealt to those before, one growth of metrics joined by 和. */
import * as patterns from '../vocabulary/patterns-subjects.ts'
import { pieces } from './lists.ts'
import { metricOf } from './metrics.ts'
import type { Named, Unnamed } from './named.ts'
import { members, splitAct } from './naming.ts'
import type { Run } from './runs.ts'
import type { Topic } from './topics.ts'

/** 今年分别淘汰300万吨和350万吨: the things that the last list dealt values to, with the act of this one. */
export function dealtAgain(run: Run, topic: Topic | null, base: Unnamed, subject: string): Named[][] | null {
  const { verb, rest } = splitAct(subject.replace(patterns.dealtAct, ''))
  const group = topic?.recent.slice(-run.figures.length) ?? []
  if (verb === '' || rest !== '' || !patterns.dealtAct.test(subject) || group.length < run.figures.length) return null
  return group.map((name) => {
    const noun = splitAct(name).rest
    return [{ ...base, metric: verb + noun, noun, verb, rule: 'list/dealt-again', sourceStart: topic?.clauseStart ?? base.sourceStart }]
  })
}

/** 城镇居民可支配收入和农村居民纯收入增长7%: one growth of several metrics that the catalogue knows, each for itself. */
export function grownTogether(subject: string): string[] {
  const parts = metricOf(subject) ? [] : pieces(subject)
  // 工业和手工业总产值 is one sum.
  if (parts.length < 2 || (patterns.sumOf.test(subject) && !parts.every((part) => metricOf(part)))) return []
  const names = members(subject, null)
  return names.every((name) => metricOf(name)) ? names : []
}
