/** What a report is read with: its text, facts, and the quantities and claims found so far. */
import type { Facts } from '../types.ts'
import type { Claim } from './claim.ts'
import type { Quantity } from './quantity.ts'

/** The lists grow while the sentences are read. */
export interface Reading {
  text: string
  facts: Facts
  quantities: Quantity[]
  claims: Claim[]
}
