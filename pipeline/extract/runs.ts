/** Runs: figures that are values of one list, with the words before them and the noun behind. */
import type { Span } from '../types.ts'
import { leadsOn } from '../vocabulary/patterns-frames.ts'
import { beforeWord, endWord, hasWord, startWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { anyDigit } from '../vocabulary/patterns-words.ts'
import { unitWords } from '../vocabulary/units.ts'
import { isBound } from './apart.ts'
import type { Figure } from './figures.ts'
import { parseHead } from './heads.ts'
import type { Head } from './heads.ts'
import { clauseStart, isJoiner, isStrong } from './marks.ts'
import { goesOn, sharedPredicate, withoutNextAct } from './names/members.ts'
import { takesNoun } from './noun-behind.ts'
import type { Around } from './noun-behind.ts'
import { dealtFrom, headOf, headSpan, opensPart } from './run-heads.ts'
import { actBeforeSize, sharedNoun, withoutPlaces } from './run-nouns.ts'
import { pieces } from './names/lists.ts'
import { predicateOfListed } from './names/said-behind.ts'
import { tailEnd } from './names/tails.ts'
import { splitPredicate } from './names/predicates.ts'
import { trimName } from './names/trim.ts'
import { segment } from './words.ts'

/** Figures of one list, and the words around them. */
export interface Run extends Around {
  figures: Figure[]
  headStart: number
  /** The noun of the numbers stands behind them. */
  behind: boolean
  /** What is said behind a later member of the list, of all of them: 5个地级市和5个县级市获评全国文明城市. */
  predicate: string
  /** Where the clause starts, where the figure before ended, and how much text lies between. */
  clause: number
  floor: number
  between: number
}

/** How far before a list 分别 is looked for, and how far behind one a noun behind 的. */
const dealReach = 40
const sizesReach = 14
const relativeReach = 60
/** How many figures behind one may share its noun. */
const mostShared = 6
/** A joiner and a verb of change. */
const longestTurn = 6

/** Kinds of values that one dealt list may mix: 游客、收入分别达到86万人次、7亿元. */
const mixed: ReadonlySet<string> = new Set(['count', 'money', 'physical', 'points', 'percent'])

/** 分别增长39.5%、6.4倍: growth in shares and in multiples. */
const grown: ReadonlySet<string> = new Set(['percent', 'times'])

/** Takes two figures; says whether they are values of one list: `5%、6.5%`. */
export function continues(text: string, one: Figure, two: Figure): boolean {
  const kinds = [one.quantity.known?.kind ?? '', two.quantity.known?.kind ?? '']
  if (two.head || (kinds[0] !== kinds[1] && ![mixed, grown].some((set) => kinds.every((kind) => set.has(kind))))) return false
  const joined = isJoiner(text.slice(one.end, two.quantity.start))
  if (!joined && turnOf(text, one, two) === undefined) return false
  if (joined && one.quantity.known?.code === two.quantity.known?.code) return true
  // 产量分别达到13亿吨、2亿吨、1200亿立方米: a dealt list may change its unit, or its verb.
  const { start } = one.quantity
  if (joined && isListAhead(text, one, two)) return true
  // 面积、产量为35万亩、16万吨: two sizes of one thing.
  if (joined && kinds[0] === 'physical' && hasWord(text.slice(Math.max(0, start - sizesReach), start), 'twosizes')) return true
  // 标准分别由620元/月、4200元/年提高到760元/月、6800元/年: 分别 stands before where they came from.
  const ahead = one.head ? text.slice(one.head.start, one.head.end) : text.slice(Math.max(0, start - dealReach), start)
  return patterns.dealtBefore.test(ahead.replace(patterns.listedValues, ''))
}

/** Units of what there is of the same thing too: 培训干部、党员3期、1200人次. */
const ofSame = ['{person', '{household', '{session', '{event', '{time', '{visit', '{case', '{transaction', '{class']

/** 厂房、公寓、邻里中心12栋、8栋、3个: whether counts in units of their own close a clause behind a list of as many things. */
function isListAhead(text: string, one: Figure, two: Figure): boolean {
  const counts = [one, two].every(({ quantity: { known } }) => known?.kind === 'count' && !ofSame.some((code) => known.code.startsWith(code)))
  const { start } = one.quantity
  if (!counts || two.quantity.start - one.end > 1 || !(isStrong(text[two.end]) || isJoiner(text[two.end] ?? '') || two.end >= text.length)) return false
  const ahead = text.slice(clauseStart(text, Math.max(0, start - dealReach), start), start).replace(patterns.listedValues, '')
  return !anyDigit.test(ahead) && pieces(ahead).length > 1
}

/** The sign of a verb that stands alone between two values of a list: 增长5%、下降3%; `undefined` for none. */
function turnOf(text: string, one: Figure, two: Figure): 1 | -1 | undefined {
  const gap = text.slice(one.end, two.quantity.start)
  if (gap.length > longestTurn || startWord(gap, 'joiner') === '') return undefined
  const { subject, change, state } = parseHead(gap.slice(1))
  return subject === '' && state === null && change !== 0 ? change : undefined
}

/** Takes the figures of a sentence and the first and last of a run; gives the run with its head and tail. */
export function openRun(text: string, span: Span, all: Figure[], first: number, last: number): Run {
  const figure = all[first] as Figure
  const { quantity } = figure
  const before = all[first - 1]
  const begin = before ? before.end : span.start
  const joint = before ? jointOf(text, before.end, quantity.start) : null
  const floor = joint ?? begin
  const own = clauseStart(text, floor, quantity.start)
  const clause = figure.head ? own : dealtFrom(text, floor, own)
  const words = headSpan(text, floor, clause, figure)
  const headText = (clause < own ? text.slice(clause, own - 1) + text.slice(own, words.end) : text.slice(words.start, words.end)) + (figure.head?.verb ?? '')
  const head = headOf(headText, quantity)
  // 学校10所（小学6所、初中4所）: parts in brackets.
  const inBracket = before !== undefined && text.slice(begin, words.start) === '（'
  const joined = joint !== null || inBracket || opensPart(text, floor, words.start, quantity.start) || goesOn(text, before, figure, head)
  const related = relativeNoun(text, head.subject, all[last] as Figure, span.end)
  head.subject = subjectOf(head.subject, before ? actBeforeSize(text, span, before, figure) : '', related)
  const tail = nounOf(text, all, first, last, head, related === '', span.end)
  if (tail !== '') head.subject = withoutPlaces(head.subject)
  return {
    figures: turnedFigures(text, all, first, last), head, headText, headStart: words.start, tail,
    behind: takesNoun({ head, headText, tail, joined }, quantity), joined, predicate: sharedPredicate(text, all, last, span.end) || (tail === '' && head.subject !== '' ? predicateOfListed(text, all, last, span.end) : ''),
    clause, floor: begin, between: clause - (before ? before.end + 1 : span.start),
  }
}

/** The figures of a run, each with the sign of the verb that it has to itself. */
const turnedFigures = (text: string, all: readonly Figure[], first: number, last: number): Figure[] =>
  all.slice(first, last + 1).map((each, at) => {
    const change = at > 0 ? turnOf(text, all[first + at - 1] as Figure, each) : undefined
    return change === undefined ? each : { ...each, change }
  })

/** The subject of a run: the act before a size in place of it, and before it the noun that it depends on, if any. */
function subjectOf(own: string, sized: string, related: string): string {
  return related === '' ? sized || own : related + withoutStart(sized || own, 'founding')
}

/** The words behind a run, where its own noun is not taken yet, with the noun that it shares with the next figure. */
function nounOf(text: string, all: readonly Figure[], first: number, last: number, head: Head, free: boolean, limit: number): string {
  const { end } = all[last] as Figure
  const [next, ...others] = all.slice(last + 1, last + 1 + mostShared)
  // 百强企业, 超10亿元项目: the number is a part of the noun.
  const beyond = next?.quantity.known?.word === unitWords.strong || (next && sizesNoun(text, end, next)) ? others[0] : next
  const tail = free ? tailOf(text, end, beyond ? beyond.quantity.start : null, limit) : ''
  return next ? sharedNoun(text, tail, all[first] as Figure, end, [next, ...others], head, limit) : tail
}

/** 50个超10亿元项目, 8个1类新药: whether nothing but a word of going beyond stands before a sum behind a count, or nothing before the class of a drug. */
function sizesNoun(text: string, end: number, next: Figure): boolean {
  const { known, start } = next.quantity
  const isClass = known?.word === unitWords.class && start === end && startWord(text.slice(next.end, next.end + longestDrug), 'drug') !== ''
  return isClass || (known?.kind === 'money' && isWord(text.slice(end, start), 'exceeding'))
}
const longestDrug = 8

/** Where the words of a figure begin behind the joiner that ties it to the one before; `null` where none does. */
function jointOf(text: string, end: number, start: number): number | null {
  const gap = text.slice(end, start)
  if ([...gap].some(isStrong)) return null
  if (endWord(gap, 'joiner') !== '' && endWord(gap, 'nojoiner') === '') return start
  const comma = gap.indexOf('、')
  if (comma >= 0) return end + comma + 1
  return startWord(gap, 'joiner') === '' ? null : end + 1
}

/** The words behind a run, up to a mark or the next figure. */
function tailOf(text: string, end: number, next: number | null, limit: number): string {
  const stop = tailEnd(text, end, next ?? limit)
  const tail = text.slice(end, stop)
  if (stop !== next) return next !== null && leadsToExamples(text.slice(end, next)) ? withoutFirstExample(tail) : tail
  // 10家企业实现产值, 14个公路项目和城东等: what leads to the next figure is no part of the noun.
  const lead = leadsOn.exec(tail)
  const noun = lead && lead.index > 1 ? tail.slice(0, lead.index) : withoutNextAct(tail)
  return withoutEnd(noun, 'linking')
}

/** 快速通道和2号线、6号线等: whether the words up to the next number end in examples of what that counts. */
const leadsToExamples = (gap: string): boolean => gap.length <= longestLeading && endWord(gap, 'andothers') !== '' && ![...gap].some(isStrong)
const longestLeading = 40

/** 快速通道 of 快速通道和2号线: the noun before the first of the next one's examples. */
function withoutFirstExample(tail: string): string {
  const joiner = segment(tail).find(({ text, start }) => start > 1 && isWord(text, 'joining'))
  return joiner ? tail.slice(0, joiner.start) : tail
}

/** 总投资410亿元的…项目, 全长1.3万公里的…公路: the noun that a dependent subject belongs to stands behind 的. */
function relativeNoun(text: string, subject: string, { quantity, end }: Figure, limit: number): string {
  if (!isWord(withoutStart(withoutStart(subject, 'founding'), 'plannedsum'), 'ownsize')) return ''
  const found = patterns.relativeNoun.exec(text.slice(end, Math.min(limit, end + relativeReach)))
  // 投资500万元以下的项目实行告知承诺: which of all works are meant, and none of them.
  if (isBound(quantity) && isWord(splitPredicate(found?.[1] ?? '').noun, 'classed')) return ''
  return found ? trimName(beforeWord(found[1] ?? '', 'ofrelative')) : ''
}
