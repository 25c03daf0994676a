/** What a report is read with: its text, facts, and the quantities and claims found so far. */
import type { Facts, Span } from '../types.ts'
import type { Claim } from './claim.ts'
import type { DateNote } from './date-notes.ts'
import type { Quantity } from './quantity.ts'
import type { Scope } from './time.ts'

/** The lists grow while the sentences are read. */
export interface Reading {
  text: string
  facts: Facts
  quantities: Quantity[]
  claims: Claim[]
}

/** A sentence with what holds for it. */
export interface Sentence {
  span: Span
  scope: Scope
  dates: DateNote[]
}
