/** What is wrong with one report is said of that report, all of it at once; the others can be built. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { build, type BuildResult } from '../pipeline/corpus/index.ts'
import { exitCodeOf } from '../pipeline/errors.ts'
import { sayFaults, type Fault } from '../pipeline/validate/index.ts'
import { inTemporary, project, startScript } from './fixtures/run.ts'

// Faults of the program itself, put in by words that stand in no report.
const hasLine = (text: string, lines: readonly { start: number, end: number }[], words: string) =>
  lines.some(({ start, end }) => text.slice(start, end).includes(words))

vi.mock('../pipeline/extract/index.ts', async (load) => {
  const real = await load<typeof import('../pipeline/extract/index.ts')>()
  return {
    ...real,
    extract: (report: Parameters<typeof real.extract>[0]) => {
      if (hasLine(report.text, report.lines, '坏在提取')) throw new TypeError('no such slot')
      if (hasLine(report.text, report.lines, '坏在深处')) throw new RangeError('Maximum call stack size exceeded')
      return real.extract(report)
    },
  }
})
vi.mock('../pipeline/normalize/index.ts', async (load) => {
  const real = await load<typeof import('../pipeline/normalize/index.ts')>()
  const normalizeReport = (...given: Parameters<typeof real.normalizeReport>) => {
    const [{ text, lines }] = given
    if (hasLine(text, lines, '坏在换算')) throw new Error('not a number')
    const { rows, origins } = real.normalizeReport(...given)
    const [first] = rows.indicators ?? []
    if (first && text.includes('坏在模式')) first.measure = 'grow'
    if (first && text.includes('坏在规则')) first.value_normalized = '123456'
    return { rows, origins }
  }
  return {
    ...real, normalizeReport,
    normalize: (...given: Parameters<typeof real.normalize>) => normalizeReport(...given).rows,
  }
})

vi.mock('../pipeline/panel/index.ts', async (load) => {
  const real = await load<typeof import('../pipeline/panel/index.ts')>()
  return {
    ...real,
    areaPanel: (...given: Parameters<typeof real.areaPanel>) => {
      const [{ indicators }] = given
      if (indicators.some(({ row }) => row.report_id === 'CN-140802-2005')) throw new Error('no such cell')
      const panel = real.areaPanel(...given)
      const row = panel.observations.find(({ report_id: id }) => id === 'CN-140802-2007')
      if (row) row.measure = 'grow'
      return panel
    },
  }
})

const folder = inTemporary()
const tiny = readFileSync(join(project, 'tests/fixtures/tiny/raw/140802-2021.txt'), 'utf8')
/** The tiny report as of another year, with a sentence more. */
const reportOf = (year: number, words = '') => tiny.replaceAll('2021', String(year))
  .replaceAll('2020', String(year - 1)).replace('各位代表：', `各位代表：\n${words}`)

const bad: [what: string, words: string, said: RegExp][] = [
  ['an exception in extract', '坏在提取的一句。', /^2001\.txt, line \d+: stops the program \(extract\): no such slot, at “坏在提取的一句。”\. /u],
  ['a stack that overflows', '坏在深处的一句。', /^2001\.txt, line \d+: stops the program \(extract\): Maximum call stack/u],
  ['an exception in normalize', '坏在换算的一句。', /^2001\.txt, line \d+: stops the program \(normalize\): not a number, at “坏在换算的一句。”\. /u],
  ['a row that does not fit its schema', '坏在模式的一句。', /^2001\.txt:\d+:\d+: schema \(indicators \w+, measure\): "grow" must be equal/u],
  ['a row that breaks a rule', '坏在规则的一句。', /^2001\.txt:\d+:\d+: \w+ \(indicators \w+, value_normalized\): /u],
]

const run = (keepGoing: boolean) =>
  build({ raw: folder('raw'), out: folder('out'), keepGoing, jobs: 1, formats: ['csv'], pages: false })
const saidBy = ({ refused, faults }: BuildResult) => [...refused.map(({ message }) => message), ...sayFaults(faults)]

describe.each(bad)('%s', (_, words, said) => {
  test('stops a build, after all are named, and leaves out/ alone', async () => {
    mkdirSync(folder('raw'))
    writeFileSync(folder('raw/2001.txt'), reportOf(2001, words))
    writeFileSync(folder('raw/2002.txt'), reportOf(2002))
    writeFileSync(folder('raw/2003.txt'), 'no report')
    writeFileSync(folder('raw/2004.txt'), reportOf(2004, '坏在提取。'))
    const result = await run(false)
    expect([result.written, readdirSync(folder(''))]).toEqual([false, ['raw']])
    const lines = saidBy(result)
    expect(lines.find((line) => line.startsWith('2001'))).toMatch(said)
    expect(new Set(lines.map((line) => line.slice(0, 4)))).toEqual(new Set(['2001', '2003', '2004']))
  })

  test('is left out with --keep-going, and the others are as without it', async () => {
    mkdirSync(folder('raw'))
    writeFileSync(folder('raw/2002.txt'), reportOf(2002))
    writeFileSync(folder('raw/2003.txt'), reportOf(2003))
    expect((await run(false)).written).toBe(true)
    const alone = readFileSync(folder('out/data/indicators.csv'), 'utf8')
    writeFileSync(folder('raw/2001.txt'), reportOf(2001, words))
    const result = await run(true)
    expect([result.written, result.reports]).toEqual([true, 2])
    expect(saidBy(result)[0]).toMatch(said)
    expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2002.txt', 'CN-140802-2003.txt'])
    expect(readFileSync(folder('out/data/indicators.csv'), 'utf8')).toBe(alone)
  })
})

