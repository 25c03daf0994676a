/** Rates and costs of one thing: 管控率 of 自建房排查率和隐患管控率, which is that of the houses too. */
import { endWord, withoutStart } from '../../lexicon/edges.ts'
import { isWord } from '../../lexicon/words.ts'
import { metricOf } from '../metrics.ts'
import { joined, segment } from '../words.ts'
import type { Word } from '../words.ts'

/** One character says nothing of whose a measure is. */
const shortestThing = 2

/** Whether a word says only what is measured of a thing, and names none: 加固, 按时, 隐患 of 隐患整改率. */
function isAspect({ text, pos }: Word, at: number, all: readonly Word[]): boolean {
  if (isWord(text, 'aspect') || endWord(text, 'rateend') === text) return true
  if (text.length > 1) return ('vdwat'.includes(pos || 'x') || isWord(text, 'nominal')) && !isWord(text, 'noaspect')
  // 收运, 提离: a verb that no list has is two characters.
  const isPair = (other: Word | undefined): boolean => other?.pos === 'v' && other.text.length === 1
  return pos === 'v' ? all[at + 1]?.text.length === 1 || isPair(all[at - 1]) : isPair(all[at - 1])
}

/** A measure that ends in the same as another: 完成率 and 管控率, 用电成本 and 用气成本; empty for others. */
function endOf(first: Word, last: Word): string {
  // 覆盖率 and 率: both are rates, however the words are cut.
  const rate = endWord(first.text, 'rateend').slice(-1) || endWord(first.text, 'measureend') || endWord(first.text, 'bareshare')
  return rate !== '' && last.text.endsWith(rate) ? rate : isWord(first.text, 'costend') && first.text === last.text ? first.text : ''
}

/**
 * Takes the first of a list and a later member; gives the thing that the first begins with, where the later says only
 * what is measured; empty where it has a thing of its own.
 */
export function thingMeasured(first: string, piece: string): string {
  // 安防设施覆盖率: a part that is more than one word.
  const behind = withoutStart(piece, 'aspect')
  const [one, two] = [segment(withoutStart(first, 'reach')), segment(behind)]
  const [last, end] = [one.at(-1), two.at(-1)]
  if (!last || !end || (two.length < 2 && behind === piece) || endOf(last, end) === '' || !two.slice(0, -1).every((word, at) => isAspect(word, at, two.slice(0, -1)))) return ''
  const ahead = one.slice(0, -1)
  // 水库除险加固率: what is measured begins behind the last word that is a thing.
  const from = ahead.findLastIndex((word, at) => !isAspect(word, at, ahead)) + 1
  const thing = joined(ahead.slice(0, from))
  // 养分指数、达标天数: a word that is no rate says nothing of an act.
  const isRest = from < ahead.length || (last.text.length > 1 && endWord(last.text, 'rateend') !== '')
  return isRest && thing.length >= shortestThing && (metricOf(piece) === null || metricOf(thing + piece) !== null) ? thing : ''
}
