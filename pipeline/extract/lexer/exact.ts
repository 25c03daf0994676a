/** Exact arithmetic with decimal strings, as the scan needs it: no number is ever a float. */

/** A number with more digits is none that is reckoned with. */
export const mostDigits = 30

/** Shifts a decimal string by a power of ten, exactly: `shift('8.7', 12)` → `8700000000000`. */
export function shift(value: string, power: number): string {
  const negative = value.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.')
  const all = whole + fraction.padEnd(Math.max(power, 0), '0')
  const point = all.length - Math.max(fraction.length, Math.max(power, 0)) + power
  let left = point <= 0 ? '0' : all.slice(0, point)
  let right = point <= 0 ? '0'.repeat(-point) + all : all.slice(point)
  left = left.replace(/^0+(?=[0-9])/u, '')
  right = right.replace(/(?<!0)0+$/u, '')
  return (negative ? '-' : '') + left + (right ? `.${right}` : '')
}

const decimals = 6

/** Adds `part` / `count` to a decimal string, rounded once to 6 decimals: `plus('3', '6', 10)` → `3.6`. */
export function plus(value: string, part: string, count: number): string {
  const whole = BigInt(shift(value, decimals))
  const share = (2n * BigInt(part) * 10n ** BigInt(decimals) + BigInt(count)) / (2n * BigInt(count))
  return shift(String(whole + share), -decimals)
}

/** `part` / `count`, rounded once to 6 decimals: `quotient('1', '3')` → `0.333333`. */
export const quotient = (part: string, count: string): string => plus('0', part, Number(count))
