/** Halves and doublings: 压缩到半天, 一半以上, 翻一番. */
import { halves } from '../../vocabulary/numerals.ts'
import * as tokens from '../../vocabulary/tokens.ts'
import { doublingUnit, fractionUnit, unitWords } from '../../vocabulary/units.ts'
import { prefixes } from '../../words.ts'
import { isStrong } from '../marks.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import { CHINESE, classAt } from './characters.ts'
import { chineseValue } from './chinese.ts'
import { readUnit } from './units.ts'

const halfOfWhole = prefixes(halves.map((word) => [word, word] as const))

/** Takes the place of a 半; gives half of a span that something is brought to, or `null`: `压缩到半天` is 0.5 天. */
export function halfAt(text: string, at: number, line: number): Quantity | null {
  const whole = wholeHalfAt(text, at, line)
  if (whole) return whole
  const counted = text[at + 1] === unitWords.item ? readUnit(text, at + 1) : null
  const isPoints = counted?.unit.kind === 'points' && classAt(text, at - 1) !== CHINESE
  if (!isPoints && !tokens.beforeHalf.has(text[at - 1] ?? '')) return null
  const unit = readUnit(text, at + 1)
  if (!unit || (unit.unit.kind !== 'time' && !isPoints) || unit.unit.code === 'a') return null
  return {
    ...blankQuantity(line, { start: at, end: at + 1 + unit.word.length }),
    value: '0.5', unit: unit.word, known: unit.unit, rule: 'quantity/half', chinese: true,
  }
}

/** Takes the place of a half that is a share, or of 一 before it; gives it: `压减一半以上` is 0.5. */
export function wholeHalfAt(text: string, at: number, line: number): Quantity | null {
  const half = halfOfWhole(text, at)
  if (!half) return null
  // 半数以上的村: a share of what stands behind it, at the beginning of a clause.
  const before = text[at - 1] ?? '\n'
  const opens = (before === '\n' || isStrong(before) || tokens.wholeArea.test(text.slice(Math.max(0, at - 2), at))) && tokens.halfOf.test(text.slice(at + half.word.length, at + half.word.length + 5))
  if (!opens && !tokens.beforeShare.has(before)) return null
  return {
    ...blankQuantity(line, { start: at, end: at + half.word.length }),
    value: '0.5', known: fractionUnit, rule: 'quantity/fraction', chinese: true,
  }
}

/** Takes the place of a 翻; gives the doublings that it states, or `null`: `翻了两番` is 2 番, `翻番` 1. */
export function doublingAt(text: string, at: number, line: number): Quantity | null {
  let end = at + 1
  let vague = false
  while (tokens.doublingAdverbs.has(text[end] ?? '')) {
    vague ||= tokens.nearly.has(text[end] ?? '')
    end++
  }
  const digit = classAt(text, end) === CHINESE ? text[end] ?? '' : ''
  if (digit !== '') end++
  if (text[end] !== doublingUnit.word || countsAims(text, at)) return null
  return {
    ...blankQuantity(line, { start: at, end: end + 1 }), comparator: vague ? 'approx' : 'eq',
    value: chineseValue(digit) ?? '1', unit: doublingUnit.word, known: doublingUnit, rule: 'quantity/double', chinese: true,
  }
}

/** 六个翻番: counts aims, and doubles nothing. */
const countsAims = (text: string, at: number): boolean =>
  text[at - 1] === unitWords.item && classAt(text, at - 2) === CHINESE
