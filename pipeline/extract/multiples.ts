/** Halves and doublings: 压缩到半天, 翻一番. */
import * as amounts from '../vocabulary/patterns-amounts.ts'
import { one } from '../vocabulary/tokens.ts'
import { doublingUnit } from '../vocabulary/units.ts'
import { readUnit } from './amounts.ts'
import { chineseValue } from './numerals.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'

/** Takes the place of a 半; gives half of a span that something is brought to, or `null`: `压缩到半天` is 0.5 天. */
export function halfAt(text: string, at: number, line: number): Quantity | null {
  if (!amounts.beforeHalf.test(text[at - 1] ?? '')) return null
  const unit = readUnit(text, at + 1)
  if (!unit || unit.unit.kind !== 'time' || unit.unit.code === 'a') return null
  return {
    ...blankQuantity(line, { start: at, end: at + 1 + unit.word.length }),
    value: '0.5', unit: unit.word, known: unit.unit, rule: 'quantity/half', chinese: true,
  }
}

/** Takes the place of a 翻; gives the doublings that it states, or `null`: `翻了两番` is 2 番, `翻番` 1. */
export function doublingAt(text: string, at: number, line: number): Quantity | null {
  amounts.doublingAt.lastIndex = at
  const words = amounts.doublingAt.exec(text)?.[0]
  if (words === undefined || amounts.namesAims.test(text.slice(Math.max(0, at - 2), at))) return null
  const digit = chineseValue(words.replace(amounts.doublingWords, '') || one)
  return {
    ...blankQuantity(line, { start: at, end: at + words.length }),
    value: digit ?? '1', unit: doublingUnit.word, known: doublingUnit, rule: 'quantity/double', chinese: true,
  }
}
