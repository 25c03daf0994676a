/** Finds the canonical metric that a metric's name in a report means, if the catalogue has it. */
import { startWord, withoutStart } from '../lexicon/edges.ts'
import { metrics, priceChangeMetrics } from '../vocabulary/metrics.ts'
import {
  flowVerbs, leadingFrames, leadingYear, priceChangeWords, sizes, stockVerbs, trailingFrames, valueAdded,
} from '../vocabulary/metrics-wordings.ts'
import { growth, sameAsShare } from '../vocabulary/patterns-names.ts'
import { takesShare } from '../vocabulary/patterns-shares.ts'
import { inTotal } from '../vocabulary/patterns-subjects.ts'
import { wholeOfArea } from '../vocabulary/patterns-words.ts'
import { holds, prefixes } from '../words.ts'
import type { Metric } from '../types.ts'
import { isAnyWord, wordsOf } from '../lexicon/words.ts'
import { canonicalName, withoutBasis } from './canonical-names.ts'
import { idsByForm } from './forms.ts'
import { remembering } from './remembering.ts'
import { joined, segment } from './words.ts'

export { priceChangeMetrics } from '../vocabulary/metrics.ts'

/** A name with what stood before it taken off; `kind` is what a verb there asks of the metric. */
interface Head {
  name: string
  kind: Metric['kind'] | null
}

// Longer names are sentences that no entry has; they are not worth a look.
const longestName = 60
const mostFrames = 4

const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length)

/** Words by their last character, the longest first: few words are worth a look at the end of a name. */
function byLastCharacter(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const word of longestFirst(words)) found.set(word.slice(-1), [...found.get(word.slice(-1)) ?? [], word])
  return found
}

/** A matcher whose first word wins, not the longest. */
function firstOf(words: readonly string[]): (name: string) => string | undefined {
  const byFirst = new Map<string, string[]>()
  for (const word of words) byFirst.set(word.charAt(0), [...byFirst.get(word.charAt(0)) ?? [], word])
  return (name) => byFirst.get(name.charAt(0))?.find((word) => name.startsWith(word))
}

const leading = prefixes(leadingFrames.map(word => [word, word]))
const flowVerb = firstOf(flowVerbs)
const stockVerb = firstOf(stockVerbs)
const trailing = byLastCharacter(trailingFrames)
const priceChanges = byLastCharacter(priceChangeWords)
const none: readonly string[] = []

const byId = new Map(metrics.map(metric => [metric.metric_id, metric]))
const byName = new Map<string, Metric>()
for (const metric of metrics) {
  for (const name of [metric.name_zh, ...metric.aliases]) {
    byName.set(name, metric)
    byName.set(canonicalName(name), metric)
  }
}

/** Takes a head with one word before it taken off, or null if no such word stands there. */
function behead({ name, kind }: Head): Head | null {
  const year = leadingYear.exec(name)
  if (year) return { name: name.slice(year[0].length), kind }
  const frame = leading(name, 0)
  if (frame) return { name: name.slice(frame.word.length), kind }
  const counted = withoutBasis(name)
  if (counted !== name) return { name: counted, kind }
  const flow = flowVerb(name)
  if (flow !== undefined) return { name: name.slice(flow.length), kind: 'flow' }
  const stock = stockVerb(name)
  return stock === undefined ? null : { name: name.slice(stock.length), kind: 'stock' }
}

/** 数字经济核心产业规模: how large a trade is, which is not the value that it adds. */
const isSizeOfTrade = (word: string, name: string, metric: Metric): boolean =>
  sizes.has(word) && metric.name_zh.endsWith(valueAdded) && !name.includes(valueAdded)

/** Takes a head and gives its metric, with what stands after the name taken off once if need be. */
function lookUp({ name, kind }: Head): Metric | null {
  const fits = (metric: Metric | undefined): metric is Metric =>
    metric !== undefined && (kind === null || metric.kind === kind)
  const whole = byName.get(name)
  if (fits(whole)) return whole
  const last = name.slice(-1)
  for (const word of trailing.get(last) ?? none) {
    if (!name.endsWith(word)) continue
    const metric = byName.get(name.slice(0, -word.length))
    if (fits(metric) && !isSizeOfTrade(word, name, metric)) return metric
  }
  for (const word of priceChanges.get(last) ?? none) {
    if (!name.endsWith(word)) continue
    const metric = byName.get(name.slice(0, -word.length))
    if (fits(metric) && priceChangeMetrics.has(metric.metric_id)) return metric
  }
  return null
}

