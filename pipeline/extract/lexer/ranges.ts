/** Numbers in company: ranges (4.5%—5%), ratios (2.1∶1), the parts of a proportion (4.0∶37.7∶58.3), fractions (1/4). */
import { rangeSigns, rangeWords } from '../../vocabulary/numerals.ts'
import { fromWords } from '../../vocabulary/tokens.ts'
import { fractionUnit, multipleUnit, percentUnit } from '../../vocabulary/units.ts'
import { prefixes } from '../../words.ts'
import { blankQuantity } from '../quantity.ts'
import type { Quantity } from '../quantity.ts'
import { amountAt } from './amounts.ts'
import type { Amount } from './amounts.ts'
import { arabicAt } from './arabic.ts'
import type { ArabicNumber } from './arabic.ts'
import { ARABIC, CHINESE, behindBlanks, classAt, isLatin } from './characters.ts'
import { quotient, shift } from './exact.ts'

/** Finds the sign of a range at a place. */
export const rangeSignAt = prefixes(rangeSigns.map((sign) => [sign, sign] as const))
/** How far before a number the 从 of 从…到… is looked for. */
const frameReach = 12

const isColon = (char: string | undefined): boolean =>
  char === '∶' || char === '︰' || char === ':' || char === '：'
const isSlash = (char: string | undefined): boolean => char === '/' || char === '／'

/**
 * Takes a number and its place; gives the ratio it opens or the part of a proportion it is, or `null`.
 * `2.1∶1` is one quantity, 2.1; each part of `4.0∶37.7∶58.3` is its own, in %.
 */
export function ratioAt(text: string, at: number, first: ArabicNumber, line: number): Quantity | null {
  const next = isColon(text[first.end]) && classAt(text, first.end + 1) === ARABIC ? arabicAt(text, first.end + 1) : null
  const back = isColon(text[at - 1]) && classAt(text, at - 2) === ARABIC
  if (!next && !back) return null
  if (back || (next && isColon(text[next.end]) && classAt(text, next.end + 1) === ARABIC)) {
    return {
      ...blankQuantity(line, { start: at, end: first.end }),
      value: first.value, unit: percentUnit.word, known: percentUnit, rule: 'quantity/proportion',
    }
  }
  return next && {
    ...blankQuantity(line, { start: at, end: next.end }),
    value: first.value, unit: text.slice(first.end, next.end), known: multipleUnit, rule: 'quantity/ratio',
  }
}

/** The largest denominator of a fraction: 1/10000 is the scale of a map. */
const largestDenominator = 100
const isCardinal = (value: string): boolean => /^[1-9][0-9]{0,2}$/u.test(value)

/**
 * Takes a number and its place; gives the share that it states with one behind a stroke: `1/4` is 0.25; 24/7 and 4/5G
 * name something.
 */
export function fractionAt(text: string, at: number, first: ArabicNumber, line: number): Quantity | null {
  if (!isSlash(text[first.end]) || isSlash(text[at - 1]) || classAt(text, first.end + 1) !== ARABIC) return null
  const below = arabicAt(text, first.end + 1)
  if (!below || !isCardinal(first.value) || !isCardinal(below.value)) return null
  if (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(below.end)) || isSlash(text[below.end])) return null
  const [top, bottom] = [Number(first.value), Number(below.value)]
  // Months, lines and editions are numbered so.
  if (top >= bottom || bottom > largestDenominator || amountAt(text, first.end + 1)?.unit) return null
  return {
    ...blankQuantity(line, { start: at, end: below.end }),
    value: quotient(first.value, below.value), known: fractionUnit, rule: 'quantity/fraction',
  }
}

/** Takes an amount and its place; gives the quantity, with the other end of its range: `4.5%—5%`. */
export function rangeFrom(text: string, at: number, read: Amount, line: number): Quantity {
  const quantity = fromAmount(at, read, line)
  const upper = upperEnd(text, at, read)
  if (!upper) return quantity
  // 3—5万元 has one scale for both; 5000元—2万元 and 2千到3000人 have none that holds for both.
  const isShared = (!read.scale && !read.unit) || read.scale === upper.scale
  const power = isShared ? upper.power : 0
  return {
    ...quantity,
    value: isShared ? read.value : shift(read.value, read.power),
    valueMax: isShared ? upper.value : shift(upper.value, upper.power),
    power, powerMax: power, known: upper.unit,
    unit: isShared ? upper.unitText : upper.unitText.slice(upper.scale.length),
    comparator: 'between', end: upper.end, rule: 'quantity/range',
  }
}

/** The upper end of a range that an amount opens; `null` where it opens none, or its unit is another. */
function upperEnd(text: string, at: number, read: Amount): Amount | null {
  const signAt = read.chinese ? read.end : behindBlanks(text, read.end)
  const sign = rangeSignAt(text, signAt)
  if (!sign) return null
  const start = behindBlanks(text, signAt + sign.word.length)
  const kind = classAt(text, start)
  if (kind !== ARABIC && kind !== CHINESE) return null
  if (rangeWords.has(sign.word) && opensFrame(text, at)) return null
  const upper = amountAt(text, start)
  return upper?.unit && (!read.unit || read.unit.code === upper.unit.code) ? upper : null
}

/** Whether a 从 before a number makes the 到 behind it a change from one to the other. */
export function opensFrame(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - frameReach), at)
  return fromWords.some((word) => before.includes(word))
}

const fromAmount = (start: number, read: Amount, line: number): Quantity => ({
  ...blankQuantity(line, { start, end: read.end }),
  value: read.value, power: read.power, unit: read.unitText, known: read.unit,
  comparator: read.vague ? 'approx' : 'eq', chinese: read.chinese,
  rule: read.chinese ? 'quantity/chinese' : read.unit ? `quantity/${read.unit.kind}` : 'quantity/bare',
})
