/** Names made complete with the thing they belong to, which a clause before names. */
import type { Span } from '../../types.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { clauseStart } from '../marks.ts'
import { catalogued, metricOf } from '../metrics.ts'
import { rateAfter, valueAfter } from './after.ts'
import type { Named } from './named.ts'
import type { Run } from '../runs.ts'
import type { Topic } from './topics.ts'
import { joined, segment } from '../words.ts'
import { trimName } from './trim.ts'
import { needOf, withOwner } from './needs.ts'
import type { Need } from './needs.ts'
import { ownerBefore, ownerOf, ownersOf } from './owners.ts'
import type { Owner } from './owners.ts'
import { measureOfName } from './shared.ts'

/** What names carry that a clause before made complete. */
export const ownerRule = 'subject/owner'

/** Takes the names of a run's figures; gives those that need an owner with the one that the text names before them. */
export function owned(text: string, span: Span, run: Run, topic: Topic | null, names: Named[][], off: string): Named[][] {
  if (off === ownerRule || statesArea(run)) return names
  const inSentence = topic?.sentence === span.start ? topic : null
  let looked: Owner | null | undefined
  const find = (): Owner | null => (looked === undefined ? (looked = ownerFor(text, span, run, topic)) : looked)
  return names.map((each, index) => each.map((named) => {
    if (named.gap || named.source === 'carried') return named
    const rate = inSentence ? rateAfter(named, inSentence) : ''
    if (inSentence && rate !== '') return { ...named, metric: rate, noun: rate, verb: '', source: 'completed', rule: ownerRule, sourceStart: Math.min(named.sourceStart, inSentence.clauseStart) }
    const need = needOf(named.metric) ?? placedNeed(named.metric, find, span)
    if (named.measure === 'rank' && need?.kind !== 'value') return named
    if (!need || metricOf(named.metric) !== null) {
      const zone = zoneBefore(text, span, run, named)
      if (zone !== '') return { ...named, area: zone }
    }
    const served = need?.kind === 'flow' && isWord(need.verb || need.rest, 'serving')
    const field = need !== null && (patterns.rateOfPlaces.test(need.rest) || patterns.rateOfOneWord.test(need.rest))
    if (need?.kind === 'part' && run.between === 0) return named
    const owner = need ? (field ? fieldFor(text, span, run) : null) ?? (served ? measureTaken(text, span, run) : null) ?? find() ?? (served ? actBefore(text, span, run, topic) : null) ?? (need.kind === 'value' ? toldBefore(run, inSentence, named) : null) : null
    if (!need || !owner || !fits(owner, need, named, run.figures[0]?.quantity.known?.kind === 'money')) return named
    const dealt = names.length > 1 && run.head.deal ? ownersOf(owner, names.length)?.[index] : undefined
    return under(dealt === undefined ? owner : { ...owner, name: dealt }, need, named)
  }))
}

/** The field of work that the clause before is about: 垃圾分类 before 居民小区覆盖率. */
function fieldFor(text: string, span: Span, run: Run): Owner | null {
  const floor = Math.max(run.floor, span.start)
  return run.between > 0 ? ownerBefore(text, floor, span.start, floor, run.headStart, true) : null
}

/** 全省算力规模: what is stated of an area is of nothing else. */
const statesArea = (run: Run): boolean => segment(run.headText).some(({ text }) => patterns.wholeArea.test(text))

/** 物流园建成投运。引进企业68家: what a place is said to draw, where the sentence before speaks of that place alone. */
function placedNeed(metric: string, find: () => Owner | null, span: Span): Need | null {
  const need = needOf(metric, 'placed')
  if (need?.kind !== 'flow') return null
  const owner = find()
  return owner && !owner.isObject && owner.start < span.start && patterns.comesTo.test(owner.name) ? need : null
}

/** Whose values a run states: what a clause between the figure before and this one names, or an earlier one. */
function ownerFor(text: string, span: Span, run: Run, topic: Topic | null): Owner | null {
  const inSentence = topic?.sentence === span.start ? topic : null
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  return ownerBefore(text, line, span.start, inSentence ? run.floor : line, run.headStart) ?? inSentence?.owner ??
    (inSentence && run.joined ? ownerOfTopic(inSentence) : null)
}

/**
 * Takes a subject that needs an owner; gives its name where a clause between the figure before and this one names the
 * owner, `null` where none does: then what the sentence spoke of before may.
 */
export function ownedBetween(text: string, span: Span, run: Run, subject: string): { need: Need; owner: Owner } | null {
  const need = run.between > 0 && !statesArea(run) ? needOf(subject) : null
  if (!need || need.kind === 'rate' || need.kind === 'event' || need.kind === 'part') return null
  const floor = Math.max(run.floor, span.start)
  const owner = ownerBefore(text, floor, span.start, floor, run.headStart)
  if (!owner || ownsNothing(owner.name, need)) return null
  if (need.kind === 'flow' && owner.isObject && catalogued(subject) !== null) return null
  if (need.kind === 'value' && isAction(owner.name)) {
    const trade = tradeOf(owner.name)
    return trade === '' ? null : { need, owner: { ...owner, name: trade } }
  }
  return !isWord(owner.name, 'sector') || metricOf(withOwner(owner.name, need)) !== null ? { need, owner } : null
}