/**
 * Takes the name of a metric in a report's words, without its value, and gives its entry in the
 * catalogue, or null. A place that only this report has (盐湖区人口) is the caller's to take off.
 * `metricOf('全年规模以上工业增加值')?.metric_id` → `'industrial_value_added'`;
 * `metricOf('地区生产总值增速')` → `null`, as the rank of a growth rate has no id.
 */
export function metricOf(name: string): Metric | null {
  return name.length > longestName ? null : searched(name)
}

const searched = remembering((name) => byName.get(name) ?? search(name))

const idleAt = prefixes([...wordsOf('idle'), ...wordsOf('idleinside')].map((word) => [word, word]))
const isIdle = ({ text }: { text: string }): boolean => isAnyWord(text, 'idle', 'idleinside')

/** Words that leave a metric what it is wherever they stand in its name: 城镇累计新增就业, 调查失业率平均值. */
function withoutIdle(name: string): string {
  if (!holds(idleAt, name)) return name
  const words = segment(name)
  const kept = words.filter((word) => !isIdle(word))
  return kept.length === words.length || kept.length === 0 ? name : joined(kept)
}

function search(name: string): Metric | null {
  const found = searchPlain(canonicalName(name))
  if (found) return found
  const plain = withoutIdle(name).replace(wholeOfArea, '')
  return plain === name ? null : searchPlain(canonicalName(plain))
}

function searchPlain(name: string): Metric | null {
  let head: Head | null = { name, kind: null }
  for (let taken = 0; head !== null && taken <= mostFrames; taken += 1) {
    const metric = lookUp(head)
    if (metric) return metric
    head = behead(head)
  }
  return null
}

/**
 * The same for a name that still has 完成 or 实施 before it:
 * `catalogued('完成固定资产投资')?.metric_id` → `'fixed_asset_investment'`.
 */
export const catalogued = remembering((name: string): Metric | null => {
  const thing = withoutStart(name, 'builtup')
  if (thing !== name && thing.length > 1) return totalOfBuilt(name.slice(inTotal.length), thing)
  return metricOf(name) ?? done(name) ?? ruled(name)
})

/** 累计建成充电桩: of counted things how many there are, never those of the year; of roads and land still what was built. */
function totalOfBuilt(built: string, thing: string): Metric | null {
  const [flow, stock] = [catalogued(built), catalogued(thing)]
  if (stock?.kind === 'stock' && stock.unit_code.startsWith('{')) return stock
  return flow?.unit_code.startsWith('{') ? null : flow
}

/** A metric behind a verb that says only that it is done; what is built is added to a stock, and is not the stock. */
function done(name: string): Metric | null {
  const plain = withoutStart(name, 'accomplished')
  const metric = plain === name ? null : metricOf(plain)
  if (metric === null || metric.kind === 'flow') return metric
  return startWord(name, 'added') === '' ? metric : null
}

/**
 * The metric of a value, or of its growth, whose name may lack its last noun: `cataloguedAs('经济', true)?.metric_id` →
 * `'gdp'`.
 */
export function cataloguedAs(name: string, growing: boolean): Metric | null {
  return catalogued(name) ?? (growing ? catalogued(name + growth) : null)
}

/** The metric that a name has a form of, with words before it taken off one by one. */
function ruled(name: string): Metric | null {
  if (name.length > longestName) return null
  const plain = withoutIdle(name)
  return ruledPlain(canonicalName(name)) ?? (plain === name ? null : ruledPlain(canonicalName(plain)))
}

function ruledPlain(name: string): Metric | null {
  return formed(name.replace(sameAsShare, takesShare).replace(wholeOfArea, ''))
}

function formed(name: string): Metric | null {
  let head: Head | null = { name, kind: null }
  for (let taken = 0; head !== null && taken <= mostFrames; taken += 1) {
    const { kind } = head
    const ids = idsByForm(head.name).filter((id) => kind === null || byId.get(id)?.kind === kind)
    // A name that two metrics have is neither's.
    if (ids.length > 0) return ids.length === 1 ? byId.get(ids[0] as string) ?? null : null
    head = behead(head)
  }
  return null
}
