/** The form of a review file: its tables, decisions and columns. Shared with the pages: nothing of Node. */
import { reviewFaults } from '../vocabulary/review-faults.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'

/** What a line may be about; `passage` is a stretch of text that was read through for what is missing. */
export const reviewTables = [...recordTables, 'reports', 'passage'] as const
export type ReviewTable = (typeof reviewTables)[number]

/** What a person says of a row; the empty decision is none: the row is still to be judged. */
export const decisions = ['', 'right', 'wrong', 'corrected', 'missing'] as const
export type Decision = (typeof decisions)[number]

/** Which decisions a table's lines may have, besides the empty one. */
export const decisionsOf: Readonly<Record<ReviewTable, readonly Decision[]>> = {
  indicators: ['right', 'wrong', 'corrected', 'missing'],
  targets: ['right', 'wrong', 'corrected', 'missing'],
  budgets: ['right', 'wrong', 'corrected', 'missing'],
  reports: ['right', 'corrected'],
  passage: ['right'],
}

const figure = ['measure', 'value', 'value_max', 'unit', 'comparator', 'period', 'area', 'area_code', 'baseline_value']

/** The columns of each table that a person may correct or give; all others follow from these. */
export const givenColumns: Readonly<Record<ReviewTable, readonly string[]>> = {
  indicators: ['metric', 'metric_id', ...figure],
  targets: ['metric', 'metric_id', ...figure, 'deadline'],
  budgets: [
    'item', 'kind', 'status', ...figure, 'basis', 'frequency', 'beneficiaries', 'beneficiary_count',
  ],
  reports: [
    'title', 'area', 'area_code', 'delivered_on', 'congress', 'session', 'speaker', 'speaker_office',
    'review_period', 'plan_period', 'year', 'published_on', 'publisher', 'source_url', 'licence',
  ],
  passage: [],
}

/** Columns without which a missing row cannot be added; the others are then empty or follow. */
export const neededColumns: Readonly<Record<RecordTable, readonly string[]>> = {
  indicators: ['metric'],
  targets: ['metric'],
  budgets: ['item', 'kind', 'status'],
}

/** The columns that hold numbers. */
export const numberColumns: ReadonlySet<string> = new Set([
  'value', 'value_max', 'baseline_value', 'beneficiary_count', 'congress', 'session', 'year',
])

/** In front of the given columns, and behind them. `id` is the row meant where a place has several. */
export const firstColumns = ['table', 'start', 'end', 'text', 'decision'] as const
export const lastColumns = ['id', 'note', 'by', 'on', 'sample', 'quote'] as const

/** In a given column: the cell is to be empty. A cell without anything leaves the column as it is. */
export const emptyWord = '(empty)'

/** A line of a review file. */
export interface ReviewRow {
  /** The line of the file, from 1, on which it begins. */
  line: number
  table: ReviewTable
  /** Code points of the published text, half-open; null for `reports`. */
  start: number | null
  end: number | null
  /** The text of that span; empty for `reports`. */
  text: string
  decision: Decision
  /** Given columns by name, without those that are empty; `emptyWord` empties a cell. */
  columns: Readonly<Record<string, string>>
  /** The id of the row that is meant, as the program gave it; empty where its place says it. */
  id: string
  note: string
  by: string
  /** `2026-03-05` */
  on: string
  /** The sentence around the place, by which the words are found again where the text moved; may be empty. */
  quote: string
  /** Of a line that was drawn: `<seed> <stratum> <drawn>/<of>`, such as `7 all 200/5400`. */
  sample: string
}

/** What is wrong with a line, and what to do about it. */
export interface ReviewFault {
  /** From 1; 0 where it is the whole file. */
  line: number
  what: string
  todo: string
  /** Of a line that is not of the form of a review: the kind of fault and its blanks, to be said in another language. */
  kind?: FaultKind
  values?: FaultValues
}

export type FaultKind = keyof typeof reviewFaults
export type FaultValues = Readonly<Record<string, string | number>>

/** A fault in the form of a line: `formFault(3, 'order', { start: 9, end: 5 })`. */
export function formFault(line: number, kind: FaultKind, values: FaultValues = {}): ReviewFault {
  return { line, ...faultWords(kind, values, 'en'), kind, values }
}

/** Cause and cure in a language. */
export function faultWords(kind: FaultKind, values: FaultValues, language: 'zh' | 'en'): { what: string, todo: string } {
  const filled = (words: string) => words.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
  const { what, todo } = reviewFaults[kind]
  return { what: filled(what[language]), todo: filled(todo[language]) }
}

/** The columns of a file in order: those that any of some tables may have. */
export function reviewColumns(tables: Iterable<ReviewTable> = recordTables): string[] {
  const given = new Set([...tables].flatMap((table) => givenColumns[table]))
  return [...firstColumns, ...given, ...lastColumns]
}
