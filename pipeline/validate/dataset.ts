/** What the checks look at: tables, published texts, and where in them a row stands. */
import { schemas } from '../schemas.ts'
import type { Row, TableName, Tables } from '../types.ts'

/** A rule that a row breaks: enough to find the place and to know what to do. */
export interface Fault {
  /** The check that speaks: `spans`, `schema`, … */
  rule: string
  table: TableName
  /** The row's primary key, if it has one. */
  row: string
  /** The column that is wrong, or several with a comma between. */
  field: string
  report: string
  /** Source file, line and column (from 1, in code points) where the row has a place in a text. */
  file: string
  line?: number
  column?: number
  what: string
  todo: string
}

/** A published text by code points, as spans count them. */
export interface CodePoints {
  length: number
  /** The text from `start` to `end`, in code points. */
  slice: (start: number, end: number) => string
  /** Turns a UTF-16 index into code points. */
  fromUtf16: (index: number) => number
}

export interface Dataset {
  tables: Tables
  /** Published text by report id. */
  texts: ReadonlyMap<string, string>
  /** Keys of rows that are not among the tables but may be referred to, by column: `metrics.metric_id`. */
  known: KnownKeys
  codePoints: (reportId: string) => CodePoints | undefined
  /** The report that a row belongs to, through its glossary term where it names none itself. */
  reportOf: (table: TableName, row: Row) => string
}

export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>

/** Puts tables and texts together for the checks; texts are indexed once each. */
export function toDataset(
  tables: Tables, texts: ReadonlyMap<string, string>, known: KnownKeys = new Map(),
): Dataset {
  const indexed = new Map<string, CodePoints>()
  const terms = new Map(tables.glossary.map((row) => [row.id ?? '', row.report_id ?? '']))
  return {
    tables,
    texts,
    known,
    codePoints: (reportId) => {
      const known = indexed.get(reportId)
      const text = texts.get(reportId)
      if (known || text === undefined) return known
      const made = toCodePoints(text)
      indexed.set(reportId, made)
      return made
    },
    reportOf: (table, row) =>
      table === 'reports' ? row.id ?? '' : row.report_id ?? terms.get(row.glossary_id ?? '') ?? '',
  }
}

/**
 * Indexes a text by code points: `toCodePoints('𠮷1').slice(1, 2)` is `1`.
 * Texts without characters beyond U+FFFF, nearly all, need no index.
 */
export function toCodePoints(text: string): CodePoints {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) {
    const slice = (start: number, end: number) => text.slice(start, end)
    return { length: text.length, slice, fromUtf16: (index) => index }
  }
  const starts: number[] = []
  const points = new Uint32Array(text.length + 1)
  for (let index = 0; index < text.length;) {
    const size = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    points.fill(starts.length, index, index + size)
    starts.push(index)
    index += size
  }
  points[text.length] = starts.length
  starts.push(text.length)
  const at = (point: number) => starts[Math.min(point, starts.length - 1)] ?? text.length
  return {
    length: starts.length - 1,
    slice: (start, end) => text.slice(at(start), at(end)),
    fromUtf16: (index) => points[index] ?? 0,
  }
}

/** A fault of a row, with its place filled in from the row's `start` or from `at`. */
export function faultOf(
  dataset: Dataset, table: TableName, row: Row,
  said: { rule: string, field: string, what: string, todo: string, at?: number },
): Fault {
  const { at = row.start ? Number(row.start) : undefined, ...rest } = said
  const report = dataset.reportOf(table, row)
  const source = dataset.tables.reports.find((one) => one.id === report)
  return {
    ...rest,
    table,
    row: row[schemas[table].primaryKey] ?? '',
    report,
    file: source?.source_file ?? '',
    ...(at === undefined ? {} : placeOf(dataset, report, at)),
  }
}

function placeOf(dataset: Dataset, report: string, at: number) {
  const before = dataset.codePoints(report)?.slice(0, at)
  if (before === undefined) return {}
  const lines = before.split('\n')
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 }
}

/** A fault as one line: `140802-2020.txt:7:12: spans (targets t_…, text): … See …`. */
export function sayFault(fault: Fault): string {
  return faultIn(fault, (english) => english)
}

function faultIn(fault: Fault, inWords: (english: string) => string): string {
  const place = [fault.file || fault.report, fault.line, fault.column].filter(Boolean).join(':')
  const row = `${fault.table} ${fault.row}`.trim()
  return `${place || 'out'}: ${fault.rule} (${row}, ${fault.field}): ${inWords(fault.what)}. ${inWords(fault.todo)}`
}

/** Faults of one report that are said one by one; many have the same cause, as a rule. */
const few = 5

/** Faults as lines: every report is named, of its faults the first ones and how many more. `inWords` says them otherwise. */
export function sayFaults(faults: readonly Fault[], inWords: (english: string) => string = (english) => english): string[] {
  const byReport = new Map<string, Fault[]>()
  for (const fault of faults) {
    const owner = fault.file || fault.report
    const known = byReport.get(owner)
    if (known) known.push(fault)
    else byReport.set(owner, [fault])
  }
  return [...byReport].flatMap(([owner, own]) => {
    const more = own.length - few
    const rest = more > 0 ? [inWords(`${owner || 'out'}: and ${more} more of this kind`)] : []
    return [...own.slice(0, few).map((fault) => faultIn(fault, inWords)), ...rest]
  })
}
