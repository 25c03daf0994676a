/** One claim from one name of one figure: its time, comparator, baseline, area and the words that make it true. */
import type { Span } from '../types.ts'
import { endWord, startWord, withoutEnd } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import { yearly } from '../vocabulary/patterns-measures.ts'
import { andSoOn } from '../vocabulary/patterns-names.ts'
import * as patterns from '../vocabulary/patterns-subjects.ts'
import { moneyPower } from '../vocabulary/units.ts'
import { listMark } from '../vocabulary/tokens.ts'
import { budgetOf, isBudget } from './budgets/index.ts'
import type { MoneyView } from './budgets/index.ts'
import { isUnspent } from './budgets/unspent.ts'
import type { Claim } from './claim.ts'
import { timeOfClaim } from './claim-time.ts'
import { comparatorOf } from './compared.ts'
import type { Figure } from './figures.ts'
import type { Head } from './heads.ts'
import type { Making } from './making.ts'
import { clauseEnd } from './marks.ts'
import { isGrowth } from './measures.ts'
import { abroad } from './placed.ts'
import { catalogued, priceChangeMetrics } from './metrics.ts'
import type { Named } from './names/named.ts'
import type { Quantity } from './quantity.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Run } from './runs.ts'
import type { Topic } from './names/topics.ts'

/** How many quantities before a figure its baseline may stand. */
const baselineReach = 6

/** Takes a run, the index of one of its figures and a name for it; gives the claim, a budget where it is one. */
export function claimOf(
  reading: Reading, sentence: Sentence, run: Run, index: number, named: Named, topic: Topic | null,
): Claim {
  const { text, quantities } = reading
  const figure = run.figures[index] as Figure
  const making: Making = {
    reading, sentence, run, figure, named, topic, metric: catalogued(named.metric),
    baseline: baselineOf(quantities, figure.index, named.metric, reading.claims),
    end: clauseEnd(text, figure.end, sentence.span.end),
  }
  const time = timeOfClaim(making)
  const { metric, area } = placedName(making)
  const claim: Claim = {
    quantity: figure.index, table: time.tense === 'past' ? 'indicators' : 'targets', metric, measure: named.measure,
    comparator: comparatorOf(run, figure, index), negative: isNegative(making),
    period: time.period, deadline: time.deadline, time: time.by, area,
    baseline: making.baseline, quote: quoteOf(making), source: named.source, rule: named.rule, unlisted: named.unlisted, budget: null, own: named.own,
  }
  const isAmount = named.measure === 'level' || named.measure === 'change'
  return isAmount && isMoney(figure.quantity) ? moneyClaim(making, claim) : claim
}

/** Money by its unit, or a Chinese numeral of 亿 without one: 三亿. */
const isMoney = ({ known, chinese, power }: Quantity): boolean =>
  known?.kind === 'money' || (chinese && known === null && power === moneyPower)

/** The name of a claim with the area before it: apart, unless the area is part of the name. */
function placedName({ reading: { text, facts }, sentence: { span }, run, run: { head: spoken }, figure: { quantity }, named, metric }: Making): Pick<Claim, 'metric' | 'area'> {
  const head = text.slice(Math.max(span.start, run.headStart - 1), quantity.start)
  const said = patterns.areaWords.exec(head)
  // 东湖车展、全国帆船赛等赛事: an example's own, where the name has no examples.
  const isOfExample = said !== null && head.includes(andSoOn, said.index) && !named.metric.includes(andSoOn) && head[said.index] === listMark
  const area = isOfExample ? '' : said?.[1] ?? ''
  // 全国重点实验室 is a name: only a measure that the catalogue knows, or a share, is that of an area.
  // 全国扫除文盲, in a report of the country: where an act was done.
  const isOwn = facts.level === 'country' && named.verb !== ''
  const isName = metric === null && quantity.known?.kind === 'count' && isWord(area, 'areainname') && !isOwn
  const isPlaceless = named.measure === 'rank' || named.gap === true
  const name = named.metric + yearlyEnd(named, spoken)
  return {
    metric: isName && !name.includes(area) ? area + name : name,
    area: isPlaceless ? '' : named.area || (isName ? '' : area) || abroad(text.slice(span.start, quantity.start)),
  }
}

