/** What the figures of a run are named: the first rule that reads the words around them says it, and why is in the trace. */
import type { Measure, Span } from '../../types.ts'
import { endWord, hasWord, startWord, withoutStart, withoutStarts } from '../../lexicon/edges.ts'
import { yearly } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import * as after from '../../vocabulary/patterns-after.ts'
import * as shares from '../../vocabulary/patterns-shares.ts'
import { isNetGain } from '../measures.ts'
import { catalogued, metricOf } from '../metrics.ts'
import type { Head } from '../heads.ts'
import type { Run } from '../runs.ts'
import { asOutput } from './as-output.ts'
import { withoutExamples } from './by-example.ts'
import { eachOf, ofEach } from './each.ts'
import { ownClause } from './naming.ts'
import type { Named } from './named.ts'
import { namingRules } from './order.ts'
import { shared } from './rules/lists.ts'
import { stated } from './rules/stated.ts'
import { owned } from './owned.ts'
import { pulledUp, withoutTrade } from './pulled.ts'
import { parts } from './rule.ts'
import type { Names, View } from './rule.ts'
import { isCountedThing, isShareName, planDone, saysShare } from './share-words.ts'
import type { Asked } from './asked.ts'
import { isPreposition } from './set-apart.ts'
import { attendsToSome, tidy } from './tidy.ts'
import type { Topic } from './topics.ts'

/** Takes a run and its measure; gives the names of each of its figures, none where no rule reads it. `off` names a rule that is not asked. */
export function namesOf(
  text: string, span: Span, whole: Run, measure: Measure, topic: Topic | null, off = '', trace?: (asked: Asked) => void,
): Names {
  const told = eachOf(text, span, whole)
  const run = told?.run ?? whole
  const view = viewOf(text, span, run, measure, topic)
  const unit = run.figures[0]?.quantity.known?.word ?? ''
  const lost: string[] = []
  let won: string | null = null
  let names: Names = run.figures.map(() => [])
  for (const rule of namingRules) {
    if (rule.id === off) continue
    const found = rule.read(view)
    if (found === null) { lost.push(rule.id); continue }
    names = found.map((each) => each.map((named) => ({ ...named, rule: rule.id })))
    won = rule.id
    break
  }
  const share = parts.has(view.kind ?? '')
  const found = owned(text, span, run, topic, names.map((each) => each.map((named) => striven(inTotal(named, view), view))), off)
    .map((each) => each.map((named) => tidied(share ? donePlan(named) : view.kind === 'count' ? withoutExamples(named) : named, unit)))
    .map((each) => (share ? each.map((named) => asShare(named, run.head)) : each))
    .map((each) => (share || view.kind === 'points' ? each.map(saidShare) : each))
    .map((each) => (told === null ? each : each.map((named) => ofEach(named, told))))
    .map((each) => each.map((named) => withoutTrade(pulledUp(asOutput(named, view), view), view)))
  trace?.({ starts: run.figures.map(({ quantity }) => quantity.start), run, subject: view.subject, measure, topic: view.own ?? topic, lost, won, names: found })
  return found
}

/** 全市累计: whether words say no more than that a number is one of all by now. */
const saysSumAlone = (words: string): boolean => words.includes(patterns.inTotal) && withoutStarts(words.trim(), 'sumopener') === ''

/** 即占, 约占: words without what only leads to a share. */
function withoutShareLead(words: string): string {
  const share = withoutStarts(words, 'sharelead')
  return share.startsWith(shares.takesShare) ? share : words
}

/** 累计建成充电桩: what there is by now of things that stay, not what was built in the year. */
function inTotal(named: Named, { text, span, run: { head, headText, headStart } }: View): Named {
  const sum = head.sum && !hasWord(text.slice(span.start, headStart), 'sinceyears') && named.verb !== '' && named.metric.startsWith(named.verb) && saysSumAlone(headText.slice(0, head.subjectStart))
  const metric = patterns.inTotal + named.metric
  return sum && startWord(metric, 'builtup') !== '' ? { ...named, metric, verb: patterns.inTotal + named.verb } : named
}

/** 争取改革试点4项: what was won of things that no other act has; what reaches a value is only striven for. */
function striven(named: Named, { kind, run: { head, headText } }: View): Named {
  const won = !isPreposition(named.metric) && named.rule === stated.id && named.verb === '' && named.measure === 'level' && (kind === 'count' || kind === 'physical') &&
    head.state === null && head.comparing === '' && headText.slice(0, head.subjectStart).endsWith(patterns.wins) && catalogued(named.metric) === null
  return won ? { ...named, metric: patterns.wins + named.metric, verb: patterns.wins } : named
}

