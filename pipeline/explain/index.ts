/** A sentence in; out come its quantities, its rows, and the rule behind each. */
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { cutLines } from '../read/lines.ts'
import { readMarker } from '../read/markers.ts'
import type { Facts, Line, Report, Row, Section, TableName } from '../types.ts'
import { planHeadings } from '../vocabulary/cues.ts'
import { pastSigns, planSigns } from '../vocabulary/explain.ts'

export interface ExplainOptions {
  /** Year of the report that the sentence is read as part of; it reviews the year before. */
  year?: number
  /** The section it stands in; without it, the sentence's own words decide, at last `past`. */
  tense?: 'past' | 'plan'
}

/** The tables of records, in the order in which they are shown. */
export const recordTables = ['indicators', 'targets', 'budgets'] as const
export type RecordTable = (typeof recordTables)[number]

export interface Explanation {
  text: string
  /** Rows of the ledger, in the columns of `quantities`. */
  quantities: Row[]
  /** Rows of the three tables of records. */
  records: { table: RecordTable, row: Row }[]
}

export const defaultYear = 2026

/**
 * Reads a sentence as the pipeline reads it in a report: nothing is known of the area; the year is
 * `year`, by default 2026. Takes any string; gives its quantities and records.
 * `explain('地区生产总值增长6.5%').records[0].row.metric_id` is `gdp`
 */
export function explain(text: string, options: ExplainOptions = {}): Explanation {
  const report = toReport(text, options)
  const tables = normalize(report, extract(report))
  // The heading is ours and not the sentence's: no row may refer to it.
  const rows = (name: TableName): Row[] =>
    (tables[name] ?? []).map((row) => ({ ...row, section_id: '' }))
  const records = recordTables.flatMap((table) => rows(table).map((row) => ({ table, row })))
  records.sort((a, b) => Number(a.row.start) - Number(b.row.start))
  return { text, quantities: rows('quantities'), records }
}

/** The tense that a sentence without a heading has by its words: `力争增长6%` is a plan. */
export function tenseOf(text: string): 'past' | 'plan' {
  if (pastSigns.some((word) => text.includes(word))) return 'past'
  return planSigns.some((word) => text.includes(word)) ? 'plan' : 'past'
}

/** A report whose body is this text; a plan stands under a heading that says so. */
function toReport(
  text: string, { year = defaultYear, tense = tenseOf(text) }: ExplainOptions,
): Report {
  const isPlan = tense === 'plan'
  const lines = cutLines(text).map((span): Line => {
    const markerEnd = readMarker(text, span)?.end ?? span.start
    return { ...span, kind: 'body', section: isPlan ? 0 : -1, markerEnd }
  })
  const heading = planHeadings[0] ?? ''
  const plan: Section = {
    start: 0, end: text.length, parent: -1, level: 1, marker: '', heading, headingEnd: 0,
  }
  return {
    id: `CN-x0000000000000000-${year}`, sourceFile: '', sha256: '', format: 'text', charset: 'utf-8',
    facts: factsOf(year), text, lines, sections: isPlan ? [plan] : [], notes: [], mentions: [],
    doubts: [],
  }
}

function factsOf(year: number): Facts {
  return {
    title: null, area: null, areaCode: null, areaPath: [], level: null, deliveredOn: null, year,
    congress: null, session: null, speaker: null, speakerOffice: null,
    reviewPeriod: String(year - 1), reviewInterval: null, planPeriod: String(year),
    planInterval: null, publishedOn: null, publisher: null, sourceUrl: null, licence: null,
  }
}
