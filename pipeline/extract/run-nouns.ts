/** Nouns and acts that a figure shares with the one beside it: 6个国家级、20个省级重点专科. */
import type { Span } from '../types.ts'
import { isWord } from '../lexicon/words.ts'
import { levelWords } from '../vocabulary/heads.ts'
import * as patterns from '../vocabulary/patterns-measures.ts'
import type { Figure } from './figures.ts'
import type { Head } from './heads.ts'
import { clauseStart, isJoiner } from './marks.ts'
import type { Quantity } from './quantity.ts'
import { splitAct, withoutLevel } from './names/naming.ts'
import { tailEnd } from './names/tails.ts'
import { segment } from './words.ts'

/**
 * Takes the words behind a figure (`tail`) and the figure behind it, with where the noun of that ends at most; gives
 * the words with the noun that the two share: `国家级` before `20个省级重点专科` → `国家级重点专科`.
 */
export function sharedNoun(
  text: string, tail: string, { quantity }: Figure, end: number, next: Figure, head: Head, limit: number,
): string {
  const noun = (): string => text.slice(next.end, tailEnd(text, next.end, limit))
  const between = text.slice(end + tail.length, next.quantity.start)
  // 15个、总投资46亿元的水利工程: what is counted stands behind the money that goes into it.
  const invested = quantity.known?.kind === 'count' && !patterns.receivers.test(quantity.known.code) &&
    next.quantity.known?.kind === 'money' && patterns.investedGap.test(text.slice(end, next.quantity.start))
  if (invested && text[next.end] === patterns.possessive) return text.slice(next.end + 1, tailEnd(text, next.end + 1, limit))
  // 新建5万亩、改造2万亩高标准农田: each has an act of its own, and they share the noun.
  const gap = text.slice(end, next.quantity.start)
  const act = tail === '' && patterns.joinerAhead.test(gap) ? splitAct(gap.slice(1)) : null
  const alike = quantity.known !== null && quantity.known === next.quantity.known
  if (act && alike && act.verb !== '' && act.rest === '' && isActAlone(head)) return noun()
  if (!isJoiner(between)) return tail
  // 6个国家级、20个省级重点专科: the noun of a level stands behind the next.
  if (levelWords.has(tail)) return tail + withoutLevel(noun())
  // 43个省重点、615个市重点项目
  if (patterns.rankedAlone.test(tail)) return tail + noun().replace(patterns.rankedAhead, '')
  return isCount(quantity) && isCount(next.quantity) ? amongCounts(tail, noun(), head) : tail
}

const isCount = ({ known }: Quantity): boolean => known?.kind === 'count'

/** 35户、94名贫困人口: people and their households share the noun; other things the work that is done on them. */
function amongCounts(tail: string, noun: string, head: Head): string {
  if (tail !== '') return tail + workShared(tail, noun, head)
  return countsAlone(head) ? noun : ''
}

/** Whether nothing is said of a number but an act. */
const countsAlone = ({ subject, state, change }: Head): boolean =>
  (splitAct(subject).rest === '' || patterns.leftOver.test(subject)) && state === null && change === 0

/** 完成8个老旧小区、6条背街小巷改造: the work that is done on the last is done on each; empty for none. */
function workShared(tail: string, noun: string, head: Head): string {
  if (head.state !== 'do' && !patterns.carriesOut.test(head.subject)) return ''
  const work = segment(noun).at(-1)?.text ?? ''
  const isThing = segment(tail).at(-1)?.pos === 'n' && !isWord(segment(tail).at(-1)?.text ?? '', 'nominal')
  return isThing && work.length < noun.length && isWord(work, 'nominal') ? work : ''
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
