/** Subjects that another clause of the sentence completes: 在总产值中，农业所占比重; 粮食连续五年增产，总产量. */
import { valueHeads } from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { earlierClause } from './earlier.ts'
import { headOf } from './shared-head.ts'
import { characterAt } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import { segment } from '../words.ts'
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
  const [, part = '', kind = ''] = patterns.takenShare.exec(subject) ?? []
  if (part === '') return null
  const begin = characterAt(text, Math.max(from, at - reach))
  const whole = [...text.slice(begin, at).matchAll(patterns.wholes)].at(-1)
  const name = whole?.[1] ?? ''
  if (whole && (headOf(name) !== '' || metricOf(name) || isThings(name))) return { name: `${part}${patterns.takesShare}${name}${kind}`, start: begin + whole.index }
  const shared = topic ? shareIn(topic.metric) : null
  return topic && shared ? { name: takes(part, shared), start: topic.clauseStart } : null
}

/** 农业在工农业总产值（不变价格）中所占的比重: a share taken apart; `null` for any other name. */
function shareIn(name: string): Share | null {
  const plain = withoutRemarks(name)
  const found = patterns.shareIn.exec(plain)
  return found ? { part: plain.slice(0, found.index), whole: found[1] ?? found[2] ?? '', kind: found[3] ?? '' } : null
}
interface Share { part: string; whole: string; kind: string }

/** A name without what stands in brackets. */
function withoutRemarks(name: string): string {
  const from = name.indexOf('（')
  const to = name.indexOf('）', from)
  return from < 0 || to < 0 ? name : withoutRemarks(name.slice(0, from) + name.slice(to + 1))
}

const takes = (part: string, { whole, kind }: Share): string => `${part}${patterns.takesShare}${whole}${kind}`

/**
 * Takes a share that names only its whole, and where its clause stands; gives it with the part that the clause before
 * names, or the share before it: `在全国农户总数中的比重` behind `入社的农户，` → `入社的农户占全国农户总数比重`.
 */
export function ofPart(text: string, floor: number, at: number, name: string, topic: Topic | null): Completed | null {
  const share = shareIn(name)
  if (!share || share.part !== '') return null
  const clause = at > floor + 1 ? earlierClause(text, floor, at) : null
  if (clause && !anyDigit.test(clause.name) && 'nbsw'.includes(segment(clause.name).at(-1)?.pos || 'x')) return { name: takes(clause.name, share), start: clause.start }
  const before = topic ? shareIn(topic.metric)?.part ?? '' : ''
  return topic && before !== '' ? { name: takes(before, share), start: topic.clauseStart } : null
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
