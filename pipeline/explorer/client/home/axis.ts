/** Scales of charts: round steps, and numbers in a size that people read. */
import { axisSizes } from '../../../vocabulary/interface-home.ts'
import { labelIn, language } from '../words.ts'
import { say, type HomeWord } from './say.ts'
import { data } from './state.ts'

/** Least and most of any number of values; `[0, 1]` of none. */
export function rangeOf(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return low <= high ? [low, high] : [0, 1]
}

/**
 * Round values that span a range, about as many as asked: `ticks(0, 9.6, 4)` is `[0, 5, 10]`.
 * Steps are 1, 2 or 5 times a power of ten.
 */
export function ticks(low: number, high: number, count: number): number[] {
  const span = high - low || Math.abs(high) || 1
  const power = 10 ** Math.floor(Math.log10(span / count))
  const step = power * ([1, 2, 5].find((times) => times * power * count >= span) ?? 10)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  // Whole multiples, so that no sum of fractions shows: 0.3, not 0.30000000000000004.
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}

/** Years to be written under an axis: all, or every second, fifth, tenth. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years < most) ?? 500
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, at) => start + at * step)
}

export interface Size {
  /** What values are divided by. */
  by: number
  /** What they are in then: 亿元, billion CNY, %. */
  unit: string
}

/** In what the values of an axis are written, by the greatest of them and their unit's code. */
export function sizeOf(most: number, code: string): Size {
  const unit = unitName(code)
  const power = code === '%' ? undefined : axisSizes[language.value].find((size) => Math.abs(most) >= 10 ** size)
  if (power === undefined) return { by: 1, unit }
  return { by: 10 ** power, unit: say('axisUnit', { size: say(`size_${power}` as HomeWord), unit }) }
}

/** The name of a unit by its code. */
export const unitName = (code: string): string => labelIn(data.units[code], code)

/** A value on an axis: six digits at most, a true minus. */
export const axisText = (value: number, { by }: Size): string =>
  String(Number((value / by).toPrecision(6))).replace('-', '−')
