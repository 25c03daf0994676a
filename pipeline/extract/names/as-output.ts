/** Goods of which the catalogue knows their output: 棉花增长66%, 原煤由4亿吨增加到6亿吨. */
import { hasWord, withoutEnd } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
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
const moved: ReadonlySet<string> = new Set(['level', 'growth', 'change', 'average_growth', 'ratio'])

/** Whether figures are amounts of things: land is none. */
const isAmount = ({ kind, run }: View): boolean => kind === 'count' || (kind === 'physical' && run.figures[0]?.quantity.known?.code !== 'm2')

/** Whether a name is that of a thing without a measure: 水泥, 工业部门. */
const isBare = (name: string): boolean => !name.endsWith(patterns.capacityEnd) && !name.includes(possessive) && name.length <= longestThing && splitAct(name).verb === '' && measureOfName(name) === '' && !valueHeads.has(headOf(name))

/** Whether a name may be that of goods that were made; not one that is reckoned by its own measure (以播种面积计算). */
const lacksMeasure = ({ metric, measure, verb }: Named, { text, span, run }: View, remark: string): boolean =>
  moved.has(measure) && verb === '' && isBare(metric) &&
  !text.slice(span.start, run.figures[0]?.quantity.start).replace(remark, '').includes(patterns.reckoned)

/** 缝纫机增长30%: goods that are made, not what is counted with nothing said of making; 拖拉机增加5万台 may be there. */
const isMade = (name: string, { kind, own }: View): boolean =>
  isWord(name, 'ware') && (kind !== 'count' || own?.metric.endsWith(output) === true)

/** Whether the sentence speaks of something else that is done with goods: 零售, 出口. */
const isTraded = ({ text, span, run }: View): boolean => hasWord(text.slice(span.start, run.headStart), 'madenot')

/** The last of a list, and a remark in brackets: 猪牛羊肉等, 化肥（按有效成份计算）. */
function apart(metric: string): { thing: string, remark: string } {
  const remark = metric.endsWith('）') ? remarkAtEnd.exec(metric)?.[0] ?? '' : ''
  return { thing: withoutEnd(metric.slice(0, metric.length - remark.length), 'workrank'), remark }
}


/** Takes a name and what it was read from; gives goods of which the catalogue knows nothing but their output, and wares, with that; others as they are. */
export function asOutput(named: Named, view: View): Named {
  const { metric, measure } = named
  const { kind, run } = view
  const stated = (isAmount(view) && (measure !== 'level' || run.head.state !== null)) || (measure !== 'level' && (kind === 'percent' || kind === 'times'))
  if (!stated) return named
  const { thing, remark } = apart(metric)
  if (thing.includes(patterns.produced) || remarkAtEnd.test(thing) || !lacksMeasure({ ...named, metric: thing }, view, remark) || isTraded(view)) return named
  const known = metricOf(thing)
  const whole = thing + output
  const makes = known === null ? isMade(thing, view) : kind !== 'count' && known.name_zh.endsWith(output) && metricOf(whole) === known
  return makes ? { ...named, metric: whole + remark, noun: whole + remark } : named
}
