/** Reads one sentence as a report of 2026 would state it, and writes its rows as lines that the example tables hold. */
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import type { Facts, Report, Row, Tables } from '../pipeline/types.ts'

const facts: Facts = {
  title: '政府工作报告', area: '云溪县', areaCode: null, areaPath: [], level: 'county', deliveredOn: '2026-01-20', year: 2026,
  congress: 16, session: 5, speaker: null, speakerOffice: null, reviewPeriod: '2025', reviewInterval: '2021/2025',
  planPeriod: '2026', planInterval: '2026/2030', publishedOn: null, publisher: null, sourceUrl: null, licence: null,
}

/** A report of one sentence, in the look back or in the plan. */
export function reportOf(sentence: string, plan: boolean): Report {
  const heading = plan ? '2026年工作安排' : '2025年工作回顾'
  return {
    id: 'CN-140802-2026', sourceFile: 'sentence.txt', sha256: '0'.repeat(64), format: 'text', charset: 'utf-8', facts, text: sentence,
    lines: [{ start: 0, end: sentence.length, kind: 'body', section: 0, markerEnd: 0 }],
    sections: [{ parent: -1, level: 1, marker: '一、', heading, headingEnd: 0, start: 0, end: sentence.length }],
    notes: [], mentions: [], doubts: [],
  }
}

/** The tables of one sentence. */
export function tablesOf(sentence: string, plan: boolean): Partial<Tables> {
  const report = reportOf(sentence, plan)
  return normalize(report, extract(report))
}

const value = (row: Row) => (row.value === '' ? '-' : row.value_max ? `${row.value}~${row.value_max}` : row.value)

/** The rows of a sentence as lines, in the order of the text. */
export function rowsOf(sentence: string, plan: boolean): { start: number; line: string[] }[] {
  const tables = tablesOf(sentence, plan)
  const rows: { start: number; line: string[] }[] = []
  for (const table of ['indicators', 'targets'] as const) {
    for (const row of tables[table] ?? []) {
      rows.push({ start: Number(row.start), line: [
        table.slice(0, -1), row.metric ?? '', row.metric_id || '-', row.measure ?? '', value(row) ?? '', row.unit || '-', row.comparator ?? '', row.period ?? '',
        ...(row.baseline_value ? [`baseline=${row.baseline_value}`] : []), ...(row.area ? [`area=${row.area}`] : []), ...(row.deadline ? [`deadline=${row.deadline}`] : []),
      ] })
    }
  }
  for (const row of tables.budgets ?? []) {
    rows.push({ start: Number(row.start), line: [
      'budget', row.item ?? '', row.kind ?? '', row.measure ?? '', value(row) ?? '', row.unit || '-', row.comparator ?? '', row.period ?? '', row.status ?? '', row.basis ?? '', row.frequency || '-',
      ...(row.baseline_value ? [`baseline=${row.baseline_value}`] : []), ...(row.area ? [`area=${row.area}`] : []),
      ...(row.beneficiaries ? [`who=${row.beneficiaries}`] : []), ...(row.beneficiary_count ? [`count=${row.beneficiary_count}`] : []),
    ] })
  }
  return rows.map((row, index) => ({ ...row, index })).sort((a, b) => a.start - b.start || a.index - b.index)
}

const pairs = (name: string): Set<string> => {
  const plain = name.replace(/[\p{P}\p{Z}\p{S}]|的|全市|全省|全区|全年/gu, '')
  const found = new Set<string>()
  for (let i = 0; i + 1 < plain.length; i++) found.add(plain.slice(i, i + 2))
  return found.size > 0 ? found : new Set([plain])
}

/** Whether two wordings name the same thing: the scorer's measure, 60 % of the pairs of characters. */
export function isAlike(one: string, other: string): boolean {
  const a = pairs(one)
  const b = pairs(other)
  return [...a].filter((pair) => b.has(pair)).length / Math.min(a.size, b.size) >= 0.6
}
