/** Subjects that another clause of the sentence completes: 在总产值中，农业所占比重; 粮食连续五年增产，总产量. */
import { valueHeads } from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { firms } from '../../vocabulary/patterns-words.ts'
import { headOf } from './shared-head.ts'
import { characterAt } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import { segment } from '../words.ts'
import { splitAct } from './naming.ts'
import type { Run } from '../runs.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'

/** A subject made complete, and where the clause that completes it begins. */
export interface Completed { name: string; start: number }

/** How far before a share the whole is looked for, and how long the name of a thing that does well may be. */
const reach = 160
const longestThing = 8

/** Whether a name ends in a noun that says of what kind things or people are, with what was done to them before it. */
const isThings = (name: string): boolean => name.lastIndexOf(patterns.possessive) > 0 && segment(name).at(-1)?.pos === 'n'

/**
 * Takes a share that names only its part, and where its clause stands; gives it with the whole that the sentence
 * names before: `农业所占比重` behind `在工农业总产值中，` → `农业占工农业总产值比重`.
 */
export function ofWhole(text: string, from: number, at: number, subject: string, topic: Topic | null): Completed | null {
  if (!patterns.shareEnds.has(subject.at(-1) ?? '')) return null
  const [, part = '', kind = ''] = patterns.takenShare.exec(subject) ?? []
  if (part === '') return null
  const begin = characterAt(text, Math.max(from, at - reach))
  const whole = [...text.slice(begin, at).matchAll(patterns.wholes)].at(-1)
  const name = whole?.[1] ?? ''
  if (whole && (headOf(name) !== '' || metricOf(name) || isThings(name))) return { name: `${part}${patterns.takesShare}${name}${kind}`, start: begin + whole.index }
  const shared = topic ? patterns.shareIn.exec(topic.metric)?.[0] ?? '' : ''
  return topic && shared !== '' ? { name: part + shared, start: topic.clauseStart } : null
}

/**
 * Takes a noun that names only whose part of the topic grew, and gives it with what grew: `农村` behind
 * `社会消费品零售总额` is `农村社会消费品零售总额`, `国有企业` behind `工业企业利润` is `国有企业利润`.
 */
export function ofPart(noun: string, topic: Topic | null, grown: boolean, ofSum = false): Completed | null {
  // 改造公厕38座，其中农村12座: a part of the sum, with the act of the whole.
  if (topic && topic.noun !== '' && patterns.onlyWhere.test(noun)) {
    const { metric, clauseStart } = topic
    const act = splitAct(metric).verb
    const what = metric.slice(act.length)
    if (ofSum || (act !== '' && patterns.whereAhead.test(what))) return { name: act + noun + what.replace(patterns.whereAhead, ''), start: clauseStart }
  }
  // 城镇居民住房面积提高到25平方米，农村提高到28平方米: a level has its twin before it.
  if (!topic || metricOf(noun) || !(grown || patterns.wherePart.test(topic.metric))) return null
  const { clauseStart: start } = topic
  const metric = topic.metric.replace(patterns.wherePart, '')
  if (patterns.onlyWhere.test(noun)) return { name: noun + metric, start }
  const [, of = ''] = patterns.ofEnterprises.exec(metric) ?? []
  return grown && of !== '' && firms.test(noun) ? { name: noun + of, start } : null
}

/** 29个项目已有20个建成投产: of the things named before the number, those of which the words behind it are true. */
export function ofDone(noun: string, { head, tail, headStart }: Run): Completed | null {
  const whole = noun.replace(patterns.countAhead, '')
  if (whole !== noun && head.done && patterns.doneVerb.test(head.verb)) return { name: head.verb + whole, start: headStart }
  const done = head.verb === patterns.has ? patterns.donePart.exec(tail)?.[1] ?? '' : ''
  return done === '' ? null : { name: noun.replace(patterns.countAhead, '') + done, start: headStart }
}

/**
 * Takes whose value it is, where the sentence and the clause begin; gives it with the value that opens the sentence,
 * `null` where none does: `城市` behind `城乡低保标准，` → `城市低保标准`.
 */
export function ofHeading(text: string, from: number, at: number, noun: string): Completed | null {
  const opening = patterns.valueOpening.exec(text.slice(from, Math.min(at, from + reach)))?.[1] ?? ''
  if (opening === '' || noun.length > longestThing || valueHeads.has(headOf(noun)) || metricOf(noun) || isDependent(noun)) return null
  return { name: noun + opening, start: from }
}
