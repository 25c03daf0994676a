/** What is said of each of several places or things: 每个县至少建成1所学校 tells how many each has, not how many there are. */
import type { Span } from '../../types.ts'
import * as patterns from '../../vocabulary/patterns-each.ts'
import { clauseStart } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import type { Named } from './named.ts'

/** Each of what, and the run without the words that say so. */
export interface Each {
  name: string
  run: Run
  /** Where it is said. */
  start: number
}

/** Takes a text, its sentence and a run; gives each of what its figures are told of, `null` where they are of the whole. */
export function eachOf(text: string, span: Span, run: Run): Each | null {
  const said = patterns.eachAhead.exec(run.headText)
  if (said && said[0].length < run.headText.length) return { name: said[1] as string, run: without(run, said[0]), start: run.headStart }
  if (!run.behind || run.figures[0]?.quantity.known?.kind !== 'count') return null
  const end = run.figures[0].quantity.start
  const at = span.start + text.slice(span.start, end).lastIndexOf(patterns.each)
  if (at < span.start) return null
  const start = clauseStart(text, span.start, at)
  const found = patterns.eachAhead.exec(text.slice(start, end))
  const isOver = found === null || patterns.ofWhole.test(text.slice(start + found[0].length, end))
  return isOver ? null : { name: found[1] as string, run, start }
}

/** A run whose words before the number begin behind those. */
function without(run: Run, said: string): Run {
  const headText = run.headText.slice(said.length)
  const { subject } = run.head
  const at = subject.length - headText.length
  const own = at > 0 && subject.endsWith(headText) ? headText : subject.replace(patterns.eachAhead, '')
  return { ...run, headText, head: { ...run.head, subject: own } }
}

/** A name of what each has; growth, ranks and known metrics are of the whole. */
export function ofEach(named: Named, each: Each): Named {
  const { metric, measure } = named
  if (measure !== 'level' || metric.startsWith(each.name) || (named.source !== 'behind' && metricOf(metric) !== null)) return named
  return { ...named, metric: each.name + metric.replace(each.name, ''), sourceStart: Math.min(named.sourceStart, each.start) }
}
