/** What a sentence says: by example, as JSON by the line, and of lines that are none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toExplanationJson } from '../pipeline/explain/json.ts'
import { explain, tenseOf } from '../pipeline/explain/index.ts'
import { schemas } from '../pipeline/schemas.ts'
import type { Row } from '../pipeline/types.ts'
import { explanations } from './examples/explain.ts'
import { inTemporary, runBuild, runScript, yanhu } from './fixtures/run.ts'
import { readFileSync } from 'node:fs'

const script = 'pipeline/cli/explain.ts'
const recordRoles = ['indicator', 'target', 'budget']
const sayRecord = (table: string, row: Row) =>
  [table, row.metric ?? row.item, row.measure, row.comparator, row.value, row.unit, row.period].join(' ')

test.each(explanations)('“$text” $options', ({ text, options, records, others }) => {
  const found = explain(text, options)
  expect(found.records.map(({ table, row }) => sayRecord(table, row))).toEqual(records)
  expect(found.quantities.filter(({ role }) => !recordRoles.includes(role ?? ''))
    .map((row) => `${row.text} ${row.role}`)).toEqual(others ?? [])
})

test('the words of a sentence say whether it is a plan', () => {
  expect(['确保粮食产量稳定', '超额完成年度目标', '增长7%'].map(tenseOf)).toEqual(['plan', 'past', 'past'])
})

describe('as JSON', () => {
  const keysOf = (table: keyof typeof schemas) => schemas[table].columns.map(({ name }) => name)

  test('one object a line, columns as in out/data, also for lines that say nothing', () => {
    const lines = ['新增学位1100个，总投资1.3亿元', '', '   ', 'no figures', '7\u2028%\r', '{"a":1}', '"', '１２％']
    const { code, stdout, stderr } = runScript(script, ['--json'], lines.join('\n'))
    expect([code, stderr]).toEqual([0, ''])
    const found = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as {
      text: string, quantities: object[], records: { table: 'indicators' }[]
    })
    expect(found.map(({ text }) => text)).toEqual(lines.map((line) => line.replace(/\r$/u, '')))
    expect(found[1]).toEqual({ text: '', quantities: [], records: [] })
    expect(Object.keys(found[0]!.quantities[0]!)).toEqual(keysOf('quantities'))
    expect(found[0]!.records.map(({ table }) => table)).toEqual(['indicators', 'budgets'])
    for (const record of found[0]!.records) expect(Object.keys(record)).toEqual(['table', ...keysOf(record.table)])
  })

  test('two thousand lines, an object each', () => {
    const sentences = readFileSync(yanhu, 'utf8').split(/[。\n]/u)
    const lines = Array.from({ length: 2000 }, (_, index) => sentences[index % sentences.length])
    const { code, stdout } = runScript(script, ['--json'], lines.join('\n') + '\n')
    expect([code, stdout.split('\n').length]).toEqual([0, 2001])
  })

  test('any line gives an object whose ledger holds every run of digits once', () => {
    const piece = fc.constantFrom(...'0123456789１２.,％%亿万元个年月日第一二三十点分之增长至—-“”（）()、，。：；\u3000 \t\ufeffA𠮷'.split(''), '\ud800')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const found = JSON.parse(toExplanationJson(explain(text))) as { text: string, quantities: { start: number, end: number }[] }
      expect(found.text).toBe(text)
      const points = [...text]
      const owners = points.map((_, at) => found.quantities.filter(({ start, end }) => start <= at && at < end).length)
      points.forEach((point, at) => { if (/[0-9０-９]/u.test(point)) expect([text, at, owners[at]]).toEqual([text, at, 1]) })
    }), { numRuns: 500 })
  })
})

describe('the command', () => {
  const folder = inTemporary()

  test('tells what is stated, what is implied, and the rules', () => {
    const { code, stdout } = runScript(script, ['全年地区生产总值完成301.2亿元，增长4.1%。', '--year', '2021'])
    expect(code).toBe(0)
    expect(stdout).toContain('301.2亿元  indicator  = 30120000000 CNY  by value/stated')
    expect(stdout).toContain('地区生产总值 (gdp)  growth  4.1 %  2020')
    expect(stdout).toContain('implied: metric 地区生产总值, period 2020')
  })

  test('tells a row of the dataset by its id', () => {
    expect(runBuild('--out', folder('out'), '--quiet').code).toBe(0)
    const id = /^t_[0-9a-f]+/mu.exec(readFileSync(folder('out/data/targets.csv'), 'utf8'))![0]
    const { code, stdout } = runScript(script, [id, '--out', folder('out')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^targets CN-140802-2020, line \d+\nsection: .+\n\nquantities\n {2}6\.5% {2}target/u)
    const none = runScript(script, ['t_0000000000000000', '--out', folder('out')])
    expect([none.code, none.stderr]).toEqual([1, 'error: t_0000000000000000: is the id of no row. Look it up in out/data.\n'])
  })

  test('refuses what it cannot do', () => {
    expect(runScript(script, ['增长7%', '--year', 'soon']).code).toBe(2)
    expect(runScript(script, ['增长7%', '--plan', '--past']).code).toBe(2)
  })
})
