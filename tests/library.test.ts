/** The library: a dataset in memory is that of a build, is written with the same care, and refuses the same. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterAll, describe, expect, test } from 'vitest'
import { build } from '../pipeline/corpus/index.ts'
import {
  buildDataset, compare, datasetFiles, explain, extract, InputError, normalize, readReport, sayChange, sayDiff, sayFault, schemas, tableNames, toDataset, toNumber, toTables, typed, validate, writeDataset,
  type BuiltDataset, type DatasetFile, type GivenReport, type TargetsRow,
} from '../pipeline/index.ts'
import { runScript } from './fixtures/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'baogao-library-'))
const place = (...names: string[]) => join(folder, ...names)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A report of the year after, so that there is a panel of two, and facts beside it.
const raw = place('raw')
cpSync('tests/fixtures/tiny/raw', raw, { recursive: true })
writeFileSync(join(raw, '140802-2022.txt'), [
  '政府工作报告', '——2022年1月10日在运城市盐湖区第十七届人民代表大会第二次会议上', '各位代表：',
  '一、2021年工作回顾', '地区生产总值完成121亿元，增长6.2%。', '二、2022年工作安排', '地区生产总值增长6.5%—7.5%。',
].join('\n'))
writeFileSync(join(raw, '140802-2022.yml'), 'publisher: 盐湖区人民政府\n')
const names = readdirSync(raw).filter((name) => name.endsWith('.txt')).sort()
const text = readFileSync(join(raw, names[0]!), 'utf8')
const given = (): GivenReport[] => names.map((name) => {
  const sidecar = join(raw, name.replace('.txt', '.yml'))
  return { name, content: readFileSync(join(raw, name)), ...(existsSync(sidecar) ? { facts: readFileSync(sidecar, 'utf8') } : {}) }
})

/** Every file in a folder, path → bytes in latin1. */
function filesIn(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true }).map(String).map((path) => path.replaceAll('\\', '/')).sort()
  return new Map(paths.filter((path) => statSync(join(root, path)).isFile()).map((path) => [path, readFileSync(join(root, path), 'latin1')]))
}
const errorOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => null, (error: unknown) => error)

describe('buildDataset and writeDataset', () => {
  const formats = ['csv', 'json', 'parquet', 'sqlite', 'xlsx'] as const
  test('write the bytes that a build writes, all formats and pages', async () => {
    await build({ raw, out: place('built'), keepGoing: false, formats, jobs: 1 })
    // In whatever order they are given.
    await writeDataset(await buildDataset(given().reverse()), place('written'), { formats: [...formats].reverse() })
    expect(filesIn(place('written'))).toEqual(filesIn(place('built')))
  })

  test('without pages, and in memory, they are the same', async () => {
    await build({ raw, out: place('plain'), keepGoing: false, pages: false, jobs: 1 })
    const dataset = await buildDataset(given())
    await writeDataset(dataset, place('plain-written'), { pages: false })
    const plain = filesIn(place('plain'))
    expect(filesIn(place('plain-written'))).toEqual(plain)
    expect(new Map(datasetFiles(dataset).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]))).toEqual(plain)
  })

  test('what is said of the dataset stands in its descriptions, as dataset.yml has it', async () => {
    const about = parse(readFileSync('raw/dataset.yml', 'utf8')) as DatasetFile
    mkdirSync(place('own'))
    for (const name of readdirSync(raw)) writeFileSync(place('own', name), readFileSync(join(raw, name)))
    writeFileSync(place('own', 'dataset.yml'), readFileSync('raw/dataset.yml'))
    await build({ raw: place('own'), out: place('own-built'), keepGoing: false, jobs: 1 })
    await writeDataset(await buildDataset(given(), { about }), place('own-written'))
    expect(filesIn(place('own-written'))).toEqual(filesIn(place('own-built')))
    expect(await errorOf(buildDataset([text], { about: { titel: 'x' } as DatasetFile }))).toMatchObject({ code: 'dataset-wrong', file: 'about', place: undefined, todo: 'Correct it where it is given' })
  })

  test('a folder that no build made is refused, and is as it was; what a build wrote is replaced, other files stay', async () => {
    const dataset = await buildDataset([text])
    mkdirSync(place('mine'))
    writeFileSync(place('mine', 'thesis.txt'), 'mine')
    expect(await errorOf(writeDataset(dataset, place('mine')))).toMatchObject({ name: 'InputError', code: 'out-unwritable', file: place('mine') })
    expect([...filesIn(place('mine'))]).toEqual([['thesis.txt', 'mine']])
    expect(await errorOf(writeDataset(dataset, '.'))).toMatchObject({ code: 'out-unwritable' })
    await writeDataset(dataset, place('twice'))
    writeFileSync(place('twice', 'notes.txt'), 'mine')
    const { notices } = await writeDataset(dataset, place('twice'), { pages: false })
    expect(notices.join('\n')).toContain('notes.txt')
    expect(existsSync(place('twice', 'index.html'))).toBe(false)
    expect(readFileSync(place('twice', 'notes.txt'), 'utf8')).toBe('mine')
  })

  test('a dataset has tables, panel, texts, doubts and notes', async () => {
    const dataset = await buildDataset([text])
    const [report] = dataset.tables.reports
    expect(Object.keys(dataset.tables)).toEqual(tableNames)
    expect(dataset.panel).toBe(dataset.tables.panel)
    expect(report!.source_file).toBe('report-1.txt')
    for (const row of dataset.tables.quantities) {
      expect([...dataset.texts.get(row.report_id)!].slice(Number(row.start), Number(row.end)).join('')).toBe(row.text)
    }
    for (const doubt of [...dataset.doubts, ...dataset.notes]) expect(doubt).toMatchObject({ report: report!.id, file: 'report-1.txt' })
    expect(dataset.notes.map(({ rule }) => rule)).toContain('facts/source')
  })
})

