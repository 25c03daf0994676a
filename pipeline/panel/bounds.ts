/** What a stated figure says of the true value: the two numbers it lies between, exactly. */
import type { Row } from '../types.ts'

const places = 12
const one = 10n ** BigInt(places)

/** Both ends in units of 10^-12; `null` is no end. */
export interface Bounds {
  low: bigint | null
  high: bigint | null
}

/**
 * A decimal string as a whole number of 10^-12, `null` for anything else; digits after the twelfth
 * decimal are dropped. `fixed('-7.1')` is `-7100000000000n`.
 */
export function fixed(decimal: string): bigint | null {
  const parts = /^(?<sign>-?)(?<whole>[0-9]+)(?:\.(?<part>[0-9]+))?$/u.exec(decimal)?.groups
  if (!parts) return null
  const digits = (parts.part ?? '').slice(0, places).padEnd(places, '0')
  const value = BigInt(`${parts.whole ?? ''}${digits}`)
  return parts.sign === '-' ? -value : value
}

/** The decimal string of a whole number of 10^-12. `fromFixed(600000000000n)` is `0.6`. */
export function fromFixed(value: bigint): string {
  const absolute = value < 0n ? -value : value
  const part = String(absolute % one).padStart(places, '0').replace(/(?<!0)0+$/u, '')
  return `${value < 0n ? '-' : ''}${absolute / one}${part === '' ? '' : `.${part}`}`
}

export const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * What one unit of the last stated digit is worth in base units: `13.5` with `13500000000000` is
 * stated to 100000000000. Rates are published to a tenth, a zero there is not said: 增长5% is 5.0%.
 */
export function resolutionOf(row: Row): bigint {
  const value = (row.value ?? '').replace(/^-/u, '')
  const decimals = value.split('.')[1]?.length ?? 0
  const digits = value.replace('.', '')
  const normalized = fixed(row.value_normalized ?? '') ?? 0n
  const count = /^[0-9]+$/u.test(digits) ? BigInt(digits) : 0n
  const resolution = count === 0n || normalized === 0n
    ? one / 10n ** BigInt(Math.min(decimals, places))
    : absolute(normalized) / count
  const isRate = row.unit_code === '%' || row.unit_code === '{pp}'
  return isRate && resolution > one / 10n ? one / 10n : resolution
}

/** How far off 约, 近, 多 may be: the last digit that is no zero (67700多亿: 100亿), at most a tenth. */
function vagueness(row: Row): bigint {
  const value = row.value ?? ''
  const zeros = value.includes('.') ? 0 : /(?<!0)0+$/u.exec(value)?.[0].length ?? 0
  const step = resolutionOf(row) * 10n ** BigInt(zeros)
  const tenth = absolute(fixed(row.value_normalized ?? '') ?? 0n) / 10n
  return step < tenth ? step : tenth
}

/**
 * Within what a figure's words place the value, with no allowance for rounding; `null` without a
 * number. A fall is stated by its size: 下降3%以上 (-3, `ge`) has no lower end.
 */
export function boundsOf(row: Row): Bounds | null {
  const value = fixed(row.value_normalized ?? '')
  if (value === null) return null
  const comparator = row.comparator ?? ''
  if (comparator === 'between') {
    const other = fixed(row.value_max_normalized ?? '') ?? value
    return value < other ? { low: value, high: other } : { low: other, high: value }
  }
  const isFloor = comparator === 'ge' || comparator === 'gt'
  if (!isFloor && comparator !== 'le' && comparator !== 'lt') return { low: value, high: value }
  return isFloor === (value >= 0n) ? { low: value, high: null } : { low: null, high: value }
}

/** As `boundsOf`, with what rounding may have taken: half of the last digit, more if vague. */
export function roundedBoundsOf(row: Row): Bounds | null {
  const bounds = boundsOf(row)
  if (!bounds) return null
  const room = row.comparator === 'approx' ? vagueness(row) : resolutionOf(row) / 2n
  const { low, high } = bounds
  // A half is rounded up: 6.1 begins at 6.05 and ends just before 6.15, where 6.2 begins.
  const above = room > 0n ? room - 1n : 0n
  return { low: low === null ? null : low - room, high: high === null ? null : high + above }
}

/** Whether both can hold at once. 13.5万亿 and 134900亿 overlap; 7.1% and 7.4% do not. */
export function overlap(one: Bounds, other: Bounds): boolean {
  const isBelow = (a: Bounds, b: Bounds) => a.high !== null && b.low !== null && a.high < b.low
  return !isBelow(one, other) && !isBelow(other, one)
}
