/** Records of all reports → what the search of the index page reads. */
import type { Row } from '../types.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'


/** More rows than this and the search goes without their quotes: these are the half of what is packed, some 3 MB. */
export const mostQuoted = 120_000

/** More rows than this and there is no search: 240,000 take a browser three seconds to open. */
export const mostSearched = 300_000

const columns = [
  'table', 'id', 'report_id', 'name', 'metric_id', 'measure', 'comparator', 'value', 'value_max', 'unit', 'text', 'period', 'area',
]

interface SearchSource {
  reports: readonly Row[]
  records?: (table: RecordTable) => Iterable<readonly Row[]>
}

/**
 * The rows to be searched and their columns, in the order of tables and reports; null where there
 * are too many or none were given. How many there are is told by the reports' rows.
 */
export function searchTable({ reports, records }: SearchSource): { rows: Row[], columns: string[], quotes: boolean } | null {
  const count = reports.reduce((sum, row) => sum + recordTables.reduce((own, name) => own + Number(row[name] ?? 0), 0), 0)
  if (!records || count > mostSearched) return null
  const quotes = count <= mostQuoted
  const rows: Row[] = []
  for (const table of recordTables) {
    for (const some of records(table)) for (const row of some) rows.push(searched(row, table, quotes))
  }
  return { rows, columns: quotes ? [...columns, 'quote'] : columns, quotes }
}

function searched(row: Row, table: RecordTable, quotes: boolean): Row {
  const kept: Row = { table, name: row['metric'] ?? row['item'] ?? '' }
  for (const column of columns) kept[column] ??= row[column] ?? ''
  // A figure says its own words again but where it has no number.
  if (kept['value']) kept['text'] = ''
  if (quotes) kept['quote'] = row['quote'] ?? ''
  return kept
}
