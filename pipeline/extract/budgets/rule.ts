/** What a rule for money is: it reads the words around an amount, and says what that is or what it is for. */
import type { Measure, Span } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Quantity } from '../quantity.ts'
import type { Run } from '../runs.ts'
import type { Topic } from '../names/topics.ts'
import type { Phrase } from './phrase.ts'

/** What the rules read: an amount with its name so far, and the words around it. */
export interface MoneyView {
  text: string
  /** The sentence, and where its line starts. */
  span: Span
  line: number
  quantity: Quantity
  /** Its index into the quantities. */
  index: number
  quantities: readonly Quantity[]
  run: Run
  topic: Topic | null
  /** The name that the rules for names gave it. */
  metric: string
  measure: Measure
  source: Claim['source']
  quote: Span
}

/** The same with the phrases before the amount taken apart, for the rules that say what it is for. */
export interface ItemView extends MoneyView {
  /** The words of the amount's own clause before it. */
  own: Phrase
  /** Its name, taken apart. */
  name: Phrase
  /** The words behind it, in its clause. */
  behind: string
}

interface Rule<View, Found> {
  /** Its name in the column `rule`. */
  id: string
  /** Why the words may be read so. */
  why: string
  /** What it says of an amount; `null` where it has nothing to say. */
  read: (view: View) => Found | null
  /** Sentences that it must read, with what comes out. */
  examples: readonly string[]
  /** Look-alikes that it must leave to others. */
  not: readonly string[]
}

/** Says whether an amount is a budget (`true`) or measures the economy. Examples: `… → budget`, `… → indicator`. */
export type PurposeRule = Rule<MoneyView, boolean>
/** Says what an amount is for. Examples: `… → item；item`. */
export type ItemRule = Rule<ItemView, string>
