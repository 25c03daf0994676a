/** Members of a list with the measure that the words leading to it name: 主要产品的产量如下：水泥：达到30万吨. */
import { valueHeads } from '../../vocabulary/heads.ts'
import { takesShare } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { ratio } from '../../vocabulary/patterns-shares.ts'
import { exampleAhead, output, possessive, remarkAtEnd, share } from '../../vocabulary/patterns-subjects.ts'
import { sentenceBefore } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import type { View } from './rule.ts'
import { headOf } from './shared-head.ts'
import { measureOfName } from './shared.ts'

/** A member is a thing; longer names are clauses, and longer lines are paragraphs. */
const longest = { thing: 24, line: 80, lead: 120 }
/** 建设. */
const wordLength = 2
/** No list has more members. */
const mostLines = 40
const moved: ReadonlySet<string> = new Set(['level', 'growth', 'change', 'average_growth'])

/** Whether a name is that of a thing without a measure: 水泥, 工业部门. */
const isBare = (name: string): boolean => !name.endsWith(patterns.capacityEnd) && !name.includes(possessive) && name.length <= longest.thing && splitAct(name).verb === '' && measureOfName(name) === '' && !valueHeads.has(headOf(name))

/** The words up to the colon that a list stands behind, in its sentence or as the line before its lines; empty for none. */
function leadBefore({ text, span, run }: View): string[] {
  const colon = text.lastIndexOf(patterns.colon, run.headStart - 1)
  const own = colon > span.start ? [text.slice(Math.max(span.start, colon - longest.lead), colon + 1)] : []
  let end = text.lastIndexOf('\n', span.start)
  if (run.headStart - end > longest.line) return own
  for (let count = 0; count < mostLines && end > 0; count++) {
    const start = text.lastIndexOf('\n', end - 1)
    const line = text.slice(Math.max(start + 1, end - longest.lead), end).trimEnd()
    if (line.endsWith(patterns.colon)) return [...own, line]
    if (end - start > longest.line) break
    end = start
  }
  return own
}

/** The sentence before one that tells examples of what it says: 有些产品的产量大增。如… ; empty for none. */
const toldBefore = ({ text, span }: View): string =>
  (exampleAhead.test(text.slice(span.start, span.end).trimStart()) ? sentenceBefore(text, span.start) : '')

/** 公用事业建设 and 基本建设投资: what both have, once. */
function joinedOnce(part: string, sum: string): string {
  const last = part.slice(-wordLength)
  return (part.length > wordLength + 1 && sum.includes(last) ? part.slice(0, -wordLength) : part) + sum
}

/** What was led to, of money: with it the name of its part, or of the share of that. */
function ofSum(named: Named, sum: string, { kind, run }: View): Named {
  if (kind === 'money') return { ...named, metric: joinedOnce(named.metric, sum), noun: joinedOnce(named.noun, sum) }
  const part = named.metric.replace(share, '').replace(sum, '')
  const isShare = kind === 'percent' && run.head.verb === takesShare && part !== named.metric
  return isShare ? { ...named, metric: part + takesShare + sum + ratio, noun: part + takesShare + sum + ratio } : named
}

/** A thing with the measure that a list has, where the catalogue has the same by both names or none. */
function ofMeasure(named: Named, led: string): Named {
  const remark = remarkAtEnd.exec(named.metric)?.[0] ?? ''
  const whole = named.metric.slice(0, named.metric.length - remark.length) + led + remark
  const known = led === patterns.sold ? null : metricOf(named.metric)
  if (known !== null && metricOf(whole) !== known) return named
  return { ...named, metric: whole, noun: whole, unlisted: named.unlisted || led === patterns.sold }
}

/** 棉花增长66%, 原煤由4亿吨增加到6亿吨: goods of which the catalogue knows nothing but their output. */
function asOutput(named: Named, { kind, run }: View): Named {
  const { metric, measure } = named
  const stated = (kind === 'physical' && (measure !== 'level' || run.head.state !== null)) || (measure !== 'level' && (kind === 'percent' || kind === 'times'))
  if (!stated || metric.includes(patterns.produced) || remarkAtEnd.test(metric)) return named
  const known = metricOf(metric)
  const whole = metric + output
  return known?.name_zh.endsWith(output) && metricOf(whole) === known ? { ...named, metric: whole, noun: whole } : named
}

/** Whether a list may have a measure for a name: a thing, or the share of one; not one that is reckoned by its own (以播种面积计算). */
const lacksMeasure = ({ metric, measure, verb }: Named, { text, span, run }: View): boolean =>
  moved.has(measure) && verb === '' && (metric.endsWith(share) || isBare(metric)) &&
  !text.slice(span.start, run.figures[0]?.quantity.start).includes(patterns.reckoned)

/** Takes a name and what it was read from; gives it with the measure that the list it is a member of has, or as it is. */
export function underLead(named: Named, view: View): Named {
  if (!lacksMeasure(named, view)) return named
  for (const lead of leadBefore(view)) {
    const [, of = '', money = ''] = patterns.sumLead.exec(lead) ?? []
    if (money !== '') return ofSum(named, of + money, view)
    const led = patterns.measureLead.exec(lead)?.[1] ?? (patterns.goodsLead.test(lead) ? patterns.sold : '')
    if (led !== '' && !named.metric.endsWith(share)) return ofMeasure(named, led)
  }
  const told = patterns.outputTold.exec(toldBefore(view))?.[1] ?? ''
  return told === '' || named.metric.endsWith(share) ? asOutput(named, view) : ofMeasure(named, told)
}
