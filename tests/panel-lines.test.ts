/** The table `panel`: a line an area, year and metric; areas as of their year and of today. */
import { describe, expect, test } from 'vitest'
import { areaCodes, areaEnglish } from '../pipeline/lexicon/texts.ts'
import { panel } from '../pipeline/panel/index.ts'
import { parseRows } from '../pipeline/read/area-rows.ts'
import { codeNow, completeName } from '../pipeline/read/area-now.ts'
import { readReport } from '../pipeline/index.ts'
import { schemas } from '../pipeline/schemas.ts'
import { toTables } from '../pipeline/tables.ts'
import type { Row, Tables } from '../pipeline/types.ts'
import { validate } from '../pipeline/validate/index.ts'
import { codes, names } from './examples/area-now.ts'

test.each(codes)('%s of %i is %s today: %s', (code, year, now) => {
  expect(codeNow(code, year)).toBe(now)
})

test.each(names)('%s in %i is %s, %s', (code, year, zh, en) => {
  expect(completeName(code, year)).toMatchObject({ zh, en })
})

test('every area of the list has an English name, in letters alone', () => {
  const known = new Map(areaEnglish.trimEnd().split('\n').slice(1).map((line) => line.split('\t') as [string, string]))
  const without = [...new Set(parseRows(areaCodes).map(({ name }) => name))].filter((name) => !/^[A-Z][\p{Script=Latin}' ,-]+$/u.test(known.get(name) ?? ''))
  expect(without).toEqual([])
})

const report = (year: number, past: readonly string[], plan: readonly string[]) => [
  '政府工作报告', `——${year}年1月10日在运城市盐湖区第十六届人民代表大会第五次会议上`, '各位代表：',
  `一、${year - 1}年工作回顾`, ...past, `二、${year}年工作安排`, ...plan,
].join('\n')

async function tablesOf(texts: readonly string[]): Promise<{ tables: Tables, texts: Map<string, string> }> {
  const reports = await Promise.all(texts.map((text) => readReport(text)))
  return { tables: toTables(reports), texts: new Map(reports.map(({ id, text }) => [id, text])) }
}

describe('two reports of one area', async () => {
  const made = await tablesOf([
    report(2020, ['地区生产总值完成120亿元，增长5.2%。'], ['地区生产总值增长6%—6.5%。', '一般公共预算收入增长3%以上。', '居民消费价格涨幅控制在3%以内。']),
    report(2021, ['地区生产总值完成130亿元，增长6.1%。', '一般公共预算收入增长2.1%。'], ['地区生产总值增长7%左右，达到140亿元。']),
  ])
  const lines = made.tables.panel
  const line = (metric: string, year: string): Row => lines.find((row) => row.metric_id === metric && row.year === year) ?? {}

  test('a target beside its outturn, level and growth, in one unit, with both quotes', () => {
    expect(line('gdp', '2020')).toMatchObject({
      area_code: '140802', area_code_now: '140802', area_zh: '运城市盐湖区', area_en: 'Yanhu District, Yuncheng City', area_level: 'county',
      metric_zh: '地区生产总值', measure: 'growth', unit_code: '%', target: '6', target_max: '6.5', target_comparator: 'between',
      outturn: '6.1', outturn_comparator: 'eq', met: 'yes', reason: 'reached', level: '13000000000', level_unit_code: 'CNY', growth: '6.1',
      target_quote: '地区生产总值增长6%—6.5%', outturn_quote: '地区生产总值完成130亿元，增长6.1%',
      target_report_id: 'CN-140802-2020', outturn_report_id: 'CN-140802-2021', other_targets: '0', confidence: expect.stringMatching(/^0\.\d\d$/u) as string, review: '',
    })
  })
  test('missed, open, without a target, with more than one', () => {
    expect(line('general_public_budget_revenue', '2020')).toMatchObject({ target: '3', target_comparator: 'ge', outturn: '2.1', difference: '-0.9', met: 'no', reason: 'short' })
    expect(line('cpi', '2020')).toMatchObject({ measure: 'level', target: '3', target_comparator: 'le', outturn: '', met: '', reason: 'not_stated' })
    expect(line('gdp', '2019')).toMatchObject({ measure: 'growth', target: '', outturn: '5.2', met: '', reason: '', level: '12000000000' })
    expect(line('gdp', '2021')).toMatchObject({ measure: 'growth', target: '7', outturn: '', other_targets: '1' })
  })
  test('no area, year and metric has two lines, and nothing of observations or attainment that is a year is without one', () => {
    const keys = lines.map((row) => [row.area_code, row.year, row.metric_id].join(' '))
    expect(new Set(keys).size).toBe(keys.length)
    const wanted = [...made.tables.observations, ...made.tables.attainment].filter((row) => /^\d{4}$/u.test(row.period ?? ''))
      .map((row) => [row.area_code, row.period, row.metric_id].join(' '))
    expect(new Set(keys)).toEqual(new Set(wanted))
  })
  test('rows have the columns of the schema, and every rule of the contract holds', async () => {
    const columns = schemas.panel.columns.map(({ name }) => name)
    for (const row of lines) expect(Object.keys(row)).toEqual(columns)
    expect(await validate(made.tables, made.texts)).toEqual([])
  })
  test('what any figure contradicts is marked', async () => {
    const { tables } = await tablesOf([report(2020, ['地区生产总值增长5.2%，固定资产投资增长8%。', '地区生产总值增长6.3%。'], ['地区生产总值增长7%。'])])
    const conflict = (metric: string, year: string) => tables.panel.find((row) => row.metric_id === metric && row.year === year)?.conflict
    expect([conflict('gdp', '2019'), conflict('fixed_asset_investment', '2019'), conflict('gdp', '2020')]).toEqual(['yes', 'no', 'no'])
  })
  test('confidence is the lowest of the rows used, review what all of them have', () => {
    const change = (rows: Row[], values: readonly Row[]) => rows.map((row, at) => ({ ...row, ...values[at % values.length] }))
    const of = (targets: Row, indicators: Row) => {
      const { tables } = made
      const found = panel({ ...tables, targets: change(tables.targets, [targets]), indicators: change(tables.indicators, [indicators]) })
      const { confidence, review } = found.panel.find((row) => row.metric_id === 'gdp' && row.year === '2020') ?? {}
      return [confidence, review]
    }
    expect(of({ confidence: '0.93', review: 'confirmed' }, { confidence: '0.9', review: 'confirmed' })).toEqual(['0.9', 'confirmed'])
    expect(of({ confidence: '1', review: 'corrected' }, { confidence: '1', review: 'confirmed' })).toEqual(['1', 'corrected'])
    expect(of({ confidence: '0.5', review: 'confirmed' }, {})).toEqual(['0.5', ''])
  })
})

test('a county and the district it became have one code of today', async () => {
  const text = (year: number, name: string) => report(year, [`地区生产总值增长${year - 2000}%。`], ['地区生产总值增长7%。']).replace('盐湖区', name).replace('运城市', '保定市')
  const { tables } = await tablesOf([text(2010, '清苑县'), text(2018, '清苑区')])
  expect(tables.reports.map((row) => [row.area_code, row.area_code_now])).toEqual([['130608', '130608'], ['130622', '130608']])
  expect(new Set(tables.panel.map((row) => row.area_code_now))).toEqual(new Set(['130608']))
  expect(new Set(tables.panel.map((row) => row.area_zh))).toEqual(new Set(['保定市清苑县', '保定市清苑区']))
  expect(new Set(tables.observations.map((row) => row.area_code_now))).toEqual(new Set(['130608']))
})

test('an area that another report names in short has its whole name', async () => {
  const { tables } = await tablesOf([report(2020, ['地区生产总值增长5.2%。'], ['粮食产量达到3万吨。'])])
  const { observations } = panel({ ...tables, indicators: tables.indicators.map((row) => ({ ...row, area: '太原', area_code: '140100' })) })
  expect(observations.map((row) => row.area)).toEqual(['太原市'])
})
