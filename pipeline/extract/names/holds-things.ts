/** How many of a thing somebody has, told with a verb between the two: 学校共有教师 are 学校教师. */
import { startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { isNounOnly } from './predicate-words.ts'

/** 有, 共有: whether a word only says that things are there; 建有 tells what was done. */
const onlyHas = ({ text }: Word): boolean => isWord(text, 'onlyhas')

/** Takes the words of a name; gives them without the verb by which somebody has the things behind it, and without an area that has them. */
export function withoutHas(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => index > 0 && onlyHas(word))
  if (at < 1 || at > words.length - 2) return words
  const whose = joined(words.slice(0, at))
  const things = joined(words.slice(at + 1))
  if (!isNounOnly(joined(words.slice(0, at).filter(({ pos }) => pos !== 'c'))) || !isNounOnly(things) || startWord(things, 'heldbehind') !== '') return words
  return isWord(whose, 'ownarea') ? words.slice(at + 1) : [...words.slice(0, at), ...words.slice(at + 1)]
}

/** 全市有中小学: takes what stands before a subject, and the subject; gives it without 有 where only the area stands before it. */
export function withoutAreaHas(ahead: string, subject: string): string {
  const [first, ...things] = segment(subject)
  const isOf = first !== undefined && first.text.length === 1 && onlyHas(first) && isWord(ahead, 'ownarea')
  return isOf && metricOf(subject) === null && isNounOnly(joined(things)) ? joined(things) : subject
}
