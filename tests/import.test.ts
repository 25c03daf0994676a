/** Tables of reports: what is understood of them, what becomes of each row, and that nothing is overwritten. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { planOf } from '../pipeline/cli/import-plan.ts'
import { InputError } from '../pipeline/errors.ts'
import { cellText, toCode, toDay, toYear } from '../pipeline/read/tables/cells.ts'
import { tablesOf } from '../pipeline/read/tables/index.ts'
import { makeDocx, makeXlsx, para } from './documents-made.ts'
import { inTemporary, project, runScript } from './fixtures/run.ts'
import { lacks } from './skip.ts'

const folder = inTemporary()
const speech = (growth: number) => [
  '政府工作报告', '各位代表：', '现在，我代表县人民政府，向大会报告工作，请予审议。', '一、上年工作回顾',
  ...Array.from({ length: 30 }, (_, year) => `全县生产总值完成${90 + year}.4亿元，增长${growth}.1%，新建农村公路${20 + year}公里。`),
  '二、今年工作安排', `全县生产总值增长${growth}%左右。`,
].join('\n')
const header = ['年份', '区县代码', '报告标题', '报告全文']
const rows = [[2021, 140802, '某区2021年政府工作报告', speech(5)], [2022, 140802, '某区2022年政府工作报告', speech(6)]] as const
const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`
const csv = (table: readonly (readonly (string | number)[])[], delimiter = ',') => strToU8(table.map((row) => row.map(quoted).join(delimiter)).join('\r\n'))
const objects = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]!])))
const parquet = () => new Uint8Array(parquetWriteBuffer({ columnData: header.map((name, at) => ({ name, data: rows.map((row) => String(row[at])), type: 'STRING' as const })) }))

const understood = async (name: string, bytes: Uint8Array, options: Parameters<typeof planOf>[2] = {}) => {
  try {
    const plan = await planOf(name, bytes, options)
    return { columns: plan.columns, notes: plan.table.notes, rows: [...plan.rows()] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return `${error.problem.code} ${error.message}`
  }
}

describe('every form of table gives the same documents', () => {
  const forms: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
    ['a.csv', () => csv([header, ...rows])],
    ['semicolons.csv', () => csv([header, ...rows], ';')],
    ['a.tsv', () => csv([header, ...rows], '\t')],
    ['a.xlsx', () => makeXlsx([header, ...rows])],
    ['title.xlsx', () => makeXlsx([['县级政府工作报告'], header, ...rows])],
    ['a.json', () => strToU8(JSON.stringify(objects))],
    ['inside.json', () => strToU8(JSON.stringify({ count: 2, data: objects }))],
    ['a.jsonl', () => strToU8(objects.map((one) => JSON.stringify(one)).join('\n'))],
    ['a.parquet', parquet],
    ['a.csv', () => makeXlsx([header, ...rows])],
  ]
  test.each(forms)('%s', async (name, bytes) => {
    const found = await understood(name, bytes())
    expect(found).toMatchObject({ columns: { year: 0, area_code: 1, title: 2, text: 3 } })
    const documents = typeof found === 'string' ? [] : found.rows
    expect(documents).toMatchObject(rows.map(([year, code, title, text]) =>
      ({ kind: 'document', name: `${code}-${year}.txt`, text, sidecar: { year, area_code: String(code), title } })))
  })
})

describe('cells', () => {
  test.each([[2019, '2019'], [130607, '130607'], [null, ''], [undefined, ''], [9n, '9'], [true, 'true'], [{ a: [1n] }, '{"a":["1"]}'], [new Date(0), '1970-01-01'], [new Date(NaN), '']] as const)('%s', (cell, text) => {
    expect(cellText(cell)).toBe(text)
  })
  test.each([['45307', '2024-01-16'], ['25569', '1970-01-01'], ['36585', '2000-02-29'], ['45307.5', '2024-01-16'], ['2024年1月16日', '2024-01-16'], ['2024/1/6', '2024-01-06'], ['20240116', '2024-01-16'], ['去年', null], ['2024', null]] as const)('%s is the day %s', (words, day) => {
    expect(toDay(words)).toBe(day)
  })
  test.each([['2019', 2019], ['2019.0', 2019], ['2019年', 2019], ['2019-01-22', 2019], ['43487', 2019], ['去年', null]] as const)('%s is the year %s', (words, year) => {
    expect(toYear(words)).toBe(year)
  })
  test.each([['130607', '130607'], ['130607.0', '130607'], ['1306', '130600'], ['13', '130000'], ['130607000000', '130607'], ['1306x', '1306x']])('%s is the code %s', (words, code) => {
    expect(toCode(words)).toBe(code)
  })
})

describe('columns', () => {
  const long = speech(6)
  const cases: readonly (readonly [what: string, table: (string | number)[][], options: Record<string, string>, found: unknown])[] = [
    ['a text under any name', [['年', 'x'], [2022, long]], {}, { columns: { year: 0, text: 1 } }],
    ['of two texts the one that is called so', [['摘录', '全文'], [long, long]], {}, { columns: { text: 1 } }],
    ['of two codes the smaller area', [['省份代码', '区县代码', '正文'], [14, 140802, long]], {}, { columns: { area_code: 1, text: 2 } }],
    ['what a person says', [['年份', '届', '甲', '乙'], [2022, 2023, long, long]], { text: '乙', year: '2' }, { columns: { text: 3, year: 1 } }],
    ['two texts', [['年份', '甲', '乙'], [2022, long, long]], {}, expect.stringMatching(/^table-columns .*2 columns hold texts as long as a report: "甲", "乙"\. Name the column/u)],
    ['two texts of one name', [['正文', '正文'], [long, long]], {}, expect.stringMatching(/^table-columns .*2 columns hold texts/u)],
    ['no text', [['年份', '标题'], [2022, '某区政府工作报告']], {}, expect.stringMatching(/^table-columns .*no column holds texts.*1 年份, 2 标题/u)],
    ['a wrong column', [['年份', '正文'], [2022, long]], { text: '年份' }, expect.stringMatching(/^table-columns .*"年份" holds no text as long as a report/u)],
    ['a column that is not there', [['年份', '正文'], [2022, long]], { text: '全文' }, expect.stringMatching(/^table-columns .*has no column "全文" for text/u)],
  ]
  test.each(cases)('%s', async (_, table, column, found) => {
    const said = await understood('a.csv', csv(table), { column })
    if (typeof said === 'string') expect(said).toEqual(found)
    else expect(said).toMatchObject(found as object)
  })
})

describe('what may be wrong with a table', () => {
  const sheetOf = (data: string, before = '') => makeXlsx([['a'], ['b']], { parts: { 'xl/worksheets/sheet1.xml': strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${data}</sheetData></worksheet>`) } })
  const [year, code, title, text] = rows[0]
  const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, found: RegExp | object])[] = [
    ['formulas have their values', 'a.xlsx', () => makeXlsx([header, [{ xml: '<c><f>2020+1</f><v>2021</v></c>' }, code, title, text]]), { notes: [expect.stringMatching(/^1 formulas/u)], rows: [{ name: '140802-2021.txt' }] }],
    ['formulas without values are noted', 'a.xlsx', () => makeXlsx([header, [year, code, { xml: '<c><f>A1&amp;B1</f></c>' }, text]]), { notes: [expect.stringMatching(/^1 formulas/u), expect.stringMatching(/without a value/u)] }],
    ['merged cells are noted', 'a.xlsx', () => makeXlsx([header, [year, code, title, text]], { merged: 'A1:A2' }), { notes: [expect.stringMatching(/^1 merged/u)] }],
    ['macros are noted', 'a.xlsx', () => makeXlsx([header, [year, code, title, text]], { parts: { 'xl/vbaProject.bin': strToU8('x') } }), { notes: [expect.stringMatching(/macros/u)] }],
    ['dates as numbers', 'a.csv', () => csv([['会议日期', '区县代码', '正文'], [45307, 140802, text]]), { rows: [{ sidecar: { delivered_on: '2024-01-16' } }] }],
    ['a code that is none', 'a.csv', () => csv([header, [year, '9x', title, text]]), { rows: [{ kind: 'refused', row: 2 }] }],
    ['a text as long as a cell', 'a.csv', () => csv([header, [year, code, title, text.padEnd(32_767, '好')]]), { rows: [{ notes: [expect.stringMatching(/its end may be lost/u)] }] }],
    ['an old spreadsheet', 'a.xlsx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]), /^document-kind .*\.xls.*Excel workbook/u],
    ['a password', 'a.xlsx', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), /^document-encrypted /u],
    ['half a workbook', 'a.xlsx', () => makeXlsx([header, [year, code, title, text]]).subarray(0, 900), /^document-broken /u],
    ['a Word document', 'a.xlsx', () => makeDocx({ body: para('x') }), /^table-wrong .*is a document/u],
    ['a workbook that is a trap', 'a.xlsx', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/sharedStrings.xml': new Uint8Array(60_000_000) }), /^document-too-large /u],
    ['entities', 'a.xlsx', () => makeXlsx([header, [year, code, title, text]], { parts: { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>') } }), /^document-broken .*document type/u],
    ['half a Parquet file', 'a.parquet', () => parquet().subarray(0, 400), /^document-broken .*Parquet/u],
    ['a quote that does not close', 'a.csv', () => strToU8(`年份,正文\n2022,"${text}`), /^table-wrong .*quote/u],
    ['a header alone', 'a.csv', () => strToU8('年份,正文'), /^table-wrong .*no rows/u],
    ['a list of texts', 'a.json', () => strToU8('["a"]'), /^table-wrong .*list of objects/u],
    ['a line that is no object', 'a.jsonl', () => strToU8('{"a":1}\n[1]'), /^table-wrong .*line 2/u],
    ['a cell far away', 'a.xlsx', () => sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), /^document-too-large .*far from the others/u],
    ['a cell that no sheet has', 'a.xlsx', () => sheetOf('<row r="1"><c r = \'ZZZZZZZ99999999999\'><v>1</v></c></row>'), /^document-too-large .*far from the others/u],
    ['a sheet that says it is as large', 'a.xlsx', () => sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', '<dimension ref="A1:XFD1048576"/>'), /^document-too-large .*far from the others/u],
    ['objects with keys of their own', 'a.jsonl', () => strToU8(Array.from({ length: 20_000 }, (_, at) => `{"k${at}":1}`).join('\n')), /^table-wrong .*more than 1000 columns/u],
    ['a cell nested too deep', 'a.json', () => strToU8(`[{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`), /^table-columns /u],
    ['more columns than a sheet has', 'a.csv', () => strToU8(`${'a,'.repeat(20_000)}\n1,2`), /^table-wrong .*more than 1000 columns/u],
    ['many columns in a later row', 'a.csv', () => strToU8(`a,b\n1,2\n${'1,'.repeat(20_000)}`), /^table-wrong .*row 3: has more than 1000 columns/u],
    ['more cells than a table of reports', 'a.csv', () => strToU8(`${'1,'.repeat(999)}\n`.repeat(4100)), /^table-wrong .*more than 4 million cells/u],
    ['empty cells to the end of a sheet', 'a.csv', () => strToU8(`年份,正文${','.repeat(16_000)}\n2022,"${text}"${','.repeat(16_000)}`), { rows: [{ kind: 'document', row: 2 }] }],
    ['nothing', 'a.csv', () => new Uint8Array(), /^file-empty /u],
  ]
  test.each(cases)('%s', async (_, name, bytes, found) => {
    const said = await understood(name, bytes())
    if (found instanceof RegExp) expect(said).toMatch(found)
    else expect(said).toMatchObject(found)
  })
})

describe('npm run import', () => {
  const run = (...options: string[]) => runScript('pipeline/cli/import.ts', [folder('a.csv'), '--raw', folder('raw'), ...options])
  const put = (...table: (string | number)[][]) => writeFileSync(folder('a.csv'), csv([header, ...table]))
  const names = () => (existsSync(folder('raw')) ? readdirSync(folder('raw')).sort() : [])

  test('writes the cells as they are, and facts; a second time there is nothing to do', async () => {
    put(...rows.map((row) => [...row]))
    const { code, stdout } = await run()
    expect([code, stdout]).toEqual([0, expect.stringMatching(/text {7}报告全文 \(column 4\)[^]*2 new reports[^]*wrote 2 reports/u)])
    expect(names()).toEqual(['140802-2021.txt', '140802-2021.yml', '140802-2022.txt', '140802-2022.yml'])
    expect(readFileSync(folder('raw/140802-2021.txt'), 'utf8')).toBe(rows[0][3])
    expect(readFileSync(folder('raw/140802-2021.yml'), 'utf8')).toContain('area_code: "140802"')
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('0 new reports, 2 there already (rows 2-3)') as string })
  })

  test('lists rows without text, doubled and refused ones, and writes the others', async () => {
    put([2020, 140802, '', ''], [...rows[0]], [2021, 140802, '', speech(5)], [2021, 140802, '', speech(8)], [2023, '9x', '', speech(9)], [2024, 140802, '', '通知'.repeat(500)])
    const { code, stdout, stderr } = await run()
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 new report\n1 row without text: 2\n4 rows refused/u)
    expect(stderr.split('\n').filter((line) => line !== '').map((line) => line.slice(0, 60))).toEqual([
      expect.stringMatching(/row 4: has the same text, as row 3 has/u), expect.stringMatching(/row 5: gives the report CN-140802-2021/u),
      expect.stringMatching(/row 6: "area_code" must be/u), expect.stringMatching(/row 7: /u),
    ])
    expect(names()).toEqual(['140802-2021.txt', '140802-2021.yml'])
  })

  test('overwrites nothing', async () => {
    put(...rows.map((row) => [...row]))
    mkdirSync(folder('raw'))
    writeFileSync(folder('raw/140802-2021.html'), 'mine')
    writeFileSync(folder('raw/140802-2022.txt'), 'mine')
    const { code, stderr } = await run()
    expect([code, stderr.match(/is there already, and is another text/gu)?.length]).toEqual([1, 2])
    expect(names()).toEqual(['140802-2021.html', '140802-2022.txt'])
    expect(readFileSync(folder('raw/140802-2022.txt'), 'utf8')).toBe('mine')
  })

  test('--dry-run writes nothing; a wrong fact is a wrong call', async () => {
    put(...rows.map((row) => [...row]))
    expect(await run('--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('2 new reports') as string })
    expect(names()).toEqual([])
    expect((await run('--column', 'mayor=1')).code).toBe(2)
  })

  test('--lines gives what records takes, and records takes the table itself', async () => {
    put([2020, 140802, '', ''], ...rows.map((row) => [...row]))
    const { stdout } = await run('--lines')
    const piped = (await runScript('pipeline/cli/records.ts', [], stdout)).stdout.trim().split('\n').map((line) => JSON.parse(line) as { report_id: string })
    expect(piped.map(({ report_id: id }) => id)).toEqual(['CN-140802-2021', 'CN-140802-2022'])
    const line = JSON.stringify({ name: 'a.csv', bytes: readFileSync(folder('a.csv')).toString('base64') })
    const whole = (await runScript('pipeline/cli/records.ts', [], `${line}\n`)).stdout.trim().split('\n').map((one) => JSON.parse(one) as { name: string, report_id?: string, error?: { code: string } })
    expect(whole.map(({ name, report_id: id, error }) => [name, id ?? error?.code])).toEqual([['a.csv#2', 'table-row-empty'], ['a.csv#3', 'CN-140802-2021'], ['a.csv#4', 'CN-140802-2022']])
  })
})

const counties = join(project, '../shared/corpus-docs/counties.xlsx')
test.skipIf(lacks(existsSync(counties), '../shared/corpus-docs/counties.xlsx'))('the counties: 24 rows with text, 6 without', async () => {
  const found = await understood('counties.xlsx', readFileSync(counties))
  const kinds = typeof found === 'string' ? [] : found.rows.map(({ kind }) => kind)
  expect([kinds.filter((kind) => kind === 'document').length, kinds.filter((kind) => kind === 'empty').length, kinds.length]).toEqual([24, 6, 30])
  expect(found).toMatchObject({ columns: { text: 7, year: 0, area_code: 2, title: 6 } })
})

test('a sheet that is coloured down to its end has the rows that have words', async () => {
  const placed = Array.from({ length: 3000 }, (_, at) => `<row r="${at + 4}"><c r="A${at + 4}" s="0"/></row><row r="${at + 9000}"/>`).join('')
  const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row><row r="2"/><row r="3"><c r="A3" s="0"/><c r="B3"><v>7</v></c></row>`
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}${placed}</sheetData></worksheet>`
  const [table] = await tablesOf('a.xlsx', makeXlsx([], { parts: { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) } }))
  expect(table).toMatchObject({ header: ['a', 'b'], rows: [[null, null], [null, 7]], firstRow: 2 })
})
