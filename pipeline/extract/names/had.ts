/** What counted things have, of which something is said behind them: 6条入湖河流水质达标, 9所学校办学条件达到新标准. */
import { endWord, startWord } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { countedNouns } from '../../vocabulary/units.ts'
import { possessive } from '../../vocabulary/patterns-names.ts'
import { suffixes } from '../../words.ts'
import { actAt } from '../head-words.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import type { Counted } from './predicate-forms.ts'
import { isMoving } from './predicate-parts.ts'
import { withoutAmong } from './set-apart.ts'

const countedAtEnd = suffixes(countedNouns.filter(([, code]) => code !== '{item}'))

/** 职业学校, 困难老人, 河流: whether a word is, or ends like, a thing that is counted and may have something. */
const isCountedHead = (word: Word): boolean =>
  !isQuality(word) && (heads.some((of) => endWord(word.text, of) !== '') || countedAtEnd(word.text, word.text.length) !== null)
const heads = ['smallregion', 'firms', 'people', 'hasquality'] as const

/** 水质, 产值, 年均: what is measured of a thing. */
const isMeasured = ({ text }: Word): boolean => isAnyWord(text, 'trait', 'value', 'yearly')

/** 办学条件, 服务能力, 安全风险等级: how a thing is, which is no thing by itself and no work. */
const isQuality = ({ text }: Word): boolean =>
  isMeasured({ text, start: 0, end: 0, pos: '' }) || isWord(text, 'quality') || (isWord(text, 'abstract') && actAt(text, 0) === null && !isWord(text, 'nominal'))

/** 达到, 得到保障: whether words say in what state something is; 完成, 开工 say what was done. */
const saysState = (predicate: string): boolean => startWord(predicate, 'statesaid') !== ''

/** 园区综合排名, 学科综合排名: where what rose or fell begins, with whatever stands between it and the thing; 0 for none. */
function movedFrom(words: readonly Word[]): number {
  const last = words.at(-1) as Word
  if (!isQuality(last)) return 0
  const ahead = words.slice(0, -1)
  return (ahead.findLastIndex(isCountedHead) + 1) || (isMeasured(last) ? ahead.findLastIndex(({ text, pos }) => pos === 'n' && text.length > 1) + 1 : 0)
}

/** Where what a thing is measured by begins, at the end of some words; their number where they end otherwise. */
function measuredFrom(words: readonly Word[], predicate: string): number {
  const moved = isMoving(predicate) ? movedFrom(words) : 0
  if (moved > 0) return moved
  let from = words.length
  while (from > 1 && isMeasured(words[from - 1] as Word)) from--
  // 6个渔港全部用地获批: all of it.
  if (from > 1 && from < words.length && isWord((words[from - 1] as Word).text, 'alike')) from--
  return isWord((words.at(-1) as Word).text, 'trait') && 'nsf'.includes(words[from - 1]?.pos || 'x') ? from : words.length
}

/** Where what is judged of a counted thing begins, behind the thing: how it is, or what was done there (标准化建设通过验收); their number where they end otherwise. */
function qualityFrom(words: readonly Word[], predicate: string): number {
  const last = words.at(-1) as Word
  const judged = isQuality(last) || (isWord(last.text, 'nominal') && startWord(predicate, 'meets') !== '')
  const head = judged ? words.findLastIndex((word, at) => at < words.length - 1 && isCountedHead(word)) : -1
  return head < 0 ? words.length : head + 1
}

/** Takes a noun and what is said of it; gives them with what the counted things have as a part of what is said. */
export function withTrait(said: Counted): Counted {
  const words = segment(said.noun)
  if (said.predicate === '' || words.length < 2) return said
  const measured = measuredFrom(words, said.predicate)
  const from = measured === words.length && saysState(said.predicate) ? qualityFrom(words, said.predicate) : measured
  if (from >= words.length) return said
  const behind = joined(words.slice(from))
  const had = behind.startsWith(possessive) ? behind.slice(possessive.length) : behind
  return { ...said, noun: withoutAmong(joined(words.slice(0, from))), predicate: told(had, said.predicate) }
}

/** 饮水问题得到解决: 解决饮水问题, as it is told of what was solved; how other things are is told as it is. */
function told(had: string, predicate: string): string {
  const verb = endWord(predicate, 'solving')
  return verb !== '' && verb !== predicate && startWord(predicate, 'statesaid') !== '' ? verb + had : had + predicate
}
