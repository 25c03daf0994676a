/** The only door to the decimal library: exact products of decimal strings, rounded at most once to 6 decimals. */
import { Big } from 'big.js'

Big.DP = 6
Big.RM = Big.roundHalfUp

/**
 * A stated value in base units: value × 10^power × numerator / denominator, exact but for one rounding to 6 decimals.
 * `scaled('289.7', 8, '1', '1')` → `28970000000`; `scaled('1', 0, '10000', '15')` → `666.666667`.
 */
export function scaled(value: string, power: number, numerator: string, denominator: string): string {
  let out = new Big(power === 0 ? value : `${value}e${power}`)
  if (numerator !== '1') out = out.times(numerator)
  if (denominator !== '1') out = out.div(denominator)
  return out.toFixed()
}

/**
 * 2 to the power of a number of doublings: `doublings('2')` → `4`; half doublings have no exact value and give the
 * empty string.
 */
export const doublings = (count: string): string =>
  (/^[0-9]$/u.test(count) ? new Big(2).pow(Number(count)).toFixed() : '')
