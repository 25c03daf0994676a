/** Minus signs before a number: 增速-2.5%, 增长－12.3%, 增长率负3.9%. */
import { minusSigns } from '../../vocabulary/numerals.ts'
import { beforeMinus, beforeNoMinus } from '../../vocabulary/tokens.ts'
import type { Quantity } from '../quantity.ts'
import { BLANK, behindBlanks, classAt, isHan, isLatin } from './characters.ts'

const signs: ReadonlySet<string> = new Set(minusSigns)

/**
 * Takes a quantity and where the one before ends; gives it negative where a minus sign stands before it. Behind a
 * number or a letter the sign joins (5%-6%, A-3); of other units than % it is one only behind a word that states a value.
 */
export function signed(text: string, quantity: Quantity, edge: number): Quantity {
  const { known, value, valueMax } = quantity
  let at = quantity.start - 1
  while (classAt(text, at) === BLANK && at > quantity.start - 3) at--
  const sign = text[at] ?? ''
  if (value === '' || valueMax !== '' || !signs.has(sign) || at < edge) return quantity
  const before = text[at - 1] ?? ''
  const isShare = known?.kind === 'percent' || known?.kind === 'points'
  const isWord = isHan(sign)
  if (isWord ? beforeNoMinus.has(before) || !isShare : at === edge || isLatin(text.charCodeAt(at - 1))) return quantity
  const stated = beforeMinus.has(before)
  if (!stated && !(isShare && isHan(before))) return quantity
  return behindBlanks(text, at + 1) === quantity.start ? { ...quantity, value: `-${value}`, start: at } : quantity
}
