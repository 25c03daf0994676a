/** Numbers in company: ranges (4.5%—5%), ratios (2.1∶1) and the parts of a proportion (4.0∶37.7∶58.3). */
import { rangeSigns, rangeWords } from '../vocabulary/numerals.ts'
import { beforeMinus, opensFrame } from '../vocabulary/patterns-amounts.ts'
import { multipleUnit, percentUnit } from '../vocabulary/units.ts'
import { prefixes } from '../words.ts'
import { amountAt } from './amounts.ts'
import type { Amount } from './amounts.ts'
import { ARABIC, arabicAt, classAt, shift } from './numerals.ts'
import { blankQuantity } from './quantity.ts'
import type { Quantity } from './quantity.ts'

const rangeAt = prefixes(rangeSigns.map((sign) => [sign, sign] as const))
/** How far before a number the 从 of 从…到… is looked for. */
const frameReach = 12

const isColon = (char: string | undefined): boolean =>
  char === '∶' || char === '︰' || char === ':' || char === '：'
const isMinus = (char: string | undefined): boolean => char === '-' || char === '－' || char === '−'

/**
 * Takes a number and its place; gives the ratio it opens or the part of a proportion it is, or `null`.
 * `2.1∶1` is one quantity, 2.1; each part of `4.0∶37.7∶58.3` is its own, in %.
 */
export function ratioAt(text: string, at: number, first: { value: string; end: number }, line: number): Quantity | null {
  const opens = isColon(text[first.end]) && classAt(text, first.end + 1) === ARABIC
  const next = opens ? arabicAt(text, first.end + 1) : null
  const back = isColon(text[at - 1]) && classAt(text, at - 2) === ARABIC
  if (!next && !back) return null
  if (back || (next && isColon(text[next.end]) && classAt(text, next.end + 1) === ARABIC)) {
    return {
      ...blankQuantity(line, { start: at, end: first.end }),
      value: first.value, unit: '%', known: percentUnit, rule: 'quantity/proportion',
    }
  }
  return next && {
    ...blankQuantity(line, { start: at, end: next.end }),
    value: first.value, unit: text.slice(first.end, next.end), known: multipleUnit, rule: 'quantity/ratio',
  }
}

/** Takes an amount and its place; gives the quantity, with the other end of its range: `4.5%—5%`. */
export function rangeFrom(text: string, at: number, read: Amount, line: number): Quantity {
  const quantity = fromAmount(at, read, line)
  const upper = upperEnd(text, at, read)
  if (upper) {
    // 3—5万元 has one scale for both; 5000元—2万元 and 2千到3000人 have none that holds for both.
    const isShared = (!read.scale && !read.unit) || read.scale === upper.scale
    quantity.value = isShared ? read.value : shift(read.value, read.power)
    quantity.valueMax = isShared ? upper.value : shift(upper.value, upper.power)
    quantity.power = isShared ? upper.power : 0
    quantity.powerMax = quantity.power
    quantity.known = upper.unit
    quantity.unit = isShared ? upper.unitText : upper.unitText.slice(upper.scale.length)
    quantity.comparator = 'between'
    quantity.end = upper.end
    quantity.rule = 'quantity/range'
  }
  if (isMinus(text[at - 1]) && beforeMinus.test(text[at - 2] ?? '') && quantity.known?.kind === 'percent') {
    quantity.value = `-${quantity.value}`
    quantity.start = at - 1
  }
  return quantity
}

/** The upper end of a range that an amount opens; `null` where it opens none, or its unit is another. */
function upperEnd(text: string, at: number, read: Amount): Amount | null {
  const sign = rangeAt(text, read.end)
  if (!sign) return null
  const start = read.end + sign.word.length
  if (classAt(text, start) !== ARABIC) return null
  if (rangeWords.has(sign.word) && opensFrame.test(text.slice(Math.max(0, at - frameReach), at))) return null
  const second = arabicAt(text, start) as { value: string; end: number }
  const upper = amountAt(text, second.value, second.end)
  return upper.unit && (!read.unit || read.unit.code === upper.unit.code) ? upper : null
}

const fromAmount = (start: number, read: Amount, line: number): Quantity => ({
  ...blankQuantity(line, { start, end: read.end }),
  value: read.value, power: read.power, unit: read.unitText, known: read.unit,
  comparator: read.vague ? 'approx' : 'eq',
  rule: read.unit ? `quantity/${read.unit.kind}` : 'quantity/bare',
})
