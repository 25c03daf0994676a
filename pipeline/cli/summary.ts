/** What a build says at its end, for a person and for a machine. */
import type { Doubt, Report, TableName, Tables } from '../types.ts'

export interface ReportSummary {
  id: string
  file: string
  area: string
  /** Rows by table, of the tables that have rows of this report. */
  rows: Partial<Record<TableName, number>>
  /** Runs of Arabic digits in the text, and those of them whose role is known (not `other`). */
  digits: { runs: number, understood: number }
  doubts: (Doubt & { line?: number })[]
}

const counted = ['indicators', 'targets', 'budgets', 'glossary', 'quantities'] as const

/** Counts what a report gave: `{ id: 'CN-140802-2020', rows: { indicators: 197, … }, … }`. */
export function summarize(reports: readonly Report[], tables: Tables): ReportSummary[] {
  const rowsOf = counted.map((table) => {
    const counts = new Map<string, number>()
    for (const row of tables[table]) {
      const id = row.report_id ?? ''
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return [table, counts] as const
  })
  const digits = new Map<string, { runs: number, understood: number }>()
  for (const row of tables.quantities) {
    const runs = row.text?.match(/[0-9０-９]+/gu)?.length ?? 0
    const id = row.report_id ?? ''
    const sum = digits.get(id) ?? { runs: 0, understood: 0 }
    sum.runs += runs
    if (row.role !== 'other') sum.understood += runs
    digits.set(id, sum)
  }
  return reports.map((report) => ({
    id: report.id,
    file: report.sourceFile,
    area: report.facts.areaPath.join(' ') || (report.facts.area ?? 'unknown area'),
    rows: Object.fromEntries(rowsOf.map(([table, counts]) => [table, counts.get(report.id) ?? 0])),
    digits: digits.get(report.id) ?? { runs: 0, understood: 0 },
    doubts: report.doubts.map((doubt) => withLine(report.text, doubt)),
  }))
}

function withLine(text: string, doubt: Doubt) {
  if (!doubt.at) return doubt
  return { ...doubt, line: text.slice(0, doubt.at.start).split('\n').length }
}

/** A report in three lines of text. */
export function sayReport({ id, file, area, rows, digits, doubts }: ReportSummary): string {
  const counts = [
    many(rows.indicators, 'indicator'), many(rows.targets, 'target'), many(rows.budgets, 'budget'),
    many(rows.glossary, 'glossary term'),
  ].join(', ')
  const share = digits.runs === 0 ? '' : `: ${percent(digits.understood, digits.runs)} of the digits understood`
  return `${id}  ${area}  (${file})\n` +
    `  ${counts}\n` +
    `  ${many(rows.quantities, 'ledger row')}${share}; ${many(doubts.length, 'doubt')}`
}

/** A doubt as one line: `140802-2020.txt:3: facts/date: the date …`. */
export function sayDoubt(file: string, { rule, message, line }: Doubt & { line?: number }): string {
  return `${[file, line].filter(Boolean).join(':')}: ${rule}: ${message}`
}

/** `many(1, 'target')` is `1 target`, `many(2, 'target')` is `2 targets`. */
export function many(count: number | undefined, noun: string): string {
  return `${count ?? 0} ${noun}${count === 1 ? '' : 's'}`
}

/** 100% only where nothing is missing: 1999 of 2000 is 99.9%. */
function percent(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole)
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`
}
