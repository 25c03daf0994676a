/** Names made complete with the thing they belong to, which a clause before names. */
import type { Span } from '../../types.ts'
import { isWord } from '../../lexicon/words.ts'
import { metricOf } from '../metrics.ts'
import type { Named } from '../named.ts'
import type { Run } from '../runs.ts'
import type { Topic } from '../topics.ts'
import { needOf, withOwner } from './needs.ts'
import type { Need } from './needs.ts'
import { ownerBefore } from './owners.ts'
import type { Owner } from './owners.ts'

/** Rules whose names hold their own subject. */
const complete = /^(?:rank|gap|list\/proportion|count\/effort|subject\/carried)/u

/** Takes the names of a run's figures; gives those that need an owner with the one that the text names before them. */
export function owned(text: string, span: Span, run: Run, topic: Topic | null, names: Named[][]): Named[][] {
  let looked: Owner | null | undefined
  const inSentence = topic?.sentence === span.start ? topic : null
  const find = (): Owner | null => {
    if (looked !== undefined) return looked
    const line = text.lastIndexOf('\n', span.start - 1) + 1
    looked = ownerBefore(text, line, span.start, inSentence ? run.floor : line, run.headStart) ?? inSentence?.owner ?? null
    return looked
  }
  return names.map((each) => each.map((named) => {
    if (complete.test(named.rule)) return named
    const need = needOf(named.metric)
    const owner = need ? find() : null
    return need && owner && fits(owner, need, named) ? under(owner, need, named) : named
  }))
}

/** Whether an owner goes with a name: not where the catalogue knows the name for the area as a whole. */
function fits({ name }: Owner, { kind, rest }: Need, named: Named): boolean {
  if (named.metric.includes(name)) return false
  if (kind === 'rate') return name.includes(rest.slice(-3, -1)) && !rest.startsWith(name.slice(0, 2))
  if (kind === 'value' && isAction(name)) return false
  return metricOf(named.metric) === null || !isWord(name, 'sector')
}

function under(owner: Owner, need: Need, named: Named): Named {
  const metric = withOwner(owner.name, need)
  const verb = need.kind === 'flow' && named.verb !== '' ? owner.name + named.verb : named.verb
  return { ...named, metric, verb, noun: need.kind === 'value' ? metric : named.noun, owner, rule: 'subject/owner', sourceStart: Math.min(named.sourceStart, owner.start) }
}

/** What was done gathers and serves; it has no turnover. */
const isAction = (name: string): boolean => {
  for (let length = 2; length <= Math.min(4, name.length); length++) if (isWord(name.slice(-length), 'action')) return true
  return false
}
