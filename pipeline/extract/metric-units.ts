/** Which units the values of a metric may have. */
import type { Metric } from '../types.ts'

const currency = /^[A-Z]{3}$/u
/** 万元/人: what a productivity is stated in. */
const perPerson = /(?<=^[A-Z]{3})\/\{person\}$/u
/** A concentration is often stated without the volume: 29微克. */
const concentration = 'ug/m3'
const mass = 'kg'
/** 5个工作日, 30分钟: how long something takes is stated in either. */
const workday = '{workday}'
const times: ReadonlySet<string> = new Set(['d', 'h', 'min'])
const count = /^\{(?!pp\}|rank\}).+\}$/u

/**
 * Takes a metric and the unit code of a level, and says whether a level can have it: any currency
 * for a currency, any count for a count. `fitsUnit(fdi_used, 'CNY')` → `true`;
 * `fitsUnit(grain_output, 'm2')` → `false`.
 */
export function fitsUnit(metric: Metric, unitCode: string): boolean {
  return metric.unit_code === unitCode
    || (metric.unit_code === concentration && unitCode === mass)
    || (metric.kind === 'rate' && metric.unit_code === unitCode.replace(perPerson, ''))
    || (metric.unit_code === workday && times.has(unitCode))
    || (currency.test(metric.unit_code) && currency.test(unitCode))
    || (count.test(metric.unit_code) && count.test(unitCode))
}
