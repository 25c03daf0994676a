/** Figures that belong to another: baselines of 从…到…, what a figure is held against, qualifiers, beneficiaries. */
import * as frames from '../vocabulary/patterns-frames.ts'
import type { Figure } from './figures.ts'
import { frameRules } from './frames.ts'
import type { Frame } from './frames.ts'
import { parseHead } from './heads.ts'
import { isJoiner, isStrong } from './marks.ts'
import { beneficiariesAndQualifiers } from './qualifiers.ts'

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
  figures.forEach((_, index) => supposed(frame, start, index))
  beneficiariesAndQualifiers(frame)
  return figures.filter((figure) => figure.quantity.role === 'figure')
}

function backToMark(text: string, floor: number, from: number): number {
  let at = from
  while (at > floor && !isStrong(text[at - 1])) at--
  return at
}

/** Reads 从…到… and 比…的…增加 at a figure; gives how many more figures than one they took. */
function baselineAt(frame: Frame, index: number): number {
  const { text, figures } = frame
  const one = figures[index] as Figure
  const two = figures[index + 1] as Figure
  const gap = frame.gapAfter(index)
  const start = frame.headStart(index)
  const head = text.slice(start, one.quantity.start)
  const lists = fromToLists(text, figures, index, head)
  if (lists) {
    const { count } = lists
    for (let k = 0; k < count; k++) frame.assign(index + k, 'baseline', index + count + k, frameRules.fromTo.id)
    const target = figures[index + count] as Figure
    const last = figures[index + count - 1] as Figure
    target.head = { start, end: start + lists.opened, verb: text.slice(last.end, target.quantity.start) }
    return count - 1
  }
  const shared = fromSeveral(text, figures, index, head)
  if (shared) {
    const { count, opened: from } = shared
    for (let k = 0; k < count; k++) frame.assign(index + k, 'baseline', index + count, frameRules.fromTo.id)
    const target = figures[index + count] as Figure
    target.head = { start, end: start + from, verb: frame.gapAfter(index + count - 1) }
    return count - 1
  }
  const verb = gap.replace(frames.timeOfSecond, '')
  const move = parseHead(verb)
  const opened = frames.fromHead.exec(head)
  if (opened && move.subject.replace(frames.placeUnit, '') === '' && (move.state === 'reach' || frames.toVerb.test(gap))) {
    frame.assign(index, 'baseline', index + 1, frameRules.fromTo.id)
    two.head = { start, end: start + opened.index, verb }
    return 0
  }
  // 由66户整合至12户: whatever the verb is, between two numbers of one unit.
  const alike = one.quantity.known !== null && one.quantity.known === two.quantity.known
  const moved = alike && frames.movedTo.test(gap) ? opened ?? frames.fromNoun.exec(head) : null
  if (moved) {
    frame.assign(index, 'baseline', index + 1, frameRules.fromTo.id)
    two.head = { start, end: start + moved.index, verb: gap.slice(-1) }
    return 0
  }
  // 由上年下降2.3%转为增长8.5%: each with its own verb.
  const turned = alike && (frames.turnedTo.test(gap) || frames.turnedThen.test(gap)) ? frames.turnedFrom.exec(head) : null
  if (turned) {
    frame.assign(index, 'baseline', index + 1, frameRules.fromTo.id)
    if (parseHead(head).change < 0) one.quantity.value = `-${one.quantity.value}`
    two.head = { start, end: start + turned.index, verb: gap }
    return 0
  }
  // 将30家国有企业整合为8家: what is merged stands between.
  const merged = alike && one.quantity.known?.kind === 'count' ? frames.mergedTo.exec(gap)?.[1] : undefined
  if (merged !== undefined) {
    frame.assign(index, 'baseline', index + 1, frameRules.fromTo.id)
    two.head = { start: one.end, end: one.end + merged.length, verb: frames.becomes, alone: true }
    return 0
  }
  const than = frames.thanHead.exec(head)
  if (than && move.subject === '' && (move.change !== 0 || move.state === 'reach')) {
    frame.assign(index, 'baseline', index + 1, frameRules.than.id)
    two.head = { start, end: start + than.index, verb: gap }
  }
  return 0
}

