/** A whole's metric that is not the whole's: what one trade adds to its growth (拉动工业增加值增长3个百分点), what it is without one. */
import { endWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { clauseEnd } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import { endsInIndustry } from './field-words.ts'
import type { Named } from './named.ts'
import type { View } from './rule.ts'
import type { Topic } from './topics.ts'

/** Takes a name and what it was read from; gives points that something pulls a known metric up by with the verb, and with the trade that the sentence told of, without an id. */
export function pulledUp(named: Named, { kind, own, run: { headText, head } }: View): Named {
  const verb = kind === 'points' && named.measure === 'change' && !named.gap ? startWord(headText.slice(head.subjectStart).trimStart(), 'pullsup') : ''
  const said = named.metric.startsWith(verb)
  if (verb === '' || (!said && (named.metric.includes(verb) || metricOf(named.metric) === null))) return named
  const metric = (own ? pulledBy(own) : '') + (said ? '' : verb) + named.metric
  return { ...named, metric: metric + (endWord(metric, 'economyalone') === '' ? '' : head.changeWord), noun: metric, unlisted: true }
}

/** 工业 of 工业对经济增长的贡献率, 旅游业增加值: what the sentence told of that may pull something up, as it grew, is a trade or has a part in the whole; empty for others. */
function pulledBy({ metric, measure }: Topic): string {
  const by = withoutEnd(metric, 'contribution')
  return by !== metric || measure === 'growth' || endsInIndustry(metric) ? by : ''
}

/** 剔除化工行业影响，工业增加值增长8%: the clause that takes a trade out of a whole; empty where it takes out none, as prices. */
function takenOut(clause: string): string {
  const whole = clause.trim()
  const verb = startWord(whole, 'takesout')
  const rest = withoutStart(whole, 'takesout')
  const thing = withoutEnd(rest, 'takenoutend')
  return verb !== '' && thing.length > 1 && endWord(thing, 'fieldtrade') !== '' ? whole : ''
}

/** Takes a name and what it was read from; gives a metric that the sentence states without one of its trades with what it lacks, without an id. */
export function withoutTrade(named: Named, { text, span, run }: View): Named {
  const end = clauseEnd(text, span.start, run.headStart)
  const clause = end < run.headStart && !named.gap ? takenOut(text.slice(span.start, end)) : ''
  if (clause === '' || metricOf(named.metric) === null) return named
  const metric = clause + named.metric
  return { ...named, metric, noun: metric, unlisted: true, sourceStart: span.start }
}
