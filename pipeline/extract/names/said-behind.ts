/** What is said behind the numbers of a list, whose things stand before them: 建议52件、提案47件全部办结. */
import { startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/patterns-names.ts'
import { done } from '../../vocabulary/patterns-words.ts'
import type { Figure } from '../figures.ts'
import { actAt } from '../head-words.ts'
import { joined, segment } from '../words.ts'
import type { Name } from './naming.ts'
import { isNoun, isNounOnly } from './predicate-words.ts'
import { isPredicate, splitPredicate, withoutAdverbs } from './predicates.ts'
import type { View } from './rule.ts'
import { tailEnd } from './tails.ts'

/** Longer words between two members of a list are a clause. */
const longestMember = 20
const mostMembers = 8
/** Of more words a thing is a clause as often. */
const mostWords = 3

/** 全部进驻大厅, 拿到了土地证: whether words behind a number are a verb and its object, adverbs before them or not; 列入计划的企业 are things. */
export function opensSaid(tail: string): boolean {
  const [verb, next] = segment(withoutAdverbs(tail))
  return verb !== undefined && next !== undefined && verb.text.length > 1 && (isWord(verb.text, 'predicate') || next.text === done) && !isWord(verb.text, 'nominal') && !tail.includes(possessive)
}

/** 正办理前期手续, 按时序推进: whether words behind the number of a part say of it what was done: there also a verb that no list has, behind an adverb. */
export const tellsOfPart = (tail: string): boolean => {
  const said = withoutAdverbs(tail)
  return opensSaid(tail) || isPredicate(tail) || (said !== tail && segment(said)[0]?.pos === 'v' && !tail.includes(possessive))
}

/** What is said of a thing, before it: 完成整改 and 整改问题 have the act once. */
export function saidOfThing(predicate: string, thing: string): Name {
  const said = predicate.replace(done, '')
  const [act, ...rest] = segment(thing)
  const noun = rest.length > 0 && said.endsWith(act?.text ?? '') ? joined(rest) : thing
  return { metric: said + noun, verb: said, noun }
}

/** 建议52件、提案47件全部办结: what is said behind the last of a list of things, each before its number; empty where nothing is. */
export function predicateOfListed(text: string, all: readonly Figure[], at: number, limit: number): string {
  let last = at
  while (last + 1 < all.length && last < at + mostMembers && isNextThing(text, all[last] as Figure, all[last + 1] as Figure)) last++
  const { end } = all[last] as Figure
  const next = all[last + 1]?.quantity.start ?? limit
  const tail = last === at ? '' : text.slice(end, tailEnd(text, end, next))
  // 完成投资3亿元: the words lead to a figure of their own.
  return tail !== '' && end + tail.length < next && (isPredicate(tail) || opensSaid(tail)) ? withoutAdverbs(tail) : ''
}

/** 52件、提案47件: whether nothing but a joiner and another thing stands between two counts. */
function isNextThing(text: string, { end, quantity: { known } }: Figure, { quantity: next }: Figure): boolean {
  const gap = text.slice(end, next.start)
  const counts = [known, next.known].every((unit) => unit?.kind === 'count')
  return counts && gap.length <= longestMember && startWord(gap, 'joiner') !== '' && (gap.length === 1 || isThing(gap.slice(1)))
}

/** 政协提案: whether words between two numbers name a thing, with no act before it and nothing said of it. */
const isThing = (words: string): boolean =>
  isNounOnly(words) || (actAt(words, 0) === null && startWord(words, 'opening') === '' && segment(words).length <= mostWords && splitPredicate(words).predicate === '')

/** 24项改革列入样板，7项列入全省样板: whether words with an object may be said of the thing before; where it was counted by the same unit, none of people. */
export function mayBeSaid({ text, span, run, own }: View): boolean {
  if (!opensSaid(run.tail)) return true
  const { word = '', code } = run.figures[0]?.quantity.known ?? {}
  const things = segment(own?.noun ?? '').every((each) => 'nbf'.includes(each.pos || 'x') || isNoun(each))
  return things && word !== '' && code !== '{person}' && code !== '{household}' && text.slice(span.start, run.floor).includes(word)
}
