/** One claim from one name of one figure: its time, comparator, baseline, area and the words that make it true. */
import type { Metric, Span } from '../types.ts'
import * as patterns from '../vocabulary/patterns-subjects.ts'
import { budgetOf, isBudget } from './budgets/index.ts'
import type { Claim } from './claim.ts'
import { againstOf, asBasis, dealtYear, fromToOf, laterYear } from './date-notes.ts'
import type { DateNote } from './date-notes.ts'
import type { Figure } from './figures.ts'
import { comparatorOf } from './compared.ts'
import { clauseEnd } from './marks.ts'
import { isGrowth, restates } from './measures.ts'
import { catalogued, priceChangeMetrics } from './metrics.ts'
import type { Named } from './names/named.ts'
import { timeOf } from './periods.ts'
import type { Time } from './time.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Run } from './runs.ts'
import { isOfSource, sourceOf, withoutSource } from './sources.ts'
import type { Topic } from './names/topics.ts'
import { withDigits } from './years.ts'

/** Counts of events add up over several years. */
const flows: ReadonlySet<string> = new Set([
  '{event}', '{time}', '{piece}', '{person-time}', '{case}', '{flight}', '{trip}', '{household-time}',
])
/** A date this near to the beginning of a sentence opens it. */
const openingReach = 12
/** 从全国解放以后到 */
const spanReach = 12
/** 10年间 */
const longestYears = 5
/** How many quantities before a figure its baseline may stand. */
const baselineReach = 6

/** A claim in the making: what it is made of. */
interface Making {
  reading: Reading
  sentence: Sentence
  run: Run
  figure: Figure
  named: Named
  topic: Topic | null
  metric: Metric | null
  baseline: number
  /** Where the clause of the figure ends. */
  end: number
}

/** Takes a run, the index of one of its figures and a name for it; gives the claim, a budget where it is one. */
export function claimOf(
  reading: Reading, sentence: Sentence, run: Run, index: number, named: Named, topic: Topic | null,
): Claim {
  const { text, quantities } = reading
  const { span } = sentence
  const figure = run.figures[index] as Figure
  const { quantity } = figure
  const metric = catalogued(named.metric)
  const making: Making = {
    reading, sentence, run, figure, named, topic, metric,
    baseline: baselineOf(quantities, figure.index, named.metric, reading.claims),
    end: clauseEnd(text, figure.end, span.end),
  }
  const area = patterns.areaWords.exec(text.slice(Math.max(span.start, run.headStart - 1), quantity.start))?.[1] ?? ''
  // 全国重点实验室 is a name: only a measure that the catalogue knows, or a share, is that of an area.
  const isName = metric === null && quantity.known?.kind === 'count' && patterns.areaInName.test(area)
  const time = timeOfClaim(making)
  const quote = quoteOf(making)
  const isPriceLevel = named.measure === 'level' && metric !== null && priceChangeMetrics.has(metric.metric_id)
  const hasSign = isGrowth(named.measure) || named.measure === 'change' || isPriceLevel
  const placeless = named.measure === 'rank' || named.gap === true
  const claim: Claim = {
    quantity: figure.index, table: time.tense === 'past' ? 'indicators' : 'targets',
    metric: isName && !named.metric.includes(area) ? area + named.metric : named.metric,
    measure: named.measure, comparator: comparatorOf(run, figure, index), negative: hasSign && ((figure.change ?? run.head.change) < 0 || (restates(run, topic) && topic?.negative === true) || patterns.quickened.test(run.head.changeWord) && patterns.spanOfTime.test(named.metric)),
    period: time.period, deadline: time.deadline, time: time.by,
    area: placeless ? '' : named.area || (isName ? '' : area),
    baseline: making.baseline, quote, source: named.source, rule: named.rule, unlisted: named.unlisted, budget: null,
  }
  const isMoney = quantity.known?.kind === 'money' || (quantity.chinese && quantity.known === null && quantity.power === 8)
  const isAmount = named.measure === 'level' || named.measure === 'change'
  // 安排68亿元，比去年增加17亿元: more money for the same.
  const last = reading.claims.at(-1)
  const more = isMoney && named.measure === 'change' && named.source === 'carried' && topic?.sentence === span.start
  if (more && last?.budget && (metric === null || last.metric === named.metric)) {
    const status = time.tense === 'past' ? 'actual' : 'planned'
    return { ...claim, table: 'budgets', metric: last.metric, budget: { ...last.budget, status, beneficiaries: '', beneficiaryCount: -1 } }
  }
  const view = {
    text, span, line: text.lastIndexOf('\n', span.start - 1) + 1, quantity, index: figure.index, quantities, run, topic,
    metric: named.metric, measure: named.measure, source: named.source, quote,
  }
  if (isMoney && isAmount && isBudget(view, reading.options.off)) {
    const { item, ...budget } = budgetOf(view, time.tense === 'past', reading.options.off)
    return { ...claim, table: 'budgets', metric: item || claim.metric, budget }
  }
  return claim
}

