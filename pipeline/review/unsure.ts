/** Leaves out rows that are less sure than was asked for, but those that a person has seen. */
import { leftOut } from '../normalize/index.ts'
import type { Tables } from '../types.ts'
import { followRecords, type Records } from './ledger.ts'
import { recordTables } from '../record-tables.ts'

/**
 * Takes the tables of a report behind its review; gives them without the rows whose confidence is below `least` and
 * that nobody confirmed, corrected or added. Their figures stay in the ledger, with the reason.
 */
export function withoutUnsure(tables: Tables, least: number): Tables {
  const unsure = new Map<string, string>()
  const records = Object.fromEntries(recordTables.map((table) => [table, tables[table].filter((row) => {
    const isKept = Boolean(row.review) || Number(row.confidence) >= least
    if (!isKept) unsure.set(row.quantity_id ?? '', row.confidence ?? '')
    return isKept
  })])) as Records
  if (unsure.size === 0) return tables
  const used = new Set(recordTables.flatMap((table) => records[table].map((row) => row.quantity_id)))
  const quantities = followRecords(tables.quantities, records, new Set(unsure.keys()))
    .map((row) => (unsure.has(row.id ?? '') && !used.has(row.id ?? '') ? { ...row, ...leftOut(unsure.get(row.id ?? '') ?? '', least) } : row))
  return { ...tables, ...records, quantities }
}