describe('what is refused', () => {
  const outcome = async (dataset: Promise<BuiltDataset>) => errorOf(dataset)
  test.each<[string, () => Promise<BuiltDataset>, object]>([
    ['an unknown fact', () => buildDataset([{ content: text, facts: { sesion: 5 } }]), { code: 'sidecar-wrong', file: 'facts of report-1.txt', todo: 'Correct it where it is given' }],
    ['a wrong fact in the text of a .yml file', () => buildDataset([{ content: text, name: 'a.txt', facts: 'session: many' }]), { code: 'sidecar-wrong', file: 'facts of a.txt' }],
    ['no report', () => buildDataset(['no report']), { code: 'not-a-report', file: 'report-1.txt' }],
    ['two of one id', () => buildDataset([text, text]), { code: 'id-taken', file: 'report-2.txt' }],
    ['none at all', () => buildDataset([]), { code: 'no-input' }],
  ])('%s, as on the command line', async (_, call, expected) => {
    const error = await outcome(call())
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject(expected)
    expect((error as InputError).message).toContain((error as InputError).todo)
  })

  test('keepGoing builds the others and gives what was refused', async () => {
    const dataset = await buildDataset(['no report', text, text], { keepGoing: true })
    expect(dataset.refused.map(({ code, file }) => [code, file])).toEqual([['not-a-report', 'report-1.txt'], ['id-taken', 'report-3.txt']])
    expect(dataset.tables.reports).toHaveLength(1)
    expect(await outcome(buildDataset(['no report'], { keepGoing: true }))).toMatchObject({ code: 'not-a-report' })
  })

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['a text that is no list', () => buildDataset(text), /must be a list/u],
    ['an unknown option', () => buildDataset([text], { keepgoing: true } as object), /unknown key "keepgoing".*did you mean keepGoing/u],
    ['an unknown key of a report', () => buildDataset([{ content: text, fact: {} } as GivenReport]), /unknown key "fact" in report 1/u],
    ['an unknown option of explain', async () => explain('地区生产总值增长6%', { yaer: 2020 } as object), /unknown key "yaer".*did you mean year/u],
    ['an unknown option of readReport', () => readReport(text, { sidecar: {} } as object), /unknown key "sidecar"/u],
    ['facts that are none', () => readReport(text, { facts: [] as never }), /facts must be/u],
    ['a confidence above 1', () => buildDataset([text], { minConfidence: 80 }), /from 0 to 1/u],
    ...([
      ['a confidence as a text', { minConfidence: '0.5' }, /minConfidence must be a number from 0 to 1/u],
      ['a confidence that is no number', { minConfidence: Number.NaN }, /minConfidence must be/u],
      ['a flag in words', { keepGoing: 'no' }, /keepGoing must be true or false/u],
      ['facts about the dataset as a text', { about: 'title: x' }, /about must be an object/u],
    ] as const).map(([name, options, words]): [string, () => Promise<unknown>, RegExp] => [name, () => buildDataset([text], options as never), words]),
    ['reports that are no list', () => buildDataset({ content: text } as never), /must be a list/u],
    ['pages in words', async () => writeDataset(await buildDataset([text]), place('copy'), { pages: 'no' as never }), /pages must be true or false/u],
    ['formats as a text', async () => writeDataset(await buildDataset([text]), place('copy'), { formats: 'csv' as never }), /formats must be a list/u],
    ['a tense in French', async () => explain('增长6%', { tense: 'futur' as never }), /tense must be past or plan/u],
    ['a year in letters', async () => explain('增长6%', { year: 'abc' as never }), /year must be a year, such as/u],
    ['a heading that is a number', async () => explain('增长6%', { heading: 5 as never }), /heading must be a text/u],
    ['a trace in words', async () => explain('增长6%', { trace: 'yes' as never }), /trace must be true or false/u],
    ['an extraction from nothing', async () => extract({} as never), /the report of extract must be a report that readReport gave/u],
    ['rows of nothing', async () => normalize(await readReport(text), {} as never), /must be what extract gave/u],
    ['tables of nothing', async () => toTables({} as never), /must be a list of reports/u],
    ['texts that are no Map', async () => validate(toTables([]), {} as never), /the texts of validate must be a Map/u],
    ['tables that are none', async () => validate([] as never, new Map()), /the tables of validate must be an object of lists of rows/u],
    ['no fault', async () => sayFault(null as never), /must be a fault/u],
    ['a dataset of no files', async () => toDataset({} as never, new Map()), /the contents of toDataset must be a Map/u],
    ['a comparison of nothing', async () => compare({} as never, {} as never), /the first dataset of compare must be a dataset that toDataset gave/u],
    ['a difference of nothing', async () => sayDiff({} as never), /must be a difference that compare gave/u],
    ['a language of none', async () => sayDiff(compare(toDataset(new Map(), new Map()), toDataset(new Map(), new Map())), false, 'fr' as never), /language of sayDiff must be zh or en/u],
    ['a cell that is a number', async () => toNumber(5 as never), /a cell must be a text/u],
    ['no row', async () => typed('targets', null as never), /a row of targets must be an object/u],
    ['no change', async () => sayChange({} as never), /must be a change/u],
    ['a copy of a dataset', async () => writeDataset({ ...await buildDataset([text]) }, place('copy')), /one that buildDataset gave/u],
    ['an unknown format', async () => writeDataset(await buildDataset([text]), place('excel'), { formats: ['excel' as 'xlsx'] }), /formats must be/u],
  ])('%s is a TypeError', async (_, call, words) => {
    const error = await errorOf(call())
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toMatch(words)
    expect([existsSync(place('copy')), existsSync(place('excel'))]).toEqual([false, false])
  })
})

