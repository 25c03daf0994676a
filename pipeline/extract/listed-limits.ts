/** Figures in lists with the next one: limits before 的 that say which are meant, and groups of which each is paid. */
import { endWord } from '../lexicon/edges.ts'
import { possessive } from '../vocabulary/patterns-frames.ts'
import { listMark } from '../vocabulary/tokens.ts'
import { isMoney } from './counted-sizes.ts'
import { passedBy } from './each-size.ts'
import type { Figure } from './figures.ts'
import type { Frame } from './frames.ts'
import { hasStrong } from './marks.ts'
import { isReceiver } from './paid-to.ts'
import type { Quantity } from './quantity.ts'

/** 年收入过亿元、带动农户增收的企业23家: whether a sum that each passes is the first of several limits before 的, or before another such sum. */
export function listsLimits({ text, figures, headStart }: Frame, index: number, gap: string): boolean {
  const { quantity } = figures[index] as Figure
  const head = text.slice(headStart(index), quantity.start)
  if (!isMoney(quantity) || !gap.startsWith(listMark) || hasStrong(gap) || endWord(passedBy(head), 'eachsize') === '') return false
  const two = figures[index + 1]?.quantity
  return (two?.known?.kind === 'count' && gap.includes(possessive)) || two?.role === 'qualifier'
}

/** 1200名孤儿、300名残疾人, 80至89岁老人、90岁以上老人津贴: what a figure is in a list whose next member is that; `null` for nothing. */
export function roleInList(one: Quantity, two: Quantity): 'beneficiary_count' | 'qualifier' | null {
  if (isReceiver(one) && two.role === 'beneficiary_count') return two.role
  return one.known?.kind === 'age' && two.known?.kind === 'age' && two.role === 'qualifier' ? two.role : null
}

/** 120名80岁以上老人: whether the age of those who get a payment stands behind their number. */
export const isAgeOf = (one: Quantity, two: Quantity): boolean =>
  two.role === 'qualifier' && two.known?.kind === 'age' && one.known?.code === '{person}'
