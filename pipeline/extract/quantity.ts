/** The quantity: a number and its unit as a text writes them, and what becomes of it. */
import type { Comparator, Role, Span } from '../types.ts'
import type { Unit } from '../vocabulary/units.ts'

/** A number and its unit as found, with no meaning yet but what its form says. */
export interface Quantity extends Span {
  /** Decimal strings as stated; empty for none. */
  value: string
  valueMax: string
  /** Power of ten of the scale word (亿 is 8), by which the stated values count. */
  power: number
  powerMax: number
  /** The unit as stated, scale word included: `亿元`, `万户`. */
  unit: string
  known: Unit | null
  comparator: Comparator
  /** `figure` is still to be read; all others are decided by the form. */
  role: Role | 'figure'
  /** Index of the quantity it belongs to. */
  partOf: number | null
  reason: string
  rule: string
  /** Whether the number is written in Chinese characters. */
  chinese: boolean
  /** Index of the line it stands in. */
  line: number
}

/** The rule of a note's mark: an ordinal, where the mark was cut out of the text or left by the page. */
export const noteMark = 'ordinal/note'

/** A quantity of which nothing is known but its line and place: the others are spread over it. */
export const blankQuantity = (line: number, { start, end }: Span): Quantity => ({
  start, end, value: '', valueMax: '', power: 0, powerMax: 0, unit: '', known: null, comparator: 'eq',
  role: 'figure', partOf: null, reason: '', rule: '', chinese: false, line,
})
