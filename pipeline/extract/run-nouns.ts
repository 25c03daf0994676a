/** Nouns and acts that a figure shares with the one beside it: 6个国家级、20个省级重点专科. */
import type { Span } from '../types.ts'
import { endWord, startWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { isAnyWord, isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import type { Figure } from './figures.ts'
import { parseHead } from './heads.ts'
import type { Head } from './heads.ts'
import type { Quantity } from './quantity.ts'
import { clauseEnd, clauseStart, hasStrong, isJoiner } from './marks.ts'
import { pieces } from './names/lists.ts'
import { splitAct } from './names/naming.ts'
import { splitPredicate } from './names/predicates.ts'
import { tailEnd } from './names/tails.ts'
import { nounOfClass } from './shared-class.ts'
import { segment } from './words.ts'

/**
 * Takes the words behind a figure (`tail`) and the figures behind it, with where the noun of the last ends at most; gives
 * the words with the noun that it shares with the next: `国家级` before `20个省级重点专科` → `国家级重点专科`.
 */
export function sharedNoun(
  text: string, tail: string, { quantity }: Figure, end: number, others: readonly [Figure, ...Figure[]], head: Head, stop: number,
): string {
  const [next, beyond] = others
  const limit = beyond?.quantity.start ?? stop
  const noun = (): string => text.slice(next.end, tailEnd(text, next.end, limit))
  const between = text.slice(end + tail.length, next.quantity.start)
  const sized = nounBehindSum(text, quantity, end, next, limit)
  if (sized !== '') return sized
  // 新建5万亩、改造2万亩高标准农田: each has an act of its own, and they share the noun.
  const gap = text.slice(end, next.quantity.start)
  const own = tail === '' && startWord(gap, 'joiner') !== '' ? splitAct(gap.slice(1)) : null
  const alike = quantity.known !== null && quantity.known === next.quantity.known
  if (own && alike && own.verb !== '' && own.rest === '' && isActAlone(head)) return noun()
  if (tail === '' && alike && isRank(head)) return nounOfRanks(text, end, others, stop)
  // 90户230名贫困人口: the same, with nothing between them.
  const beside = tail === '' && between === '' && standBeside([quantity, next.quantity])
  if (!isJoiner(between) && !beside) return tail
  if (tail !== '') return tail + (nounOfClass(text, tail, others, stop) || sharedWork(text, tail, next, head))
  return sharesThing(quantity, next, head) ? noun() : tail
}

/** Whether nothing but a rank, with an act or without, stands before a number: 建设省级. */
const isRank = ({ subject, state, change }: Head): boolean =>
  isWord(splitAct(subject).rest, 'level') && state === null && change === 0

/** 省级20个、市级30个、县级40个示范村: the noun that ranks share, behind the last of as many; empty for none. */
function nounOfRanks(text: string, end: number, others: readonly Figure[], stop: number): string {
  const [next, beyond] = others
  const gap = text.slice(end, next?.quantity.start)
  if (!next || startWord(gap, 'joiner') === '' || !isWord(gap.slice(1), 'level')) return ''
  const noun = text.slice(next.end, tailEnd(text, next.end, beyond?.quantity.start ?? stop))
  return startWord(noun, 'joiner') !== '' || noun === '' ? nounOfRanks(text, next.end, others.slice(1), stop) : noun
}

/** Those for whom money is, who are no thing that it goes into. */
const receivers = ['{person', '{household']
const isReceiver = ({ known }: Quantity): boolean => receivers.some((code) => known?.code.startsWith(code))

/** 县, 镇, 村: units that are places themselves. */
const isPlaceCount = ({ known }: Quantity): boolean => known?.kind === 'count' && isAnyWord(known.word, 'smallregion', 'partplace')

/** 10类26件实事, 15组30台机车: of how many classes or groups the things are that the next counts. */
const isGrouping = ({ known }: Quantity): boolean => known !== null && isWord(known.word, 'groupsof')

/** 90户230名贫困人口, 1镇7村入选名录: whether two counts with nothing between them are of people, of places of two kinds, or of classes and what is in them. */
const standBeside = (both: readonly Quantity[]): boolean => both.some(isReceiver) || both.every(isPlaceCount) || (both[0] !== undefined && isGrouping(both[0]))

/** `、总投资约`: whether the words between a count and a sum say that the sum goes into what is counted. */
export function tellsInvested(gap: string): boolean {
  const { subject, change, share } = parseHead(withoutStart(gap, 'joiner'))
  return change === 0 && !share && isWord(withoutStart(subject, 'plannedsum'), 'sumlead')
}

/** Whether a count without a noun has that of the next. */
function sharesThing(quantity: Quantity, next: Figure, head: Head): boolean {
  const { known } = quantity
  // 60户90亩搬迁任务: households and their land, whatever it is done for.
  if (isReceiver(quantity) && next.quantity.known?.kind === 'physical') return true
  // 35户、94名贫困人口: people and their households share the noun.
  // 215套、5.3万平方米商铺: how many, and how large they are.
  const sized = next.quantity.known?.code === 'm2'
  const counts = known?.kind === 'count' && (sized || next.quantity.known?.kind === 'count')
  const bare = splitAct(withoutPlaces(head.subject)).rest === '' || isWord(head.subject, 'resthas')
  const stated = head.state !== null && !(head.state === 'do' && head.subject === '')
  // 遴选12类44项实事: whatever stands before, the classes are of those.
  if (isGrouping(quantity) && next.quantity.known?.kind === 'count') return !stated && head.change === 0
  return counts && bare && !stated && head.change === 0
}

/** 15个、总投资46亿元的水利工程: what is counted, behind the money that goes into it; empty where that is not told. */
function nounBehindSum(text: string, quantity: Quantity, end: number, next: Figure, limit: number): string {
  if (quantity.known?.kind !== 'count' || isReceiver(quantity)) return ''
  const isSum = next.quantity.known?.kind === 'money'
  const invested = isSum && tellsInvested(text.slice(end, next.quantity.start))
  const from = next.end + 1
  return invested && text[next.end] === patterns.possessive ? text.slice(from, tailEnd(text, from, limit)) : ''
}

/** 完成10个小区320户的老旧小区改造: what was done, without where, before how many. */
export const withoutPlaces = (subject: string): string => {
  const places = patterns.countedPlaces.exec(subject)
  return places ? places[1] ?? '' : subject
}

/** How far behind a count the work at the end of its list is looked for. */
const workReach = 60

/** 完成30座加油站、40个油罐防渗改造: the work that is done on each of a list, behind the last; empty for none. */
function sharedWork(text: string, tail: string, next: Figure, { subject }: Head): string {
  if (!takesWork(tail) || !(subject === '' || withoutPlaces(subject) === '' || isWord(subject, 'takeswork'))) return ''
  const behind = text.slice(next.end, clauseEnd(text, next.end, Math.min(text.length, next.end + workReach)))
  const { noun, predicate } = splitPredicate(behind)
  // 1.8万户煤改电改造: the households stand for the thing.
  const last = isReceiver(next.quantity) ? text.slice(next.end - 1, next.end) + noun : noun
  const work = (predicate === '' && !isSeveralWorks(last) && patterns.workAtEnd.exec(last)?.[0]) || ''
  // 300家企业和30个县培育工程: the things are counted, not the works on them.
  return endWord(tail, 'anywork') !== '' && endWord(work, 'building') === '' ? '' : withoutEnd(work, 'anywork')
}

/** 管网建设和道路改造: whether the last of a list is more than things that one work is done on. */
function isSeveralWorks(last: string): boolean {
  const things = patterns.joinsMore.test(last) ? pieces(last) : []
  return things.length === 1 || things.slice(0, -1).some((thing) => !takesWork(thing))
}

/** Whether a work may be done on what the words name: a thing, no work itself, of which nothing is said. */
function takesWork(tail: string): boolean {
  const last = segment(tail).at(-1)
  return last !== undefined && last.pos !== 'v' && !patterns.workAtEnd.test(tail) && splitPredicate(tail).predicate === ''
}

/** Whether nothing but an act stands before a number: 累计新建. */
function isActAlone({ subject, state }: Head): boolean {
  const { verb, rest } = splitAct(subject)
  return verb !== '' && rest === '' && (state === null || state === 'do')
}

/** 的农业项目: works behind the sum that goes into them, before their number; `undefined` for other words. */
const worksOf = (gap: string): string | undefined =>
  gap.startsWith(patterns.possessive) && gap.length <= longestWorks && !hasStrong(gap) && endWord(gap, 'anywork') !== '' ? gap.slice(1) : undefined
const longestWorks = 11

/**
 * The act before the size of what it acts on: 开工建设 of `开工建设总投资120亿元的35个项目`, with the works that stand before
 * their number, 引入农业项目 of `引入总投资6亿元的农业项目4个`; empty for none.
 */
export function actBeforeSize(text: string, span: Span, before: Figure, { quantity }: Figure): string {
  const { quantity: size, end } = before
  const gap = text.slice(end, quantity.start)
  const works = gap === patterns.possessive ? '' : worksOf(gap)
  if (size.known?.kind !== 'money' || works === undefined) return ''
  const words = text.slice(clauseStart(text, span.start, size.start), size.start)
  const act = patterns.investedAct.exec(words)?.[1] ?? ''
  // 集中开工: an act behind its manner.
  const [first] = segment(act)
  const manner = first && isWord(first.text, 'adverb') ? first.end : 0
  const done = act.slice(manner)
  const acts = done !== '' && !isWord(done, 'attending') && !isWord(done, 'attendingto') && splitAct(done).rest === ''
  return acts ? done + works : ''
}
