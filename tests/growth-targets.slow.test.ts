/** Targets of GDP growth in real reports, against what their texts say; needs a folder of reports. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../pipeline/extract/index.ts'
import { normalize } from '../pipeline/normalize/index.ts'
import { panel } from '../pipeline/panel/index.ts'
import { readRawFile, readReport } from '../pipeline/read/index.ts'
import { emptyTables } from '../pipeline/schemas.ts'
import { metricRows } from '../pipeline/tables.ts'
import type { Row, Tables } from '../pipeline/types.ts'
import { project } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = process.env['CORPUS'] ?? join(project, '../shared/corpus')

/** File, target of the plan year (low, high, comparator), growth of the year before as the text has it. */
const reports: readonly (readonly [file: string, target: string, before: string | null])[] = [
  ['100000-2003', '7 approx', null],
  ['100000-2007', '8 approx', '10.7'],
  ['100000-2009', '8 approx', '9'],
  ['100000-2011', '8 approx', '10.3'],
  ['100000-2012', '7.5 eq', '9.2'],
  ['100000-2013', '7.5 approx', '7.8'],
  ['100000-2015', '7 approx', '7.4'],
  ['100000-2017', '6.5 approx', '6.7'],
  ['100000-2019', '6 6.5 between', '6.6'],
  ['100000-2021', '6 ge', '2.3'],
  ['100000-2023', '5 approx', '3'],
  ['100000-2025', '5 approx', '5'],
  ['110000-2026', '5 approx', '5.4'],
  ['140000-2026', '4.5 5 between', '4'],
  ['220000-2026', '5 approx', '5'],
  ['330000-2026', '5 5.5 between', '5.5'],
  ['370000-2026', '5 ge', '5.5'],
  ['450000-2026', '5 approx', '5.1'],
  ['510000-2026', '5.5 approx', '5.5'],
  ['520000-2026', '5 approx', '4.9'],
  ['620000-2026', '5.5 approx', '5.8'],
  ['640000-2026', '5 approx', '5.3'],
]

/** A review of the past year that opens the paragraph of the plan is still read as a plan. */
const gaps: string[] = []

/** What the next report at hand, if it is that of the next year, makes of a target. */
const outcomes: readonly (readonly [year: string, actual: string, outcome: string])[] = [
  ['2011', '9.2', 'met'], ['2012', '7.8', 'met'],
]

const isHere = ([file]: readonly [file: string, ...rest: unknown[]]) =>
  existsSync(join(folder, `${file}.txt`))
const here = reports.filter(isHere)
const isGap = ([file]: readonly [file: string, ...rest: unknown[]]) => gaps.includes(file)
const read = here.filter((report) => !isGap(report))
const unread = here.filter(isGap)

const none = lacks(here.length > 0, `report in ${folder}; set CORPUS to a folder that has them`)
describe.skipIf(none)('targets of GDP growth', () => {
  const tables: Tables = { ...emptyTables(), metrics: metricRows() }
  let attainment: Row[] = []
  let observations: Row[] = []

  beforeAll(async () => {
    for (const [file] of here) {
      const report = await readReport(await readRawFile(join(folder, `${file}.txt`)))
      const rows = normalize(report, extract(report))
      for (const name of ['reports', 'indicators', 'targets'] as const) {
        tables[name].push(...rows[name] ?? [])
      }
    }
    ;({ attainment, observations } = panel(tables))
  })

  const targetOf = (area: string, year: string) => attainment.filter((row) =>
    row.area_code === area && row.period === year && row.metric_id === 'gdp' &&
    row.measure === 'growth' && row.target_report_id === `CN-${area}-${year}`)

  const checkTarget = (file: string, target: string) => {
    const [area = '', year = ''] = file.split('-')
    const found = targetOf(area, year).map((row) =>
      [row.target_value, row.target_max, row.target_comparator].filter(Boolean).join(' '))
    // Said again further on, it is the same target again.
    expect([...new Set(found)]).toEqual([target])
  }

  const checkBefore = (file: string, before: string | null) => {
    const [area = '', year = ''] = file.split('-')
    const found = observations.filter((row) => row.area_code === area && row.metric_id === 'gdp' &&
      row.measure === 'growth' && row.period === String(Number(year) - 1))
    expect([...new Set(found.map((row) => row.value_normalized))]).toEqual([before])
  }

  it.each(read)('%s: %s', checkTarget)
  it.fails.each(unread)('%s: %s (known gap)', checkTarget)

  it.each(read.filter(([, , before]) => before !== null))('%s: %s after %s',
    (file, _target, before) => checkBefore(file, before))
  it.fails.each(unread)('%s: %s after %s (known gap)',
    (file, _target, before) => checkBefore(file, before))

  const pair = isHere(['100000-2012']) && isHere(['100000-2013'])
  it.skipIf(lacks(pair, `100000-2012 and 100000-2013 in ${folder}`)).each(outcomes)(
    'set for %s: %s, %s', (year, actual, outcome) => {
      expect(targetOf('100000', year).map((row) => [row.actual_value, row.outcome]))
        .toContainEqual([actual, outcome])
    },
  )
})
