/** Asks of every row of the tables of a folder's reports whether its figure on a page says what the row says. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { figure } from '../pipeline/explorer/client/figure.ts'
import { readRawFile, readReport } from '../pipeline/read/index.ts'
import { toTables } from '../pipeline/tables.ts'
import type { Report, Row } from '../pipeline/types.ts'
import { percentSigns } from '../pipeline/vocabulary/interface.ts'

const comparators: Readonly<Record<string, string>> = { '≈': 'approx', '≥': 'ge', '>': 'gt', '≤': 'le', '<': 'lt' }

/** What a label says, read without regard to how it was made. */
function readBack(label: string) {
  const { fall, sign = '', value = '', max = '', unit = '' } =
    /^(?<fall>降 )?(?:(?<sign>[≈≥>≤<]) )?第?(?<value>−?[0-9.]+)(?:–(?<max>−?[0-9.]+))?(?<unit>.*)$/u.exec(label)?.groups ?? {}
  const digits = (text: string) => (text && fall ? `-${text}` : text.replace('−', '-'))
  return { comparator: comparators[sign] ?? (max ? 'between' : 'eq'), value: digits(value), value_max: digits(max), unit }
}

/** What a table says of a row: the number, its end, the comparator and the unit. */
const said = ({ comparator, value, value_max: max, unit = '' }: Row) =>
  ({ comparator, value, value_max: max, unit: percentSigns[unit] ?? unit })

/** The tables of all reports in a folder; of two with one id the last. */
async function tablesIn(folder: string) {
  const reports = new Map<string, Report>()
  for (const name of readdirSync(folder).filter((each) => /\.(?:txt|html)$/u.test(each))) {
    const report = await readReport(await readRawFile(join(folder, name)))
    reports.set(report.id, report)
  }
  return toTables([...reports.values()])
}

/** Asks of every row of every table with figures, and of both sides of each comparison. */
export async function askAll(folder: string, least: number) {
  const tables = await tablesIn(folder)
  const judged = (kind: 'target' | 'actual') => tables.attainment.filter((row) => row[`${kind}_row_id`]).map((row): Row => ({
    comparator: row[`${kind}_comparator`]!, value: row[`${kind}_stated`]!, value_max: row[`${kind}_stated_max`]!,
    unit: row[`${kind}_unit`]!, measure: row['measure']!,
  }))
  const rows = [
    ...tables.observations, ...tables.indicators, ...tables.targets, ...tables.budgets, ...judged('target'), ...judged('actual'),
  ].filter((row) => row['comparator'] !== 'in_step')
  expect(rows.length).toBeGreaterThan(least)
  const wrong = rows.filter((row) => JSON.stringify(readBack(figure(row))) !== JSON.stringify(said(row)))
  expect(wrong.slice(0, 20).map((row) => [figure(row), said(row)])).toEqual([])
}
