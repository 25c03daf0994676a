/** The claim: one quantity that says one thing about one subject, not yet in the contract's columns. */
import type { BudgetKind, Comparator, Measure, Span } from '../types.ts'
import type { TimeOrigin } from './time.ts'

/** What makes a claim a row of `budgets`. */
export interface Budget {
  kind: BudgetKind
  status: 'actual' | 'planned'
  basis: 'total' | 'per_person' | 'per_household' | 'per_unit'
  frequency: 'once' | 'month' | 'year' | ''
  beneficiaries: string
  /** The rule that found what the money is for; for the trace, no logic reads it. */
  rule: string
  /** Index of the quantity that counts them. */
  beneficiaryCount: number | null
}

/** A quantity bound to its metric, measure, period and place; for money, to its purpose. */
export interface Claim {
  /** Index into the quantities. */
  quantity: number
  table: 'indicators' | 'targets' | 'budgets'
  /** The metric, or a budget's item, complete by itself. */
  metric: string
  /** What the figure's own words name, where another sentence may have given the rest: ids hold this, and stay when that changes. */
  own?: string | undefined
  measure: Measure
  comparator: Comparator
  /** A fall: the value is negative. */
  negative: boolean
  period: string
  deadline: string
  /** Which rules gave tense and period, and the words or the heading they read. */
  time: TimeOrigin
  /** The area as the text names it; empty for the report's own. */
  area: string
  /** Index of the quantity it is compared with. */
  baseline: number | null
  /** The clause or sentence that makes the claim true. */
  quote: Span
  /** Where its name was found. */
  source: 'own' | 'behind' | 'carried' | 'completed'
  /** The rule that made the claim, `list/dealt`; for the trace, no logic reads it. */
  rule: string
  /** Metrics that have no canonical id by their nature: ranks of growth rates, gaps. */
  unlisted: boolean
  budget: Budget | null
}
