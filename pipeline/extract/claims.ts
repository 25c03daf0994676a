/** Claims: each figure of a sentence bound to what it measures, how, when and where. */
import type { Facts, Span } from '../types.ts'
import { withoutEnd, withoutEnds } from '../lexicon/edges.ts'
import { aheadWord } from '../vocabulary/patterns-told.ts'
import { ofWhich } from '../vocabulary/panel.ts'
import { partOpening } from '../vocabulary/patterns-measures.ts'
import { listMark } from '../vocabulary/tokens.ts'
import { groupsOf } from './budgets/groups.ts'
import type { Claim } from './claim.ts'
import type { Scope } from './time.ts'
import { figuresOf } from './figures.ts'
import type { Figure } from './figures.ts'
import { idleReason } from './idle.ts'
import { claimOf } from './make-claim.ts'
import { moneyTold } from './names/carried-metric.ts'
import { mostShared } from './names/lists.ts'
import { metricOf } from './metrics.ts'
import { measureOf } from './measures.ts'
import type { Named } from './names/named.ts'
import { noteDate } from './date-notes.ts'
import type { DateNote } from './date-notes.ts'
import { placed } from './placed.ts'
import type { Placed } from './placed.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, Sentence } from './reading.ts'
import { asideAt } from './asides.ts'
import type { Aside } from './asides.ts'
import { continues, openRun } from './runs.ts'
import type { Run } from './runs.ts'
import { namesOf, topicName } from './names/index.ts'
import { subordinate } from './subordinate.ts'
import type { Topic } from './names/topics.ts'

/** A sentence with more figures is a table or no sentence at all; reading it would take the square of their number. */
const mostFigures = 400
/** Nor does a sentence state more facts, however many members of lists share its figures. */
const mostClaims = 400
/** So long a name is none, but what the report lists before a figure; clauses are cut there too. */
const longestName = 200

function leave(quantities: Quantity[], from: number, to: number): null {
  for (let index = from; index < to; index++) {
    const quantity = quantities[index] as Quantity
    if (quantity.role !== 'figure') continue
    quantity.role = 'other'
    quantity.reason = 'one of too many figures in a sentence'
    quantity.rule = 'other/crowd'
  }
  return null
}

/** The dates among the quantities from one index up to another. */
function datesOf({ text, quantities }: Reading, from: number, to: number): DateNote[] {
  return quantities.slice(from, to).flatMap((quantity) => {
    const note = quantity.role === 'date' ? noteDate(text, quantity) : null
    return note ? [note] : []
  })
}

/**
 * Reads one sentence: adds its claims, gives its quantities (from one index up to another) their roles, and
 * returns the topic it leaves behind. `完成289.7亿元，增长7.1%` behind 地区生产总值 adds a level and a growth.
 */
export function readSentence(
  reading: Reading, span: Span, from: number, to: number, scope: Scope, previous: Topic | null,
): Topic | null {
  const { text, quantities } = reading
  if (to - from > mostFigures) return leave(quantities, from, to)
  const figures = subordinate(text, span.start, figuresOf(text, quantities, from, to))
  const sentence: Sentence = { span, scope: scopeOfPart(text, span, scope, previous), dates: datesOf(reading, from, to) }
  const most = reading.claims.length + mostClaims
  let topic: Topic | null = previous && { ...previous, sentence: -1 }
  let aside: Aside | null = null
  for (let i = 0; i < figures.length;) {
    let last = i
    while (last + 1 < figures.length && continues(text, figures[last] as Figure, figures[last + 1] as Figure)) last++
    const { start } = (figures[i] as Figure).quantity
    if (aside && start > aside.end) [topic, aside] = [aside.topic, null]
    aside ??= topic && asideAt(text, i > 0 ? (figures[i - 1] as Figure).end : span.start, start, span.end, topic)
    topic = readRun(reading, sentence, openRun(text, span, figures, i, last), topic, most)
    i = last + 1
  }
  return topic
}

/** 其中，…: a part of what the sentence before told is told too, in a plan as elsewhere. */
function scopeOfPart(text: string, { start, end }: Span, scope: Scope, previous: Topic | null): Scope {
  if (scope.tense !== 'plan' || !previous?.past || !text.slice(start, end).trimStart().startsWith(ofWhich)) return scope
  if (aheadWord.test(text.slice(start, end))) return scope
  const by = { rule: 'time/part-of-told', implied: 'sentence', source: { start, end } } as const
  return { tense: 'past', period: previous.period, several: previous.period.includes('/'), by }
}

const roles = { indicators: 'indicator', targets: 'target', budgets: 'budget' } as const

