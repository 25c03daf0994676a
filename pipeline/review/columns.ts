/** Whether what a person gave fits its column: codes, patterns, names, metrics of the catalogue. */
import { isName } from '../normalize/named.ts'
import { schemas } from '../schemas.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { wrongForm, type KindOfFault } from './fault.ts'
import { emptyWord, type RecordTable, type ReviewRow } from './form.ts'

interface Property {
  type: string | string[]
  enum?: readonly (string | null)[]
  pattern?: string
}

const known: ReadonlySet<string> = new Set(metrics.map(({ metric_id }) => metric_id))

/** What a cell says; the word that empties it gives the empty string. */
export const cellOf = (given: string): string => (given === emptyWord ? '' : given)

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
    if (column === 'metric_id' && !known.has(cell)) {
      return wrong(`is ${cell}, which the catalogue does not have`, 'Take an id of metrics.csv, or leave the cell empty')
    }
    if ((column === 'metric' || column === 'item') && !isName(cell)) {
      return wrong(`is ${cell}, which names nothing`, 'Write what is measured, in the words of the report')
    }
  }
  return null
}
