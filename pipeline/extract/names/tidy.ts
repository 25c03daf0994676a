/** Names without what leads into them and what only closes them: 建议今年…, …任务. */
import { startWord } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { exceeds } from '../../vocabulary/patterns-shares.ts'
import { countInName, countInside, noteInside } from '../../vocabulary/patterns-words.ts'
import { actAt } from '../head-words.ts'
import { catalogued } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'
import { behindHow, withoutInnerManner, withoutMover } from './how.ts'
import { withoutHas } from './holds-things.ts'
import { isRepeated } from './predicate-parts.ts'
import { reword } from './reword.ts'
import { isStages } from './stages.ts'

/** 超, a word of whose it is, 任务. */
const shortHold = 3
/** What is left must still be a name. */
const shortest = 2
/** A shorter word behind a verb is one with it: 抓紧时间. */
const shortestAttended = 1

const isEmpty = ({ text, pos }: Word): boolean => isWord(text, 'lead') || isWord(text, 'trailing') || isWord(text, 'adverb') || 'pud'.includes(pos) || isWord(text, 'light')

/** Whether words behind a verb that only attends to something name it: no act with an object (围绕重点产业制定方案), no verb behind 加快. */
const isAttended = (verb: Word, behind: readonly Word[]): boolean => {
  const [next] = behind
  if (!next || joined(behind).length <= shortestAttended || (verb.pos === 'd' && next.pos === 'v' && next.text.length > 1)) return false
  return !behind.slice(0, -1).some(({ text }) => isWord(text, 'predicate'))
}

/** 认真办理: how an act was done is no part of its name; 有效 of 有效灌溉面积 is. */
const opensAct = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at] as Word, words[at + 1] as Word]
  // 共积压器材, 共损失: how much it was in all.
  if (isWord(word.text, 'inall') && next.text.length > 1) return true
  // 实现竣工项目: that it came about is in the act.
  if (isWord(word.text, 'light') && isStages(next.text) && at + 2 < words.length) return true
  // 有效拉动消费: an act that is one word.
  if (isWord(word.text, 'leadadverb') && isWord(next.text, 'serving')) return true
  // 抓好20个技改项目: attended to are the things themselves; 加快建设 tells what is done.
  if (isWord(word.text, 'attending')) return isAttended(word, words.slice(at + 1))
  if (isWord(word.text, 'attendingto') && at + 2 < words.length) return actAt(next.text, 0)?.word === next.text && !isWord(next.text, 'nominal')
  return isWord(word.text, 'leadadverb') && at + 2 < words.length && 'vw'.includes(next.pos) &&
    !(isWord(word.text, 'valid') && actAt(joined(words.slice(at + 1)), 0) === null) && !isWord(joined(words.slice(at, at + 2)), 'valid')
}

/** 生产总值提前实现: where a verb at the end that only says that a value came about begins, with its adverbs. */
function reachedFrom(words: readonly Word[], from: number, end: number): number {
  let to = end - 1
  while (to - 1 > from && (isWord((words[to - 1] as Word).text, 'adverb') || 'd' === (words[to - 1] as Word).pos)) to--
  return to
}

/** 水库除险加固工作: a name that ends in an act without the word behind it that says no more; the unit may count works themselves. */
function withoutWork(words: readonly Word[], unit: string): readonly Word[] {
  const [act, end] = words.slice(-2)
  if (!act || !end || words.length < 3 || unit === '' || isWord(unit, 'ofworkitself') || !isWord(end.text, 'justwork')) return words
  const isDone = 'vi'.includes(act.pos || 'x') || isWord(act.text, 'nominal') || actAt(act.text, 0)?.word === act.text
  return isDone ? words.slice(0, -1) : words
}

/** 24条河流水质达标率, 为3万名农民追回欠薪: without how many there are; of some things the catalogue knows but the value of all (12个村集体收入). */
function withoutCount(name: string, unit: string): string {
  const rest = name.replace(countInName, '').replace(countInside, '')
  return rest !== name && !isWord(unit, 'anypart') && catalogued(rest) !== null ? name : rest
}

/** 抓好176家高新技术企业: whether a name says only that so many things are seen to, which need not be all there are. */
export const attendsToSome = (name: string): boolean => {
  const [verb, ...behind] = segment(name)
  return verb !== undefined && isWord(verb.text, 'attending') && isAttended(verb, behind) && catalogued(name) === null
}

/** Takes a name and the unit of its value; gives it without words that lead in and words that close it. `建议今年地区生产总值` → `地区生产总值`. */
export function tidy(whole: string, unit: string): string {
  const name = reword(withoutCount(whole, unit).replace(noteInside, ''))
  const words = withoutHas(withoutWork(withoutMover(withoutInnerManner(segment(name))), unit))
  let from = behindHow(words)
  let to = words.length
  while (from < to - 1 && startWord(joined(words.slice(from)), 'keptlead') === '' && ((isWord((words[from] as Word).text, 'lead') && !isRepeated(words, from)) || opensAct(words, from))) from++
  // 产量超省定任务: against which it is held.
  const isHeld = words.slice(-shortHold).some(({ text }) => text === exceeds)
  if (!isWord(unit, 'taskunit') && !isHeld) while (to - 1 > from && isWord((words[to - 1] as Word).text, 'trailing')) to--
  if (to - from > 2 && isWord((words[to - 1] as Word).text, 'reached')) to = reachedFrom(words, from, to)
  const rest = words.slice(from, to)
  return joined(rest) === name || rest.every(isEmpty) || joined(rest).length < shortest ? name : joined(rest)
}
