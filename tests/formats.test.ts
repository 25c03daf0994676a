/** Parquet, SQLite and XLSX: declared types, exact numbers, the same bytes everywhere. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { fitsDouble, unscaled } from '../pipeline/formats/decimal.ts'
import { binaryFormats, checkRoom, parseFormats, writeFormat } from '../pipeline/formats/index.ts'
import { emptyTables, schemas, tableNames } from '../pipeline/schemas.ts'
import type { TableName } from '../pipeline/types.ts'
import { inTemporary, loader, project } from './fixtures/run.ts'
import { numbers, trapped, traps, type Published } from './examples/published.ts'

const decimals: [value: string, whole: bigint | null][] = [
  ['289.7', 289700000n], ['-3', -3000000n], ['0', 0n], ['666.666667', 666666667n], ['1.50', 1500000n],
  ['1.2345678', null], ['9'.repeat(32), BigInt('9'.repeat(32)) * 1000000n], ['9'.repeat(33), null], ['', null], ['1e3', null],
]
test.each(decimals)('%s in millionths is %s', (value, whole) => expect(unscaled(value)).toBe(whole))

test.each([['289.7', true], ['-0.000001', true], ['123456789012345', true], ['1234567890123456', false]])(
  'a double keeps %s: %s', (value, fits) => expect(fitsDouble(value)).toBe(fits))

test.each([
  ['csv,json', ['csv', 'json']], ['xlsx, csv', ['csv', 'xlsx']], ['', null], ['all', ['csv', 'json', 'parquet', 'sqlite', 'xlsx']], ['csv,xml', null], [' , ', null],
])('the list %j asks for %j', (list, names) => expect(parseFormats(list)).toEqual(names))

const folder = inTemporary()
let published: Published
beforeAll(async () => { published = await trapped() })
const bytesOf = (path: string) => published.files.get(path)!
const bufferOf = (path: string) => new Uint8Array(bytesOf(path)).buffer

describe('Parquet', () => {
  test.each(tableNames)('%s has the types of its schema', (name) => {
    const { schema, num_rows: rows } = parquetMetadata(bufferOf(`data/${name}.parquet`))
    expect(Number(rows)).toBe(published.tables[name].length)
    expect(schema.slice(1).map((element) => [element.name, element.type, element.converted_type, element.precision, element.scale]))
      .toEqual(schemas[name].columns.map(({ name: column, kind }) => ({
        text: [column, 'BYTE_ARRAY', 'UTF8', undefined, undefined],
        integer: [column, 'INT64', undefined, undefined, undefined],
        number: [column, 'FIXED_LEN_BYTE_ARRAY', 'DECIMAL', 38, 6],
      })[kind]))
  })

  test('keeps every text as it is', async () => {
    const rows = await parquetReadObjects({ file: bufferOf('data/metrics.parquet') })
    expect(rows.slice(1).map((row) => row['name_zh'])).toEqual(traps)
    expect(rows[0]!['definition']).toBeNull()
  })
})

describe('XLSX', () => {
  const part = (path: string) => strFromU8(unzipSync(bytesOf('baogao.xlsx'))[path]!)

  test('has the catalogue entry, the dictionary and the codes before the tables', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.['name'])
    expect(names).toEqual(['说明', '数据项', '代码表', ...tableNames.map((name) => schemas[name].title)])
    expect(part('xl/worksheets/sheet4.xml')).toContain('state="frozen"')
  })

  test('keeps blanks, cuts what Excel refuses, and has long numbers as text', () => {
    const strings = part('xl/sharedStrings.xml')
    expect(strings).toContain('<t xml:space="preserve">  两端空白  </t>')
    expect(strings).toContain(`${'长'.repeat(32_766)}…</t>`)
    expect(strings).not.toContain('长'.repeat(32_768))
    const sheet = part(`xl/worksheets/sheet${4 + tableNames.indexOf('quantities')}.xml`)
    for (const number of numbers) {
      if (fitsDouble(number)) expect(sheet).toContain(`<v>${number}</v>`)
      else expect(strings).toContain(`>${number}<`)
    }
  })

  test('says the encoding in every part, or LibreOffice takes it from the cells', () => {
    for (const [path, content] of Object.entries(unzipSync(bytesOf('baogao.xlsx')))) {
      expect(strFromU8(content).startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'), path).toBe(true)
    }
  })

  test('has all parts at one date', () => {
    const dates = new Set<string>()
    const bytes = Buffer.from(bytesOf('baogao.xlsx'))
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
      dates.add(bytes.subarray(at + 10, at + 14).toString('hex'))
    }
    expect([...dates]).toEqual(['00002100'])
  })
})

test('tables without rows can be written in every format', async () => {
  mkdirSync(folder('data'))
  const paths: string[] = []
  for (const format of binaryFormats) paths.push(...await writeFormat(format, (name) => [emptyTables()[name]], folder('')))
  expect(paths.length).toBe(tableNames.length + 2)
  for (const path of paths) expect(statSync(folder(path)).size).toBeGreaterThan(100)
  expect(readdirSync(folder('')).sort()).toEqual(['baogao.sqlite', 'baogao.xlsx', 'data'])
})

test('the bytes do not depend on the portions that rows come in', async () => {
  const { tables } = published
  for (const place of ['one', 'two']) mkdirSync(folder(`${place}/data`), { recursive: true })
  for (const format of binaryFormats) {
    await writeFormat(format, (name) => [tables[name]], folder('one'))
    const paths = await writeFormat(format, (name) => tables[name].map((row) => [row]), folder('two'))
    for (const path of paths) expect(readFileSync(folder(`one/${path}`)).equals(readFileSync(folder(`two/${path}`))), path).toBe(true)
  }
})

test('more rows than a sheet of Excel has are refused before anything is written', () => {
  const rows = Object.fromEntries(tableNames.map((name) => [name, name === 'quantities' ? 1_048_576 : 0])) as Record<TableName, number>
  expect(() => checkRoom(['csv', 'xlsx'], rows)).toThrow('quantities.xlsx: has 1048576 rows, a sheet at most 1048575. Leave the format out')
  expect(() => checkRoom(['csv', 'sqlite'], rows)).not.toThrow()
})

test('a reference that does not resolve stops the SQLite file', async () => {
  const tables = emptyTables()
  tables.sections.push({ id: 's_0000000000000001', report_id: 'CN-000000-2000', level: '1', marker: '一、', heading: '甲', start: '0', end: '1' })
  await expect(writeFormat('sqlite', (name) => [tables[name]], folder(''))).rejects.toThrow('a reference does not resolve')
})

test('the bytes do not depend on time zone, locale or the day', async () => {
  const script = `
    import { createHash } from 'node:crypto'
    import { trapped } from './tests/examples/published.ts'
    const { files } = await trapped()
    for (const [path, bytes] of [...files]) console.log(path, createHash('sha256').update(bytes).digest('hex'))`
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, '--input-type=module', '-e', script], { cwd: project, env, encoding: 'utf8' })
  expect(stderr).toBe('')
  const here = [...published.files].map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
  expect(stdout.trim().split('\n')).toEqual(here)
})
