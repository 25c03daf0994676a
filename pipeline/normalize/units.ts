/** Values in base units: which code and which factor a stated value has. */
import type { Claim } from '../extract/claim.ts'
import { isAggregate } from '../extract/budgets.ts'
import { catalogued, fitsUnit } from '../extract/metrics.ts'
import type { Quantity } from '../extract/quantity.ts'
import type { Metric } from '../types.ts'
import { countedNouns, countedNumber } from '../vocabulary/units.ts'
import { suffixes } from '../words.ts'
import { doublings, scaled } from './decimal.ts'

const nounAt = suffixes(countedNouns)

/** A value in base units, with its code. Empty strings where nothing is stated. */
export interface Normalized { value: string; valueMax: string; code: string }

const isCount = (code: string) => /^\{(?!pp\}|rank\}).+\}$/u.test(code)

/** The code of a count from the noun it counts: 个 before 项目 is `{project}`. */
export function countCode(code: string, metric: string, predicate: boolean): string {
  const last = nounAt(metric, metric.length)
  if (last) return last.entry
  // Behind a noun a predicate may follow: 重点项目全部开工.
  if (predicate) for (let end = 2; end < metric.length; end++) {
    const noun = nounAt(metric, end)
    if (noun) return noun.entry
  }
  return code
}

/** A quantity in base units; the claim, where there is one, says what an elided unit is and which sign it has. */
export function normalizeValue(quantity: Quantity, claim: Claim | null, metric: Metric | null): Normalized {
  if (quantity.value === '') return { value: '', valueMax: '', code: quantity.rule === 'step' ? '%' : '' }
  const { known } = quantity
  const both = (numerator: string, denominator: string, code: string): Normalized => ({
    value: scaled(quantity.value, quantity.power, numerator, denominator),
    valueMax: quantity.valueMax === '' ? '' : scaled(quantity.valueMax, quantity.powerMax, numerator, denominator),
    code,
  })
  let out: Normalized
  if (known === null) {
    const code = claim?.budget || metric?.unit_code === 'CNY' || (quantity.power >= 8 && !metric && isAggregate(claim?.metric ?? '')) ? 'CNY'
      : metric && (quantity.power > 0 || !isCount(metric.unit_code)) ? metric.unit_code
        : claim && (quantity.power > 0 || countedNumber.test(claim.metric)) ? countCode('{item}', claim.metric, claim.rule === 'count/noun-behind') : quantity.power > 0 ? '{item}' : '1'
    out = both('1', '1', code)
  } else if (known.kind === 'double') {
    out = { value: doublings(quantity.value), valueMax: '', code: '1' }
  } else if (known.kind === 'times') {
    out = claim?.measure === 'growth' ? both('100', '1', '%') : both('1', '1', '1')
  } else if (known.kind === 'count' && claim) {
    const code = metric && isCount(metric.unit_code) && fitsUnit(metric, metric.unit_code) ? metric.unit_code : known.code === '{person}' || known.code === '{household}' ? known.code : countCode(known.code, claim.metric, claim.rule === 'count/noun-behind')
    out = both(known.numerator, known.denominator, code)
  } else out = both(known.numerator, known.denominator, known.code)
  if (claim?.negative) {
    if (out.value !== '' && !out.value.startsWith('-') && out.value !== '0') out.value = `-${out.value}`
    if (out.valueMax !== '' && !out.valueMax.startsWith('-')) out.valueMax = `-${out.valueMax}`
  }
  return out
}

/** The canonical metric of a claim: none for gaps and ranks of growth, none where the unit shows another metric. */
export function canonical(claim: Claim, quantity: Quantity): Metric | null {
  if (claim.unlisted || claim.budget) return null
  const metric = catalogued(claim.metric)
  if (!metric) return null
  if (claim.measure === 'level' && quantity.known !== null && quantity.known.kind !== 'times') {
    const code = quantity.known.code
    if (metric.unit_code === code || fitsUnit(metric, code)) return metric
    if (quantity.rule === 'quantity/ratio') return metric
    return null
  }
  return metric
}