/** Its words without what leads in and closes; noun and metric are often the same. */
function tidied(named: Named, unit: string): Named {
  const metric = tidy(named.metric, unit)
  const noun = named.noun === named.metric ? metric : tidy(named.noun, unit)
  const own = named.own && tidy(named.own, unit)
  if (metric === named.metric && noun === named.noun && own === named.own) return named
  return { ...named, metric, noun, own, unlisted: named.unlisted || (named.source === 'behind' && attendsToSome(named.metric)) }
}

/** 园区完成年度投资计划的120%: how much of a plan was done is a share of it. */
function donePlan(named: Named): Named {
  const done = named.measure === 'level' ? planDone(named.metric) : null
  if (!done) return named
  const { of, plan } = done
  const invested = plan.includes(shares.investing) && !of.endsWith(shares.investing) ? shares.investing : ''
  const metric = of + invested + shares.takesShare + plan.replace(shares.investing, '') + shares.ratio
  return { ...named, metric, noun: metric, unlisted: true }
}

/** 年收入8万元以上的合作社占40%, 锂电池出口额占四成: of things that are counted, and of whatever takes a part, it is the share. */
function asShare(named: Named, head: Head): Named {
  const { metric, measure, source, gap, rule } = named
  const lacks = measure === 'level' && source !== 'carried' && (rule !== shared.id || head.verb === shares.takesShare) && !gap && !isShareName(metric)
  const isShareOf = lacks && (isTaken(metric, head) || (isCountedThing(metric) && metricOf(metric) === null))
  return isShareOf ? { ...named, metric: metric + patterns.share } : named
}

/** Whether a name is that of a part, of which the verb alone says that it is one; a rate is none. */
const isTaken = (metric: string, { verb, subject }: Head): boolean =>
  verb === shares.takesShare && metric !== '' && subject !== '' && metricOf(metric)?.unit_code !== '%'

/** 还只占总数, 占到总数: a share without how much it is. */
function plainShare(metric: string): string {
  const said = metric.replace(after.adverbOfShare, '')
  const whole = said.lastIndexOf(shares.takesShare) + shares.takesShare.length
  return said.slice(0, whole) + withoutStart(said.slice(whole), 'arrived')
}

/** 民生支出占一般公共预算支出的80%: what it is of the whole is its 比重, where that is no other metric. */
function saidShare(given: Named): Named {
  const named = after.takesOfWhole.test(given.metric) ? { ...given, metric: plainShare(given.metric) } : given
  const { metric, measure, gap } = named
  if (measure === 'rank' || gap || !after.takesOfWhole.test(metric) || saysShare(metric)) return named
  const said = metric + shares.ratio
  const known = metricOf(metric)
  const other = known?.unit_code === '%' && metricOf(said)?.metric_id !== known.metric_id
  return other ? named : { ...named, metric: said }
}

/** 在服务贸易总额中占到四成: the whole that the verb leads from is said as a share, which needs what has it. */
const withWhole = (subject: string, { verb }: Head): string =>
  verb === shares.takesShare && startWord(subject, 'wherebound') !== '' && endWord(subject, 'among') !== '' ? subject + shares.share : subject

/** What the rules read. The average of 年均经济增长速度 is the measure's, no part of the name. */
function viewOf(text: string, span: Span, run: Run, measure: Measure, topic: Topic | null): View {
  const kind = run.figures[0]?.quantity.known?.kind
  const clause = isNetGain(run.head.subject, kind) ? '' : ownClause(run.head.subject, run.head.state === 'reach' || run.head.state === 'keep')
  const plain = measure === 'average_growth' && clause.startsWith(yearly) ? clause.slice(yearly.length) : clause
  const subject = withWhole(withoutShareLead(plain.replace(patterns.exampleAhead, '')), run.head)
  // With all that names are made of, so that those which rules spread over it are made fast.
  const base: Named = {
    measure, source: 'own', rule: '', unlisted: false, sourceStart: run.headStart, verb: '', noun: '', metric: '', area: '',
  }
  return {
    text, span, run, measure, kind, topic, subject: patterns.emptySubject.test(subject) ? '' : subject,
    own: topic?.sentence === span.start ? topic : null,
    base,
  }
}

/** The name that a claim leaves for those behind it: a gap leaves the measure, not the comparison. */
export const topicName = (named: Named): string =>
  named.gap && named.noun !== '' ? named.noun : named.metric
