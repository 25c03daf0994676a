/** Words behind a count whose form alone says where their noun ends. */
import { endWord, withoutEnd, withoutEnds } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { possessive } from '../../vocabulary/particles.ts'
import { quoteEnd } from '../../vocabulary/patterns-subjects.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isAdverb, isLeading, isNoun } from './predicate-words.ts'

/** The words behind a number: the noun, and what is said of it; `praised` where that only praises. */
export interface Counted { noun: string; predicate: string; praised: boolean }

/** Words whose form alone says where their noun ends; `null` for others. */
export function byForm(tail: string): Counted | null {
  // 30万云州人民同心同德: whatever is said of the people praises them. 以12个产业园为载体: so does what things serve as.
  const people = patterns.peopleBehind.exec(tail)?.[1] ?? tail
  const noun = people.length < tail.length - 1 ? people : withoutEnd(tail, 'servesas')
  if (noun !== tail && noun.length > 1) return { noun, predicate: '', praised: true }
  const quoted = quotedVerb(tail)
  if (quoted) return quoted
  const sized = patterns.sizeBehindNoun.exec(tail)
  if (!sized) return null
  // 行政村人均收入超过2万元: how the size is counted is said with it.
  const thing = withoutEnds(tail.slice(0, sized.index), 'sizelead')
  return { noun: thing, predicate: tail.slice(thing.length), praised: false }
}

const quoteOpen = '“'

/** 高频事项“跨省通办”: a thing, and a verb in quotes that is said of it; `null` where the quotes hold a name (“云平台”). */
function quotedVerb(tail: string): Counted | null {
  const open = tail.endsWith(quoteEnd) ? tail.lastIndexOf(quoteOpen) : -1
  if (open < 2) return null
  const [noun, said] = [tail.slice(0, open), tail.slice(open + 1, -1)]
  const [words, verb] = [segment(noun), segment(said).at(-1)]
  const thing = words.at(-1)
  // “电改”: two characters are a work as often.
  const isVerb = endWord(said, 'final') !== '' || (verb?.pos === 'v' && said.length > 2 && !isWord(verb.text, 'nominal'))
  const isThing = thing !== undefined && thing.text.length > 1 && thing.pos === 'n'
  const isSaid = isVerb && isThing && !words.some(({ text }) => isWord(text, 'predicate') && !isWord(text, 'nominal'))
  return isSaid ? { noun, predicate: tail.slice(open), praised: false } : null
}

/** 明显成效: whether an object only praises. */
export function isPraisingObject(text: string): boolean {
  const ahead = withoutEnd(text, 'effect')
  return ahead !== text && ahead.length <= longestPraise
}
const longestPraise = 4

/** Whether the word at a place says that there is enough for something: 足以, 可以满足. */
const suffices = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word
  return isWord(text, 'suffices') || (isWord(text, 'modal') && isWord(words[at + 1]?.text ?? '', 'sufficing'))
}

/** 车位基本可以满足需求: the words of a tail before what its noun is enough for. */
function beforeSufficing(words: readonly Word[]): readonly Word[] {
  let at = words.findIndex((_, index) => index > 0 && suffices(words, index))
  while (at > 1 && isAdverb(words[at - 1] as Word)) at--
  return at > 0 && isNoun(words[at - 1] as Word) ? words.slice(0, at) : words
}

/** 园区合作共建取得明显成效: what is said without how well it went, where that is said behind another verb, or what it is enough for. */
export function withoutEffect(tail: string): string {
  const said = segment(tail)
  const words = beforeSufficing(said)
  if (words !== said) return joined(words)
  const at = words.findLastIndex(({ text }) => isWord(text, 'gain'))
  const end = words[at - 1]?.text === patterns.andAlso ? at - 1 : at
  const verb = words[end - 1]
  const isEffect = end > 1 && verb !== undefined && (verb.pos === 'v' || isLeading(verb)) && isPraisingObject(joined(words.slice(at + 1)))
  return isEffect ? joined(words.slice(0, end)) : tail
}

/** 强镇 of 强镇的特色经济, of which all that is said praises: what was counted, where it has what stands behind it and is not described; 较大的企业 is one. */
export function ownerOfPraised(noun: string): string {
  const [owner = '', had = '', ...others] = noun.split(possessive)
  const [last, thing] = [segment(owner).at(-1), segment(had).at(-1)]
  if (!last || !thing || others.length > 0) return noun
  const isOwner = isWord(last.text, 'placeofone') || isAnyWord(last.text, 'smallplace', 'countedthing', 'standing') || endWord(owner, 'people') !== ''
  const isHad = thing.text.length > 1 && !isAnyWord(thing.text, 'countedthing', 'standing', 'anywork') && endWord(had, 'people') === ''
  return isOwner && isHad ? owner : noun
}

/** Longer words behind 的 are no act. */
const longestAct = 8

/**
 * 做好8个项目的前期工作: what is done for the counted things, and the things; `null` for others, such as what they have (村的道路).
 */
export function actFor(tail: string): { act: string; thing: string } | null {
  const [thing = '', act = '', ...others] = tail.split(patterns.possessive)
  const [owner, done] = [segment(thing).at(-1), segment(act).at(-1)]
  if (!owner || !done || others.length > 0 || act.length > longestAct || act.length < 2) return null
  const isThing = (isNoun(owner) && owner.pos !== 'v') || isWord(owner.text, 'placeofone')
  const isAct = 'vw'.includes(done.pos || 'x') || isWord(done.text, 'nominal') || isWord(done.text, 'empty')
  return isThing && isAct && done.text.length > 1 ? { act, thing } : null
}

/** “跨省通办”: whether what is said is nothing but words in quotes. */
export const isQuoted = (predicate: string): boolean => predicate.startsWith(quoteOpen) && predicate.endsWith(quoteEnd)
