/** Baselines: 由20个工作日压缩至3个工作日, 从第8位、第4位升至第1位, 比上年的5亿元增加2亿元; the first belongs to the second. */
import { startWord, withoutEnd, withoutStart } from '../lexicon/edges.ts'
import { isWord } from '../lexicon/words.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import type { Figure } from './figures.ts'
import { frameRules } from './frames.ts'
import type { Frame } from './frames.ts'
import { parseHead } from './heads.ts'
import { isJoiner } from './marks.ts'
import { movedRate, turnedFrom, turnedTo } from './turned.ts'

/** A figure, the one behind it, and the words before and between them. */
interface Pair {
  frame: Frame
  index: number
  one: Figure
  two: Figure
  /** The words of the clause before the first, and where they start. */
  head: string
  start: number
  gap: string
  /** 从 or 由 with what may stand behind it, at the end of the head. */
  opened: RegExpExecArray | null
}

/** Where a value came from. */
interface Origin {
  /** So many figures are baselines. */
  count: number
  /** Each has a new value of its own behind them; otherwise they share one. */
  dealt?: true
  /** The words that the first new value is stated with. */
  head: NonNullable<Figure['head']>
  rule: string
  fell?: boolean // the baseline itself was a fall
}

/** The frames, the more figures they take the earlier. */
const readers: readonly ((pair: Pair) => Origin | null)[] = [
  listToList,
  listToOtherChange,
  severalToOne,
  toOtherPlace,
  toState,
  toSameUnit,
  toOtherChange,
  mergedInto,
  rateMoved,
  moreThan,
]

/** Reads 从…到… and 比…的…增加 at a figure that has another behind it; gives how many more figures than one they took. */
export function baselineAt(frame: Frame, index: number): number {
  const pair = pairAt(frame, index)
  for (const read of readers) {
    const origin = read(pair)
    if (origin === null) continue
    const { count, dealt, head, rule, fell } = origin
    for (let k = 0; k < count; k++)
      frame.assign(index + k, 'baseline', index + count + (dealt ? k : 0), rule)
    for (const { quantity } of fell ? frame.figures.slice(index, index + count) : []) quantity.value = `-${quantity.value}`
    const target = frame.figures[index + count] as Figure
    target.head = head
    return count - 1
  }
  return 0
}

function pairAt(frame: Frame, index: number): Pair {
  const one = frame.figures[index] as Figure
  const start = frame.headStart(index)
  const head = frame.text.slice(start, one.quantity.start)
  const two = frame.figures[index + 1] as Figure
  return {
    frame,
    index,
    one,
    two,
    head,
    start,
    gap: frame.gapAfter(index),
    // 由不低于300元提高到400元
    opened: frames.fromHead.exec(withoutEnd(head, 'atleast')),
  }
}

/** The subject before the opening of a frame, with the verb between its figures. */
const fromTo = ({ start }: Pair, opened: RegExpExecArray, verb: string): Origin => ({
  count: 1, head: { start, end: start + opened.index, verb },
  rule: frameRules.fromTo.id,
})

/** How many figures of a list stand together from one on. */
function listed({ gapAfter }: Frame, first: number, joins: (gap: string) => boolean): number {
  let count = 1
  while (joins(gapAfter(first + count - 1))) count++
  return count
}

const joinsParts = (gap: string): boolean => isJoiner(gap) || isWord(gap, 'proportion')

/** From a、b to c、d, 由18:45:37优化为17:48:36: as many figures behind the verb as before it. */
function listToList(pair: Pair): Origin | null {
  const { frame, index, opened } = pair
  const count = listed(frame, index, joinsParts)
  if (count < 2 || !opened || listed(frame, index + count, joinsParts) < count) return null
  const verb = frame.gapAfter(index + count - 1)
  const { subject, state } = parseHead(verb)
  return frames.movedTo.test(verb) || (subject === '' && (state === 'reach' || state === 'be'))
    ? { ...fromTo(pair, opened, verb), count, dealt: true }
    : null
}