/** Adds the claims of one run, one for each name of each figure; gives the topic of the last. */
function readRun(reading: Reading, sentence: Sentence, run: Run, topic: Topic | null, most: number): Topic | null {
  const { text, facts, options } = reading
  const first = run.figures[0] as Figure
  const measure = measureOf(run, first.quantity, topic)
  const idle = idleReason(run, first.quantity, text)
  const names = idle !== '' ? [] : namesOf(text, sentence.span, run, measure, topic, options.off, options.trace)
  const listed = joinedNames(run, sentence, topic, names.flatMap((each) => each.map(({ metric }) => metric)))
  let out = topic
  run.figures.forEach(({ quantity }, index) => {
    const each = toldNames(names[index] ?? [], facts, most - reading.claims.length)
    let first: Claim | null = null
    for (const named of each) {
      const claim: Claim = likeFirst(first, claimOf(reading, sentence, run, index, named, topic), named.metric)
      first ??= claim
      addClaim(reading, claim)
      quantity.role = roles[claim.table]
      quantity.rule = named.rule
      out = topicOf(sentence, named, claim, listed, topic)
    }
    if (each.length === mostShared) quantity.reason = `shared by a list of which ${mostShared} members are read`
    if (each.length === 0) leaveUnnamed(quantity, idle, reading.claims.length >= most)
  })
  return out
}

/** The names of a figure that are told, each place apart: none that is longer than a name, and no more than are left. */
function toldNames(names: readonly Named[], facts: Facts, left: number): Named[] {
  const apart = names.flatMap((named): Named[] => named.measure === 'rank' ? [named]
    : placed(named.metric, facts).map((one) => (isWhole(one, named) ? named : { ...named, ...one, area: one.area || named.area || '' })))
  return apart.filter(({ metric }) => metric !== '' && metric.length < longestName)
    .slice(0, Math.max(0, Math.min(mostShared, left)))
}

/** Whether no place was taken off a name, as off most. */
const isWhole = ({ metric, area }: Placed, named: Named): boolean => area === '' && metric === named.metric && named.area !== undefined

/** Gives a figure of which nothing is told its reason: what it is, if it is no figure, or that no subject was found. */
function leaveUnnamed(quantity: Quantity, idle: string, isCrowd: boolean): void {
  quantity.role = 'other'
  quantity.reason = idle || (isCrowd ? 'one of too many facts in a sentence' : 'no subject found')
  quantity.rule = idle ? 'other/time' : 'other/subject'
}

/** A quantity has one role, so what shares it (都, 均) is in the table of the first. */
function likeFirst(first: Claim | null, claim: Claim, metric: string): Claim {
  if (!first || first.table === claim.table) return claim
  return { ...claim, table: first.table, metric: first.budget ? claim.metric : metric, budget: first.budget }
}

/** What is paid to one of several groups: 孤儿补贴 of 孤儿、残疾人补贴. */
const ofGroup = (metric: string, name: string, all: string): string =>
  (metric.includes(all) ? metric.replace(all, name) : metric.includes(name) ? metric : name + metric)

/** Adds a claim; a rate paid to several groups is one for each of them. */
function addClaim({ text, quantities, claims }: Reading, claim: Claim): void {
  const { budget, metric } = claim
  const groups = budget ? groupsOf(quantities, claim.quantity, text) : []
  if (budget && groups.length > 0) {
    const all = groups.map(({ name }) => name).join(listMark)
    for (const { name, count } of groups) {
      claims.push({
        ...claim, metric: ofGroup(metric, name, all),
        budget: { ...budget, beneficiaries: name, beneficiaryCount: count },
      })
    }
    return
  }
  // 达到A，较…的B增加C: the level before the change has the same baseline.
  const level = claims[claims.length - 1]
  const shares = claim.measure === 'change' && claim.baseline !== null && level?.measure === 'level'
  if (shares && level.baseline === null && level.metric === metric) level.baseline = claim.baseline
  claims.push(claim)
}

/** The names of a list whose values stand behind each: 投资568亿元、增加值1200亿元. */
function joinedNames({ joined, headText }: Run, { span }: Sentence, topic: Topic | null, all: string[]): string[] {
  if (!joined || all.length !== 1 || topic?.sentence !== span.start || partOpening.test(headText)) return all
  return topic.names.includes(all[0] as string) ? topic.names : [...topic.names, ...all]
}

/** 跨越3个千亿元台阶 is said of 地区生产总值, and so is what follows. */
function passedBy(name: string): string {
  const reached = withoutEnd(name, 'thresholdend')
  const subject = withoutEnds(reached, 'thresholdsize')
  return reached !== name && metricOf(subject) ? subject : name
}

function topicOf({ span }: Sentence, named: Named, claim: Claim, names: string[], before: Topic | null): Topic {
  const recent = before?.sentence === span.start ? before.recent : []
  const money = claim.budget?.basis === 'total'
  const placedName = (named.area ?? '') + (money ? moneyTold(named.metric) : named.metric)
  return {
    // What money is for goes on, not the verb that raised it.
    metric: money ? claim.metric : passedBy(topicName(named)), area: named.area ?? '', noun: named.noun, verb: named.verb, names,
    measure: named.gap ? 'growth' : named.measure, negative: claim.negative, past: claim.table === 'indicators', period: claim.period,
    owner: named.owner ?? (before?.sentence === span.start ? before.owner : null),
    clauseStart: named.sourceStart, unlisted: named.unlisted, sentence: span.start,
    recent: recent[recent.length - 1] === placedName ? recent : [...recent, placedName].slice(-mostFigures),
    things: [...before?.sentence === span.start ? before.things : [], named.noun].slice(-mostFigures),
  }
}
