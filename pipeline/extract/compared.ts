/** How a value is meant: at least, about, between. */
import type { Comparator } from '../types.ts'
import { hasWord } from '../lexicon/edges.ts'
import type { Figure } from './figures.ts'
import type { Run } from './runs.ts'

/** 两个大关: how far behind a number what was passed is looked for. */
const thresholdReach = 7
/** 至少建成: how far before a number 至少 is looked for. */
const leastReach = 9

/** 约占: whether a share is stated roughly. */
const isRough = (subject: string): boolean => hasWord(subject, 'roughshare') && !hasWord(subject, 'noroughshare')

/** How a value is meant: its own comparator, the one that closes its list, or the one before its number. */
export function comparatorOf(run: Run, { quantity }: Figure, index: number): Comparator {
  if (quantity.comparator !== 'eq') return quantity.comparator
  // One comparator closes a dealt list and holds for all; a list whose numbers have words of their own does not share.
  const last = (run.figures[run.figures.length - 1] as Figure).quantity.comparator
  const others = run.figures.slice(0, -1)
  const closes = last !== 'eq' && last !== 'between' && others.every((each) => each.quantity.comparator === 'eq') &&
    run.figures.every((each) => each.change === undefined)
  if (index < others.length && closes) return last
  const { comparator, comparing } = run.head
  const kind = quantity.known?.kind
  // 约占全国的四分之一: said before the share.
  if (comparator === null && isRough(run.head.subject)) return 'approx'
  if (comparator === null && hasWord(run.headText.slice(-leastReach, -1), 'atleast')) return 'ge'
  if (comparator === null || kind === 'rank') return 'eq'
  if (kind === 'count' && hasWord(run.tail.slice(0, thresholdReach), 'threshold')) return 'eq'
  return kind === 'points' && hasWord(comparing, 'comparesareas') ? 'eq' : comparator
}
