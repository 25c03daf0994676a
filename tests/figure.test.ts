/** Figures on the pages are as stated: examples, and every row of the reports at hand, read back from its label. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { figure } from '../pipeline/explorer/client/figure.ts'
import { language } from '../pipeline/explorer/client/words.ts'
import { readRawFile, readReport } from '../pipeline/read/index.ts'
import { toTables } from '../pipeline/tables.ts'
import type { Report, Row } from '../pipeline/types.ts'
import { percentSigns } from '../pipeline/vocabulary/interface.ts'
import { project } from './fixtures/run.ts'
import { lacks } from './skip.ts'

afterEach(() => { language.value = 'zh' })

/** Comparator, value, end of the range, unit, measure; what a page shows, in Chinese and in English. */
const examples: [comparator: string, value: string, max: string, unit: string, measure: string, zh: string, en?: string][] = [
  ['ge', '3000', '', '亿元', 'level', '≥ 3000亿元'],
  ['eq', '3000', '', '亿元', 'level', '3000亿元'],
  ['gt', '100', '', '万亿元', 'level', '> 100万亿元'],
  ['approx', '10.50', '', '万人', 'level', '≈ 10.50万人'],
  ['between', '4.5', '5', '%', 'growth', '4.5–5%'],
  ['eq', '0', '', '户', 'level', '0户'],
  ['eq', '100', '', '', 'level', '100'],
  ['le', '5.5', '', '％', 'level', '≤ 5.5%'],
  ['eq', '8', '', '百分之', 'growth', '8%'],
  ['eq', '6.1', '', '千分之', 'level', '6.1‰'],
  ['eq', '1.7', '', '倍', 'growth', '1.7倍'],
  ['gt', '5', '', '成', 'level', '> 5成'],
  ['eq', '-2.3', '', '%', 'growth', '−2.3%'],
  ['approx', '-3', '', '%', 'growth', '≈ −3%'],
  ['ge', '-3', '', '%', 'growth', '降 ≥ 3%', 'down ≥ 3%'],
  ['between', '-8', '-10', '%', 'growth', '降 8–10%', 'down 8–10%'],
  ['eq', '2', '', '位', 'rank', '第2位', 'No. 2位'],
  ['le', '10', '', '', 'rank', '≤ 第10', '≤ No. 10'],
  ['in_step', '', '', '', 'growth', '同步', 'in step'],
]

describe('examples', () => {
  it.each(examples)('%s %s %s %s, %s: %s', (comparator, value, max, unit, measure, zh, en = zh) => {
    const row: Row = { comparator, value, value_max: max, unit, measure, unit_code: '%', text: 'x' }
    expect(figure(row)).toBe(zh)
    language.value = 'en'
    expect(figure(row)).toBe(en)
  })

  it('a row without a number gives its words', () => expect(figure({ text: '第十六届', value: '' })).toBe('第十六届'))
})

const corpus = join(project, '../shared/corpus')

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
async function askAll(folder: string, least: number) {
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

describe('every figure of every table is shown as it stands there', () => {
  it('of the reports in raw/', () => askAll(join(project, 'raw'), 200))
  it.skipIf(lacks(existsSync(corpus), corpus))('of the reports in ../shared/corpus', () => askAll(corpus, 5000))
})
