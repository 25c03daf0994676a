/** Whether what a person gave fits its column: codes, patterns, names, metrics of the catalogue. */
import { InputError } from '../errors.ts'
import { scaleAt } from '../extract/lexer/units.ts'
import { isName } from '../normalize/named.ts'
import { checkFacts } from '../read/sidecar.ts'
import { schemas } from '../schemas.ts'
import type { Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { wrongForm, type KindOfFault } from './fault.ts'
import { emptyWord, type ReviewRow } from './form.ts'
import { type RecordTable } from '../record-tables.ts'

interface Property {
  type: string | string[]
  enum?: readonly (string | null)[]
  pattern?: string
}

const catalogue: ReadonlySet<string> = new Set(metrics.map(({ metric_id }) => metric_id))

/** What a cell says; the word that empties it gives the empty string. */
export const cellOf = (given: string): string => (given === emptyWord ? '' : given)

/** A number of a report has some twenty digits before the point; more scale words are a slip. */
const mostPower = 24

/** The power of ten that the scale words of a unit make: 8 of 亿元. */
function powerOf(unit: string): number {
  let power = 0
  for (let at = 0, found = scaleAt(unit, 0); found; found = scaleAt(unit, at)) {
    power += found.entry
    at += found.word.length
  }
  return power
}

/** What is wrong with a code or a span of years, as the facts beside a raw file are checked; null if nothing. */
function factFault(column: string, cell: string): string | null {
  const isYears = column === 'period' && /^\d{4}(?:\/\d{4})?$/u.test(cell)
  const key = column === 'area_code' ? 'area_code' : isYears ? 'review_period' : null
  if (key === null) return null
  try {
    checkFacts([[key, cell]], '')
    return null
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problem.what.replace(/^"[a-z_]+" /u, '')
  }
}

/**
 * Takes a record as a review makes it; gives what is wrong with its two ends, null if nothing: `value_max` is the
 * upper one. Of falls the smaller may stand first, as reports say them. `from 9 to 7` is none.
 */
export function rangeFault({ line, columns }: ReviewRow, row: Row): KindOfFault | null {
  if (!['value', 'value_max', 'unit'].some((name) => name in columns) || !row.value_max) return null
  const isNormal = Boolean(row.value_normalized && row.value_max_normalized)
  const [low, high] = [isNormal ? row.value_normalized : row.value, isNormal ? row.value_max_normalized : row.value_max].map(Number) as [number, number]
  if (low <= high || (low < 0 && high < 0) || Number.isNaN(low) || Number.isNaN(high)) return null
  return wrongForm({ line, what: `"value_max" is ${row.value_max}, less than "value", which is ${row.value}`, todo: 'Write the lower end into value and the upper one into value_max' })
}

/**
 * Takes a review of a row; gives what is wrong with its given columns, null if nothing.
 * `measure: 'grow'` → `"measure" is grow, which is no code of it`
 */
export function columnFault(review: ReviewRow): KindOfFault | null {
  const table = review.table as RecordTable
  const properties = schemas[table].json['properties'] as Record<string, Property>
  for (const [column, given] of Object.entries(review.columns)) {
    const property = properties[column] as Property
    const cell = cellOf(given)
    const wrong = (what: string, todo: string) => wrongForm({ line: review.line, what: `"${column}" ${what}`, todo })
    if (cell === '') {
      if ([property.type].flat().includes('null')) continue
      return wrong('cannot be empty', `See the column in schemas/${table}.json`)
    }
    const codes = property.enum?.filter((code) => code !== null)
    if (codes && !codes.includes(cell)) return wrong(`is ${cell}, which is no code of it`, `Write one of ${codes.join(', ')}`)
    if (property.pattern && !new RegExp(property.pattern, 'u').test(cell)) {
      return wrong(`is ${cell}, which is not of its form`, `See the column in schemas/${table}.json`)
    }
    if (column === 'metric_id' && !catalogue.has(cell)) {
      return wrong(`is ${cell}, which the catalogue does not have`, 'Take an id of metrics.csv, or leave the cell empty')
    }
    const known = factFault(column, cell)
    if (known !== null) return wrong(known, 'Write what the calendar and the list of areas have')
    if (column === 'unit' && powerOf(cell) > mostPower) return wrong(`is ${cell}, more than anyone counts`, 'Write the unit as the report does')
    if ((column === 'metric' || column === 'item') && !isName(cell)) {
      return wrong(`is ${cell}, which names nothing`, 'Write what is measured, in the words of the report')
    }
  }
  return null
}
