/** Names of gaps: 增速高于全国0.4个百分点 is a level of its own metric. */
import { withoutEnd } from '../../lexicon/edges.ts'
import { dealing } from '../../vocabulary/patterns-lists.ts'
import { rate, yearlyRate } from '../../vocabulary/patterns-measures.ts'
import * as patterns from '../../vocabulary/patterns-ranks.ts'
import { changeNouns } from '../../vocabulary/verbs.ts'
import { parseHead } from '../heads.ts'
import type { Head } from '../heads.ts'
import { deal } from './lists.ts'
import type { Named, Unnamed } from './named.ts'
import { members } from './naming.ts'
import type { Run } from '../runs.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'
import { trimName } from './trim.ts'

/** A dependent noun of this length is a subject with its noun. */
const longestNoun = 3

/** Takes a run of levels held against others, in points mostly; gives their names: `地区生产总值增速高于全国`. */
export function gapNames(run: Run, topic: Topic | null, base: Unnamed): Named[][] {
  const gap = patterns.comparison.exec(run.headText) ?? patterns.exceeds.exec(run.headText)
  if (!gap) {
    const metric = trimName(run.head.subject) || (topic?.metric ?? '')
    return run.figures.map(() => (metric === '' ? [] : [{ ...base, metric, noun: metric, gap: true }]))
  }
  const head = parseHead(run.headText.slice(0, gap.index))
  const against = gap[0].replace(dealing, '')
  const count = run.figures.length
  const names = namesOf(head, count, topic)
  const named = (name: string): Named =>
    ({ ...base, metric: withRate(name, head, topic) + against, noun: name, gap: true, unlisted: true, measure: 'level' })
  if (names.length === count && count > 1) return names.map((name) => [named(name)])
  const each = head.share || head.deal ? names : names.slice(0, 1)
  return run.figures.map(() => each.map((name) => named(name)))
}

/** The subjects of a gap: stated before it, or those that were spoken of. */
function namesOf(head: Head, count: number, topic: Topic | null): string[] {
  const subject = trimName(head.subject)
  if (subject !== '' && (subject.length > longestNoun || !isDependent(subject + head.changeWord))) {
    return (count > 1 ? deal(subject, count) : head.share || head.deal ? members(subject, null) : null) ?? [subject]
  }
  if (!topic) return []
  return count > 1 || head.share ? topic.names : [topic.metric]
}

/** A name with the rate that is compared: stated, or that of a growth spoken of before. */
function withRate(name: string, head: Head, topic: Topic | null): string {
  const grown = topic?.measure === 'average_growth' ? yearlyRate : rate
  const grew = topic !== null && topic.measure !== 'level' && trimName(head.subject) === ''
  const said = changeNouns.has(head.changeWord) ? head.changeWord : grew ? grown : ''
  return said === '' ? name : withoutEnd(name, 'grown') + said
}
