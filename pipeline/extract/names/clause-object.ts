/** The thing that a clause without figures acts on, by its form alone: 城乡低保 of 全面加强城乡低保制度建设. */
import { hasWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-after.ts'
import { andAlso, anyDigit } from '../../vocabulary/patterns-words.ts'
import { clauseStart } from '../marks.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** Longer words are a clause of their own; shorter ones say nothing. */
const longest = 16
const shortest = 3
/** Verbs before it: 降低并统一, 完善优化. */
const mostVerbs = 3
const closing = '”'

/** How it is done, before the verb. */
const isManner = ({ text, pos }: Word): boolean =>
  isWord(text, 'adverb') || isWord(text, 'leadadverb') || pos === 'd' || pos === 'a'
/** A verb that acts on what is behind it. */
const acts = ({ text, pos }: Word): boolean => text.length > 1 && !isWord(text, 'owner') &&
  (pos === 'v' || isWord(text, 'opening') || isWord(text, 'act'))
/** Anything but particles and what is said: 最低生活保障 is tagged as three kinds of words. */
const isNamed = ({ text, pos }: Word): boolean => isWord(text, 'owner') || isWord(text, 'nominal') ||
  text === patterns.kindOfLand || (!'pcurdm'.includes(pos || 'x') && !isWord(text, 'stop') && !isWord(text, 'opening') && !isWord(text, 'adverb') && !isWord(text, 'praise'))
/** 引导商户参与夜市街区改造: what the last verb acts on. */
function behindVerb(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ text, pos }, at) => at > 0 && at < words.length - 1 && text.length > 1 && pos === 'v' &&
    !isWord(text, 'nominal') && !isWord(text, 'abstract') && !isWord(text, 'owner'))
  return words.slice(last + 1)
}

/** Words without those of names in quotes: “四好农村路”. */
function outsideQuotes(words: readonly Word[]): readonly Word[] {
  let quoted = false
  return words.filter(({ text }) => {
    const inside = quoted
    if (text === '“' || text === closing) quoted = text === '“'
    return !inside && !quoted && text !== closing
  })
}

/** 并, and the verb behind it. */
const isJoiner = (words: readonly Word[], at: number): boolean =>
  [at, at - 1].some((place) => words[place]?.text === andAlso)
/** What a thing is seen as when it is worked at: 制度, 体系, 建设, 力度. */
const isSide = ({ text }: Word): boolean =>
  isWord(text, 'action') || isWord(text, 'side')

/** The words behind the verb that a clause opens with, without which of several they are; none where it opens otherwise. */
function behindOpening(words: readonly Word[]): readonly Word[] {
  let from = 0
  while (from < words.length - 1 && isManner(words[from] as Word) && !acts(words[from] as Word)) from++
  const verb = from
  // 降低并统一: what joins two verbs has one behind it.
  while (from < words.length && from - verb < mostVerbs && (acts(words[from] as Word) || (from > verb && isJoiner(words, from)))) from++
  if (from === verb) return []
  // 新一轮农村公路提升行动: which of several it is.
  return words.slice(isWord(joined(words.slice(from, from + 2)), 'oneofmany') ? from + 2 : from)
}

/** Takes a clause; gives the nouns behind the verb that it opens with, empty where it is built otherwise. */
export function clauseObject(clause: string): string {
  if (anyDigit.test(clause) || hasWord(clause, 'pausing')) return ''
  const object = behindOpening(segment(clause))
  let to = object.length
  while (to > 0 && isSide(object[to - 1] as Word)) to--
  const thing = behindVerb(object.slice(0, to))
  const last = thing.at(-1)
  if (!last || !outsideQuotes(thing).every(isNamed) || !(last.text === closing || 'nvw'.includes(last.pos || 'x'))) return ''
  const name = joined(thing)
  const says = name.length >= shortest && name.length <= longest && !isWord(name, 'sector')
  return says ? name : ''
}

/** Takes a text, where the figure before ended and where a figure's own clause starts; gives what the clause between acts on. */
export function objectBetween(text: string, floor: number, headStart: number): { name: string; start: number } | null {
  const end = headStart - 1
  if (end <= floor || text[end] !== '，') return null
  const start = clauseStart(text, floor, end)
  const name = clauseObject(text.slice(start, end).trim())
  return name === '' ? null : { name, start }
}
