/** Whether a target was met: what it asks for, held against what came of it. */
import type { Better } from '../vocabulary/directions.ts'
import type { Row } from '../types.ts'
import { absolute, boundsOf, fixed, type Bounds } from './bounds.ts'

export interface Judgement {
  outcome: 'met' | 'missed' | 'not_comparable'
  reason: string
}

/** 左右 leaves a fortieth: 7.4% meets 7.5%左右, 4.9% meets 5%左右, 4.8% does not. */
const leeway = 40n

const met = (reason: string): Judgement => ({ outcome: 'met', reason })
const missed = (reason: string): Judgement => ({ outcome: 'missed', reason })
/** No judgement, and what keeps from it. */
export const notComparable = (reason: string): Judgement => ({ outcome: 'not_comparable', reason })

/**
 * Takes a target and the actual of the same metric, measure and period, and which way the metric is
 * meant to go; that decides where the target's words (`eq`, `approx`, `between`) do not. A rank is
 * better when lower. 6%—6.5% and 6.1 is met (`reached`); 控制在4.6%以内 and 4.1 is met (`kept`).
 */
export function judge(target: Row, actual: Row, better: Better): Judgement {
  const goal = boundsOf(target)
  const found = boundsOf(actual)
  if (!goal || !found) return notComparable('no_value')
  if (target.unit_code !== actual.unit_code) return notComparable('other_unit')
  const value = fixed(target.value_normalized ?? '') ?? 0n
  const comparator = target.comparator ?? ''
  const isStrict = comparator === 'gt' || comparator === 'lt'
  const isStrictlyFound = actual.comparator === 'gt' || actual.comparator === 'lt'
  const needsMore = isStrict && !isStrictlyFound
  const way = target.measure === 'rank' ? 'lower' : better
  const room = comparator === 'approx' ? absolute(value) / leeway : 0n
  if (goal.high === null) return judgeFloor(goal.low ?? value, found, room, needsMore)
  if (goal.low === null) return judgeCeiling(goal.high, found, room, needsMore)
  if (way === 'higher') return judgeFloor(goal.low, found, room, false)
  if (way === 'lower') return judgeCeiling(goal.high, found, room, false)
  return judgePoint(goal.low, goal.high, found, absolute(value) / leeway)
}

/** Growth that is to keep in step with another: met where at most a fortieth behind it. */
export function judgeInStep(actual: Row, reference: Row): Judgement {
  const found = boundsOf(actual)
  const goal = boundsOf(reference)
  if (!found || !goal || goal.low === null) return notComparable('bound')
  return judgeFloor(goal.low, found, absolute(goal.low) / leeway, false)
}

function judgeFloor(floor: bigint, { low, high }: Bounds, room: bigint, isStrict: boolean) {
  if (low !== null && (isStrict ? low > floor : low >= floor)) return met('reached')
  if (low !== null && room > 0n && low >= floor - room) return met('within_leeway')
  if (high !== null && (isStrict ? high <= floor : high < floor)) return missed('short')
  return notComparable('bound')
}

function judgeCeiling(ceiling: bigint, { low, high }: Bounds, room: bigint, isStrict: boolean) {
  if (high !== null && (isStrict ? high < ceiling : high <= ceiling)) return met('kept')
  if (high !== null && room > 0n && high <= ceiling + room) return met('within_leeway')
  if (low !== null && (isStrict ? low >= ceiling : low > ceiling)) return missed('exceeded')
  return notComparable('bound')
}

function judgePoint(low: bigint, high: bigint, found: Bounds, room: bigint): Judgement {
  if (found.low !== null && found.high !== null && found.low >= low && found.high <= high) {
    return met('on_target')
  }
  if (found.low !== null && found.high !== null && found.low >= low - room &&
    found.high <= high + room) return met('within_leeway')
  const isAbove = found.low !== null && found.low > high
  const isBelow = found.high !== null && found.high < low
  return isAbove || isBelow ? missed('off_target') : notComparable('bound')
}
