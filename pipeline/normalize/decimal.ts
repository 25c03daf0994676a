/** The only door to the decimal library: exact products of decimal strings, rounded at most once to 6 decimals. */
import { Big } from 'big.js'

Big.DP = 6
Big.RM = Big.roundHalfUp

/**
 * A stated value in base units: value × 10^power × numerator / denominator. Exact; what has no finite decimal is rounded
 * once, to 6. `scaled('289.7', 8, '1', '1')` → `28970000000`; `scaled('19', 0, '1', '1000000000')` → `0.000000019`;
 * `scaled('1', 0, '10000', '15')` → `666.666667`.
 */
export function scaled(value: string, power: number, numerator: string, denominator: string): string {
  let out = new Big(power === 0 ? value : `${value}e${power}`)
  if (numerator !== '1') out = out.times(numerator)
  if (denominator === '1') return out.toFixed()
  const places = finitePlaces(BigInt(denominator))
  if (places === null) return out.div(denominator).toFixed()
  return out.times(String(10n ** BigInt(places) / BigInt(denominator))).times(`1e-${places}`).toFixed()
}

/** More decimals than any unit's factor has. */
const mostPlaces = 12

/** The decimals that dividing by a number adds at most: 9 for 1/1000000000; `null` where there is no end of them. */
function finitePlaces(denominator: bigint): number | null {
  for (let places = 0; places <= mostPlaces; places++) if (10n ** BigInt(places) % denominator === 0n) return places
  return null
}

/**
 * 2 to the power of a number of doublings: `doublings('2')` → `4`; half doublings have no exact value and give the
 * empty string.
 */
export const doublings = (count: string): string =>
  (/^[0-9]$/u.test(count) ? new Big(2).pow(Number(count)).toFixed() : '')
