/** What the figures of a run are named, from the words around them and from what was spoken of before. */
import type { Measure, Span } from '../types.ts'
import { valueHeads } from '../vocabulary/heads.ts'
import { rateAtEnd, takesShare, yearly } from '../vocabulary/patterns-measures.ts'
import * as patterns from '../vocabulary/patterns-subjects.ts'
import { effortHeads } from '../vocabulary/tokens.ts'
import { withChange } from './changed.ts'
import { ofDone, ofHeading, ofKind, ofPart, ofWhole } from './completed.ts'
import type { Figure } from './figures.ts'
import { gapNames } from './gaps.ts'
import { earlierClause } from './earlier.ts'
import { dealtAgain, grownTogether, ofEach } from './groups.ts'
import { deal, headOf } from './lists.ts'
import { grownBehind, isGap, isGrowth, isVersus } from './measures.ts'
import { metricOf } from './metrics.ts'
import type { Named, Unnamed } from './named.ts'
import { dealtAct, members, nameBefore, nameBehind, ownClause, splitAct, unmoved, withoutLevel } from './naming.ts'
import { proportionNames } from './proportions.ts'
import { rankNames } from './ranks.ts'
import type { Run } from './runs.ts'
import { owned, ownedBetween, under } from './names/owned.ts'
import { tidy } from './names/tidy.ts'
import { isNounBehind } from './tails.ts'
import { isDependent, underTopic } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'

/** Longer names of the clause before are sentences. */
const longestAlone = 24
const counted: ReadonlySet<string> = new Set(['count', 'money', 'physical'])

/** A run with what it is read with. */
interface Naming {
  text: string
  run: Run
  measure: Measure
  kind: string | undefined
  topic: Topic | null
  /** The topic is of the same sentence. */
  inSentence: boolean
  base: Unnamed
  /** Where the sentence starts. */
  from: number
  span: Span
}

/** Takes a run and its measure; gives the names of each of its figures, none where no subject is found. */
export function namesOf(text: string, span: Span, run: Run, measure: Measure, topic: Topic | null): Named[][] {
  const unit = run.figures[0]?.quantity.known?.word ?? ''
  const names = owned(text, span, run, topic, plainNames(text, span, run, measure, topic))
  return names.map((each) => each.map((named) => ({ ...named, metric: tidy(named.metric, unit), noun: tidy(named.noun, unit) })))
}

function plainNames(text: string, span: Span, run: Run, measure: Measure, topic: Topic | null): Named[][] {
  const { head, figures } = run
  const { quantity } = figures[0] as Figure
  const kind = quantity.known?.kind
  const base: Unnamed = { measure, behind: false, unlisted: false, sourceStart: run.headStart, verb: '', noun: '' }
  if (quantity.rule === 'quantity/proportion') return proportionNames(text, span, run, base)
  if (measure === 'rank') return rankNames(span, run, topic, base)
  if ((kind === 'points' && measure === 'level') || isGap(run)) return gapNames(run, topic, base)
  const effort = effortHeads.some((word) => head.subject.endsWith(word)) && run.tail !== ''
  if (kind === 'time' && measure === 'level' && effort) {
    return [[{ ...base, metric: trimName(run.tail), rule: 'count/effort', behind: true }]]
  }
  const grown = kind === 'percent' ? grownBehind(run.tail) : ''
  if (grown !== '') return [[{ ...base, metric: grown, noun: grown, rule: 'value/growth', behind: true }]]
  const naming: Naming = { text, run, measure, kind, topic, base, inSentence: topic !== null && topic.sentence === span.start, from: span.start, span }
  const behind = run.behind ? fromBehind(naming) : null
  if (behind) return figures.map(() => [behind])
  const own = isVersus(head.subject, kind) ? '' : ownClause(head.subject)
  // 年均经济增长速度为7%: the average is the measure's.
  const subject = measure === 'average_growth' && own.startsWith(yearly) ? own.slice(yearly.length) : own
  const again = figures.length > 1 && naming.inSentence ? dealtAgain(run, topic, base, subject) : null
  if (again) return again
  return subject === '' || patterns.emptySubject.test(subject) ? withoutSubject(naming) : withSubject(naming, subject)
}

