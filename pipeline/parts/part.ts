/** A part: all that one raw file gives to the dataset, made once and put together with the others. */
import type { Statistics } from '../describe/statistics.ts'
import { recordTables } from '../record-tables.ts'
import type { Measured } from '../review/measure.ts'
import type { Row, TableName } from '../types.ts'
import type { Fault } from '../validate/index.ts'
import type { ReportSummary } from './summary.ts'

/** The tables that each report has rows of its own in. */
export const reportTables = [
  'reports', 'sections', 'indicators', 'targets', 'budgets', 'glossary', 'glossary_parts',
  'glossary_mentions', 'quantities', 'corrections',
] as const satisfies readonly TableName[]

/** The tables that all reports of an area make together. */
export const panelTables = ['observations', 'attainment', 'panel'] as const satisfies readonly TableName[]

/** What is said of an area: its key, and from where to where in the section `figures`. */
export type AreaPlace = readonly [area: string, start: number, end: number]

/** What a build needs to know of a report before its part is put to use. */
export interface PartInfo {
  /** The part's address: a hash of all that it is made of. */
  key: string
  /** The raw file's name. */
  file: string
  id: string
  /** Its row of `reports`. */
  report: Row
  statistics: Statistics
  areas: AreaPlace[]
  summary: ReportSummary
  /** What breaks a rule: with any, nothing is written. */
  faults: Fault[]
  /** What the reviews of its rows say of how right these are; none where there are none. */
  measured?: Measured
}

/** A report as the page of all reports lists it: its row, and how much it gave. */
export function homeRow({ report, summary }: Pick<PartInfo, 'report' | 'summary'>): Row {
  return {
    ...report,
    ...Object.fromEntries(recordTables.map((name) => [name, String(summary.rows[name] ?? 0)])),
    doubts: String(summary.doubts.length),
  }
}

/** What a build needs to know of the part of several areas. */
export interface PanelInfo {
  key: string
  statistics: Statistics
  faults: Fault[]
}

/**
 * The sections of a part, by name. `csv/<table>` and `json/<table>` are lines without header or
 * brackets, `keys/<table>` its primary keys, eight bytes each, `text` the published text, `page` what
 * its page knows, `figures` what the panel is made of, a JSON value for each area.
 */
export type Sections = ReadonlyMap<string, string | Uint8Array>
