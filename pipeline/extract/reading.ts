/** What a report is read with: its text, facts, and the quantities and claims found so far. */
import type { Facts, Span } from '../types.ts'
import type { Claim } from './claim.ts'
import type { Asked } from './names/asked.ts'
import type { DateNote } from './date-notes.ts'
import type { Quantity } from './quantity.ts'
import type { Scope } from './time.ts'

/** What a reader of the reading may ask for. */
export interface ExtractOptions {
  /** A rule that is not asked: what would be read without it. */
  off?: string
  /** Told of each run of figures which rules were asked for its name, and which one read it. */
  trace?: (asked: Asked) => void
}

/** The lists grow while the sentences are read. */
export interface Reading {
  text: string
  facts: Facts
  quantities: Quantity[]
  claims: Claim[]
  options: ExtractOptions
}

/** A sentence with what holds for it. */
export interface Sentence {
  span: Span
  scope: Scope
  dates: DateNote[]
}
