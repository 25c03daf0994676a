/** Members of a list with the measure that the words leading to it name: 主要产品的产量如下：水泥：达到30万吨. */
import { valueHeads } from '../../vocabulary/heads.ts'
import { takesShare } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { weight } from '../../vocabulary/patterns-after.ts'
import { possessive, share } from '../../vocabulary/patterns-subjects.ts'
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
  return isShare ? { ...named, metric: part + takesShare + sum + weight, noun: part + takesShare + sum + weight } : named
}

/** A thing with the measure that a list has, where the catalogue has the same by both names or none. */
function ofMeasure(named: Named, led: string): Named {
  const whole = named.metric + led
  const known = led === patterns.sold ? null : metricOf(named.metric)
  if (known !== null && metricOf(whole) !== known) return named
  return { ...named, metric: whole, noun: whole, unlisted: named.unlisted || led === patterns.sold }
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
  return named
}
