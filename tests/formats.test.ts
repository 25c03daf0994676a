/** Parquet, SQLite and XLSX: declared types, exact numbers, the same bytes everywhere. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { beforeAll, describe, expect, test } from 'vitest'
import { fitsDouble, unscaled } from '../pipeline/formats/decimal.ts'
import { namesIn, tableSheet } from '../pipeline/formats/people.ts'
import { binaryFormats, checkRoom, parseFormats, writeFormat } from '../pipeline/formats/index.ts'
import { writeSqlite } from '../pipeline/formats/sqlite.ts'
import { emptyTables, schemas, tableNames } from '../pipeline/schemas.ts'
import type { TableName } from '../pipeline/types.ts'
import { inTemporary } from './fixtures/run.ts'
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
      })[kind]).concat(schemas[name].columns.filter(({ kind }) => kind === 'number')
        .map(({ name: column }) => [`${column}_double`, 'DOUBLE', undefined, undefined, undefined])))
  })

  test('keeps every text as it is', async () => {
    const rows = await parquetReadObjects({ file: bufferOf('data/metrics.parquet') })
    expect(rows.slice(1).map((row) => row['name_zh'])).toEqual(traps)
    expect(rows[0]!['definition']).toBeNull()
  })
})

test('the SQLite file may be read by all who may read the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-sqlite-'))
  try {
    writeSqlite((name) => [published.tables[name]], join(folder, 'a.sqlite'))
    writeFileSync(join(folder, 'b.csv'), '')
    const [one, other] = ['a.sqlite', 'b.csv'].map((name) => statSync(join(folder, name)).mode)
    expect(one).toBe(other)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('XLSX', () => {
  const part = (path: string) => strFromU8(unzipSync(bytesOf('baogao.xlsx'))[path]!)

  test('has the catalogue entry, the dictionary and the codes before the tables', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="(?<name>[^"]+)"/gu)].map(({ groups }) => groups?.['name'])
    expect(names).toEqual(['说明', '数据项', '代码表', ...tableNames.map((name) => schemas[name].title)])
  })

  test('has in every sheet headings that are high enough to be seen, stay in sight and filter', () => {
    for (let number = 1; number <= 3 + tableNames.length; number += 1) {
      const sheet = part(`xl/worksheets/sheet${number}.xml`)
      expect(sheet).toMatch(/<row r="1"[^>]* ht="36" customHeight="1"/u)
      // Excel takes a pane for frozen only where the active one exists.
      expect(sheet).toMatch(/<pane ySplit="1" (?:topLeftCell="A2" activePane="bottomLeft"|xSplit="[12]" topLeftCell="[BC]2" activePane="bottomRight") state="frozen"\/>/u)
      const columns = sheet.match(/<c r="[A-Z]+1"/gu)!.at(-1)!.slice(6, -2)
      const rows = [...sheet.matchAll(/<row r="(?<row>\d+)"/gu)].at(-1)?.groups?.['row']
      expect(sheet).toContain(`</sheetData><autoFilter ref="A1:${columns}${rows}"/>`)
      expect(sheet.includes('tabSelected="1"')).toBe(number === 1)
    }
  })

  test('shows every number with all its digits', () => {
    const styles = part('xl/styles.xml')
    const codes = new Map([...styles.matchAll(/<numFmt numFmtId="(?<id>\d+)" formatCode="(?<code>[^"]+)"/gu)].map(({ groups }) => [groups!['id'], groups!['code']]))
    const used = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf (?:numFmtId="(?<id>\d+)")?/gu)].map(({ groups }) => codes.get(groups!['id']))
    const wrong: string[] = []
    for (let number = 4; number <= 3 + tableNames.length; number += 1) {
      for (const { groups } of part(`xl/worksheets/sheet${number}.xml`).matchAll(/<c r="(?<at>\w+)"(?: s="(?<style>\d+)")?(?: t="n")?><v>(?<value>-?[\d.]+)<\/v>/gu)) {
        const format = used[Number(groups!['style'])] ?? 'General'
        const decimals = groups!['value']!.split('.')[1]?.length ?? 0
        if (format.replace(/^[^.]*\.?/u, '').length !== decimals || format === 'General') wrong.push(`${groups!['at']} ${groups!['value']} ${format}`)
      }
    }
    expect(wrong).toEqual([])
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

describe('a table for people', () => {
  const tables = emptyTables()
  tables.reports.push({ id: 'CN-140802-2020', area: '盐湖区', year: '2020' })
  tables.metrics.push({ metric_id: 'agricultural_output_value', name_zh: '农业总产值' })
  tables.observations.push({
    id: 'o_0', report_id: 'CN-140802-2020', row_id: 'i_0', metric_id: 'agricultural_output_value', measure: 'growth', value: '122000000000',
    year: '2019', area_code: '140802', comparator: 'ge', preferred: 'yes',
  })
  const names = namesIn((name) => [tables[name]])
  const { headings, rows, frozen, plain } = tableSheet(tables.observations, schemas.observations, names)
  const cellOf = (heading: string) => rows[0]![headings.indexOf(heading)]

  test('has names beside ids and meanings beside codes', () => {
    expect(cellOf('指标名称')).toBe('农业总产值')
    expect(cellOf('报告名称')).toBe('盐湖区 2020')
    expect(cellOf('度量\nmeasure')).toBe('比上期增长 (growth)')
    expect(cellOf('比较\ncomparator')).toBe('以上、不低于、至少 (ge)')
    expect(cellOf('数值\nvalue')).toBe(122000000000)
  })

  test.each([
    ['61333333333.333333', 61333333333.3333], ['4503599627370497.5', '4503599627370497.5'], ['12345678901234567', '12345678901234567'],
  ])('what was rounded to six places is a number that sums count: %s', (value_normalized, cell) => {
    const sheet = tableSheet([{ ...tables.observations[0]!, value_normalized }], schemas.observations, names)
    const given = sheet.rows[0]![sheet.headings.indexOf('标准值\nvalue_normalized')]
    if (typeof cell === 'number') expect(given).toBeCloseTo(cell, 3)
    else expect(given).toBe(cell)
  })

  test('has whose and what first and in sight, ids and codes of areas and units last', () => {
    expect(headings.slice(0, 2)).toEqual(['报告名称', '指标名称'])
    expect(frozen).toBe(2)
    const last = headings.slice(headings.indexOf('标识\nid')).map((heading) => heading.split('\n')[1])
    expect(last).toEqual(['id', 'area_code', 'metric_id', 'unit_code', 'row_id', 'report_id'])
    expect([...plain!].map((index) => headings[index])).toEqual(['年\nyear'])
  })

  test.each(tableNames)('%s has all columns of its schema', (name) => {
    const found = tableSheet([], schemas[name], names).headings.flatMap((heading) => heading.split('\n').slice(1))
    expect([...found].sort()).toEqual(schemas[name].columns.map((column) => column.name).sort())
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
