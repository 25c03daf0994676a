/** The time of a claim: what its clause, its dates and the sentence before it say, made ready for the rules of time. */
import type { Span } from '../types.ts'
import { ofWhich } from '../vocabulary/panel.ts'
import { hasWord, startWord } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { fullStop } from '../vocabulary/explain.ts'
import { partMark } from '../vocabulary/patterns-empty.ts'
import * as patterns from '../vocabulary/patterns-subjects.ts'
import { inPlace } from '../vocabulary/patterns-words.ts'
import { memberMark, openings } from '../vocabulary/tokens.ts'
import { againstOf, asBasis, dealtYear, fromToOf, laterYear } from './date-notes.ts'
import type { DateNote } from './date-notes.ts'
import type { Making } from './making.ts'
import { isGrowth } from './measures.ts'
import { isFlowName } from './names/goes-on.ts'
import type { Topic } from './names/topics.ts'
import { timeOf } from './periods.ts'
import type { Quantity } from './quantity.ts'
import { isOfSource, sourceOf, withoutSource } from './sources.ts'
import type { Time, TimeInput } from './time.ts'
import { clauseStart } from './marks.ts'
import { isYears, lastOf, withDigits } from './years.ts'

/** Counts of events add up over several years. */
const flows: ReadonlySet<string> = new Set([
  '{event}',
  '{time}',
  '{piece}',
  '{person-time}',
  '{case}',
  '{flight}',
  '{trip}',
  '{household-time}',
  '{organization-time}',
])
/** A date this near to the beginning of a sentence opens it. */
const openingReach = 12
/** So near behind a value its yearly average begins. */
const averageReach = 6
/** A year's digits. */
const longestYear = 4

/** The time of a claim, from the dates around it and what was spoken of before. */
export function timeOfClaim(making: Making): Time {
  const { reading, sentence, figure, named, topic } = making
  const { start } = figure.quantity
  const dates = sentence.dates.map((date) => asBasis(reading.text, date, start))
  const before = topic?.sentence === sentence.span.start ? topic : null
  const time = timeOf(inputOf(making, dates, before))
  if (named.gap && before?.period.includes('/')) time.period = before.period
  if (time.tense !== 'plan' || time.deadline !== '') return time
  const due = dates.find((date) => isDueBehind(making, date))
  if (due) time.deadline = `${due.period || time.period.slice(0, 4)}-${due.month}`
  return time
}

/** 12个项目3月底前全部开工: whether a date behind the figure, in its clause, is its deadline. */
function isDueBehind({ reading: { quantities }, figure, end }: Making, date: DateNote): boolean {
  if (date.use !== 'by' || date.month === '') return false
  const isInClause = date.start >= figure.end && date.end <= end
  return isInClause && !figuresBetween(quantities, figure.index, date.start)
}

/** 完成5亿元，是2011年的2倍: whether a value is held against an older one behind it, before the next part. */
function isAgainstOlder({ reading: { text }, sentence: { span, scope }, figure: { end } }: Making, dates: readonly DateNote[]): boolean {
  const [part = ''] = text.slice(end, span.end).split(partMark)
  const next = dates.find((date) => date.start >= end && date.end <= end + part.length)
  const isOlder = next !== undefined && next.period.length === longestYear && next.period < lastOf(scope.period)
  return isOlder || hasWord(part.slice(0, averageReach), 'yearly')
}

/** Where the clause of a figure begins: with the subject that it was given, or with that of its run. */
const clauseAt = ({ figure, run }: Making): number =>
  figure.head ? figure.head.start : run.clause

/** What the rules of time read of a claim; one object for each of them, made at once. */
function inputOf(making: Making, dates: DateNote[], before: Topic | null): TimeInput {
  const { reading, sentence, run, figure, named, baseline, end } = making
  const { text } = reading
  const { known, start } = figure.quantity
  const source = sourceOf(figure, baseline === null ? undefined : reading.quantities[baseline])
  const from = Math.min(run.clause, run.headStart)
  const places = run.figures.map((each) => each.quantity.start)
  const opened = openingDate(making, dates)
  const years = openingYears(text, opened, start)
  return {
    facts: reading.facts,
    scope: sentence.scope,
    head: run.head,
    measure: named.measure,
    metric: named.metric,
    counts: known?.kind === 'count',
    people: known?.code === '{person}' || known?.code === '{household}',
    at: clauseAt(making),
    clause: years + clauseOf(making, source),
    dealt: dealtYear(text, dates, places, start),
    lead: withDigits(text.slice(sentence.span.start, start)),
    tail: text.slice(figure.end, end),
    dates: dates.filter((date) => date.start >= from && date.end <= start && !isOfSource(date, source)),
    fromTo: fromToOf(text, dates, start),
    against: againstOf(text, dates, start),
    compared: dates.find((date) => date.end <= start && isCompared(text, date)) ?? null,
    carried: years === '' ? stillHolding(text, opened) : null,
    baseline: baseline !== null,
    flowing: known !== null && flows.has(known.code),
    act: named.verb !== '' || named.source === 'behind' || isFlowName(named.metric),
    kind: making.metric?.kind ?? null,
    topicPeriod: (before ?? sumBefore(making))?.period ?? '',
    growing: isGrowth(before?.measure),
    ranked: before?.measure === 'rank',
    level: before?.measure === 'level',
    older: sentence.scope.several && isAgainstOlder(making, dates),
    follows: before?.past === true,
    goesOnPlanned: before?.past === false && named.source === 'carried',
    joined: run.joined,
  }
}