/** 改造提升20所学校: the noun stands behind the number. */
function fromBehind({ run, topic, inSentence, base }: Naming): Named | null {
  const { head } = run
  const inherited = run.joined && topic && inSentence ? topic.verb : ''
  const verbs = head.change === 0 ? head.subject : run.headText.slice(head.subjectStart)
  const name = nameBehind(head.each ? '' : verbs, run.tail, inherited, patterns.listOpen.test(run.headText), run.predicate, inSentence && run.joined ? topic?.noun ?? '' : '')
  if (head.verb === patterns.arranges && name.verb === '') name.metric = (name.metric.slice(0, -name.noun.length) || '') + head.verb + name.noun
  const { sourceStart } = base
  // 96%的行政村通上了5G: the share of those that do.
  const isShare = (run.figures[0]?.quantity.known?.kind === 'percent' || run.figures[0]?.quantity.known?.kind === 'part') && name.predicate
  if (isShare) name.metric += patterns.share
  return name.metric.length > 1 ? { ...base, ...name, sourceStart, rule: 'count/noun-behind', behind: true } : null
}

/** 地区生产总值391亿元，增长8.6%: the subject is carried on, or the clause between states a new one. */
function withoutSubject(naming: Naming): Named[][] {
  const { text, run, kind, topic, inSentence, base } = naming
  const { head, figures } = run
  const count = figures.length
  const earlier = run.between > 0 ? earlierClause(text, run.floor, run.headStart) : null
  // 覆盖率，由65%提高到91%: the clause before is nothing but the subject.
  const framed = Boolean((figures[0] as Figure).head)
  const fromEarlier = (subject: string, at: number): Named => {
    const { name, start } = ofWhole(text, naming.from, at, subject, inSentence ? topic : null) ?? { name: unmoved(subject), start: at }
    return { ...base, metric: name, noun: name, rule: 'subject/clause-before', sourceStart: start }
  }
  if (earlier && (metricOf(earlier.name) || headOf(earlier.name) !== '') && (framed || splitAct(earlier.name).verb === '')) {
    const dealt = count > 1 ? deal(earlier.name, count) : null
    return figures.map((_, index) => [fromEarlier(dealt?.[index] ?? earlier.name, earlier.start)])
  }
  if (topic && (inSentence || head.change !== 0 || head.state !== null)) {
    const { clauseStart: sourceStart, unlisted, noun } = topic
    const group = topic.names.length === count ? topic.names : topic.recent.slice(-count)
    if (count > 1 && group.length === count) {
      return group.map((name) => [{ ...base, metric: name, noun: name, rule: 'list/dealt-again', sourceStart, unlisted }])
    }
    // 城镇、农村居民收入分别达到…，均增长8%; 原煤达到7亿吨，原油达到1亿吨，都增长8%: the value holds for all.
    const told = topic.names.length > 1 ? topic.names : topic.recent.slice(-2)
    if (count === 1 && head.share && !head.each && inSentence && told.length > 1) {
      return [told.map((name) => ({ ...base, metric: name, noun: name, rule: 'list/shared', sourceStart, unlisted }))]
    }
    const sized = patterns.sizeBehind.exec(text.slice(Math.max(naming.from, run.headStart - 8), (figures[0] as Figure).quantity.start))?.[0]
    const metric = sized !== undefined && kind === 'count' ? topic.verb + sized + withoutLevel(topic.noun) : carriedMetric(naming, topic)
    const named: Named = {
      ...base, area: topic.area, metric, noun, verb: metric === noun ? '' : topic.verb, rule: 'subject/carried',
      sourceStart: inSentence ? sourceStart : run.headStart, unlisted,
    }
    return figures.map(() => [named])
  }
  if (earlier && earlier.name.length <= longestAlone) return figures.map(() => [fromEarlier(earlier.name, earlier.start)])
  const noun = isNounBehind(run.tail) ? trimName(run.tail) : ''
  return figures.map(() => (noun === '' ? [] : [{ ...base, metric: noun, noun, rule: 'count/noun-behind', behind: true }]))
}

