/** Computes the normalized value of a row again, from number and unit alone, in whole numbers. */
import { scales } from '../vocabulary/numerals.ts'
import { spelledUnits } from '../vocabulary/units.ts'
import type { Row } from '../types.ts'
import { faultOf, type Dataset, type Fault } from './dataset.ts'

interface Fraction {
  numerator: bigint
  denominator: bigint
}

const factorsOf = new Map<string, readonly Fraction[]>()

/** 6. `value_normalized` is exact: value × unit, rounded at most once, to 6 decimals. */
export function normalizedValuesAreExact(dataset: Dataset): Fault[] {
  const faults: Fault[] = []
  for (const table of ['indicators', 'targets', 'budgets', 'quantities'] as const) {
    for (const row of dataset.tables[table]) {
      for (const end of ['value', 'value_max']) {
        if (isExact(row, end)) continue
        faults.push(faultOf(dataset, table, row, {
          rule: 'exact', field: `${end}_normalized`,
          what: `${row[end]} ${row.unit} is not ${row[`${end}_normalized`]} ${row.unit_code}`,
          todo: 'See pipeline/normalize and the factor in lexicon/units.tsv.',
        }))
      }
    }
  }
  return faults
}

/**
 * Whether a row's normalized value follows from its value and its unit by some reading of the unit.
 * Signs are not compared, as a fall may be stated in words.
 * `isExact({ value: '8.7', unit: '万元', value_normalized: '86999.999' }, 'value')` is false.
 */
export function isExact(row: Row, end: string): boolean {
  const value = row[end] ?? ''
  const normalized = row[`${end}_normalized`] ?? ''
  if (value === '' || normalized === '') return true
  const stated = decimal(value)
  const given = decimal(normalized)
  // 翻三番 is eight times as much; one and a half has no exact value.
  if (spelledUnits.get(row.unit ?? '')?.kind === 'double') {
    return stated.denominator !== 1n || given.numerator === 2n ** stated.numerator
  }
  // A share in words (per mille, before the number) is in no list of units; a fraction has no unit.
  const shares = row.unit_code === '%' ? [...tenths, ...(row.unit === '' ? [hundred] : [])] : []
  return [...readingsOf(row.unit ?? ''), ...shares]
    .some((factor) => isProduct(stated, factor, given))
}

const hundred: Fraction = { numerator: 100n, denominator: 1n }
const tenths = [10n, 100n].map((denominator): Fraction => ({ numerator: 1n, denominator }))

/** Whether stated × factor is given, or is given once it is rounded to 6 decimals. */
function isProduct(stated: Fraction, factor: Fraction, given: Fraction): boolean {
  const left = stated.numerator * factor.numerator * given.denominator
  const right = given.numerator * stated.denominator * factor.denominator
  if (left === right) return true
  const difference = left > right ? left - right : right - left
  const common = stated.denominator * factor.denominator * given.denominator
  return given.denominator <= 1_000_000n && difference * 2_000_000n <= common
}

/** Every factor that a unit can stand for: 万吨 is 10000 × 1000; 倍 also counts in hundredths. */
function readingsOf(unit: string): readonly Fraction[] {
  const known = factorsOf.get(unit)
  if (known) return known
  const found: Fraction[] = []
  const collect = (rest: string, power: bigint) => {
    const entry = spelledUnits.get(rest)
    found.push({ numerator: power, denominator: 1n })
    if (entry) {
      const top = power * BigInt(entry.numerator)
      found.push({ numerator: top, denominator: BigInt(entry.denominator) })
      if (entry.kind === 'times') found.push({ numerator: top * 100n, denominator: BigInt(entry.denominator) })
      // 为1952年的228%: a multiple in hundredths.
      if (entry.kind === 'percent') found.push({ numerator: top, denominator: BigInt(entry.denominator) * 100n })
      return
    }
    for (const [word, zeros] of scales) {
      if (rest.startsWith(word)) collect(rest.slice(word.length), power * 10n ** BigInt(zeros))
    }
  }
  collect(unit, 1n)
  factorsOf.set(unit, found)
  return found
}

/** `-289.70` → 28970/100: the sign is left out. */
function decimal(digits: string): Fraction {
  const [whole = '0', part = ''] = digits.replace('-', '').split('.')
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) }
}