/** The time of a claim, from the dates around it and what was spoken of before. */
function timeOfClaim({ reading, sentence, run, figure, named, topic, metric, baseline, end }: Making): Time {
  const { text, facts, quantities } = reading
  const { span, scope } = sentence
  const { quantity } = figure
  const dates = sentence.dates.map((date) => asBasis(text, date, quantity.start))
  const inSentence = topic?.sentence === span.start ? topic : null
  // 3年增长58%: the years are a figure themselves.
  const clauseAt = figure.head ? figure.head.start : run.clause - (patterns.yearsBehind.exec(text.slice(Math.max(span.start, run.clause - longestYears), run.clause))?.[0].length ?? 0)
  const source = sourceOf(figure, quantities[baseline])
  const doubles = quantity.known?.kind === 'double' ? patterns.doubles : ''
  const opened = laterYear(text, dates.findLast((date) => date.end <= run.clause && opensClause(text, span, date)) ?? null, dates, run.clause)
  // 2016年，…；五年来，…: other years open what follows.
  const years = opened ? patterns.yearsOpening.exec(lastPart(text.slice(opened.end, quantity.start)))?.[1] ?? '' : ''
  const opening = years === '' ? opened : null
  const time = timeOf({
    facts, scope, head: run.head, measure: named.measure, metric: named.metric,
    counts: quantity.known?.kind === 'count',
    at: figure.head ? figure.head.start : run.clause,
    clause: years + withDigits(withoutSource(text.slice(clauseAt, quantity.start), source, clauseAt)) + doubles,
    dealt: dealtYear(text, dates, run.figures.map((each) => each.quantity.start), quantity.start),
    lead: withDigits(text.slice(span.start, quantity.start)),
    tail: text.slice(figure.end, end),
    dates: dates.filter((date) => date.start >= Math.min(run.clause, run.headStart) && date.end <= quantity.start && !isOfSource(date, source)),
    fromTo: fromToOf(text, dates, quantity.start), against: againstOf(text, dates, quantity.start),
    compared: dates.find((date) => date.use === 'reference' && date.end <= quantity.start &&
      patterns.comparedBehind.test(text.slice(date.end, date.end + 6))) ?? null,
    carried: opening && (opening.period !== '' || patterns.comma.test(text[opening.end] ?? '')) ? opening : null,
    baseline: baseline >= 0,
    flowing: quantity.known !== null && flows.has(quantity.known.code),
    act: named.verb !== '' || named.source === 'behind' || patterns.flowInName.test(named.metric),
    kind: metric?.kind ?? null,
    topicPeriod: inSentence ? inSentence.period : '',
    growing: isGrowth(inSentence?.measure),
    follows: inSentence?.past === true,
    joined: run.joined,
  })
  if (named.gap && inSentence?.period.includes('/')) time.period = inSentence.period
  // 12个项目3月底前全部开工: the deadline stands behind the figure.
  const due = time.tense === 'plan' && time.deadline === '' ? dates.find((date) =>
    date.start >= figure.end && date.end <= end && date.use === 'by' && date.month !== '' &&
    !figuresBetween(quantities, figure.index, date.start)) : undefined
  if (due) time.deadline = `${due.period || time.period.slice(0, 4)}-${due.month}`
  return time
}

/** The words from the last ； on. */
const lastPart = (words: string): string => words.slice(Math.max(0, words.search(patterns.partsOfSentence)))

/** Whether a date opens a clause and holds for those behind it: 到2030年，…. */
function opensClause(text: string, span: Span, date: DateNote): boolean {
  if (date.use === 'by') return !patterns.spanBefore.test(text.slice(Math.max(span.start, date.start - spanReach), date.start))
  if (date.use === 'reference' || (date.month !== '' && !patterns.comma.test(text[date.end] ?? ''))) return false
  if (date.start - span.start < openingReach) return true
  return patterns.clauseMark.test(text[date.start - 1] ?? '') && patterns.behindOpeningDate.test(text[date.end] ?? '')
}

/** A quote reaches so far to both sides of its figure: no row repeats a list of any length. */
const longestQuote = 1000

/** The words that make a claim true: from the clause that states its subject or baseline to the end of its own. */
function quoteOf({ reading, sentence, run, figure, named, baseline, end }: Making): Span {
  const { text, quantities } = reading
  const { quantity } = figure
  const from = baseline >= 0 ? (quantities[baseline] as Quantity).start : run.clause
  let start = Math.max(sentence.span.start, Math.min(run.clause, named.sourceStart, run.headStart, from))
  start = Math.min(quantity.start, Math.max(start, quantity.start - longestQuote))
  while (patterns.quoteMark.test(text[start] ?? '') && start < quantity.start) start++
  return { start, end: Math.max(Math.min(end, quantity.end + longestQuote), figure.end) }
}

function figuresBetween(quantities: readonly Quantity[], index: number, before: number): boolean {
  const next = quantities.slice(index + 1).find((each) => each.role !== 'date')
  return next !== undefined && next.start < before
}

/** The baseline of a figure, its own or that of a claim about the same metric just before (较…的B增加C，增长D). */
function baselineOf(quantities: readonly Quantity[], index: number, metric: string, claims: readonly Claim[]): number {
  const own: number[] = []
  for (let at = index - 1; at >= Math.max(0, index - baselineReach); at--) {
    const quantity = quantities[at] as Quantity
    if (quantity.role === 'baseline' && quantity.partOf === index) own.unshift(at)
  }
  // A、B从第8位、第4位双双升至第1位: each name has its own.
  let named = 0
  while (claims[claims.length - 1 - named]?.quantity === index) named++
  if (own.length > 0) return own[Math.min(named, own.length - 1)] as number
  const last = claims[claims.length - 1]
  const same = last?.measure === 'change' && last.metric === metric && last.quantity === index - 1
  return same && last.baseline >= 0 ? last.baseline : -1
}
