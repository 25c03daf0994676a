/** What a build says of one report at its end, for a person and for a machine. */
import type { ReviewSummary } from '../review/index.ts'
import type { Doubt, Report, TableName, Tables } from '../types.ts'
import { figureDoubts } from '../validate/doubts.ts'

export interface ReportSummary {
  id: string
  file: string
  /** The area with those above it; null where it is unknown. */
  area: string | null
  /** Rows by table. */
  rows: Partial<Record<TableName, number>>
  /** Runs of Arabic digits in the text, and those of them whose role is known (not `other`). */
  digits: { runs: number, understood: number }
  doubts: (Doubt & { line?: number })[]
  /** What the text does not say about its source: told, and no doubt. */
  notes: Doubt[]
  /** What a person's review file did; none where there is none. */
  review?: ReviewSummary
}

/** Doubts that are none: a text need not say who published it, and nothing depends on it. */
const noteRules: ReadonlySet<string> = new Set(['facts/source'])
const isNote = ({ rule }: Doubt): boolean => noteRules.has(rule)

/** Takes a report and its tables; gives its doubts, about its facts and its figures, without mere notes. */
export function doubtsOf(report: Report, tables: Partial<Tables>): Doubt[] {
  return [...report.doubts.filter((doubt) => !isNote(doubt)), ...figureDoubts(report, tables)]
}

const counted = ['indicators', 'targets', 'budgets', 'glossary', 'quantities'] as const

/** Counts what a report gave: `{ id: 'CN-140802-2020', rows: { indicators: 197, … }, … }`. */
export function summaryOf(report: Report, tables: Partial<Tables>): ReportSummary {
  const digits = { runs: 0, understood: 0 }
  for (const row of tables.quantities ?? []) {
    const runs = row.text?.match(/[0-9０-９]+/gu)?.length ?? 0
    digits.runs += runs
    if (row.role !== 'other') digits.understood += runs
  }
  return {
    id: report.id,
    file: report.sourceFile,
    area: report.facts.areaPath.join(' ') || report.facts.area,
    rows: Object.fromEntries(counted.map((table) => [table, tables[table]?.length ?? 0])),
    digits,
    doubts: doubtsOf(report, tables).map((doubt) => withLine(report.text, doubt)),
    notes: report.doubts.filter(isNote),
  }
}

function withLine(text: string, doubt: Doubt) {
  if (!doubt.at) return doubt
  return { ...doubt, line: text.slice(0, doubt.at.start).split('\n').length }
}
