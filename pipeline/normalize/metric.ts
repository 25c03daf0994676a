/** The canonical metric of a claim, and what its unit says of it. */
import type { Claim } from '../extract/claim.ts'
import { isGrowth } from '../extract/measures.ts'
import { fitsUnit } from '../extract/metric-units.ts'
import { catalogued, cataloguedAs, priceChangeMetrics } from '../extract/metrics.ts'
import type { Quantity } from '../extract/quantity.ts'
import { endWord } from '../lexicon/edges.ts'
import type { Metric } from '../types.ts'
import { ratio } from '../vocabulary/patterns-shares.ts'
import { livingThere, unitWords, workBehind } from '../vocabulary/units.ts'
import type { Unit } from '../vocabulary/units.ts'
import { buildingCode, dwellingCode, householdCode, itemCode, ownCode, percentCode, setCode } from './codes.ts'

/** Prices that are more than this are an index, not a change. */
const mostPriceChange = 60
export const floorCode = 'm2'
/** Places in which 户 counts the households: 改造老旧小区10万户. */
export const placesOfHouseholds: ReadonlySet<string> = new Set(['{neighborhood}', '{village}'])

/** 标准厂房14万方: of what is built on 方 measures the floor. */
export const isFloor = (known: Unit, claim: Claim | null): boolean =>
  known.word === unitWords.square && claim !== null && endWord(claim.metric.replace(workBehind, ''), 'floored') !== ''

/** The metric of those who live in the places that a name counts: 改造老旧小区 in 户. */
function householdsOf(name: string): Metric | null {
  const metric = catalogued(name + livingThere)
  return metric?.unit_code === householdCode ? metric : null
}

/** The metric of their share, where things that are counted are told in %: 优良天数达到92%. */
function shareOf(name: string): Metric | null {
  const metric = catalogued(name + ratio)
  return metric?.unit_code === percentCode ? metric : null
}

/** Whether a unit of counts shows that something else than the metric is counted. */
function countsOther({ unit_code: code }: Metric, unit: string): boolean {
  // 贫困人口 in 户 are households, 沼气用户 in 人 the people in them.
  if (code === ownCode || code === householdCode) return unit === (code === ownCode ? householdCode : ownCode)
  // 老旧小区3000套 are the dwellings there.
  if (placesOfHouseholds.has(code)) return unit === setCode
  // 棚改项目7个 are projects, 危旧房90栋 buildings, not the dwellings of them.
  return code === dwellingCode && (unit === itemCode || unit === buildingCode)
}

/** 物价指数为104: an index of the year before, not the change that the metric is. */
const isIndex = ({ metric_id }: Metric, { measure }: Claim, value: string): boolean =>
  measure === 'level' && priceChangeMetrics.has(metric_id) && Number(value) > mostPriceChange

/**
 * The canonical metric of a claim: none for gaps and ranks of growth, none where the unit shows another metric
 * (粮食产量 in 亩).
 */
export function canonical(claim: Claim, { known, rule, value }: Quantity): Metric | null {
  if (claim.unlisted || claim.budget) return null
  const metric = cataloguedAs(claim.metric, isGrowth(claim.measure))
  if (!metric || known === null) return metric && isIndex(metric, claim, value) ? null : metric
  if (known.kind === 'times') return metric
  if (known.code === householdCode && placesOfHouseholds.has(metric.unit_code)) return householdsOf(claim.metric)
  if (countsOther(metric, known.code)) return null
  const isChange = claim.measure === 'change' && (known.kind === 'physical' || known.kind === 'count')
  if (claim.measure !== 'level' && !isChange) return metric
  if (fitsUnit(metric, isFloor(known, claim) ? floorCode : known.code) || rule === 'quantity/ratio') return metric
  return claim.measure === 'level' && known.code === percentCode ? shareOf(claim.metric) : null
}