/** 由上年分别增长5.6%和13.1%，减为增长1.2%和1.8%: as many new changes as old ones. */
function listToOtherChange(pair: Pair): Origin | null {
  const { frame, index, head } = pair
  const count = listed(frame, index, isJoiner)
  if (count < 2) return null
  const verb = frame.gapAfter(index + count - 1)
  const turn = turnedTo(verb)
  const turned = turn === null ? null : turnedFrom(head)
  if (turn === null || !turned || listed(frame, index + count, isJoiner) < count) return null
  return { ...fromTo(pair, turned, turn), count, dealt: true, fell: parseHead(head).change < 0 }
}

/** From a、b both to c: as many old places as names share the new one. */
function severalToOne(pair: Pair): Origin | null {
  const { frame, index, opened } = pair
  const count = listed(frame, index, isJoiner)
  if (count < 2 || !opened) return null
  const verb = frame.gapAfter(index + count - 1)
  const shared = startWord(verb, 'alike') !== '' && frames.movedTo.test(withoutStart(verb, 'alike'))
  return shared ? { ...fromTo(pair, opened, verb), count } : null
}

/** 由全国沿海港口第十五位攀升到第十一位: whatever the verb is, between two places. */
function toOtherPlace(pair: Pair): Origin | null {
  const moved = areAlike(pair) && pair.one.quantity.known?.kind === 'rank' && frames.placeTo.test(pair.gap)
  const opened = moved ? (pair.opened ?? frames.placeFrom.exec(pair.head)) : null
  return opened && fromTo(pair, opened, frames.placed)
}

/** 由20个工作日压缩至3个工作日 */
function toState(pair: Pair): Origin | null {
  if (!pair.opened) return null
  const { subject, state } = parseHead(pair.gap)
  return subject === '' && state === 'reach' ? fromTo(pair, pair.opened, pair.gap) : null
}

const areAlike = ({ one, two }: Pair): boolean =>
  one.quantity.known !== null && one.quantity.known === two.quantity.known

/** 由66户整合至12户: whatever the verb is, between two numbers of one unit. */
function toSameUnit(pair: Pair): Origin | null {
  const moved =
    areAlike(pair) && frames.movedTo.test(pair.gap)
      ? (pair.opened ?? frames.fromNoun.exec(pair.head))
      : null
  return moved && fromTo(pair, moved, pair.gap.slice(-1))
}

/** 由头年下降2.6%转为增长7.4%: each with its own verb. */
function toOtherChange(pair: Pair): Origin | null {
  const turn = areAlike(pair) ? turnedTo(pair.gap) : null
  const turned = turn === null ? null : turnedFrom(pair.head)
  return turn === null ? null : turned && { ...fromTo(pair, turned, turn), fell: parseHead(pair.head).change < 0 }
}

/** 将30家国有企业整合为8家: what is merged stands between. */
function mergedInto(pair: Pair): Origin | null {
  const { one, gap } = pair
  const merged =
    areAlike(pair) && one.quantity.known?.kind === 'count'
      ? frames.mergedTo.exec(gap)?.[1]
      : undefined
  if (merged === undefined) return null
  const span = { start: one.end, end: one.end + merged.length }
  const head = { ...span, verb: frames.becomes, alone: true } as const
  return { count: 1, head, rule: frameRules.fromTo.id }
}

/** 将现行16%的税率降至13%: the rate between its old value and its new one. */
function rateMoved({ one, two, gap, head }: Pair): Origin | null {
  const length = [one, two].every(({ quantity: { known } }) => known?.kind === 'percent') ? movedRate(head, gap).length : 0
  const start = one.end + 1
  return length === 0 ? null : { count: 1, head: { start, end: start + length, verb: gap.slice(1 + length), alone: true }, rule: frameRules.fromTo.id }
}

/** 比上年的5亿元增加2亿元, 同上年的5亿元相比，增加2亿元 */
function moreThan(pair: Pair): Origin | null {
  const than = frames.thanHead.exec(pair.head)
  if (!than) return null
  // 同上年的5亿元作比较，增长10%: the word that compares closes the other form.
  const compares = than.groups?.with === undefined ? '' : startWord(pair.gap, 'comparison')
  if (than.groups?.with !== undefined && compares === '') return null
  const verb = pair.gap.slice(compares.length).replace(frames.mark, '')
  const { subject, change, state } = parseHead(verb)
  const moves = subject === '' && (change !== 0 || state === 'reach')
  return moves ? { ...fromTo(pair, than, verb), rule: frameRules.than.id } : null
}