/** 储能投资增长30%、装机规模增长20%: the next of a list is of the same thing. */
function ownerOfTopic({ metric, verb, clauseStart }: Topic): Owner | null {
  const measure = verb === '' ? measureOfName(metric) : ''
  const name = metric.slice(0, -measure.length)
  return measure === '' || name.length < 2 ? null : { name, start: clauseStart, isObject: false }
}

/** Longer clauses name no measure. */
const longestMeasure = 24

/** What was done for those whom a figure counts: the clause before, its thing or all of it. */
function measureTaken(text: string, span: Span, run: Run): Owner | null {
  const end = run.headStart - 1
  if (end <= Math.max(run.floor, span.start)) return null
  const start = clauseStart(text, Math.max(run.floor, span.start), end)
  const clause = text.slice(start, end)
  const thing = ownerOf(clause)
  if (thing) return { name: thing.name, start: start + thing.at, isObject: thing.isObject }
  return clause.length > 1 && clause.length <= longestMeasure && !patterns.anyDigit.test(clause) ? { name: trimName(clause), start, isObject: true } : null
}

/** 改造小区20个，惠及3万户: what the figure right before counts was done for those that this one counts. */
function actBefore(text: string, span: Span, run: Run, topic: Topic | null): Owner | null {
  const right = topic?.sentence === span.start && topic.verb !== '' && topic.measure === 'level' && patterns.justBefore.test(text.slice(run.floor, run.headStart))
  return right && topic.metric.length <= longestMeasure ? { name: topic.metric, start: topic.clauseStart, isObject: false } : null
}

/** 规上食品企业达到71家，实现营业收入: whose value it is, where the figure right before says so. */
const toldBefore = (run: Run, topic: Topic | null, { metric }: Named): Owner | null =>
  topic && run.between === 0 && metricOf(metric) === null ? valueAfter(topic) : null

/** Whether an owner goes with a name: not where the catalogue knows the name for the area as a whole. */
function fits({ name, isObject }: Owner, need: Need, named: Named, money: boolean): boolean {
  const { kind, rest } = need
  if (named.metric.includes(name)) return false
  // 停车楼建成，泊位数量: of a thing in the sentence, no trade.
  if (kind === 'part') return !isObject && !isWord(name, 'sector') && !patterns.campaign.test(name)
  if (kind === 'event') return patterns.venue.test(name) && !isObject && metricOf(named.metric) === null
  if (kind === 'rate') return name.includes(rest.slice(-3, -1)) && !rest.startsWith(name.slice(0, 2))
  if (kind === 'value' && money && isAction(name)) return false
  // 光伏产业加快发展，规上企业达到26家: an industry has firms; 工业 and 旅游 have those of the area.
  if (kind === 'value' && patterns.firms.test(rest)) return patterns.industryAtEnd.test(name) && !isWord(name, 'sector')
  // 聚焦境外市场，接待游客: what was worked at has no visitors of its own.
  if (need.kind === 'flow' && isObject && catalogued(named.metric) !== null) return false
  if (ownsNothing(name, need)) return false
  // 开通航线，货物吞吐量: what was done has no value that the catalogue knows of the area.
  if (kind === 'value' && metricOf(named.metric) !== null && actAt(name, 0) !== null) return false
  return metricOf(named.metric) === null || !isWord(name, 'sector') || metricOf(withOwner(name, need)) !== null
}

/** 招商引资见效，入驻企业: an activity has no enterprises; 文旅消费 has no visitors. */
const ownsNothing = (name: string, { kind, verb, rest }: Need): boolean =>
  kind === 'flow' && (isWord(name, 'sector') || patterns.noOwner.test(name)) && !isWord(verb || rest, 'serving')

export function under(owner: Owner, need: Need, named: Named): Named {
  const metric = withOwner(owner.name, need)
  const acts = need.kind === 'flow' || need.kind === 'event'
  const verb = acts ? metric.slice(0, metric.length - need.rest.length + need.verb.length) : named.verb
  const noun = acts ? need.rest.slice(need.verb.length) : metric
  return { ...named, metric, verb, noun, owner, source: 'completed', rule: ownerRule, sourceStart: Math.min(named.sourceStart, owner.start) }
}

/** The trade that an action is about: 农产品加工业 of 农产品加工业链式升级行动. */
function tradeOf(action: string): string {
  const words = segment(action)
  const at = words.findIndex(({ text }) => isWord(text, 'owner') && patterns.tradeWord.test(text))
  return at < 0 || at === words.length - 1 ? '' : joined(words.slice(0, at + 1))
}

/**
 * The zone that a clause of the sentence is about, where a figure of a known metric says nothing of its area:
 * `临港高新区独立运行，地区生产总值突破100亿元`.
 */
function zoneBefore(text: string, span: Span, run: Run, named: Named): string {
  if (named.area || run.between === 0 || segment(run.headText).some(({ text: word }) => isWord(word, 'stop'))) return ''
  if (metricOf(named.metric) === null) return ''
  const floor = Math.max(run.floor, span.start)
  const owner = ownerBefore(text, floor, span.start, floor, run.headStart)
  const last = owner && !owner.isObject ? segment(owner.name).at(-1)?.text ?? '' : ''
  return owner && last !== owner.name && isWord(last, 'zone') ? owner.name : ''
}

/** What was done gathers and serves; it has no turnover. */
const isAction = (name: string): boolean => {
  for (let length = 2; length <= Math.min(4, name.length); length++) if (isWord(name.slice(-length), 'action')) return true
  return false
}
