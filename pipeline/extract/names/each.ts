/** What is said of each of several places or things: 每个县至少建成1所学校 tells how many each has, not how many there are. */
import type { Span } from '../../types.ts'
import { hasWord, startWord } from '../../lexicon/edges.ts'
import * as patterns from '../../vocabulary/patterns-each.ts'
import { inPlaces } from '../../vocabulary/patterns-measures.ts'
import type { Figure } from '../figures.ts'
import { clauseStart } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import type { Run } from '../runs.ts'
import type { Named } from './named.ts'
import { isNounOnly } from './predicate-words.ts'

/** Each of what (of places, of years), and the run without the words that say so. */
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
  const { quantity } = run.figures[0] as Figure
  if (quantity.known?.kind !== 'count') return null
  const few = fewOfEach(text, span, run)
  if (few) return few
  const end = quantity.start
  const at = span.start + text.slice(span.start, end).lastIndexOf(patterns.each)
  if (at < span.start) return null
  const isYearly = run.head.change === 0 && (run.head.state === null || run.head.state === 'do') && isEachYear(text.slice(at, end))
  if (isYearly) return { name: patterns.everyYear, run, start: at }
  if (!run.behind) return null
  const start = clauseStart(text, span.start, at)
  const found = patterns.eachAhead.exec(text.slice(start, end))
  return found && { name: found[1] as string, run, start }
}

/** More than so many may be those of all places together. */
const mostOfEach = 3
/** So many clauses before its own may say for which places it is. */
const mostClauses = 2

/** 支持各县错位发展，做强1—2个主导产业: the places that so small a number is for, each by itself, as the clause or the one before says. */
function fewOfEach(text: string, span: Span, run: Run): Each | null {
  const { value, power, start: at } = (run.figures[0] as Figure).quantity
  if (power > 0 || Number(value) > mostOfEach || run.head.state === 'reach') return null
  let end = at
  for (let count = 0; count < mostClauses && end > span.start; count++) {
    const start = clauseStart(text, span.start, end)
    const words = text.slice(start, end)
    const lead = words.startsWith(inPlaces) ? inPlaces.length : 0
    const found = patterns.eachAhead.exec(words.slice(lead).replace(patterns.all, patterns.each))
    // 各县区力争完成: the places open the figure's own words.
    if (found) return ofPlaces(run, { start: start + lead, length: found[0].length, name: (found[1] as string).replace(patterns.each, words.includes(patterns.each) ? patterns.each : patterns.all) })
    // 每个开发区谋划1个: for others than the clause before.
    if (words.includes(patterns.each)) return null
    end = start - 1
  }
  return null
}

/** A run with the places that each of its figures is for, without the words that say so where it begins with them. */
function ofPlaces(run: Run, { start, length, name }: { start: number; length: number; name: string }): Each {
  const opens = start === run.headStart && length < run.headText.length
  return { name, run: opens ? without(run, run.headText.slice(0, length)) : run, start }
}

/** 每年创建: whether words up to a number say what is done in each year. */
function isEachYear(words: string): boolean {
  const behind = words.slice(patterns.everyYear.length)
  return words.startsWith(patterns.everyYear) && startWord(behind, 'noteachyear') === '' && !hasWord(behind, 'clauseend')
}

/** A run whose words before the number begin behind those. */
function without(run: Run, said: string): Run {
  const headText = run.headText.slice(said.length)
  const { subject } = run.head
  const at = subject.length - headText.length
  const own = at > 0 && subject.endsWith(headText) ? headText : subject.startsWith(said) ? subject.slice(said.length) : subject.replace(patterns.eachAhead, '')
  return { ...run, headText, head: { ...run.head, subject: own } }
}

/** A name of what each has; growth, ranks and known metrics are of the whole. */
export function ofEach(named: Named, each: Each): Named {
  const { metric, measure } = named
  // Each year so much is done; what there is stays.
  if (each.name === patterns.everyYear && (named.source === 'completed' || isNounOnly(metric))) return named
  const known = (named.source !== 'behind' || each.name === patterns.everyYear) && metricOf(metric) !== null
  if (measure !== 'level' || metric.startsWith(each.name) || known) return named
  return { ...named, metric: each.name + metric.replace(each.name, ''), sourceStart: Math.min(named.sourceStart, each.start) }
}
