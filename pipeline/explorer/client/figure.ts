/** A figure as stated: the one way in which every page shows one. Digits are copied, never computed. */
import type { Row } from '../../types.ts'
import { percentSigns } from '../../vocabulary/interface.ts'
import { word } from './words.ts'

const signs: Readonly<Record<string, string>> = {
  approx: '≈ ', ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ',
}

/** In a fall these are about its size: 下降3%以上 is no value of -3 or more. */
const bounds: readonly string[] = ['ge', 'gt', 'le', 'lt', 'between']

/**
 * Takes a row of a table of records, of the ledger or of the panel; gives its comparator, number and
 * unit as the text has them: `≥ 3000亿元`, `4.5–5%`, `1.7倍`, `−2.3%`. A fall that is bounded is
 * `降 ≥ 3%`, a place `第2位`. A row without a number gives its words.
 */
export function figure(row: Row): string {
  const comparator = row['comparator'] ?? ''
  if (comparator === 'in_step') return word('inStep')
  const value = row['value'] ?? ''
  if (value === '') return row['text'] ?? ''
  const max = row['value_max'] ?? ''
  const isFall = value.startsWith('-') && bounds.includes(comparator)
  const number = (digits: string) => (isFall ? digits.replace('-', '') : digits.replace('-', '−'))
  const amount = `${number(value)}${max && `–${number(max)}`}${unitOf(row)}`
  const stated = `${signs[comparator] ?? ''}${row['measure'] === 'rank' ? word('rankPlace', { figure: amount }) : amount}`
  return isFall ? word('fall', { figure: stated }) : stated
}

/** The unit as stated; a share that is written as a fraction (三分之一) has none. */
function unitOf({ unit = '' }: Row): string {
  return Object.hasOwn(percentSigns, unit) ? percentSigns[unit]! : unit
}
