/** Decimal strings as whole numbers of a fixed scale, for formats that have a type for decimals. */

/** Digits behind the point, and digits in all, of every number column in Parquet. */
export const scale = 6
export const precision = 38

/**
 * A decimal string × 10^6, or null where it needs more than 6 digits behind the point or 38 in
 * all: a number is exact or it is not there. `unscaled('289.7')` is `289700000n`.
 */
export function unscaled(value: string): bigint | null {
  const match = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<part>\d+))?$/u.exec(value)
  if (!match) return null
  const { sign = '', whole = '', part = '' } = match.groups ?? {}
  const digits = part.replace(/(?<!0)0+$/u, '')
  if (digits.length > scale || whole.length > precision - scale) return null
  return BigInt(sign + whole + digits.padEnd(scale, '0'))
}

/**
 * Whether a binary double gives the decimal back digit for digit: 15 significant digits do.
 * `fitsDouble('289.7')` is true.
 */
export function fitsDouble(value: string): boolean {
  return value.replace(/[-.]/gu, '').replace(/^0+/u, '').length <= 15
}