/** From a、b to c、d, 由18:45:37优化为17:48:36: as many figures behind the verb as before it. */
function fromToLists(text: string, figures: Figure[], first: number, head: string): { count: number; opened: number } | null {
  const gap = (i: number): string | null => {
    const one = figures[i]
    const two = figures[i + 1]
    return one && two ? text.slice(one.end, two.quantity.start) : null
  }
  const joined = (i: number): boolean => {
    const between = gap(i)
    return between !== null && (isJoiner(between) || frames.proportionSign.test(between))
  }
  let count = 1
  while (joined(first + count - 1)) count++
  if (count < 2 || first + 2 * count > figures.length) return null
  for (let k = 1; k < count; k++) if (!joined(first + count + k - 1)) return null
  const opened = frames.fromHead.exec(head)
  if (!opened) return null
  const move = parseHead(gap(first + count - 1) ?? '')
  return move.subject === '' && (move.state === 'reach' || move.state === 'be') ? { count, opened: opened.index } : null
}

/** From a、b both to c: as many old places as names share the new one. */
function fromSeveral(text: string, figures: Figure[], first: number, head: string): { count: number; opened: number } | null {
  const gap = (i: number): string => text.slice(figures[i]?.end ?? 0, figures[i + 1]?.quantity.start ?? 0)
  let count = 1
  while (first + count < figures.length && isJoiner(gap(first + count - 1))) count++
  if (count < 2 || first + count >= figures.length || !frames.sharedMove.test(gap(first + count - 1))) return null
  const opened = frames.fromHead.exec(head)
  return opened && { count, opened: opened.index }
}

/** 低于1985年增长44.6%的速度, 低于8%的预定目标: what the figure before is held against. */
function heldAgainst(frame: Frame, index: number): void {
  const { text, figures } = frame
  const { quantity, end } = figures[index] as Figure
  if (index === 0 || quantity.role !== 'figure' || !frames.targetBehind.test(text.slice(end, end + 9))) return
  if (!frames.heldAgainst.test(text.slice(frame.headStart(index), quantity.start).replace(frames.yearsOf, ''))) return
  frame.assign(index, 'baseline', index - 1, frameRules.againstTarget.id)
}

/** 由下降3.2%转为正增长: where a change came from, and no figure says where it went. */
function turnedAway(frame: Frame, index: number): void {
  const { text, figures } = frame
  const { quantity, end } = figures[index] as Figure
  if (quantity.role !== 'figure' || !frames.turnedOnly.test(text.slice(end, end + 10))) return
  if (!frames.turnedFrom.test(text.slice(frame.headStart(index), quantity.start))) return
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
  if (!frames.shareOfAmount.test(text.slice(frame.headStart(index), quantity.start))) return
  const start = frame.headStart(index)
  frame.assign(index, 'baseline', index + 1, frameRules.than.id)
  const share = figures[index + 1] as Figure
  share.head = { start, end: quantity.start, verb: '' }
}

const supposedRule = 'other/supposed'
/** How far before a figure 如果 may stand. */
const supposedReach = 120

/** 如果成本降低1%，就可以增加收入20亿元: what would be is no fact and no plan. */
function supposed({ text, figures }: Frame, start: number, index: number): void {
  const last = figures[index - 1]
  const { quantity, end } = figures[index] as Figure
  if (quantity.role !== 'figure' || frames.planBehind.test(text.slice(end, end + 12))) return
  const before = text.slice(start, quantity.start)
  const part = before.slice(Math.max(before.lastIndexOf('；') + 1, before.length - supposedReach))
  const clause = part.slice(part.lastIndexOf('，') + 1)
  const goesOn = last?.quantity.rule === supposedRule && frames.supposesOn.test(text.slice(last.end, quantity.start))
  if (!goesOn && !frames.supposes.test(part) && !frames.wouldBring.test(clause) && !frames.somebodyHolds.test(part)) return
  quantity.role = 'other'
  quantity.reason = 'what would be, or what somebody holds'
  quantity.rule = supposedRule
}