/** The topic as a value without a subject takes it on: a stock behind its flow, the thing itself behind its share. */
function carriedMetric({ run: { head }, measure, kind }: Naming, topic: Topic): string {
  if (head.verb === takesShare && (kind === 'percent' || kind === 'part')) return underTopic(topic, patterns.share)
  const passed = patterns.passing.test(head.comparing)
  const reached = passed || head.state === 'reach' || (head.state === 'be' && kind === 'count')
  const isStock = reached && counted.has(kind ?? '') && topic.noun !== '' && patterns.addingVerb.test(topic.verb)
  const metric = isStock ? topic.noun : topic.metric
  return isGrowth(measure) || kind === 'money' ? metric.replace(patterns.shareBehind, '') : metric
}

/** 城镇、农村居民收入分别增长7%、8%: the subject stands before, alone or as a list. */
function withSubject(naming: Naming, subject: string): Named[][] {
  const { run, measure, kind, topic, inSentence, base } = naming
  const { head, figures } = run
  const own = inSentence ? topic : null
  const each = own && figures.length > 1 ? ofEach(run, own, base, measure) : null
  if (each) return each
  const acted = dealtAct(head.subject)
  const dealt = figures.length > 1 ? deal(acted?.list ?? head.subject, figures.length) : null
  if (dealt) {
    return dealt.map((part) => {
      const name = own && isDependent(part) ? underTopic(own, part) : (acted?.verb ?? '') + unmoved(trimName(part))
      const metric = withChange(head, name, measure)
      return [{ ...base, metric, noun: name, verb: splitAct(name).verb, rule: head.deal ? 'list/dealt' : 'list/paired' }]
    })
  }
  const share = patterns.sharedShare.exec(head.subject)
  if (share) {
    const names = members(share[1] ?? '', own)
    return figures.map(() => names.map((name) => ({ ...base, metric: name + share[2], noun: name, rule: 'list/shared' })))
  }
  const shares = head.deal ? figures.length === 1 : head.share
  const shared = shares ? members(head.subject, own) : !head.deal && isGrowth(measure) ? grownTogether(head.subject) : []
  if (shared.length > 1) {
    return figures.map(() => shared.map((name) =>
      ({ ...base, metric: withChange(head, name, measure), noun: name, rule: head.each ? 'list/each' : 'list/shared' })))
  }
  const noun = trimName(subject)
  const between = figures.length === 1 ? ownedBetween(naming.text, naming.span, run, noun) : null
  if (between) {
    const plain: Named = { ...base, metric: noun, noun, rule: 'subject/owner' }
    const named = under(between.owner, between.need, plain)
    return [[{ ...named, metric: withChange(head, named.metric, measure) }]]
  }
  const whole = ofWhole(naming.text, naming.from, run.headStart, noun, own) ??
    ofPart(noun, own, isGrowth(measure)) ?? (kind === 'count' ? ofDone(noun, run) : kind === 'money' && measure === 'level' ? ofKind(noun, own) ?? ofHeading(naming.text, naming.from, run.headStart, noun) : null)
  if (whole) return figures.map(() => [{ ...base, metric: whole.name, noun: whole.name, rule: 'subject/completed', sourceStart: whole.start }])
  const lacks = isDependent(trimName(subject)) && !patterns.ownSubject.test(subject)
  const reached = head.state === 'reach' || head.state === 'keep' || head.state === 'be' ||
    (patterns.passing.test(head.comparing) && valueHeads.has(headOf(subject)))
  const name = nameBefore(subject, lacks ? topic : own, run.joined && inSentence, reached)
  const unlisted = head.average && measure === 'level' && counted.has(kind ?? '')
  const completed = own && name.metric !== trimName(subject) ? own : null
  return figures.map(() => [{
    ...base, ...name, unlisted, metric: (unlisted ? yearly : '') + withChange(head, name.metric, measure),
    rule: completed ? 'subject/completed' : `value/${measure}`, sourceStart: completed ? completed.clauseStart : run.headStart,
  }])
}

/** The name that a claim leaves for those behind it: a gap or a rank leaves the measure, not the comparison. */
export const topicName = (named: Named): string =>
  named.rule.startsWith('gap') && named.noun !== '' ? named.noun.replace(rateAtEnd, '') : named.metric
