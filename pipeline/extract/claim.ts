/** The claim: one quantity that says one thing about one subject, not yet in the contract's columns. */
import type { Comparator, Measure, Span } from '../types.ts'

export type BudgetKind = 'investment' | 'fund' | 'subsidy' | 'award' | 'financing' | 'expenditure' | 'relief'

/** What makes a claim a row of `budgets`. */
export interface Budget {
  kind: BudgetKind
  status: 'actual' | 'planned'
  basis: 'total' | 'per_person' | 'per_household' | 'per_unit'
  frequency: 'once' | 'month' | 'year' | ''
  beneficiaries: string
  /** Index of the quantity that counts them, -1 for none. */
  beneficiaryCount: number
}

export interface Claim {
  /** Index into the quantities. */
  quantity: number
  table: 'indicators' | 'targets' | 'budgets'
  /** The metric, or a budget's item, complete by itself. */
  metric: string
  measure: Measure
  comparator: Comparator
  /** A fall: the value is negative. */
  negative: boolean
  period: string
  deadline: string
  /** The area as the text names it; empty for the report's own. */
  area: string
  /** Index of the quantity it is compared with, -1 for none. */
  baseline: number
  quote: Span
  rule: string
  /** Metrics that have no canonical id by their nature: ranks of growth rates, gaps. */
  unlisted: boolean
  budget: Budget | null
}
