/** Names of gaps: 增速高于全国0.4个百分点 is a level of its own metric. */
import { withoutEnd } from '../../lexicon/edges.ts'
import { dealing } from '../../vocabulary/patterns-lists.ts'
import { rate, yearlyRate } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-ranks.ts'
import { anyDigit } from '../../vocabulary/patterns-words.ts'
import { changeNouns } from '../../vocabulary/verbs.ts'
import { parseHead } from '../heads.ts'
import type { Head } from '../heads.ts'
import { subjectBetween } from './clause-subject.ts'
import { deal, pieces } from './lists.ts'
import type { Named } from './named.ts'
import { members } from './naming.ts'
import type { Run } from '../runs.ts'
import { segment } from '../words.ts'
import { earlierClause } from './earlier.ts'
import { isNoun } from './predicate-words.ts'
import type { View } from './rule.ts'
import { isShareName } from './share-words.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'

/** A dependent noun of this length is a subject with its noun. */
const longestNoun = 3
/** Longer clauses are no subject alone. */
const longestBare = 24

/** Takes a run of levels held against others, in points mostly; gives their names: `地区生产总值增速高于全国`. */
export function gapNames(view: View): Named[][] {
  const { text, run, kind, topic, base } = view
  const several = severalAgainst(run.headText, run.figures.length)
  if (several) return gapNames({ ...view, run: several.run(run) }).map(([name], at) => (name ? [againstOther(name, several.others[at] ?? '')] : []))
  const plan = patterns.fromPlan.exec(run.headText)
  const gap = plan ?? patterns.comparison.exec(run.headText) ?? patterns.exceeds.exec(run.headText)
  if (!gap) {
    const metric = trimName(run.head.subject) || (topic?.metric ?? '')
    return run.figures.map(() => (metric === '' ? [] : [{ ...base, metric, noun: metric, gap: true }]))
  }
  const said = parseHead(run.headText.slice(0, gap.index))
  // 但是比计划多: no word of the clause is a subject.
  const head = said.subject.length < 2 ? { ...said, subject: '' } : said
  const against = plan ? saidOf(plan) : gap[0].replace(dealing, '')
  const count = run.figures.length
  // 大楼的造价，应该比计划至少节约10%: the clause before is nothing but the subject.
  const bare = plan && trimName(head.subject) === '' && run.between > 0 ? bareBefore(text, run) : ''
  const names = (bare === '' ? toldOrBefore(view, head, count) : [bare]).map(withoutPlan)
  // 减少20%；但是比计划多14亿元: an amount is not one of the rate told before.
  const isRate = plan === null || kind === 'points' || kind === 'percent'
  const rated = (name: string): string => (bare === '' && isRate ? withRate(name, head, topic) : name)
  const named = (name: string): Named =>
    ({ ...base, metric: rated(name) + against, noun: name, gap: true, unlisted: true, measure: 'level' })
  if (names.length === count && count > 1) return names.map((name) => [named(name)])
  const each = head.share || head.deal ? names : names.slice(0, 1)
  return run.figures.map(() => each.map((name) => named(name)))
}

/** Values that are held each against another: the others, and a run as though all were held against the first of them. */
interface Several { others: readonly string[]; run: (run: Run) => Run }

/** 增速分别高于全国、全省: those that as many values as there are of them are held against, behind one thing; `null` for anything else. */
function severalAgainst(words: string, count: number): Several | null {
  const all = count > 1 ? pieces(words) : []
  const others = all.slice(1)
  const first = all.length === count ? patterns.comparison.exec(all[0] as string) : null
  if (!first || !others.every((other) => patterns.comparison.test(first[0].slice(0, way) + other))) return null
  const thing = (all[0] as string).slice(0, first.index)
  const headText = withoutEnd(thing, 'deal') + first[0]
  return { others: [first[0].slice(way), ...others], run: (run) => ({ ...run, headText }) }
}
/** 高于. */
const way = 2

/** 增速高于全省, of 增速高于全国: a name with another that it is held against. */
function againstOther(named: Named, other: string): Named {
  const against = patterns.comparison.exec(named.metric)
  return against ? { ...named, metric: named.metric.slice(0, against.index + way) + other } : named
}

/** 民间投资活力增强，增速快于: the subjects of a gap; the first value of a sentence is of what the clause before speaks of. */
function toldOrBefore({ text, run, topic }: View, head: Head, count: number): string[] {
  const told = namesOf(head, count, topic)
  const before = told.length === 0 && run.between > 0 ? subjectBetween(text, run.floor, run.headStart)?.name : undefined
  return before === undefined ? told : [before]
}

/** The nouns that are all of the clause before; empty where it says more. */
function bareBefore(text: string, { floor, headStart }: Run): string {
  const name = earlierClause(text, floor, headStart)?.name ?? ''
  const last = segment(name).at(-1)
  return last && isNoun(last) && name.length <= longestBare && !anyDigit.test(name) ? name : ''
}

/** A name without what it was held against before: 投资 of 投资比计划多. */
const withoutPlan = (name: string): string => name.slice(0, patterns.fromPlan.exec(name)?.index ?? name.length)

/** 比计划规定多: what was planned and which way, without the amount of it. */
function saidOf({ groups }: RegExpExecArray): string {
  const { than = '', planned = '', way = '', passes = '', passed = '' } = groups ?? {}
  return than + planned + way + passes + passed
}

/** The subjects of a gap: stated before it, or those that were spoken of. */
function namesOf(head: Head, count: number, topic: Topic | null): string[] {
  const subject = trimName(head.subject)
  if (subject !== '' && (subject.length > longestNoun || !isDependent(subject + head.changeWord))) {
    return (count > 1 ? deal(subject, count) : head.share || head.deal ? members(subject, null) : null) ?? [subject]
  }
  if (!topic) return []
  return count > 1 || head.share ? topic.names : [topic.metric]
}

/** A name with the rate that is compared: stated, or that of a growth spoken of before. */
function withRate(name: string, head: Head, topic: Topic | null): string {
  const grown = topic?.measure === 'average_growth' ? yearlyRate : rate
  // 巩固率提高2个百分点，高于全国: a rate that went up is itself held against theirs.
  const isRate = topic?.measure === 'change' && isShareName(topic.metric)
  const grew = topic !== null && topic.measure !== 'level' && !isRate && trimName(head.subject) === ''
  const said = changeNouns.has(head.changeWord) ? head.changeWord : grew ? grown : ''
  return said === '' ? name : withoutEnd(name, 'grown') + said
}
