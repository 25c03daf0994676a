/** A sentence in; out come its quantities, its rows, and the rule behind each. */
import type { Report, Row, TableName } from '../types.ts'
import { reportOf, tenseOf } from './report.ts'
import { readTraced } from './trace.ts'
import type { FigureTrace } from './trace.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'

export { tenseOf }

export interface ExplainOptions {
  /** Year of the report that the sentence is read as part of; it reviews the year before. */
  year?: number
  /** The section it stands in; without it, the sentence's own words decide, at last `past`. */
  tense?: 'past' | 'plan'
  /** The heading above it, with its marker: it gives tense and time, as in a report. */
  heading?: string
  /** Whether to tell for each figure what was asked and what was read. */
  trace?: boolean
}


export interface Explanation {
  text: string
  /** Rows of the ledger, in the columns of `quantities`. */
  quantities: Row[]
  /** Rows of the three tables of records. */
  records: { table: RecordTable, row: Row }[]
  /** For each row of the ledger what was asked and read, where it was asked for. */
  figures?: FigureTrace[]
}

export const defaultYear = 2026

/**
 * Reads a sentence, or several, as the pipeline reads them in a report: nothing is known of the area;
 * the year is `year`, by default 2026. Takes any string; gives its quantities and records.
 * `explain('地区生产总值增长6.5%').records[0].row.metric_id` is `gdp`
 */
export function explain(text: string, options: ExplainOptions = {}): Explanation {
  const { year = defaultYear, heading, tense = heading === undefined ? tenseOf(text) : null } = options
  const found = explainReport(reportOf(text, year, tense, heading ?? null), options.trace ?? false)
  // The heading is ours and not the sentence's: no row may refer to it.
  const plain = (row: Row): Row => ({ ...row, section_id: '' })
  return {
    ...found,
    quantities: found.quantities.map(plain),
    records: found.records.map(({ table, row }) => ({ table, row: plain(row) })),
  }
}

/** Takes a report; gives all that it says in figures, traced if asked for. */
export function explainReport(report: Report, trace: boolean): Explanation {
  const { tables, figures } = readTraced(report)
  const rows = (name: TableName): Row[] => tables[name] ?? []
  const records = recordTables.flatMap((table) => rows(table).map((row) => ({ table, row })))
  records.sort((a, b) => Number(a.row.start) - Number(b.row.start))
  const explanation = { text: report.text, quantities: rows('quantities'), records }
  return trace ? { ...explanation, figures: figures() } : explanation
}
