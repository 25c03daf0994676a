/** The rule for what is covered as a whole: 村级代办实现30个村全覆盖. */
import * as patterns from '../../../vocabulary/patterns-empty.ts'
import { endWord, withoutEnds } from '../../../lexicon/edges.ts'
import { isWord } from '../../../lexicon/words.ts'
import { giving, share } from '../../../vocabulary/patterns-shares.ts'
import { anyDigit, done, possessiveAhead } from '../../../vocabulary/patterns-words.ts'
import { clauseStart } from '../../marks.ts'
import { joined, segment } from '../../words.ts'
import { isNounOnly } from '../predicate-words.ts'
import { forAll, parts } from '../rule.ts'
import type { NamingRule, View } from '../rule.ts'
import { trimName } from '../trim.ts'
import { nounBehind } from './counted.ts'

/** Longer words are a clause, that name nothing which covers. */
const longestCover = 16

/** What covers, as words before the number say it: without the verbs behind it. */
function coverOf(words: string): string {
  const name = trimName(withoutEnds(words, 'coversbehind'))
  return name.length > 1 && name.length <= longestCover && !anyDigit.test(name) ? name : ''
}

/** What covers the things that a number counts, and where it is named. */
function coverBefore({ text, span, run, own }: View, figure: number): { name: string; start: number } | null {
  if (run.joined && own) {
    const name = own.metric.slice(0, Math.max(0, own.metric.indexOf(patterns.coversAll)))
    return name === '' ? null : { name, start: own.clauseStart }
  }
  const start = clauseStart(text, Math.max(span.start, run.floor), figure)
  const name = coverOf(text.slice(start, figure))
  return name === '' ? null : { name, start }
}

export const covered: NamingRule = {
  id: 'subject/covered',
  why: 'what is covered as a whole is covered by what stands before the number',
  read: (view) => {
    const named = view.run.behind && view.measure === 'level' && view.run.figures.length === 1 ? nounBehind.read(view)?.[0]?.[0] : undefined
    const figure = view.run.figures[0]?.quantity.start ?? 0
    const cover = named?.metric.startsWith(patterns.coversAll) ? coverBefore(view, figure) : null
    if (!named || !cover) return null
    const metric = cover.name + named.metric.replace(cover.name, '')
    return [[{ ...named, metric, source: 'completed', sourceStart: cover.start }]]
  },
  examples: [
    '村级代办实现86个行政村全覆盖。 → 村级代办全覆盖行政村',
    '云校平台实现31个学区和15所高中全覆盖。 → 云校平台全覆盖学区；云校平台全覆盖高中',
  ],
  not: ['实现86个行政村全覆盖。'],
}

/** Longer words behind a share are a clause. */
const longestOf = 14

/** 服务站覆盖, 服务站覆盖全市: what a share says of things up to the verb that does; empty without one. */
function coveringOf(subject: string): string {
  // 民营经济贡献: no 经济贡献.
  if (endWord(subject.replace(done, ''), 'covering') === giving) return subject.replace(done, '')
  const words = segment(subject)
  const at = words.findLastIndex(({ text }) => isWord(text, 'covering'))
  const only = words.slice(at + 1).every(({ text, pos }) => text === done || isWord(text, 'level') || 'nsbfm'.includes(pos || 'x'))
  // 推动服务站覆盖: the verb that only leads to it.
  const from = isWord(words[0]?.text ?? '', 'moving') ? 1 : 0
  return at >= from && only ? joined(words.slice(from)).replace(done, '') : ''
}

export const shareCovered: NamingRule = {
  id: 'share/covered',
  why: 'behind a share of what is covered stand the things of which it is one',
  read: (view) => {
    const { run, kind, measure, subject, base } = view
    if (kind === undefined || !parts.has(kind) || measure !== 'level' || run.figures.length > 1) return null
    const things = trimName(run.tail.replace(possessiveAhead, ''))
    const cover = things.length > 1 || isWord(things, 'placeofone') ? coveringOf(trimName(subject)) : ''
    if (cover === '' || things.length > longestOf || (things.length > 1 && !isNounOnly(things))) return null
    const noun = things + share
    return forAll(view, { ...base, metric: cover + noun, noun, source: 'own', sourceStart: run.headStart })
  },
  examples: [
    '便民服务站覆盖60%以上的乡镇。 → 便民服务站覆盖乡镇占比', '推动托育服务覆盖全市70%的街道。 → 托育服务覆盖全市街道占比',
    '民营经济贡献了70%以上的税收。 → 民营经济贡献税收占比', '个体户提供了全县六成的就业岗位。 → 个体户提供全县就业岗位占比',
    '检验结果互认覆盖三级医院90%门诊量。 → 检验结果互认覆盖三级医院门诊量占比',
  ],
  not: ['便民服务站覆盖率达到60%。', '5G网络覆盖达到60%以上。'],
}
