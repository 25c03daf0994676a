/** Whether a Chinese numeral with its unit counts or measures something, rather than naming it. */
import { chineseScales, multipliers } from '../vocabulary/numerals.ts'
import * as amounts from '../vocabulary/patterns-amounts.ts'
import { countedBySmallNumerals, neverCounted } from '../vocabulary/tokens.ts'
import { unitWords } from '../vocabulary/units.ts'
import type { Quantity } from './quantity.ts'

/** The largest number that a slogan counts with: 十大工程. */
const sloganLimit = 10
/** How far before a numeral its cue is looked for. */
const cueReach = 4
const ten = Object.keys(multipliers).find((word) => multipliers[word] === 1) ?? ''

/**
 * Takes a Chinese numeral as written, its scale word and the quantity read from it; says whether it states
 * an amount: `十二万人` does, `三大攻坚战` does not.
 */
export function statesAmount(text: string, numeral: string, scale: string, quantity: Quantity): boolean {
  const { known: unit, start, end, value } = quantity
  const multiplierOnly = !amounts.countingDigit.test(numeral) && !numeral.includes(ten)
  const cue = amounts.amountCue.test(text.slice(Math.max(0, start - cueReach), start))
  if (!unit) return scale === chineseScales.billion && isMoney(text, end, cue)
  if (unit.word === unitWords.level && scale) return true
  const large = scale !== '' || Number(value) > sloganLimit
  const measured = unit.kind === 'physical' && scale !== '' && !multiplierOnly
  if (neverCounted.has(unit.word) && !measured && !(unit.word === unitWords.item && large)) return false
  if (unit.kind === 'money') return scale !== '' || !multiplierOnly || cue
  if (multiplierOnly) {
    return cue && unit.kind !== 'age' &&
      (scale !== '' || unit.kind === 'physical' || amounts.nearAmountCue.test(text[start - 1] ?? ''))
  }
  if (unit.kind === 'points' || unit.kind === 'times' || unit.kind === 'part') {
    return !amounts.endsInTenth.test(unit.word) || !amounts.successBehind.test(text.slice(end, end + 1))
  }
  return large || (countedBySmallNumerals.has(unit.word) && value !== '1')
}

/** Whether a bare 亿 is money: 三亿投资, 突破千亿大关, 千亿级产业. */
function isMoney(text: string, end: number, cue: boolean): boolean {
  if (amounts.moneyBehind.test(text.slice(end, end + 3))) return true
  const behind = text.slice(end, end + 2)
  return (cue && amounts.thresholdBehind.test(behind)) || amounts.classBehind.test(behind)
}
