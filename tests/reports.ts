/** The invented reports of fixtures/reports as tables, a line for each row: what reports.test.ts holds against the golden lines. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { readRawFile, readReport } from '../pipeline/read/index.ts'
import type { Row } from '../pipeline/types.ts'
import { project } from './fixtures/run.ts'

export const folder = join(project, 'tests/fixtures/reports')

/** Names of the reports, with their endings. */
export const reports: readonly string[] = readdirSync(folder)
  .filter((name) => /\.(?:txt|html)$/u.test(name))
  .sort()

/** Where the golden lines of a report stand. */
export const goldenOf = (name: string): string =>
  join(folder, 'golden', `${name.replace(/\..*$/u, '')}.tsv`)

/** A row that is known to be wrong, `*` for all tables: it is compared with nothing until it is mended. */
export interface Open {
  report: string
  table: string
  text: string
  why: string
}

/** What fixtures/reports/open.tsv lists: report, table, the figure's words, what is wrong. */
export const open: readonly Open[] = readFileSync(join(folder, 'open.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([report = '', table = '', text = '', why = '']) => ({ report, table, text, why }))

const cell = (row: Row, ...names: string[]): string[] => names.map((name) => row[name] ?? '')
const range = (row: Row) =>
  [row.value_normalized, row.value_max_normalized].filter(Boolean).join('~')

/** The columns of each table that say what was read; ids, places and rules stand elsewhere. */
const common = (row: Row) => [
  ...cell(row, 'measure', 'comparator'),
  range(row),
  ...cell(row, 'unit_code', 'period', 'area', 'baseline_value'),
]
const columns: Record<string, (row: Row, all: Partial<Record<string, Row[]>>) => string[]> = {
  indicators: (row) => [...cell(row, 'text', 'metric', 'metric_id'), ...common(row)],
  targets: (row) => [
    ...cell(row, 'text', 'metric', 'metric_id'),
    ...common(row),
    row.deadline ?? '',
  ],
  budgets: (row) => [
    ...cell(row, 'text', 'item', 'kind', 'status', 'basis', 'frequency'),
    ...common(row),
    ...cell(row, 'beneficiaries', 'beneficiary_count'),
  ],
  quantities: (row, all) => [
    ...cell(row, 'text', 'role'),
    range(row),
    ...cell(row, 'unit_code', 'comparator'),
    all.quantities?.find(({ id }) => id === row.part_of)?.text ?? '',
    row.reason ?? '',
  ],
  glossary: (row) => cell(row, 'term', 'number', 'mention_count', 'definition'),
  glossary_parts: (row, all) => [
    ...cell(row, 'part', 'order'),
    all.glossary?.find(({ id }) => id === row.glossary_id)?.term ?? '',
    row.definition ?? '',
  ],
}

/** Takes the name of a report; gives a line for each row of its tables, in their order; open rows are left out. */
export async function linesOf(name: string): Promise<string[]> {
  const report = await readReport(await readRawFile(join(folder, name), []))
  const tables = normalize(report, extract(report)) as Partial<Record<string, Row[]>>
  const isOpen = (table: string, text: string) =>
    open.some(
      (row) =>
        row.report === name && (row.table === table || row.table === '*') && row.text === text,
    )
  return Object.entries(columns).flatMap(([table, cells]) =>
    (tables[table] ?? [])
      .map((row) => [table, ...cells(row, tables)])
      .filter(([, text = '']) => !isOpen(table, text))
      .map((line) => line.map((each) => each.replace(/\s+/gu, ' ')).join('\t')),
  )
}
