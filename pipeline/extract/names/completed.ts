/** Subjects that another clause of the sentence completes: 在总产值中，农业所占比重; 粮食连续五年增产，总产量. */
import { endWord, endsBehind } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { areaEndings } from '../../vocabulary/areas.ts'
import { valueHeads } from '../../vocabulary/heads.ts'
import { share } from '../../vocabulary/patterns-shares.ts'
import * as patterns from '../../vocabulary/patterns-subjects.ts'
import { anyDigit, inPlace } from '../../vocabulary/patterns-words.ts'
import { earlierClause } from './earlier.ts'
import { headOf } from './shared-head.ts'
import { measureOfName } from './shared.ts'
import { splitAct } from './naming.ts'
import { trimName } from './trim.ts'
import { parseHead } from '../heads.ts'
import { clauseMark } from '../../vocabulary/patterns-scopes.ts'
import { characterAt, clauseEnd } from '../marks.ts'
import { metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import { isNounOnly } from './predicate-words.ts'
import { isDependent } from './topics.ts'
import type { Topic } from './topics.ts'

/** A subject made complete, and where the clause that completes it begins. */
export interface Completed { name: string; start: number }

/** How far before a share the whole is looked for, and how long the name of a thing that does well may be. */
const reach = 160
const longestThing = 8

/** Whether a name ends in a noun that says of what kind things or people are, with what was done to them before it. */
const isThings = (name: string): boolean => name.lastIndexOf(patterns.possessive) > 0 && segment(name).at(-1)?.pos === 'n'

/**
 * Takes a share that names only its part, and where its clause stands; gives it with the whole that the sentence
 * names before: `农业所占比重` behind `在工农业总产值中，` → `农业占工农业总产值比重`.
 */
export function ofWhole(text: string, from: number, at: number, subject: string, topic: Topic | null): Completed | null {
  const [, part = '', kind = ''] = patterns.takenShare.exec(subject) ?? []
  if (part === '') return null
  const begin = characterAt(text, Math.max(from, at - reach))
  const whole = [...text.slice(begin, at).matchAll(patterns.wholes)].at(-1)
  const name = whole?.[1] ?? ''
  if (whole && (headOf(name) !== '' || metricOf(name) || isThings(name))) return { name: `${part}${patterns.takesShare}${name}${kind}`, start: begin + whole.index }
  const shared = topic ? shareIn(topic.metric) : null
  return topic && shared ? { name: takes(part, shared), start: topic.clauseStart } : null
}

/** 农业在工农业总产值（不变价格）中所占的比重: a share taken apart; `null` for any other name. */
function shareIn(name: string): Share | null {
  const plain = withoutRemarks(name)
  const found = patterns.shareIn.exec(plain)
  return found ? { part: plain.slice(0, found.index), whole: found[1] ?? found[2] ?? '', kind: found[3] ?? '' } : null
}
interface Share { part: string; whole: string; kind: string }

/** 五年的财政支出，用于农业的占: a part of the sum that the sentence opens with; `null` where it opens otherwise. */
export function ofSum(text: string, from: number, at: number, part: string): Completed | null {
  const [clause = ''] = text.slice(from, at).split(clauseMark)
  const sum = from + clause.length < at ? measureAlone(clause) : ''
  return sum === '' || splitAct(part).verb === '' && segment(part)[0]?.pos !== 'v' ? null : { name: takes(part, { part, whole: sum, kind: patterns.ratio }), start: from }
}

/** 社员中女社员占, 女社员在社员中占: a part of the things that stand beside it, with no mark between; `null` for anything else. */
export function among(name: string, start: number): Completed | null {
  const held = name.lastIndexOf(inPlace)
  if (held > 1 && isAmong(name, name.length - 1)) return { name: takes(name.slice(0, held), { part: '', whole: name.slice(held + 1, -1), kind: patterns.ratio }), start }
  const from = segment(name)[0]?.text === inPlace ? 1 : 0
  for (let at = from + 2; at < name.length - 2; at++) {
    const [whole, part] = [name.slice(from, at), name.slice(at + 1)]
    if (isAmong(name, at) && isNounOnly(whole) && isNounOnly(part)) return { name: takes(part, { part, whole, kind: patterns.ratio }), start }
  }
  return null
}

/** 新录用公务员中，女性占: a part of the things that the sentence, or a part of it, opens with before 中; `null` where it opens otherwise. */
export function ofThings(text: string, from: number, at: number, part: string): Completed | null {
  const start = Math.max(from, text.lastIndexOf('；', at - 1) + 1)
  const clause = text.slice(start, clauseEnd(text, start, at)).trim()
  if (part === '' || start + clause.length >= at || anyDigit.test(clause) || !isAmong(clause, clause.length - 1)) return null
  const words = segment(clause.slice(0, -1))
  const [first, last] = [words[0], words.at(-1)]
  const isNone = !last || (last.pos !== 'n' && endWord(clause.slice(0, -1), 'people') === '') || isAnyWord(last.text, 'abstract', 'action', 'gathering', 'nominal', 'noplace')
  if (!first || isNone) return null
  const whole = joined(words.slice(first.text === inPlace || isWord(first.text, 'wholearea') ? 1 : 0))
  const name = takes(part, { part, whole, kind: patterns.ratio })
  // 固定资产投资中，民间投资占比: the catalogue's share is of that very whole.
  const known = metricOf(part + share)
  const isKnown = known !== null && metricOf(name)?.metric_id !== known.metric_id
  return whole.length > 1 && whole !== part && !isKnown ? { name, start } : null
}

/** 涉案百万元以上的占: a part of the things that were counted before, which only a limit names; `null` for anything else. */
export function ofCounted(name: string, { metric, noun, measure, clauseStart }: Topic): Completed | null {
  const counted = measure === 'level' && noun.length > 1 && measureOfName(noun) === '' && !valueHeads.has(headOf(noun)) && !anyDigit.test(metric) && metric.length <= longestCounted
  return counted && name.length > 1 ? { name: takes(name, { part: name, whole: metric, kind: patterns.ratio }), start: clauseStart } : null
}
const longestCounted = 16

/** 中: whether the character at a place is that word, and no part of 高中 or 集中. */
const isAmong = (name: string, at: number): boolean =>
  isWord(name[at] ?? '', 'among') && name[at] !== patterns.has && endWord(name.slice(0, at + 1), 'amongword') === ''

/** A name without what stands in brackets. */
function withoutRemarks(name: string): string {
  const from = name.indexOf('（')
  const to = name.indexOf('）', from)
  return from < 0 || to < 0 ? name : withoutRemarks(name.slice(0, from) + name.slice(to + 1))
}

const takes = (part: string, { whole, kind }: Share): string => `${part}${patterns.takesShare}${whole}${kind}`

/**
 * Takes a share that names only its whole, and where its clause stands; gives it with the part that the clause before
 * names, or the share before it: `在全国农户总数中的比重` behind `入社的农户，` → `入社的农户占全国农户总数比重`.
 */
export function ofPart(text: string, floor: number, at: number, name: string, topic: Topic | null): Completed | null {
  const share = shareIn(name)
  if (!share || share.part !== '') return null
  const clause = at > floor + 1 ? earlierClause(text, floor, at) : null
  if (clause && !anyDigit.test(clause.name) && 'nbsw'.includes(segment(clause.name).at(-1)?.pos || 'x')) return { name: takes(clause.name, share), start: clause.start }
  const before = topic ? shareIn(topic.metric)?.part ?? '' : ''
  return topic && before !== '' ? { name: takes(before, share), start: topic.clauseStart } : null
}

/** 四川省, 农村: whether words name nothing but a place. */
const isPlaceAlone = (words: string): boolean => words.length <= longestThing && metricOf(words) === null && !isWord(words, 'ownarea') &&
  segment(words).every(({ pos, text, start }) => !'vu'.includes(pos || 'x') || isBegunName(words, text, start)) && (isWord(words, 'placealone') || endsAsArea(words))

/** 临河县: a verb of one character may begin the name of a place that has but three. */
const isBegunName = (words: string, verb: string, start: number): boolean => start === 0 && verb.length === 1 && words.length === 3

/** 西山县, 石桥镇: whether words end as names of areas do, with a name before that. */
const endsAsArea = (words: string): boolean => endsBehind(words, 'smallregion', 1) || areaEndings.some((end) => words.endsWith(end) && words.length > end.length + 1)

/** 小麦的平均亩产: whether a clause is nothing but a measure; gives it without its date, empty for anything else. */
export function measureAlone(clause: string): string {
  const { subject, subjectStart, change, state } = parseHead(clause.trimStart())
  const name = trimName(subject)
  // 人口自然增长率: the name of a rate has the word of a change.
  const rate = change === 0 ? '' : clause.trimStart().slice(subjectStart)
  if (endWord(rate, 'rateend') !== '' && !anyDigit.test(rate) && splitAct(rate).verb === '') return rate
  const isMeasure = metricOf(name) !== null ||
    ((valueHeads.has(headOf(name)) || measureOfName(name) !== '') && name.split(patterns.possessive).every(isNounOnly))
  return change === 0 && state === null && isMeasure && !anyDigit.test(name) && splitAct(name).verb === '' ? name : ''
}

/** Takes a place alone, where the sentence and the clause begin; gives it with the measure that the sentence opens with: 小麦的平均亩产，山东省. */
export function ofPlace(text: string, from: number, at: number, place: string): Completed | null {
  if (!isPlaceAlone(place)) return null
  const [clause = ''] = text.slice(from, Math.min(at, from + reach)).split(clauseMark)
  const measure = from + clause.length < at ? measureAlone(clause) : ''
  return measure === '' ? null : { name: place + measure, start: from }
}

/**
 * Takes whose value it is, where the sentence and the clause begin; gives it with the value that opens the sentence,
 * `null` where none does: `城市` behind `城乡低保标准，` → `城市低保标准`.
 */
export function ofHeading(text: string, from: number, at: number, noun: string): Completed | null {
  const opening = patterns.valueOpening.exec(text.slice(from, Math.min(at, from + reach)))?.[1] ?? ''
  if (opening === '' || noun.length > longestThing || valueHeads.has(headOf(noun)) || metricOf(noun) || isDependent(noun)) return null
  return { name: noun + opening, start: from }
}