describe('typed rows', () => {
  test.each([['', null], ['0', 0], ['-3.5', -3.5], ['10860000000', 10860000000], ['0.10', 0.1]] as const)('%j is %j', (cell, value) => {
    expect(toNumber(cell)).toBe(value)
  })
  test.each(['1e3', ' 1', '1,000', 'NaN', '7%', '.5', '0x10'])('%j is no number', (cell) => { expect(() => toNumber(cell)).toThrow(TypeError) })

  test('every row of every table is typed as its schema says, and says the same', async () => {
    const { tables } = await buildDataset(given())
    let rows = 0
    for (const name of tableNames) {
      for (const row of tables[name] as Record<string, string>[]) {
        const values = typed(name, row as never) as unknown as Record<string, unknown>
        rows += 1
        for (const { name: column, kind, nullable } of schemas[name].columns) {
          const value = values[column]
          if (value === null) expect([nullable, row[column]]).toEqual([true, ''])
          else expect([typeof value, kind === 'text' ? value : String(value)]).toEqual([kind === 'text' ? 'string' : 'number', kind === 'text' ? row[column] : String(Number(row[column]))])
        }
      }
    }
    expect(rows).toBeGreaterThan(100)
    const target: TargetsRow = typed('targets', tables.targets[0]!)
    const comparator: 'eq' | 'approx' | 'ge' | 'gt' | 'le' | 'lt' | 'between' | 'in_step' = tables.targets[0]!.comparator
    expect([target.comparator, typeof target.start]).toEqual([comparator, 'number'])
  })

  test('what is no row of the table is refused', async () => {
    const { tables } = await buildDataset([text])
    expect(() => typed('target' as 'targets', tables.targets[0]!)).toThrow(/no table/u)
    expect(() => typed('targets', { id: 'x' })).toThrow(/no column/u)
  })

  test('their types are those of the schemas', async () => {
    const { code, stdout } = await runScript('pipeline/cli/row-types.ts', [])
    expect(code).toBe(0)
    expect(readFileSync('pipeline/library/row-types.ts', 'utf8'), 'run npm run -s rows > pipeline/library/row-types.ts').toBe(stdout)
  })
})
