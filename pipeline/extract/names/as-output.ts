/** Goods of which the catalogue knows their output: 棉花增长66%, 原煤由4亿吨增加到6亿吨. */
import { valueHeads } from '../../vocabulary/heads.ts'
import * as patterns from '../../vocabulary/patterns-lists.ts'
import { output, possessive, remarkAtEnd } from '../../vocabulary/patterns-subjects.ts'
import { metricOf } from '../metrics.ts'
import type { Named } from './named.ts'
import { splitAct } from './naming.ts'
import type { View } from './rule.ts'
import { headOf } from './shared-head.ts'
import { measureOfName } from './shared.ts'

/** Longer names are clauses. */
const longestThing = 24
const moved: ReadonlySet<string> = new Set(['level', 'growth', 'change', 'average_growth'])

/** Whether a name is that of a thing without a measure: 水泥, 工业部门. */
const isBare = (name: string): boolean => !name.endsWith(patterns.capacityEnd) && !name.includes(possessive) && name.length <= longestThing && splitAct(name).verb === '' && measureOfName(name) === '' && !valueHeads.has(headOf(name))

/** Whether a name may be that of goods that were made; not one that is reckoned by its own measure (以播种面积计算). */
const lacksMeasure = ({ metric, measure, verb }: Named, { text, span, run }: View): boolean =>
  moved.has(measure) && verb === '' && isBare(metric) &&
  !text.slice(span.start, run.figures[0]?.quantity.start).includes(patterns.reckoned)

/** Takes a name and what it was read from; gives goods of which the catalogue knows nothing but their output with that, others as they are. */
export function asOutput(named: Named, view: View): Named {
  const { metric, measure } = named
  const { kind, run } = view
  const stated = (kind === 'physical' && (measure !== 'level' || run.head.state !== null)) || (measure !== 'level' && (kind === 'percent' || kind === 'times'))
  if (!stated || metric.includes(patterns.produced) || remarkAtEnd.test(metric) || !lacksMeasure(named, view)) return named
  const known = metricOf(metric)
  const whole = metric + output
  return known?.name_zh.endsWith(output) && metricOf(whole) === known ? { ...named, metric: whole, noun: whole } : named
}
