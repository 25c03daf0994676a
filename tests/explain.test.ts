/** What a sentence says: by example, as JSON by the line, and of lines that are none. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toExplanationJson } from '../pipeline/explain/json.ts'
import { explain, tenseOf } from '../pipeline/explain/index.ts'
import { needOf } from '../pipeline/extract/names/needs.ts'
import { namingRules } from '../pipeline/extract/names/order.ts'
import { schemas } from '../pipeline/schemas.ts'
import type { Row } from '../pipeline/types.ts'
import { explanations } from './examples/explain.ts'
import { inTemporary, project, runBuild, runScript, yanhu } from './fixtures/run.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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

describe('the trace', () => {
  const traced = (text: string, options = {}) => explain(text, { ...options, trace: true })
  const slot = (found: ReturnType<typeof explain>, at: number, name: string) =>
    found.figures?.[at]?.slots[0]?.find((each) => each.slot === name)

  test('a heading gives time and tense, and the trace says so', () => {
    const found = traced('财政收入12亿元。', { year: 2021, heading: '二、2021年工作安排' })
    expect(found.records.map(({ table }) => table)).toEqual(['targets'])
    expect(slot(found, 0, 'period')).toEqual({ slot: 'period', value: '2021', stated: null, implied: 'heading (time/heading-ahead)' })
  })

  test('a date states the period; without one it follows', () => {
    expect(slot(traced('2019年财政收入12亿元。', { year: 2021 }), 1, 'period')?.stated).toContain('2019年')
    expect(slot(traced('财政收入12亿元。', { year: 2021 }), 0, 'period')?.implied).toBe('report (time/report)')
  })

  test('the rule that won comes after those that had nothing to say, and all are those of the list', () => {
    const [level, growth] = traced('地区生产总值391亿元，增长8.6%。').figures ?? []
    expect([level?.rule.id, growth?.rule.id]).toEqual(['value/stated', 'subject/carried'])
    const ids = namingRules.map(({ id }) => id)
    for (const figure of [level, growth]) {
      expect(figure?.silent.map(({ id }) => id)).toEqual(ids.slice(0, ids.indexOf(figure?.rule.id ?? '')))
      expect(figure?.rule.why).not.toBe('')
    }
    expect(slot(traced('地区生产总值391亿元，增长8.6%。'), 1, 'metric')?.implied).toContain('carried')
  })

  test('words and units are told with the line of the lexicon that has them', () => {
    const [figure] = traced('光伏产值突破300万户左右。').figures ?? []
    for (const word of [...figure?.before ?? [], ...figure?.verbs ?? []]) {
      for (const place of word.places) {
        const [, file = '', line] = /^(\S+\.tsv):(\d+)/u.exec(place) ?? []
        if (file) expect(readFileSync(join(project, 'pipeline', file), 'utf8').split('\n')[Number(line) - 1]).toMatch(new RegExp(`^${word.text}\t`, 'u'))
      }
    }
    expect(figure?.before.map(({ text }) => text).join('')).toBe('光伏产值')
    const line = /^万户: 户 = \{household\} lexicon\/units\.tsv:(\d+)$/u.exec(figure?.unit ?? '')?.[1]
    expect(readFileSync(join(project, 'pipeline/lexicon/units.tsv'), 'utf8').split('\n')[Number(line) - 1]).toMatch(/^户\t/u)
  })

  test('it changes no row', () => {
    const text = '光伏产业加快集聚，产值突破300亿元。企业开办时间由20个工作日压缩至3个工作日，增长5%。'
    const { figures, ...found } = traced(text)
    expect(found).toEqual(explain(text))
    expect(figures?.map(({ id }) => id)).toEqual(found.quantities.map(({ id }) => id))
  })
})

test('words that were nothing but marks are no name, and no fault', () => {
  expect(needOf('')).toBeNull()
})

describe('as JSON', () => {
  const keysOf = (table: keyof typeof schemas) => schemas[table].columns.map(({ name }) => name)

  test('one object a line, columns as in out/data, also for lines that say nothing', async () => {
    const lines = ['新增学位1100个，总投资1.3亿元', '', '   ', 'no figures', '7\u2028%\r', '{"a":1}', '"', '１２％']
    const { code, stdout, stderr } = await runScript(script, ['--json'], lines.join('\n'))
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

  test('four hundred lines, an object each', async () => {
    const sentences = readFileSync(yanhu, 'utf8').split(/[。\n]/u)
    const lines = Array.from({ length: 400 }, (_, index) => sentences[index % sentences.length])
    const { code, stdout } = await runScript(script, ['--json'], lines.join('\n') + '\n')
    expect([code, stdout.split('\n').length]).toEqual([0, 401])
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

  test('tells what is stated, what is implied, and the rules', async () => {
    const { code, stdout } = await runScript(script, ['全年地区生产总值完成301.2亿元，增长4.1%。', '--year', '2021'])
    expect(code).toBe(0)
    expect(stdout).toContain('301.2亿元  indicator  = 30120000000 CNY  by value/stated')
    expect(stdout).toContain('地区生产总值 (gdp)  growth  4.1 %  2020')
    expect(stdout).toContain('implied: metric 地区生产总值, period 2020')
  })

  test('tells a row of the dataset by its id', async () => {
    expect((await runBuild('--out', folder('out'), '--quiet', '--no-pages')).code).toBe(0)
    const id = /^t_[0-9a-f]+/mu.exec(readFileSync(folder('out/data/targets.csv'), 'utf8'))![0]
    const { code, stdout } = await runScript(script, [id, '--out', folder('out')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^targets CN-140802-2020, line \d+\nsection: .+\n\nquantities\n {2}6\.5% {2}target/u)
    const none = await runScript(script, ['t_0000000000000000', '--out', folder('out')])
    expect([none.code, none.stderr]).toEqual([1, `error: t_0000000000000000: is the id of no row. Look it up in ${folder('out')}/data.\n`])
  })

  test('traces a row of the dataset: the rule, its words with their lines, where slots come from', async () => {
    expect((await runBuild('--out', folder('out'), '--quiet', '--no-pages')).code).toBe(0)
    const id = /^t_[0-9a-f]+/mu.exec(readFileSync(folder('out/data/targets.csv'), 'utf8'))![0]
    const { code, stdout } = await runScript(script, [id, '--trace', '--out', folder('out')])
    expect(code).toBe(0)
    expect(stdout).not.toContain('gives no row with this id')
    expect(stdout).toMatch(/^targets CN-140802-2020, line \d+\nsection: .+\ntext: .+\n\n6\.5% {2}target\n {2}rule {6}value\/stated — /u)
    expect(stdout).toMatch(/^ {2}before {4}«.+» {2}n {2}.+\.(?:ts|tsv)/mu)
    expect(stdout).toMatch(/period 2020 {2}implied: .+ \(time\/[a-z-]+\)/u)
  })

  test('traces what money is for to the rule of its row', async () => {
    const { stdout } = await runScript(script, ['签约产业项目27个，总投资207亿元。', '--trace'])
    expect(stdout).toMatch(/ {2}budgets {2}签约产业项目总投资 .* by item\/before\n/u)
    expect(stdout).toMatch(/^ {2}budgets 签约产业项目总投资\n {4}item by item\/before — .+\n {4}silent {2}item\/standard, /mu)
  })

  test('a mistyped id is no sentence', async () => {
    const { code, stderr } = await runScript(script, ['t_nonexistent', '--trace', '--out', 'out'])
    expect([code, stderr]).toEqual([1, 'error: t_nonexistent: is the id of no row. Look it up in out/data.\n'])
  })

  test('the id in its help is that of a row at hand', async () => {
    const ids = (await runScript(script, ['--help'])).stdout.match(/\bt_[0-9a-f]{16}\b/gu) ?? []
    expect(ids).not.toEqual([])
    const rows = readFileSync(join(project, 'out/data/targets.csv'), 'utf8')
    expect(ids.filter((id) => !rows.includes(`\n${id},`))).toEqual([])
  })

  test('refuses what it cannot do', async () => {
    expect((await runScript(script, ['增长7%', '--year', 'soon'])).code).toBe(2)
    expect((await runScript(script, ['增长7%', '--plan', '--past'])).code).toBe(2)
    expect((await runScript(script, ['增长7%', '--plan', '--heading', '一、回顾'])).code).toBe(2)
  })
})
