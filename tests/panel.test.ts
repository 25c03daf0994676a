/** The panel: one preferred figure in each cell, conflicts seen, targets beside actuals. */
import { describe, expect, it } from 'vitest'
import { areaPanel, figuresByArea, panel } from '../pipeline/panel/index.ts'
import { fixed, fromFixed } from '../pipeline/panel/bounds.ts'
import { emptyTables, schemas } from '../pipeline/schemas.ts'
import { metricRows } from '../pipeline/tables.ts'
import type { Row, Tables } from '../pipeline/types.ts'
import { validate } from '../pipeline/validate/index.ts'
import { directions, inStepWith } from '../pipeline/vocabulary/directions.ts'
import { metrics } from '../pipeline/vocabulary/metrics.ts'
import { dataset, reportId, text } from './examples/dataset.ts'
import { panels } from './examples/panel.ts'

const units: Record<string, readonly [code: string, power: number]> = {
  '%': ['%', 0], 位: ['{rank}', 0], 家: ['{enterprise}', 0], '-': ['', 0],
  万元: ['CNY', 4], 亿元: ['CNY', 8], 万亿元: ['CNY', 12], 万美元: ['USD', 4], 亿美元: ['USD', 8],
}

/** `normalize('134.9', 12)` is `134900000000000`: digits moved, nothing computed. */
const normalize = (value: string, power: number): string =>
  value === '' ? '' : fromFixed((fixed(value) ?? 0n) * 10n ** BigInt(power))

/** Rows of the examples' short form as tables; the report's id and area are in its first word. */
function toTables(lines: readonly string[]): Tables {
  const tables: Tables = { ...emptyTables(), metrics: metricRows() }
  const codes = [...new Set(lines.map((line) => line.split(' ')[0] ?? ''))]
  tables.reports = codes.map((code): Row => {
    const [area = '', year = ''] = code.split('-')
    return {
      id: `CN-${code}`, area: `area ${area}`, area_code: area, year,
      review_period: String(Number(year) - 1),
    }
  })
  lines.forEach((whole, index) => {
    const [line = '', words = ''] = whole.split(' | ')
    const [code = '', table = '', metric = '', measure = '', number = '', unit = '', comparator = '',
      period = '', area = ''] = line.split(' ')
    const [value = '', max = ''] = number.replace(/^-$/u, '').split('~')
    const [unitCode, power] = units[unit] ?? ['', 0]
    tables[table === 'i' ? 'indicators' : 'targets'].push({
      id: `${table}_${String(index).padStart(16, '0')}`, report_id: `CN-${code}`,
      metric_id: metric === '-' ? '' : metric, measure, value, value_max: max,
      unit: unit === '-' ? '' : unit, unit_code: unitCode,
      value_normalized: normalize(value, power), value_max_normalized: normalize(max, power),
      comparator, period, area: area && `area ${area}`, area_code: area,
      ...quoted(words, names.get(metric) ?? ''),
    })
  })
  return tables
}

const names = new Map(metrics.map((metric) => [metric.metric_id, metric.name_zh]))

/** `甲产量:由{5%}转为下降1%`: the metric's name where it is not the bare one, and the quote around the figure. */
function quoted(words: string, bare: string): Row {
  const { name, before = '', text = '', behind = '' } =
    /^(?:(?<name>[^{}:]+):)?(?<before>[^{}]*)\{(?<text>[^}]*)\}(?<behind>.*)$/u.exec(words)?.groups ?? {}
  return {
    metric: name ?? bare, text, quote: before + text + behind,
    quote_start: '100', start: String(100 + [...before].length),
  }
}