test.each([
  ['an exception', 2005, '2005: panel (observations 140802, area_code): stops the program: no such cell'],
  ['a row that does not fit', 2007, '2007: schema (observations '],
])('%s in the panel is that of the reports it comes from', async (_, year, said) => {
  mkdirSync(folder('raw'))
  writeFileSync(folder('raw/2002.txt'), reportOf(2002))
  writeFileSync(folder('raw/a.txt'), reportOf(year))
  const stopped = await run(false)
  expect([stopped.written, readdirSync(folder(''))]).toEqual([false, ['raw']])
  expect(saidBy(stopped)[0]).toContain(said)
  const went = await run(true)
  expect([went.written, went.reports, went.kept]).toEqual([true, 1, 0])
  expect(saidBy(went)[0]).toContain(said)
  expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2002.txt'])
})

test('where every report is at fault, nothing is written', async () => {
  mkdirSync(folder('raw'))
  writeFileSync(folder('raw/2001.txt'), reportOf(2001, '坏在模式。'))
  const result = await run(true)
  expect([result.written, readdirSync(folder(''))]).toEqual([false, ['raw']])
})

test('of many faults each report is named, and how many more there are', () => {
  const fault = (file: string): Fault =>
    ({ rule: 'schema', table: 'targets', row: 't', field: 'value', report: '', file, what: 'a', todo: 'B.' })
  const lines = sayFaults([...Array.from({ length: 30 }, () => fault('a.txt')), fault('b.txt')])
  expect(lines.filter((line) => line.startsWith('a.txt'))).toHaveLength(6)
  expect(lines.slice(-2)).toEqual(['a.txt: and 25 more of this kind', 'b.txt: schema (targets t, value): a. B.'])
})

/** Facts that cannot be, in one sidecar among many: key, and what the message names. */
const facts: [yaml: string, named: string][] = [
  ['congress: 0', '"congress"'], ['session: 100', '"session"'], ['delivered_on: 2020-02-30', '"delivered_on"'],
  ['published_on: 2020-13-01', '"published_on"'], ['area_code: 999999', '"area_code"'], ['plan_period: 2025/2020', '"plan_period"'],
  ['review_period: 20/21', '"review_period"'], ['year: 20200', '"year"'],
]

test.each(facts)('%s is that report’s fault, by the name of its file of facts', async (yaml, named) => {
  mkdirSync(folder('raw'))
  writeFileSync(folder('raw/2001.txt'), reportOf(2001))
  writeFileSync(folder('raw/2001.yml'), yaml)
  writeFileSync(folder('raw/2002.txt'), reportOf(2002))
  const result = await run(true)
  expect(saidBy(result)).toEqual([expect.stringContaining(`2001.yml: ${named} must be `)])
  expect(result.refused.map((error) => exitCodeOf(error))).toEqual([1])
  expect(readdirSync(folder('out/text'))).toEqual(['CN-140802-2002.txt'])
})

test('a number of a congress that there cannot be is no fact, and no fault', async () => {
  mkdirSync(folder('raw'))
  writeFileSync(folder('raw/2001.txt'), reportOf(2001).replace(/第[^届]+届/u, '第0届').replace(/第[^次]+次会议/u, '第0次会议'))
  expect(saidBy(await run(false))).toEqual([])
  expect(readFileSync(folder('out/data/reports.csv'), 'utf8')).not.toMatch(/,0,/u)
})

test('a document that stops the program is answered, and the next one is read', async () => {
  const { inStep, faultIn } = await import('../pipeline/parts/fault.ts')
  const error = await inStep('extract', () => { throw new Error('boom') }).catch((one: unknown) => one)
  expect(faultIn('a.txt', error).message).toMatch(/^a\.txt: stops the program \(extract\): boom\. Report this/u)
  expect(faultIn('a.txt', 'words').problem).toMatchObject({ code: 'report-fault', what: 'stops the program: words' })
  const full = Object.assign(new Error('ENOSPC'), { syscall: 'write' })
  expect(await inStep('page', () => { throw full }).catch((one: unknown) => one)).toBe(full)
})

test('what is too large to be written is answered with its error', () => {
  const script = `
    import { writeLine } from ${JSON.stringify(join(project, 'pipeline/cli/filter.ts'))}
    const deep = []; let at = deep; for (let i = 0; i < 1e5; i++) { const next = []; at.push(next); at = next }
    await writeLine({ name: 'a', deep }, (error) => ({ name: 'a', error: error.message.slice(0, 18) }))
    await writeLine({ name: 'b' })
  `
  mkdirSync(folder('script'))
  writeFileSync(folder('script/a.mts'), script)
  const { stdout } = startScript(relative(project, folder('script/a.mts')), [])
  expect(stdout).toBe('{"name":"a","error":"Maximum call stack"}\n{"name":"b"}\n')
})
