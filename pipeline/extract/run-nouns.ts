/** Nouns and acts that a figure shares with the one beside it: 6个国家级、20个省级重点专科. */
import type { Span } from '../types.ts'
import { isWord } from '../lexicon/words.ts'
import { levelWords } from '../vocabulary/heads.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import { sizeLevel } from '../vocabulary/patterns-names.ts'
import type { Figure } from './figures.ts'
import type { Head } from './heads.ts'
import type { Quantity } from './quantity.ts'
import { actAt } from './head-words.ts'
import { clauseEnd, clauseStart, isJoiner } from './marks.ts'
import { pieces } from './names/lists.ts'
import { splitAct, withoutLevel } from './names/naming.ts'
import { splitPredicate } from './names/predicates.ts'
import { tailEnd } from './names/tails.ts'
import { segment } from './words.ts'

/** How long the verb before a list and the list itself may be. */
const longestAsking = 5
const longestList = 80

/**
 * Takes the words behind a figure (`tail`) and the figure behind it, with where the noun of that ends at most; gives
 * the words with the noun that the two share: `国家级` before `20个省级重点专科` → `国家级重点专科`.
 */
export function sharedNoun(
  text: string, tail: string, { quantity }: Figure, end: number, next: Figure, head: Head, limit: number,
): string {
  const noun = (): string => text.slice(next.end, tailEnd(text, next.end, limit))
  const between = text.slice(end + tail.length, next.quantity.start)
  const sized = tail === '' ? nounBehindSizes(text, quantity, end, next, limit) : ''
  if (sized !== '') return sized
  // 新建5万亩、改造2万亩高标准农田: each has an act of its own, and they share the noun.
  const gap = text.slice(end, next.quantity.start)
  const own = tail === '' && patterns.joinerAhead.test(gap) ? splitAct(gap.slice(1)) : null
  const alike = quantity.known !== null && quantity.known === next.quantity.known
  if (own && alike && own.verb !== '' && own.rest === '' && isActAlone(head)) return noun()
  if (!isJoiner(between)) return tail
  if (tail !== '') return tail + lackOf(text, tail, quantity.start, end, noun)
  // 35户、94名贫困人口: people and their households share the noun.
  const counts = quantity.known?.kind === 'count' && next.quantity.known?.kind === 'count'
  const bare = splitAct(head.subject).rest === '' || patterns.leftOver.test(head.subject)
  return counts && bare && head.state === null && head.change === 0 ? noun() : tail
}

/** What a count without a noun counts, behind the sizes of it; empty where those are not told. */
function nounBehindSizes(
  text: string, { known }: Quantity, end: number, next: Figure, limit: number,
): string {
  if (known?.kind !== 'count' || patterns.receivers.test(known.code)) return ''
  const isSum = next.quantity.known?.kind === 'money'
  // 15个、总投资46亿元的水利工程: what is counted stands behind the money that goes into it.
  const invested = isSum && patterns.investedGap.test(text.slice(end, next.quantity.start))
  if (!invested) return behindSizes(clauseBehind(text, end))
  const from = next.end + 1
  return text[next.end] === patterns.possessive ? text.slice(from, tailEnd(text, from, limit)) : ''
}

/** 、覆盖8万人、投资3亿元的供水工程: the noun behind several sizes; empty where no two stand there. */
function behindSizes(words: string): string {
  const sizes = words.split('、').slice(1)
  const last = sizes.at(-1) ?? ''
  const at = last.indexOf(patterns.possessive)
  const told = sizes.length > 1 && at > 0 && sizes.every((size) => patterns.sizeOfWork.test(size))
  return told && words.startsWith('、') ? last.slice(at + 1) : ''
}

/** The words behind a place, up to the end of their clause. */
const clauseBehind = (text: string, from: number): string =>
  text.slice(from, clauseEnd(text, from, Math.min(text.length, from + longestList))).split('\n', 1)[0] ?? ''

/** What the words behind a figure lack, and those behind the next have; empty for nothing. */
function lackOf(
  text: string, tail: string, start: number, end: number, noun: () => string,
): string {
  // 6个国家级、20个省级重点专科: the noun of a level stands behind the next.
  if (levelWords.has(tail) || sizeLevel.test(tail)) return ofLevel(noun())
  // 43个省重点、615个市重点项目
  if (patterns.rankedAlone.test(tail)) return noun().replace(patterns.rankedAhead, '')
  return actAtEndOfList(text, tail, start, end)
}

/** The noun behind a level, which is none where it is a level itself: 5个百亿级、8个十亿级、20个亿元级项目. */
const ofLevel = (noun: string): string =>
  (sizeLevel.test(noun) ? '' : withoutLevel(noun.replace(patterns.levelInDigits, '').replace(patterns.joinerAfterNoun, '')))

/** 完成20处供水、40公里管网改造: what is done with the last member of a list, where the verb before it asks for it; empty for none. */
function actAtEndOfList(text: string, tail: string, start: number, end: number): string {
  const asked = patterns.asksForAct.test(text.slice(Math.max(0, start - longestAsking), start))
  const acted = actAt(tail, 0) !== null || patterns.actOrWork.test(tail)
  if (!asked || acted || splitPredicate(tail).predicate !== '') return ''
  const list = pieces(clauseBehind(text, end + tail.length).replace(patterns.joinerFirst, ''))
  const isList = list.length > 0 && list.every((member) => patterns.numbered.test(member))
  return isList ? patterns.actAtEnd.exec(list.at(-1) ?? '')?.[1] ?? '' : ''
}

/** Whether nothing but an act stands before a number: 累计新建. */
function isActAlone({ subject, state }: Head): boolean {
  const { verb, rest } = splitAct(subject)
  return verb !== '' && rest === '' && (state === null || state === 'do')
}

/** The act before the size of what it acts on: 开工建设 of `开工建设总投资120亿元的35个项目`; empty for none. */
export function actBeforeSize(text: string, span: Span, before: Figure, { quantity }: Figure): string {
  const { quantity: size, end } = before
  if (size.known?.kind !== 'money' || text.slice(end, quantity.start) !== patterns.possessive) return ''
  const words = text.slice(clauseStart(text, span.start, size.start), size.start)
  const act = patterns.investedAct.exec(words)?.[1] ?? ''
  // 集中开工: an act behind its manner.
  const [first] = segment(act)
  const manner = first && isWord(first.text, 'adverb') ? first.end : 0
  const done = act.slice(manner)
  return done !== '' && !patterns.attends.test(done) && splitAct(done).rest === '' ? done : ''
}
