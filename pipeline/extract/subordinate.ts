/** Figures that belong to another: baselines of 从…到…, what a figure is held against, qualifiers, beneficiaries. */
import { hasWord, startWord, withoutStart } from '../lexicon/edges.ts'
import * as frames from '../vocabulary/patterns-frames.ts'
import type { Figure } from './figures.ts'
import { frameRules } from './frames.ts'
import type { Frame } from './frames.ts'
import { baselineAt } from './from-to.ts'
import { clauseEnd, isEnd, isStrong } from './marks.ts'
import { beneficiariesAndQualifiers } from './qualifiers.ts'
import { turnedFrom } from './turned.ts'

/**
 * Gives figures that belong to another their role: in `由20个工作日压缩至3个工作日` the first is a baseline.
 * Changes the quantities' `role` and `partOf`; returns the figures that are left to be claimed.
 */
export function subordinate(text: string, start: number, figures: Figure[]): Figure[] {
  const frame: Frame = {
    text,
    figures,
    gapAfter: (index) => {
      const next = figures[index + 1]
      return next ? text.slice((figures[index] as Figure).end, next.quantity.start) : ''
    },
    headStart: (index) => {
      const floor = index > 0 ? (figures[index - 1] as Figure).end : start
      return backToMark(text, floor, (figures[index] as Figure).quantity.start)
    },
    assign: (index, role, to, rule) => {
      const { quantity } = figures[index] as Figure
      quantity.role = role
      quantity.partOf = (figures[to] as Figure).index
      quantity.rule = rule
    },
  }
  for (let index = 0; index + 1 < figures.length; index++) index += baselineAt(frame, index)
  figures.forEach((_, index) => heldAgainst(frame, index))
  figures.forEach((_, index) => turnedAway(frame, index))
  figures.forEach((_, index) => partOfAmount(frame, index))
  figures.forEach((_, index) => onlyHeldAgainst(frame, index))
  figures.forEach((_, index) => supposed(frame, start, index))
  beneficiariesAndQualifiers(frame)
  return figures.filter((figure) => figure.quantity.role === 'figure')
}

function backToMark(text: string, floor: number, from: number): number {
  let at = from
  while (at > floor && !isStrong(text[at - 1])) at--
  return at
}

/** 的预期目标: whether the words behind a figure say that the one before it is held against it. */
function isSet(behind: string): boolean {
  if (!behind.startsWith(frames.possessive)) return false
  const noun = behind.slice(1)
  return [noun, withoutStart(noun, 'setahead')].some((each) => startWord(each, 'setvalue') !== '')
}

/** 低于1985年增长44.6%的速度, 低于8%的预定目标: what the figure before is held against. */
function heldAgainst(frame: Frame, index: number): void {
  const { text, figures } = frame
  const { quantity, end } = figures[index] as Figure
  if (index === 0 || quantity.role !== 'figure' || !isSet(text.slice(end, end + 9))) return
  if (!hasWord(text.slice(frame.headStart(index), quantity.start), 'heldagainst')) return
  frame.assign(index, 'baseline', index - 1, frameRules.againstTarget.id)
}

/** 转为正增长。: whether the words behind a change say that it turned, and nothing more. */
function isTurned(behind: string): boolean {
  const words = withoutStart(behind, 'adverb')
  const turned = startWord(words, 'turned')
  return turned !== '' && isEnd(words[turned.length])
}

/** 由下降3.2%转为正增长: where a change came from, and no figure says where it went. */
function turnedAway(frame: Frame, index: number): void {
  const { text, figures } = frame
  const { quantity, end } = figures[index] as Figure
  if (quantity.role !== 'figure' || !isTurned(text.slice(end, end + 10))) return
  if (!turnedFrom(text.slice(frame.headStart(index), quantity.start))) return
  quantity.role = 'other'
  quantity.reason = 'what a change turned from'
  quantity.rule = frameRules.fromTo.id
}

/** 超过规定造价300元的50%: an amount that the share behind it is of. */
function partOfAmount(frame: Frame, index: number): void {
  const { text, figures } = frame
  const { quantity } = figures[index] as Figure
  const next = figures[index + 1]?.quantity
  const kind = quantity.known?.kind
  if (next?.role !== 'figure' || next.known?.kind !== 'percent' || quantity.role !== 'figure') return
  if ((kind !== 'money' && kind !== 'physical') || frame.gapAfter(index) !== frames.possessive) return
  if (!hasWord(text.slice(frame.headStart(index), quantity.start), 'amountahead')) return
  const start = frame.headStart(index)
  frame.assign(index, 'baseline', index + 1, frameRules.than.id)
  const share = figures[index + 1] as Figure
  share.head = { start, end: quantity.start, verb: '' }
}

/** 收入比70元的标准低: what a value is held against, and no figure says by how much it differs. */
function onlyHeldAgainst({ text, figures, headStart }: Frame, index: number): void {
  const { quantity, end } = figures[index] as Figure
  if (quantity.role !== 'figure' || !frames.thanBehind.test(text.slice(end, end + thanReach)) || !frames.thanAhead.test(text.slice(headStart(index), quantity.start))) return
  quantity.role = 'other'
  quantity.reason = 'what a value is held against'
  quantity.rule = frameRules.than.id
}
/** How far behind one the word of its difference may end. */
const thanReach = 12

const supposedRule = 'other/supposed'
/** How far before a figure 如果 may stand. */
const supposedReach = 120
/** How far behind one its goal may stand. */
const goalReach = 10

/** 如果成本降低1%，就可以增加收入20亿元: what would be is no fact and no plan. */
function supposed({ text, figures }: Frame, start: number, index: number): void {
  const { quantity, end } = figures[index] as Figure
  if (quantity.role !== 'figure' || hasWord(text.slice(end, clauseEnd(text, end, Math.min(text.length, end + goalReach))), 'goal')) return
  const before = text.slice(start, quantity.start)
  const part = before.slice(Math.max(before.lastIndexOf('；') + 1, before.length - supposedReach))
  // 多种1万亩油菜，就能增产2000吨: what is supposed, and what would come of it.
  const own = text.slice(backToMark(text, start, quantity.start), end + supposedReach)
  const clause = text.slice(Math.max(start, backToMark(text, start, backToMark(text, start, quantity.start) - 1)), quantity.start)
  const would = frames.wouldBe.test(own) || frames.wouldBe.test(clause)
  if (!would && !frames.supposes.test(part) && !hasWord(part, 'opinion')) return
  quantity.role = 'other'
  quantity.reason = 'what would be, or what somebody holds'
  quantity.rule = supposedRule
}
