/** Names as noun phrases: without verbs that only carry another (进行, 实现), without the place where an act was done. */
import { endWord, startWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord, wordsOf } from '../../lexicon/words.ts'
import * as patterns from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** 进行 before a verb or at the end; no 进行时. */
const isCarrier = ({ text }: Word, at: number, all: readonly Word[]): boolean => isWord(text, 'carrier') &&
  all.find(({ text: next }, index) => index > at && next !== patterns.done)?.text.length !== 1

/** A name without verbs that carry another and without 了: 对农村公路进行了改造 → 农村公路改造. */
function withoutCarriers(words: readonly Word[]): readonly Word[] {
  const carried = words.some(isCarrier)
  if (!carried && !words.some(({ text }) => text === patterns.done)) return words
  const kept = words.filter((word, at) => !isCarrier(word, at, words) && !(word.text === patterns.done &&
    (at === 0 || 'vw'.includes((words[at - 1] as Word).pos))))
  return carried && kept.length > 1 && isWord((kept[0] as Word).text, 'toobject') ? kept.slice(1) : kept
}

/** A value without the verb that only says that it came about: 公司实现产值 → 公司产值; but 实现再就业 stays. */
function withoutReached(words: readonly Word[]): readonly Word[] {
  if (endWord(joined(words.slice(-2)), 'economic') === '') return words
  const verb = words.findLastIndex(({ text }) => isWord(text, 'reached'))
  if (verb < 0 || verb > words.length - 2) return words
  let from = verb
  while (from > 0 && isWord((words[from - 1] as Word).text, 'lead')) from--
  // 水质达到或优于三类的比例: inside a rate the verb is part of what is counted.
  if (from > 0 && endWord((words.at(-1) as Word).text, 'sharerate') !== '') return words
  return [...words.slice(0, from), ...words.slice(verb + 1)]
}

/** A flow without 全年, which its period says: 港口全年接卸矿石; but 职工全年的工资 stays. */
const withoutYear = (words: readonly Word[]): readonly Word[] => words.filter(({ text }, at) => text !== patterns.allYear ||
  at > words.length - 3 || 'u' === (words[at + 1] as Word).pos ||
  (at > 0 && !'vw'.includes((words[at + 1] as Word).pos || 'x')))

/** An act without the place before it: 在人民街等街道安装路灯 → 安装路灯. */
function withoutPlace(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }) => text === patterns.inPlace)
  if (at < 0 || at > 1 || (at === 1 && !isWord((words[0] as Word).text, 'leadadverb'))) return words
  const act = words.findIndex(({ text }, index) => index > at + 1 && text.length > 1 && actAt(text, 0)?.word === text)
  if (act < 0 || act > words.length - 2 || words.some(({ text }) => isWord(text, 'noplace'))) return words
  return words.slice(act)
}

const withoutDone = (verb: string): string => (verb.endsWith(patterns.done) ? verb.slice(0, -patterns.done.length) : verb)

/** 加快推进项目: an act without how the thing is moved forward, before the verb. */
export function withoutHaste(act: string): string {
  const verb = withoutStart(act, 'haste')
  return withoutStart(verb, 'moving').length > 1 && startWord(verb, 'moving') !== '' ? verb : act
}

/** One that may have a 了 in it. */
const isLongVerb = ({ text, pos }: Word): boolean => pos === 'v' && text.length > 2

/** Takes a name; gives it as a noun phrase. `城区道路进行改造` → `城区道路改造`; names that are none stay as they are. */
export function reword(whole: string): string {
  const bare = whole.replace(patterns.including, '').replace(patterns.yearInName, '').replace(patterns.yearsInside, '').replace(patterns.toldOf, '$1$2')
  // 公办率: a rate that no other houses have.
  if (isWord(bare, 'kindergartenrate')) return (wordsOf('kindergarten')[0] ?? '') + bare
  const name = withoutHaste(bare).replace(patterns.fieldAtEnd, '$1$2')
  const words = segment(name)
  const kept = withoutPlace(withoutReached(withoutCarriers(withoutYear(words))))
  if (kept.length === words.length && !words.some(isLongVerb)) return name
  // 建立了: a verb that the general list has with its 了.
  const text = kept.map((word) => (isLongVerb(word) ? withoutDone(word.text) : word.text)).join('')
  return text.length < 2 || text === joined(words) ? name : text
}