const join = (words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ')

const sayObservation = (row: Row) => join([
  row.area_code, row.period, row.metric_id, row.measure, row.value, row.unit, row.preferred,
  row.preferred_reason === 'only' ? '' : row.preferred_reason, row.reason,
  row.conflict === 'yes' ? 'conflict' : '',
])

const sayAttainment = (row: Row) => join([
  row.area_code, row.period, row.metric_id, row.measure, row.target_comparator,
  [row.target_value, row.target_max].filter(Boolean).join('~'),
  row.prior_value && `before ${row.prior_value}`, row.actual_value && `actual ${row.actual_value}`,
  row.difference, row.outcome, row.reason,
  row.preferred_reason === 'only' ? '' : row.preferred === 'yes' ? `first: ${row.preferred_reason}` : `- ${row.preferred_reason}`,
])

describe('examples', () => {
  it.each(panels)('$name', ({ rows, confidences = [], observations, attainment }) => {
    const tables = toTables(rows)
    confidences.forEach((confidence, at) => Object.assign(tables.indicators[at]!, { confidence }))
    const found = panel(tables)
    expect(found.observations.map(sayObservation)).toEqual(observations)
    expect(found.attainment.map(sayAttainment)).toEqual(attainment)
  })
})

describe('form', () => {
  const all = toTables(panels.flatMap(({ rows }) => rows))

  it('has the columns of its schemas, in their order', () => {
    const { observations, attainment } = panel(all)
    const wrong = (['observations', 'attainment'] as const).flatMap((name) => {
      const columns = schemas[name].columns.map((column) => column.name).sort()
      const rows = name === 'observations' ? observations : attainment
      return rows.filter((row) => Object.keys(row).sort().join() !== columns.join())
    })
    expect(wrong).toEqual([])
  })

  it('prefers exactly one figure and one target in each cell', () => {
    const { observations, attainment } = panel(all)
    for (const rows of [observations, attainment]) {
      const cells = new Map<string, number>()
      for (const row of rows) {
        const cell = [row.area_code, row.period, row.metric_id, row.measure].join(' ')
        cells.set(cell, (cells.get(cell) ?? 0) + (row.preferred === 'yes' ? 1 : 0))
      }
      expect([...cells].filter(([, count]) => count !== 1)).toEqual([])
    }
  })

  it('makes an area from what is said about it alone', () => {
    const unitCodes = new Map(all.metrics.map((row) => [row.metric_id ?? '', row.unit_code ?? '']))
    const parts = figuresByArea(all).map((area) => areaPanel(area, unitCodes))
    expect({
      observations: parts.flatMap((part) => part.observations),
      attainment: parts.flatMap((part) => part.attainment),
      panel: parts.flatMap((part) => part.panel),
    }).toEqual(panel(all))
  })

  it('keeps areas without a code and reports without an area apart', () => {
    const tables = toTables(['140802-2020 i gdp growth 7 % eq 2019', '140803-2020 i gdp growth 8 % eq 2019'])
    for (const row of tables.reports) Object.assign(row, { area: '', area_code: '' })
    expect(panel(tables).observations.map((row) => row.preferred)).toEqual(['yes', 'yes'])
  })

  it('fits the schemas, and its keys resolve', async () => {
    const tables = dataset()
    tables.metrics = metricRows()
    Object.assign(tables, panel(tables))
    expect(tables.observations.length).toBeGreaterThan(0)
    expect(tables.attainment.length).toBe(tables.targets.filter((row) => row.metric_id).length)
    expect(await validate(tables, new Map([[reportId, text]]))).toEqual([])
  })

  it('takes many figures of one cell in reasonable time', () => {
    const rows = Array.from({ length: 6000 }, (_, index) => `100000-2020 i gdp growth ${index} % eq 2019`)
    expect(panel(toTables(rows)).observations).toHaveLength(6000)
  })
})

describe('directions', () => {
  it('are of metrics in the catalogue', () => {
    const known = new Set(metrics.map((metric) => metric.metric_id))
    const named = [...directions.keys(), ...inStepWith.keys(), ...inStepWith.values()]
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
})

it('reads and writes decimals exactly', () => {
  for (const decimal of ['0', '0.1', '-7.1', '134900000000000', '666.666667', '-0.000001']) {
    expect(fromFixed(fixed(decimal) ?? 0n)).toBe(decimal)
  }
  expect(['', '1e5', '1,000', '.5'].map(fixed)).toEqual([null, null, null, null])
})
