/** What is written: CSV and JSON that every reader takes, and a folder that is old or new, never mixed. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStoreIn, writePart } from '../pipeline/parts/store.ts'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import { plainCell, safeCell } from '../pipeline/write/csv-cell.ts'
import { toCsv } from '../pipeline/write/csv.ts'
import { closeTarget, openTarget } from '../pipeline/write/index.ts'
import { rowsOfJson, jsonLines, toJson } from '../pipeline/write/json.ts'
import { draftName, newOwner } from '../pipeline/write/owner.ts'
import { endScratch, makeScratch, removeScratches } from '../pipeline/write/scratch.ts'
import { dataset } from './examples/dataset.ts'
import { filling, replaceFolder, withManifest } from './files.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'baogao-write-')) })
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const cells: [cell: string, written: string][] = [
  ['地区生产总值', '地区生产总值'],
  ['=SUM(A1)', '\'=SUM(A1)'],
  ['+5%', '\'+5%'],
  ['@某', '\'@某'],
  ['-3.5%', '-3.5%'],
  ['-3度', '-3度'],
  ['-1+cmd', '\'-1+cmd'],
  ['＝SUM(A1)', '\'＝SUM(A1)'],
  ['＋1', '\'＋1'],
  ['－1', '\'－1'],
  ['＠某', '\'＠某'],
  ['-2+3+cmd|\' /C calc\'!A0', '\'-2+3+cmd|\' /C calc\'!A0'],
  ['\'=1', '\'\'=1'],
  ['\'90年代', '\'90年代'],
  ['-', '\'-'],
  ['——加快发展', '——加快发展'],
  ['\t甲', '\'\t甲'],
  ['\r=1', '␤=1'],
  ['甲\n乙\r丙', '甲␤乙␤丙'],
  ['=甲\n乙', '\'=甲␤乙'],
]
test.each(cells)('the cell %j is written as %j', (cell, written) => {
  expect(safeCell(cell)).toBe(written)
  expect(plainCell(written)).toBe(cell.replace(/[\n\r]/gu, '␤'))
  // What OWASP names: no cell begins with one of these, unless it is a number.
  expect(written).not.toMatch(/^[=+@\t\r＝＋－＠]|^-(?!\d)/u)
})

describe('CSV', () => {
  const rows = [{ metric_id: 'a', name_zh: '甲, "乙"', name_en: 'x', unit_code: '%', kind: 'rate' }]

  test('is RFC 4180 with \\n and without a byte order mark', () => {
    expect(toCsv(rows, schemas.metrics)).toBe(
      'metric_id,name_zh,name_en,unit_code,aliases,definition,kind\na,"甲, ""乙""",x,%,,,rate\n')
  })

  test('reads back as the same rows', () => {
    const read = parse(toCsv(rows, schemas.metrics), { columns: true })
    expect(read).toEqual([{ ...rows[0], aliases: '', definition: '' }])
  })

  test('of a table without rows is its header', () => {
    expect(toCsv([], schemas.glossary_parts)).toBe('id,glossary_id,parent_id,order,part,definition\n')
  })
})

describe('JSON', () => {
  test('keeps every digit of a number and says null for nothing', () => {
    const rows = [{ value: '28970000000.10', unit: '元', start: '7', text: '"甲"\n' }]
    const json = toJson(rows, schemas.quantities)
    expect(json).toContain('"text":"\\"甲\\"\\n","start":7,')
    expect(json).toContain('"value":28970000000.10,"value_max":null,"unit":"元"')
    expect(JSON.parse(json)).toHaveLength(1)
  })

  test('gives its rows back, every digit and every character', () => {
    const traps = ['"value":1.0', ',"value":2', '\\"value\\":3', '{"start":4', '甲\n', '\u2028', 'null']
    const rows = traps.map((text, index) => ({ id: `q_${index}`, text, value: ['1.50', '-0.10', '28970000000', ''][index % 4]!, start: String(index) }))
    const full = rows.map((row) => Object.fromEntries(schemas.quantities.columns.map(({ name }) => [name, (row as Record<string, string>)[name] ?? ''])))
    expect(rowsOfJson(jsonLines(rows, schemas.quantities), schemas.quantities)).toEqual(full)
    expect(rowsOfJson('', schemas.quantities)).toEqual([])
    for (const name of tableNames) {
      const whole = dataset()[name].map((row) => Object.fromEntries(schemas[name].columns.map((column) => [column.name, row[column.name] ?? ''])))
      expect(rowsOfJson(jsonLines(whole, schemas[name]), schemas[name])).toEqual(whole)
    }
  })

  test('has the rows that CSV has, in the same order', () => {
    const tables = dataset()
    for (const name of tableNames) {
      const json = JSON.parse(toJson(tables[name], schemas[name])) as Record<string, unknown>[]
      const csv = parse(toCsv(tables[name], schemas[name]), { columns: true }) as Record<string, string>[]
      expect(json.map((row) => Object.values(row).map((cell) => (cell === null ? '' : String(cell)))))
        .toEqual(csv.map((row) => Object.values(row)))
    }
  })
})

const namesIn = (place: string) => readdirSync(place, { recursive: true }).map(String).sort()
const csvIn = (place: string) => namesIn(place).filter((name) => /^data\/(?!reports)/u.test(name))

describe('the folder', () => {
  const out = () => join(folder, 'out')
  const filled = (files: Record<string, string>) => filling(withManifest(new Map(Object.entries(files))))
  const old = filled({ 'data/a.csv': 'old', 'data/stale.csv': 'old' })

  test('is replaced as a whole: what an earlier build left vanishes', async () => {
    await replaceFolder(out(), old)
    await replaceFolder(out(), filled({ 'data/a.csv': 'new', 'text/b.txt': 'new' }))
    expect(readdirSync(folder)).toEqual(['out'])
    expect(csvIn(out())).toEqual(['data/a.csv'])
    expect(readFileSync(join(out(), 'data/a.csv'), 'utf8')).toBe('new')
  })

  test('stays as it was where a file cannot be written', async () => {
    await replaceFolder(out(), old)
    const clash = filling(new Map([['data', 'a file'], ['data/a.csv', 'in a file']]))
    await expect(replaceFolder(out(), clash)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['out'])
    expect(csvIn(out())).toEqual(['data/a.csv', 'data/stale.csv'])
  })
})

describe('what a build leaves that is killed while it makes its own folder, or removes it', () => {
  const gone = { ...newOwner(), pid: 2 ** 30 }
  const outer = `out.baogao-${gone.token}`
  const draft = join(outer, draftName(gone))
  const inner = join(outer, gone.token)
  const said = JSON.stringify(gone)

  test.each<[step: string, folders: string[], files: Record<string, string>]>([
    ['the outer folder', [outer], {}],
    ['a draft', [draft], {}],
    ['a draft with nothing in its owner', [draft], { [join(draft, 'owner.json')]: '' }],
    ['a draft with half an owner', [draft], { [join(draft, 'owner.json')]: said.slice(0, 30) }],
    ['a draft with all', [draft], { [join(draft, 'owner.json')]: said, [join(draft, 'beat')]: '00000000' }],
    ['a folder without a beat', [inner], { [join(inner, 'owner.json')]: said }],
    ['an empty folder', [inner], {}],
    ['a lock that is given back', [join('out.baogao-lock', gone.token)], {}],
    ['an empty lock', ['out.baogao-lock'], {}],
  ])('%s goes', async (_, folders, files) => {
    for (const name of folders) await mkdir(join(folder, name), { recursive: true })
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    expect(await closeTarget(await openTarget(join(folder, 'out'), join(folder, 'raw')))).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test('the draft of a build at work stays, and that of one that cannot be seen is told of', async () => {
    const [own, strange] = [newOwner(), { ...newOwner(), boot: 'other', host: 'other' }]
    for (const one of [own, strange]) await mkdir(join(folder, `out.baogao-${one.token}`, draftName(one)), { recursive: true })
    const notices = await closeTarget(await openTarget(join(folder, 'out'), join(folder, 'raw')))
    expect(notices.map(({ what }) => what)).toEqual([expect.stringContaining(`out.baogao-${strange.token} is of a build on another machine`)])
    expect(readdirSync(folder)).toHaveLength(2)
  })

  test('what is no draft stays, and is told of', async () => {
    const place = join(folder, `out.baogao-${gone.token}`)
    await mkdir(join(place, `${gone.token}.mine`), { recursive: true })
    expect(await closeTarget(await openTarget(join(folder, 'out'), join(folder, 'raw')))).toHaveLength(1)
    expect(readdirSync(place)).toEqual([`${gone.token}.mine`])
  })
})

describe('what a stopped build still does once its folder is gone', () => {
  test('opens no store there', () => {
    expect(() => openStoreIn(join(folder, 'gone/parts'), 'once')).toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })

  test('keeps no part there, though the part itself was written in time', async () => {
    const own = join(folder, 'own')
    await mkdir(own)
    const store = openStoreIn(own, 'once')
    const aside = mkdtempSync(join(folder, 'aside-'))
    rmSync(own, { recursive: true })
    expect(() => { writePart({ ...store, aside }, 'ab12', {}, new Map()) }).toThrow('ENOENT')
    expect(existsSync(own)).toBe(false)
  })

  test('what could not be removed at first is tried again', async () => {
    const scratch = await makeScratch(join(folder, 'out.baogao-'))
    await mkdir(join(scratch.folder, 'other'))
    expect(await endScratch(scratch)).toBe('ENOTEMPTY')
    rmSync(join(scratch.folder, 'other'), { recursive: true })
    await removeScratches()
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a build that is stopped may still write once or twice: its folder goes all the same', async () => {
  const { folder: own } = await makeScratch(join(folder, 'out.baogao-'))
  let left = 3
  let isOver = false
  const writing = (async () => {
    while (left > 0 && !isOver) {
      // What is there already, or gone for good, is no new folder.
      await mkdir(join(own, 'parts')).then(() => { left -= 1 }, () => { left -= existsSync(own) ? 0 : left })
    }
  })()
  await removeScratches()
  isOver = true
  await writing
  expect(readdirSync(folder)).toEqual([])
})
