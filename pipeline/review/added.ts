/** A record that the program did not read: its quantity, its claim and its row, made from a person's line. */
import { scanLine } from '../extract/scan.ts'
import { blankQuantity, type Quantity } from '../extract/quantity.ts'
import type { Claim } from '../extract/index.ts'
import type { Origin } from '../normalize/index.ts'
import type { BudgetKind, Report, Row } from '../types.ts'
import { cellOf } from './columns.ts'
import type { ReviewRow } from './form.ts'
import type { Found } from './find.ts'
import type { Places } from './places.ts'
import { withColumns } from './record.ts'
import type { RecordTable } from '../record-tables.ts'

/** The rule that rows and ledger rows of a reviewer name. */
export const addedRule = 'review/added'
const ownRoles = { indicators: 'indicator', targets: 'target', budgets: 'budget' } as const

/** A record before its keys are known. */
export interface Added {
  row: Row
  origin: Origin
}

/**
 * Takes a `missing` review and where its words stand; gives the record. What the person does not give
 * is what the words say by themselves (value, unit), and the usual: a level, exactly, of the period
 * that the report looks back on or plans for.
 */
export function addedRecord(review: ReviewRow, found: Found, report: Report, places: Places, section: string): Added {
  const table = review.table as RecordTable
  const { columns } = review
  const quantity = quantityOf(found, report, places)
  const given = (name: string, usual: string) => cellOf(columns[name] ?? usual)
  const isPlan = table === 'targets' || (table === 'budgets' && given('status', '') === 'planned')
  const sentence = places.sentence(found.start, found.end)
  const basis = given('basis', 'total')
  const claim: Claim = {
    quantity: 0, table, metric: given(table === 'budgets' ? 'item' : 'metric', ''), measure: 'level', comparator: 'eq',
    negative: false, period: '', deadline: '', area: '', baseline: null, quote: { start: 0, end: 0 }, source: 'own',
    time: { tense: { rule: addedRule, implied: 'report', source: null }, period: { rule: addedRule, implied: 'report', source: null } },
    rule: addedRule, unlisted: false,
    budget: table !== 'budgets' ? null : {
      kind: given('kind', '') as BudgetKind, status: isPlan ? 'planned' : 'actual', basis: 'total', frequency: '',
      beneficiaries: '', rule: addedRule, beneficiaryCount: null,
    },
  }
  const common: Row = {
    id: '', report_id: report.id, section_id: section, quantity_id: '', measure: 'level',
    value: quantity.value, value_max: quantity.valueMax, unit: quantity.unit,
    value_normalized: '', value_max_normalized: '', unit_code: '', comparator: quantity.comparator,
    period: isPlan ? report.facts.planPeriod : report.facts.reviewPeriod, area: '', area_code: '',
    text: found.text, start: String(found.start), end: String(found.end),
    quote: sentence.text, quote_start: String(sentence.start), baseline_value: '', rule: addedRule, review: 'added',
  }
  const own: Row = table === 'budgets'
    ? { item: claim.metric, kind: '', status: '', basis, frequency: basis === 'total' ? 'once' : '', beneficiaries: '', beneficiary_count: '' }
    : { metric: claim.metric, metric_id: '', ...(table === 'targets' ? { deadline: '' } : {}) }
  // Every column is given, so that all that follows from it is made.
  const all = { metric: claim.metric, ...columns }
  if (table === 'budgets') delete (all as Record<string, string>)['metric']
  const origin = { claim, quantity: { ...quantity, role: ownRoles[table] } }
  return { row: withColumns({ ...common, ...own }, origin, all, report.facts), origin }
}

/** What the words of a span say by themselves: their one quantity, or nothing. */
function quantityOf(found: Found, report: Report, places: Places): Quantity {
  const [start, end] = [places.toUnits(found.start), places.toUnits(found.end)]
  const line = report.lines.indexOf(places.lineAt(found.start)!)
  const blank = blankQuantity(line, { start, end })
  const all = scanLine(report.text.slice(0, end), start, end, line)
  const [only] = all
  const isFigure = all.length === 1 && only!.role === 'figure' && only!.value !== ''
  return isFigure ? { ...only!, start, end } : blank
}
