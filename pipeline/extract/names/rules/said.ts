/** The rule for a value whose sentence begins with a clause that says what it is about. */
import { isWord } from '../../../lexicon/words.ts'
import { clauseStart } from '../../marks.ts'
import { segment } from '../../words.ts'
import { clauseSubject } from '../clause-subject.ts'
import { deal } from '../lists.ts'
import { metricOf } from '../../metrics.ts'
import { forAll } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { cutDown } from '../../run-heads.ts'
import { saidWith } from '../said-again.ts'
import { stated } from './stated.ts'

/** What a clause cuts down, without how: 持续压减会议费 is 会议费; empty where it cuts nothing. */
function cutInClause(clause: string): string {
  const first = segment(clause).find(({ text, pos }) => !(isWord(text, 'adverb') || pos === 'd'))
  return cutDown(clause.slice(first?.start ?? 0))
}

/** The subject of the clause before, where nothing was told in the sentence so far. */
function subjectBefore({ text, run, subject, own }: View): { name: string; start: number } | null {
  if (subject !== '' || own || run.between === 0) return null
  const end = run.headStart - 1
  const start = clauseStart(text, run.floor, end)
  const clause = text.slice(start, end)
  const fallen = run.head.change < 0 ? cutInClause(clause) : ''
  const name = fallen === '' ? clauseSubject(clause) : fallen
  return name === '' ? null : { name, start }
}

export const saidBefore: NamingRule = {
  id: 'subject/said-before',
  why: 'the first value of a sentence, without a subject, is that of what the clause before speaks of',
  read: (view) => {
    const found = subjectBefore(view)
    if (!found) return null
    const { figures } = view.run
    const dealt = figures.length > 1 ? deal(found.name, figures.length) : null
    return figures.map((_, at) => {
      const name = dealt?.[at] ?? found.name
      return [{ ...view.base, metric: name, noun: name, source: 'completed', sourceStart: found.start }]
    })
  },
  examples: [
    '办结率98%。持续压减会议费，下降12.5%。 → 办结率；会议费',
    '进出口总额增长9%。贸易顺差明显回落，比上年减少6.5%。 → 进出口总额；贸易顺差',
  ],
  not: ['持续压减会议费12.5%。'],
}

export const saidAgain: NamingRule = {
  id: 'subject/said-again',
  why: 'a name whose first word the clause right before said of something is of the same',
  read: (view) => {
    const { text, run, subject } = view
    if (subject === '' || run.between === 0 || run.figures.length > 1) return null
    const named = stated.read(view)?.[0]?.[0]
    if (!named || named.source !== 'own' || named.verb !== '' || metricOf(named.metric) !== null) return null
    const found = saidWith(text, run, named.metric)
    const metric = found ? found.name + named.metric : ''
    return found && forAll(view, { ...named, metric, noun: metric, source: 'completed', sourceStart: found.start })
  },
  examples: [
    '加强农村生活污水治理，治理率达到60%。 → 农村生活污水治理率',
    '拓宽磷石膏综合利用渠道，综合利用率达到70%。 → 磷石膏综合利用率',
    '公共资源交易改革加快推进，交易额突破30亿元。 → 公共资源交易额',
  ],
  not: ['加强农村生活污水治理，森林覆盖率达到60%。', '建设国家物流枢纽，全市物流业增加值增长6%。'],
}