/** 城镇化率年均提高: what a yearly change is called, as it is none of all the years; empty for others. */
const yearlyEnd = ({ measure, metric }: Named, { average, changeWord }: Head): string =>
  (measure === 'change' && average && !metric.includes(yearly) ? yearly + changeWord : '')

/** Whether a value is a fall: of growth, a change, or prices that are given as one. */
function isNegative({ run, figure, named: { measure, metric: name }, metric }: Making): boolean {
  const isPriceLevel = measure === 'level' && metric !== null && priceChangeMetrics.has(metric.metric_id)
  if (!isGrowth(measure) && measure !== 'change' && !isPriceLevel) return false
  if ((figure.change ?? run.head.change) < 0) return true
  return startWord(run.head.changeWord, 'quickened') !== '' && endWord(name, 'spanoftime') !== ''
}

/** The claim of an amount of money: a budget, where it is meant for a purpose. */
function moneyClaim(making: Making, claim: Claim): Claim {
  const { text, quantities, options } = making.reading
  const { sentence: { span }, run, figure, named, topic } = making
  const more = moreOf(making, claim)
  if (more) return more
  const view: MoneyView = {
    text, span, line: text.lastIndexOf('\n', span.start - 1) + 1, quantity: figure.quantity, index: figure.index, quantities, run, topic,
    metric: named.metric, measure: named.measure, source: named.source, quote: claim.quote,
  }
  if (!isBudget(view, options.off)) return claim
  // 谋划项目20个、总投资9亿元: the projects were told right before.
  const works = topic?.sentence === span.start && endWord(withoutEnd(topic.metric, 'invested'), 'anywork') !== '' ? topic.metric : ''
  const isPast = claim.table === 'indicators' && !isUnspent(run.head.subject || works, works + text.slice(run.clause, figure.quantity.start))
  const { item, ...budget } = budgetOf(view, isPast, options.off)
  return { ...claim, table: 'budgets', metric: item || claim.metric, budget }
}

/** 安排68亿元，比去年增加17亿元: more money for the same; `null` for anything else. */
function moreOf({ reading: { claims }, sentence: { span }, named, topic, metric }: Making, claim: Claim): Claim | null {
  const last = claims.at(-1)
  const goesOn = named.measure === 'change' && named.source === 'carried' && topic?.sentence === span.start
  if (!goesOn || !last?.budget || (metric !== null && last.metric !== named.metric)) return null
  const status = claim.table === 'indicators' ? 'actual' : 'planned'
  return { ...claim, table: 'budgets', metric: last.metric, budget: { ...last.budget, status, beneficiaries: '', beneficiaryCount: null } }
}

/** A quote reaches so far to both sides of its figure: no row repeats a list of any length. */
const longestQuote = 1000

/** The words that make a claim true: from the clause that states its subject or baseline to the end of its own. */
function quoteOf({ reading, sentence, run, figure, named, baseline, end }: Making): Span {
  const { text, quantities } = reading
  const { quantity } = figure
  const from = baseline === null ? run.clause : (quantities[baseline] as Quantity).start
  let start = Math.max(sentence.span.start, Math.min(run.clause, named.sourceStart, run.headStart, from))
  start = Math.min(quantity.start, Math.max(start, quantity.start - longestQuote))
  while (start < quantity.start && (text[start]?.trim() === '' || isWord(text[start] ?? '', 'quotemark'))) start++
  return { start, end: Math.max(Math.min(end, quantity.end + longestQuote), figure.end) }
}

/** The baseline of a figure, its own or that of a claim about the same metric just before (较…的B增加C，增长D). */
function baselineOf(quantities: readonly Quantity[], index: number, metric: string, claims: readonly Claim[]): number | null {
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
  return same ? last.baseline : null
}
