/** The act of words before a number that do not begin with it: behind how it is done, behind what it is done with. */
import { isWord } from '../../lexicon/words.ts'
import { andSoOn } from '../../vocabulary/patterns-names.ts'
import { actAt } from '../head-words.ts'
import { segment } from '../words.ts'
import type { Word } from '../words.ts'

/** 有序, 依法依规: how something was done. */
export const isManner = ({ text, pos }: Word): boolean =>
  text.length > 1 &&
  !isWord(text, 'sayswhich') &&
  (isWord(text, 'adverb') ||
    isWord(text, 'leadadverb') ||
    (pos === 'd' && actAt(text, 0)?.word !== text))

/** 妥善安置: an act without how it was done; other words as they are. */
export function withoutManner(subject: string): string {
  const words = segment(subject)
  const from = words.findIndex((word) => !isManner(word) && !isWord(word.text, 'asusual'))
  const act = from > 0 ? subject.slice((words[from] as Word).start) : ''
  return act !== '' && actAt(act, 0) !== null ? act : subject
}

/** Whether a word is an act of its own, which takes an object: 打造, but not 改造 (南湖改造 is a noun). */
const isOwnAct = ({ text, pos }: Word): boolean =>
  text.length > 1 && pos === 'v' && actAt(text, 0)?.word === text && !isWord(text, 'nominal')

/** 重点发展新能源, 重点实施管网改造, but not 重点建设项目: whether a word right behind the stress is an act on the thing behind it. */
const isStressedAct = ({ text }: Word, thing: Word | undefined): boolean =>
  actAt(text, 0)?.word === text && (!isWord(text, 'nominal') || isWord(text, 'carrying')) && thing !== undefined && 'ns?'.includes(thing.pos || 'x') && !isWord(thing.text, 'generic')

/**
 * 集中资源打造装备、材料等4个产业: takes the words before a number that end in a list; gives them from the act that the list
 * is the object of, where a verb, or where the stress lies, stands before it; other words as they are.
 */
export function fromListedAct(subject: string): string {
  const first = subject.slice(0, subject.indexOf('、') + 1) || (subject.endsWith(andSoOn) ? subject : '')
  const words = segment(first)
  const [lead] = words
  const stressed = lead !== undefined && (isManner(lead) || isWord(lead.text, 'stressing'))
  if (!lead || actAt(subject, 0) !== null || isWord(lead.text, 'about') || !(stressed || lead.pos === 'v')) return subject
  const isAct = (word: Word, at: number): boolean => isOwnAct(word) || (stressed && at === 1 && isStressedAct(word, words[2]))
  const act = words.find((word, at) => at > (stressed ? 0 : 1) && word.end < first.length - 1 && isAct(word, at))
  return act ? subject.slice(act.start) : subject
}

/** 管护好120公里渠道: an act without that it is done well; 好评 is a word. */
export function withoutWell({ verb, rest }: { verb: string; rest: string }): { verb: string; rest: string } {
  const [first] = verb === '' ? [] : segment(rest)
  return { verb, rest: isWord(first?.text ?? '', 'donewell') ? rest.slice(first?.end) : rest }
}
