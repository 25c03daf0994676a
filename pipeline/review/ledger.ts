/** The ledger after a review: roles follow the records, no digit is lost, nothing overlaps. */
import { keys } from '../normalize/ids.ts'
import type { Row } from '../types.ts'
import type { Added } from './added.ts'
import { addedRule } from './added.ts'
import { clash, type KindOfFault } from './fault.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'

const roles: Readonly<Record<RecordTable, string>> = { indicators: 'indicator', targets: 'target', budgets: 'budget' }
/** What the ledger says of a quantity whose only record a person removed. */
export const removedReason = 'removed in a review'
export const removedRule = 'review/removed'

export type Records = Record<RecordTable, Row[]>

/** Whether two rows with spans share a character. */
export function overlaps(one: Row, other: Row): boolean {
  const [a, b] = [spanOf(one), spanOf(other)]
  return a.start < b.end && b.start < a.end
}

function isWithin(one: Row, other: Row): boolean {
  const [a, b] = [spanOf(one), spanOf(other)]
  return a.start >= b.start && a.end <= b.end
}

const spans = new WeakMap<Row, { start: number, end: number }>()

/** The span of a row as numbers, worked out once: each review of a report is held against all of its rows. */
function spanOf(row: Row): { start: number, end: number } {
  const known = spans.get(row)
  if (known) return known
  const span = { start: Number(row.start), end: Number(row.end) }
  spans.set(row, span)
  return span
}

export const samePlace = (one: Row, other: Row): boolean => one.start === other.start && one.end === other.end

/** What a quantity is while it is a record: its columns are those of the record. */
function asRecord(row: Row, record: Row, role: string): Row {
  const signed = record.value?.startsWith('-') && !row.value?.startsWith('-')
  const plain = (cell = '') => (signed ? cell.replace(/^-/u, '') : cell)
  return {
    ...row, role, part_of: '', reason: row.role === role ? row.reason ?? '' : '',
    rule: row.role === role ? row.rule ?? '' : record.rule ?? '',
    value: plain(record.value), value_max: plain(record.value_max), unit: record.unit ?? '',
    value_normalized: record.value_normalized ?? '', value_max_normalized: record.value_max_normalized ?? '',
    unit_code: record.unit_code ?? '', comparator: record.comparator ?? '',
  }
}

/**
 * Takes the ledger, the records as they are now, and the ids of quantities whose records changed;
 * gives the ledger with the roles that these have now.
 */
export function followRecords(ledger: readonly Row[], records: Records, touched: ReadonlySet<string>): Row[] {
  const uses = new Map<string, { table: RecordTable, row: Row }>()
  for (const table of recordTables) {
    for (const row of records[table]) {
      const id = row.quantity_id ?? ''
      if (touched.has(id) && !uses.has(id)) uses.set(id, { table, row })
    }
  }
  return ledger.map((row) => {
    if (!touched.has(row.id ?? '')) return row
    const use = uses.get(row.id ?? '')
    if (use) return asRecord(row, use.row, roles[use.table])
    return { ...row, role: 'other', part_of: '', reason: removedReason, rule: removedRule }
  })
}

/** The quantity of an added record: that of the ledger at its place, or a new one. */
export interface Quantified {
  ledger: Row[]
  id: string
}

/**
 * Takes the ledger and an added record; gives the ledger in which its quantity is a row, in no order. Rows within
 * its span that are no record give way; one that reaches beyond it is a fault.
 */
export function quantityFor(
  ledger: Row[], { row }: Added, places: { key: string, line: number, taken: Set<string> }, isUsed: (id: string) => boolean,
): Quantified | KindOfFault {
  const same = ledger.find((one) => samePlace(one, row))
  if (same) return { ledger, id: same.id ?? '' }
  const { start, end } = spanOf(row)
  const touched = ledger.filter((one) => {
    const other = spanOf(one)
    return other.start < end && start < other.end
  })
  const blocked = touched.find((one) => !isWithin(one, row) || isUsed(one.id ?? ''))
  if (blocked) {
    const what = `its place overlaps the quantity ${blocked.text} at ${blocked.start}–${blocked.end}`
    return clash(places.line, what, 'Take the whole quantity as the text of the line; if that has a row that is wrong, review it as wrong')
  }
  const key = keys()
  let id = key('q', row.report_id ?? '', places.key, row.text ?? '')
  while (places.taken.has(id)) id = key('q', row.report_id ?? '', places.key, row.text ?? '')
  places.taken.add(id)
  const gone = new Set(touched.map((one) => one.id))
  const fresh: Row = {
    id, report_id: row.report_id ?? '', section_id: row.section_id ?? '', text: row.text ?? '',
    start: row.start ?? '', end: row.end ?? '', value: '', value_max: '', unit: '', value_normalized: '',
    value_max_normalized: '', unit_code: '', comparator: '', role: '', part_of: '', reason: '', rule: addedRule,
  }
  const kept = gone.size === 0 ? ledger : ledger.filter((one) => !gone.has(one.id))
    .map((one) => (gone.has(one.part_of) ? { ...one, part_of: id } : one))
  kept.push(fresh)
  return { ledger: kept, id }
}

/** Rows by where they start; of one place in the order that they had. */
export const inOrder = (rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => Number(one.start) - Number(other.start))
