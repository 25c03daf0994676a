/** Every type that crosses a stage: what read gives to extract, extract to normalize, and so on. */
import type { Origin, RawFormat } from './raw-types.ts'

export type * from './raw-types.ts'

/** A place in a string: half-open, in UTF-16 units. Rows get code points, in `normalize/spans`. */
export interface Span {
  start: number
  end: number
}

/** Something the pipeline is not sure of: said aloud, beside the result, never in place of it. */
export interface Doubt {
  /** Which check or rule speaks, e.g. `facts/date`. */
  rule: string
  /** One sentence: what is doubtful, and what a person can do. */
  message: string
  /** Where in the published text, if anywhere. */
  at?: Span
}

/**
 * What a line of the published text is. `front`: title, date, speaker, before the speech begins.
 * `body`: the speech. `note`: explained terms. `annex`: lists and tables behind the speech.
 * `noise`: what a page leaves around it (下载 打印 字号, 相关报道).
 */
export type LineKind = 'front' | 'body' | 'note' | 'annex' | 'noise'

/** A line that is not blank, trimmed of blanks at both ends. */
export interface Line extends Span {
  kind: LineKind
  /** Index into `Report.sections` of the innermost section the line's end lies in; -1 for none. */
  section: number
  /** Where a section marker or note number at the line's beginning ends; `start` if there is none. */
  markerEnd: number
}

/** A heading and the text under it. `start`–`end` is the heading and all text below it. */
export interface Section extends Span {
  /** Index of the parent section, -1 at the top. */
  parent: number
  /** 1 for 一、 where that is the outermost, and so on: the depth in the tree. */
  level: number
  marker: string
  heading: string
  /** Where the heading itself ends, its full stop included. */
  headingEnd: number
}

/** A part of an explained term; parts may have parts. */
export interface NotePart {
  part: string
  definition: string
  parts: NotePart[]
}

/** An explained term of the notes (相关注释). The span is the whole note. */
export interface Note extends Span {
  number: string
  /** Quotes stripped. */
  term: string
  definition: string
  parts: NotePart[]
}

/** A place in the body where an explained term is used. */
export interface Mention extends Span {
  /** Index into `Report.notes`. */
  note: number
  section: number
}

export type AreaLevel = 'country' | 'province' | 'prefecture' | 'county' | 'township'

/** What is known of a report as a whole. `null` is unknown, and comes with a doubt. */
export interface Facts {
  title: string | null
  /** The area's full name in its year: `运城市盐湖区` is area `盐湖区`. */
  area: string | null
  /** GB/T 2260, six digits, as valid in the year of the report. */
  areaCode: string | null
  /** Names of the areas above and of the area itself, outermost first: 山西省, 运城市, 盐湖区. */
  areaPath: string[]
  level: AreaLevel | null
  /** ISO 8601 date of the speech. */
  deliveredOn: string | null
  /** Year of the speech; the last resort is the file's name. */
  year: number
  /** Number of the people's congress: 十六 → 16. */
  congress: number | null
  session: number | null
  speaker: string | null
  speakerOffice: string | null
  /** The period looked back on: a year, or an interval when only several years are. */
  reviewPeriod: string
  /** The interval of years also looked back on, if any: `2021/2025`. */
  reviewInterval: string | null
  planPeriod: string
  planInterval: string | null
  publishedOn: string | null
  publisher: string | null
  sourceUrl: string | null
  licence: string | null
}

/** A report as read: facts, text, lines, sections and notes. */
export interface Report {
  /** `CN-<area code>-<year>`, e.g. `CN-140802-2020`: begins with a letter, so that no spreadsheet rewrites it. */
  id: string
  sourceFile: string
  /** Of the raw file's bytes, in hex. */
  sha256: string
  format: RawFormat
  charset: string
  facts: Facts
  text: string
  origin?: Origin
  lines: Line[]
  sections: Section[]
  notes: Note[]
  mentions: Mention[]
  doubts: Doubt[]
}

export type Comparator = 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step'

export type Role =
  | 'indicator' | 'target' | 'budget' | 'beneficiary_count' | 'baseline' | 'qualifier'
  | 'date' | 'ordinal' | 'name' | 'glossary' | 'other'

/** What a report calls an amount of money for a purpose. */
export type BudgetKind =
  | 'investment' | 'fund' | 'subsidy' | 'award' | 'financing' | 'expenditure' | 'relief'

export type Measure = 'level' | 'growth' | 'average_growth' | 'change' | 'ratio' | 'rank'

/** A row in the contract's columns: strings only, the empty string for nothing. */
export type Row = Record<string, string>

/** The contract's tables. */
export type TableName =
  | 'reports' | 'sections' | 'indicators' | 'targets' | 'budgets' | 'glossary'
  | 'glossary_parts' | 'glossary_mentions' | 'quantities' | 'metrics'
  | 'observations' | 'attainment' | 'panel' | 'corrections'

export type Tables = Record<TableName, Row[]>

/** The rows of a table, some at a time: it is read as often as it is asked for. */
export type RowSource = (table: TableName) => Iterable<readonly Row[]>

/** A canonical metric of the catalogue. */
export interface Metric {
  metric_id: string
  name_zh: string
  name_en: string
  /** ISO 4217, UCUM, or a UCUM annotation for counts. */
  unit_code: string
  aliases: readonly string[]
  definition: string
  /** `stock`: a state at a time. `flow`: a sum over a period. `rate`: a share, price change or intensity. */
  kind: 'stock' | 'flow' | 'rate'
}
