/** Minus signs before a number: 增速-2.5%, 增长－12.3%, 增长率负3.9%. */
import { minusDashes, minusSigns } from '../../vocabulary/numerals.ts'
import { beforeMinus, beforeNoMinus } from '../../vocabulary/tokens.ts'
import type { Quantity } from '../quantity.ts'
import { BLANK, classAt, isHan, isLatin } from './characters.ts'

const dashes: ReadonlySet<string> = new Set(minusDashes)
const signs: ReadonlySet<string> = new Set([...minusSigns, ...minusDashes])

/**
 * Takes a quantity and where the one before ends; gives it negative where a minus sign stands before it. Behind a
 * number or a letter the sign joins (5%-6%, A-3); of other units than % it is one only behind a word that states a value.
 */
export function signed(text: string, quantity: Quantity, edge: number): Quantity {
  const { start, value, valueMax } = quantity
  let at = start - 1
  while (classAt(text, at) === BLANK && start - at < 3) at--
  if (value === '' || valueMax !== '' || at < edge || !signs.has(text[at] ?? '')) return quantity
  return isMinus(text, at, quantity, edge) ? { ...quantity, value: `-${value}`, start: at } : quantity
}

/** Whether the sign at a place makes the quantity behind it negative. */
function isMinus(text: string, at: number, { known }: Quantity, edge: number): boolean {
  const before = text.slice(edge, at).trimEnd().at(-1) ?? ''
  const isShare = known?.kind === 'percent' || known?.kind === 'points'
  if (isHan(text[at])) return isShare && isHan(before) && !beforeNoMinus.has(before)
  if (at === edge || isLatin(before.charCodeAt(0))) return false
  return beforeMinus.has(before) || (isShare && isHan(before) && !dashes.has(text[at] ?? ''))
}