/** The sum before a sentence on a part of it: 第一个五年共收入40亿元。其中…; `null` for none. */
const sumBefore = ({ reading: { text }, sentence: { span }, topic }: Making): Topic | null =>
  (isYears(topic?.period ?? '') && text.slice(span.start, span.start + openingReach).trimStart().startsWith(ofWhich) ? topic : null)

/** 2016年，…；五年来，…: other years that open what follows, behind the date that opened the sentence. */
const openingYears = (text: string, opened: DateNote | null, start: number): string =>
  opened ? patterns.yearsOpening.exec(lastPart(text.slice(opened.end, start)))?.[1] ?? '' : ''

/** The date that opened the sentence, or a later one that it goes on from. */
function openingDate({ reading: { text }, sentence, run }: Making, dates: DateNote[]): DateNote | null {
  const opens = (date: DateNote): boolean =>
    date.end <= run.clause && opensClause(text, sentence.span, date)
  return laterYear(dates.findLast(opens) ?? null, dates, run.clause)
}

/** The words of the clause before the figure, with years in digits and without those of where it came from. */
function clauseOf(making: Making, source: Span | null): string {
  const { reading: { text }, figure: { quantity } } = making
  const at = clauseAt(making)
  const words = withDigits(withoutSource(text.slice(at, quantity.start), source, at))
  return quantity.known?.kind === 'double' ? words + patterns.doubles : words
}

/** 与2020年相比，… */
const isCompared = (text: string, { use, end }: DateNote): boolean =>
  use === 'reference' && patterns.comparedBehind.test(text.slice(end, end + 6))

/** A date that opened a sentence and holds for the clauses behind it: a year, or a month with a comma behind. */
const stillHolding = (text: string, date: DateNote | null): DateNote | null =>
  date && (date.period !== '' || standsAlone(text, date)) ? date : null

/** 12月，…; 12月当月，…: whether a date is its clause. */
const standsAlone = (text: string, { end }: DateNote): boolean =>
  text[end + startWord(text.slice(end, end + longestYear), 'monthtail').length] === memberMark

/** The words from the last ； on. */
const lastPart = (words: string): string =>
  words.slice(Math.max(0, words.lastIndexOf(partMark), words.lastIndexOf(fullStop)))

/** Whether a date opens a clause and holds for those behind it: 到2030年，…. */
function opensClause(text: string, span: Span, date: DateNote): boolean {
  if (isSpanEnd(text, span, date)) return false
  if (date.use === 'by' || opensSince(text, date) || endsClause(text, span, date) || isClauseOfYears(text, span, date)) return true
  if (date.use === 'reference' || (date.month !== '' && !standsAlone(text, date)))
    return false
  if (date.start - span.start < openingReach) return true
  return (
    isWord(text[date.start - (date.month.includes('/') && text[date.start - 1] === openings.among ? 2 : 1)] ?? '', 'clausemark') &&
    (isWord(text[date.end] ?? '', 'behinddate') || (date.month !== '' && standsAlone(text, date)))
  )
}

/** 多数是从建国初到1952年发放的: when that came about of which the clause tells, and nothing behind it. */
const isSpanEnd = (text: string, span: Span, { use, start, end }: DateNote): boolean =>
  use === 'by' && hasWord(text.slice(clauseStart(text, span.start, start) + 1, start), 'spanfrom') && !isWord(text[end] ?? '', 'clausemark')

/** ；自2019年启动农村环境整治以来，: a year since which something holds, at the beginning of a clause. */
function opensSince(text: string, { use, start }: DateNote): boolean {
  const from = isWord(text[start - 1] ?? '', 'spanfrom') ? start - 1 : start
  return use === 'since' && isWord(text[from - 1] ?? '', 'clausemark')
}

/** ，从: what opens a clause with years. */
const opensYears = (text: string, span: Span, at: number): boolean =>
  at - 1 > span.start && isWord(text[at - 2] as string, 'clausemark') &&
  (isWord(text[at - 1] as string, 'spanfrom') || text[at - 1] === inPlace)

/** ，从1953年到1960年这八年内，: years that a clause has nothing but. */
const isClauseOfYears = (text: string, span: Span, { start, end, period, use }: DateNote): boolean =>
  use === 'in' && isYears(period) && opensYears(text, span, start) &&
  patterns.closesClauseOfYears.test(text.slice(end, end + openingReach))

/** 在产量最高的1936年，只有…; 最高年份是1943年，出产…: a year at the end of its clause is that of the next. */
const endsClause = (text: string, span: Span, { start, end, period }: DateNote): boolean =>
  period.length === longestYear && text[end] === memberMark &&
  patterns.leadsToYear.test(text.slice(Math.max(span.start, start - openingReach), start))

function figuresBetween(quantities: readonly Quantity[], index: number, before: number): boolean {
  const next = quantities.slice(index + 1).find((each) => each.role !== 'date')
  return next !== undefined && next.start < before
}
