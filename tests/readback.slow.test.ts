/** The files as real readers take them: DuckDB, SQLite, CSV parsers, a portal's loader, pandas. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import sqlite from 'node-sqlite3-wasm'
import papaparse from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unscaled } from '../pipeline/formats/decimal.ts'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import type { Row, TableName } from '../pipeline/types.ts'
import { safeCell } from '../pipeline/write/csv-cell.ts'
import { trapped, yanhu, type Published } from './examples/published.ts'
import { lacks } from './skip.ts'

describe.each([['Yanhu', yanhu], ['a tiny dataset full of traps', trapped]])('%s', (_, make) => {
  let published: Published
  let folder = ''
  let duck: DuckDBConnection
  beforeAll(async () => {
    published = await make()
    folder = mkdtempSync(join(tmpdir(), 'baogao-readback-'))
    for (const [path, bytes] of published.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    duck = await (await DuckDBInstance.create(':memory:')).connect()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const text = (path: string) => Buffer.from(published.files.get(path)!).toString('utf8')
  const file = (name: string) => join(folder, 'data', name).replaceAll('\\', '/').replaceAll("'", "''")
  const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowsJson() as (string | null)[][]

  /** A table as rows of text, empty for null, as DuckDB gives it. */
  async function rowsOf(source: string, name: TableName) {
    const cells = schemas[name].columns.map((column) => `CAST("${column.name}" AS VARCHAR)`).join(', ')
    return (await ask(`SELECT ${cells} FROM ${source}`)).map((row) => row.map((cell) => cell ?? ''))
  }
  const cellsOf = (name: TableName, change: (value: string, kind: string) => string) =>
    published.tables[name].map((row: Row) =>
      schemas[name].columns.map((column) => change(row[column.name] ?? '', column.kind)))
  /** Decimals as DuckDB prints them: six digits behind the point, nothing where they do not fit. */
  const decimal = (value: string) => {
    const whole = value === '' ? null : unscaled(value)
    if (whole === null) return ''
    const digits = String(whole < 0n ? -whole : whole).padStart(7, '0')
    return `${whole < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`
  }

  test.each(tableNames)('DuckDB reads %s from Parquet, every digit and every character', async (name) => {
    expect(await rowsOf(`read_parquet('${file(`${name}.parquet`)}')`, name))
      .toEqual(cellsOf(name, (value, kind) => (kind === 'number' ? decimal(value) : value)))
  })

  test.each(tableNames)('DuckDB reads %s from CSV', async (name) => {
    const source = `read_csv('${file(`${name}.csv`)}', header=true, all_varchar=true, max_line_size=10000000)`
    expect(await rowsOf(source, name))
      .toEqual(cellsOf(name, (value, kind) => (kind === 'text' ? safeCell(value) : value)))
  })

  test.each(['csv', 'parquet'])('DuckDB joins records to the ledger, to sections and to reports: %s', async (format) => {
    const table = (name: TableName) => `'${file(`${name}.${format}`)}'`
    for (const name of ['indicators', 'targets', 'budgets'] as const) {
      if (published.tables[name].length === 0) continue
      const [row] = await ask(`
        SELECT count(*) FROM ${table(name)} record
        JOIN ${table('quantities')} quantity ON quantity.id = record.quantity_id AND quantity.text = record.text
        JOIN ${table('reports')} report ON report.id = record.report_id
        LEFT JOIN ${table('sections')} section ON section.id = record.section_id
        WHERE (record.section_id IS NULL) = (section.id IS NULL)`)
      expect(Number(row![0])).toBe(published.tables[name].length)
    }
  })

  test('SQLite has the rows, enforces keys and code lists, and has an index on every reference', () => {
    const database = new sqlite.Database(join(folder, 'baogao.sqlite'))
    try {
      database.exec('PRAGMA foreign_keys=ON')
      expect(database.all('PRAGMA foreign_key_check')).toEqual([])
      expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
      for (const name of tableNames) {
        expect(database.get(`SELECT count(*) AS n FROM "${name}"`)).toEqual({ n: published.tables[name].length })
        const found = database.all(`PRAGMA foreign_key_list("${name}")`).map((row) => `${row['from'] as string}>${row['table'] as string}.${row['to'] as string}`)
        const wanted = schemas[name].columns.filter(({ references }) => references.length === 1)
          .map((column) => `${column.name}>${column.references[0]}`)
        expect(found.sort()).toEqual(wanted.sort())
      }
      const texts = database.all('SELECT "text" FROM quantities ORDER BY rowid').map((row) => row['text'])
      expect(texts).toEqual(published.tables.quantities.map((row) => row['text']))
      const values = database.all('SELECT value_normalized AS v FROM quantities ORDER BY rowid').map(({ v }) => (v === null ? '' : String(v)))
      expect(values.map(Number)).toEqual(published.tables.quantities.map((row) => Number(row['value_normalized'] ?? '')))
      expect(() => database.exec('DELETE FROM quantities')).toThrow(/FOREIGN KEY/u)
      expect(() => database.exec('UPDATE quantities SET role = \'nonsense\'')).toThrow(/CHECK/u)
      expect(() => database.exec('INSERT INTO metrics SELECT * FROM metrics')).toThrow(/UNIQUE/u)
      const plan = database.all('EXPLAIN QUERY PLAN SELECT * FROM indicators WHERE quantity_id = \'x\'')
      expect(JSON.stringify(plan)).toContain('USING INDEX indicators_quantity_id')
    } finally {
      database.close()
    }
  })

  const csvFiles = [...tableNames.map((name) => `data/${name}.csv`), 'catalogue.csv', 'dictionary.csv', 'codebook.csv']

  test.each(csvFiles)('csv-parse and papaparse read %s alike', (path) => {
    const one = parse(text(path)) as string[][]
    const { data, errors } = papaparse.parse<string[]>(text(path), { skipEmptyLines: true, delimiter: ',' })
    expect(errors).toEqual([])
    expect(data).toEqual(one)
  })

  test.each(csvFiles)('%s goes through a portal loader', (path) => {
    const bytes = published.files.get(path)!
    expect([bytes[0], bytes[1], bytes[2]]).not.toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toContain('\r')
    const [header = [], ...rows] = parse(text(path), { relax_column_count: true }) as string[][]
    const names = header.map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
    for (const name of header) expect(name).toMatch(/^[a-z][a-z0-9_]{0,62}$/u)
    expect(names).not.toContain('_id')
    for (const row of rows) expect(row.length).toBe(header.length)
    // One line a row: no cell has a line break.
    expect(text(path).split('\n').length).toBe(rows.length + 2)
    for (const cell of rows.flat()) {
      expect(cell.slice(0, 1)).not.toMatch(/[=+@\t]/u)
      if (cell.startsWith('-')) expect(cell).toMatch(/^-\d/u)
    }
    const table = /^data\/(?<name>\w+)\.csv$/u.exec(path)?.groups?.['name'] as TableName | undefined
    for (const [index, column] of (table ? schemas[table].columns : []).entries()) {
      const pattern = { text: /^/u, integer: /^(?:-?\d+)?$/u, number: /^(?:-?\d+(?:\.\d+)?)?$/u }[column.kind]
      for (const row of rows) expect(row[index]).toMatch(pattern)
    }
  })

  // Python is not part of the project: where its readers are installed, they are asked too.
  const has = (module: string) => spawnSync('python3', ['-c', `import ${module}`]).status === 0
  const python = (script: string) => {
    const { stdout, stderr, status } = spawnSync('python3', ['-c', script, folder], { encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } })
    expect(status, stderr).toBe(0)
    return stdout.trim()
  }

  test.skipIf(lacks(has('pandas'), 'pandas (Python)'))('pandas reads every CSV, with the rows and columns of the schema', () => {
    const found = JSON.parse(python(`
import json, pandas, sys
print(json.dumps({n: [len(t), list(t.columns)] for n in ${JSON.stringify(tableNames)} for t in [pandas.read_csv(f'{sys.argv[1]}/data/{n}.csv', dtype=str)]}))`)) as unknown
    expect(found).toEqual(Object.fromEntries(tableNames.map((name) =>
      [name, [published.tables[name].length, schemas[name].columns.map((column) => column.name)]])))
  })

  test.skipIf(lacks(has('openpyxl'), 'openpyxl (Python)'))('openpyxl reads every sheet of the XLSX', () => {
    const found = JSON.parse(python(`
import json, openpyxl, sys
book = openpyxl.load_workbook(f'{sys.argv[1]}/baogao.xlsx')
print(json.dumps([[s.title, s.max_row - 1, s.freeze_panes[1:], s.auto_filter.ref is not None, s.row_dimensions[1].height] for s in book.worksheets][3:]))`)) as unknown
    expect(found).toEqual(tableNames.map((name) => [schemas[name].title, published.tables[name].length, '2', true, 36]))
  })

  test.skipIf(lacks(has('frictionless'), 'frictionless (Python)'))('frictionless finds the Data Package valid', () => {
    const report = spawnSync('frictionless', ['validate', join(folder, 'datapackage.json'), '--json'], { encoding: 'utf8' })
    expect(JSON.parse(report.stdout)).toMatchObject({ valid: true })
  })
})
