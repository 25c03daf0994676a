/**
 * The lines of the READMEs that load the panel, run by the programs themselves, and every table with its
 * types, whatever its first rows look like. Python with pandas and polars is `python3`, or PYTHON; R is Rscript.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReport } from '../pipeline/index.ts'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import { toTables } from '../pipeline/tables.ts'
import type { Row, Tables } from '../pipeline/types.ts'
import { plainCell } from '../pipeline/write/csv-cell.ts'
import { toCsv } from '../pipeline/write/csv.ts'
import { project } from './fixtures/run.ts'
import { publish, trapped, type Published } from './examples/published.ts'
import { lacks } from './skip.ts'

const read = (name: string) => readFileSync(join(project, name), 'utf8')
/** The blocks of a README in their order, as `language: lines`. */
const blocksOf = (name: string) => [...read(name).matchAll(/^```(python|r|stata|sql)\n([\s\S]*?)^```$/gmu)]
  .map(([, language = '', code = '']) => ({ language, code }))
const blocks = blocksOf('README.md')
const block = (language: string, word: string) =>
  blocks.find((one) => one.language === language && one.code.includes(word))?.code ?? ''

test('both READMEs have the same lines, five at most for each program', () => {
  expect(blocksOf('README.zh-CN.md')).toEqual(blocks)
  expect(blocks.map(({ language }) => language)).toEqual(['python', 'python', 'r', 'stata', 'sql'])
  for (const { code } of blocks) expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(5)
})

test('the lines for Stata turn every number of the schema into one, and nothing else', () => {
  const numbers = schemas.panel.columns.filter(({ kind }) => kind !== 'text').map(({ name }) => name)
  expect(/^destring (.*), replace$/mu.exec(block('stata', 'destring'))?.[1]).toBe(numbers.join(' '))
})

const python = process.env.PYTHON ?? 'python3'
const has = (module: string) => spawnSync(python, ['-c', `import ${module}`]).status === 0
const hasR = spawnSync('Rscript', ['-e', 'library(jsonlite)']).status === 0

/** Two invented reports, a year apart: rows with and without target, a range, an area without a code. */
async function twoYears(): Promise<Published> {
  const report = (year: number, growth: string, plan: string) => [
    '政府工作报告', `——${year}年1月10日在运城市盐湖区第十六届人民代表大会第五次会议上`, '各位代表：',
    `一、${year - 1}年工作回顾`, `地区生产总值完成${year - 1900}亿元，增长${growth}%。`, `二、${year}年工作安排`, plan,
  ].join('\n')
  const reports = [
    await readReport(report(2020, '5', '地区生产总值增长6%。')),
    await readReport(report(2021, '6', '地区生产总值增长6.5%—7.5%，一般公共预算收入增长3%以上。')),
  ]
  const tables = toTables(reports)
  tables.panel.push({ ...tables.panel[0]!, id: 'p_00000000000000ff', area_code: '', area_code_now: '', area_zh: '某新区' })
  return publish(tables, new Map(reports.map(({ id, text }) => [id, text])))
}

let folder = ''
let tables: Tables
const place = (...names: string[]) => join(folder, ...names)
function put(published: Published, where: string): void {
  for (const [path, bytes] of published.files) {
    mkdirSync(dirname(place(where, path)), { recursive: true })
    writeFileSync(place(where, path), bytes)
  }
}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'baogao-loads-'))
  const published = await twoYears()
  tables = published.tables
  put(published, 'out')
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Runs a program in the folder that has out/; what it prints as JSON. */
function ask(command: string, options: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd: folder, encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1', LC_ALL: 'C.UTF-8' } })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}

/** What every program must have made of the table: typed cells, nulls for what is empty, no NaN in a code. */
const expected = () => ({
  rows: tables.panel.length,
  code: ['140802', '140802', '140802', '140802', null],
  year: [2019, 2020, 2021, 2021, 2019],
  growth: [5, 6, null, null, 5],
  target: [null, 6, 6.5, 3, null],
  table: [[2019, 5], [2020, 6], [2021, null]],
})
const sorted = () => {
  const order = ['gdp 2019 140802', 'gdp 2020 140802', 'gdp 2021 140802', 'general_public_budget_revenue 2021 140802', 'gdp 2019 ']
  const keyOf = (row: Row) => [row.metric_id, row.year, row.area_code].join(' ')
  return order.map((key) => tables.panel.findIndex((row) => keyOf(row) === key))
}

test('the table has what the programs are asked for', () => {
  expect(sorted()).not.toContain(-1)
  expect(tables.panel).toHaveLength(5)
})

test.skipIf(lacks(has('pandas'), 'pandas (Python; PYTHON names another one)'))('pandas', () => {
  const said = ask(python, ['-c', `${block('python', 'pandas')}
at = ${JSON.stringify(sorted())}
none = lambda values: [None if pd.isna(v) else v for v in values]
assert str(panel.dtypes["area_code"]).startswith("string") and str(panel.dtypes["year"]) == "Int64" and str(panel.dtypes["level"]) == "float64", panel.dtypes
assert all(v is pd.NA or isinstance(v, str) for v in panel["area_code"]) or panel["area_code"].dtype.na_value is not None
rows = panel.iloc[at]
print(json.dumps(dict(rows=len(panel), code=none(rows["area_code"]), year=[int(v) for v in rows["year"]], growth=none(rows["growth"]), target=none(rows["target"]), table=[[int(y), None if pd.isna(v) else v] for y, v in gdp["140802"].items()])))`])
  expect(said).toEqual(expected())
})

test.skipIf(lacks(has('polars'), 'polars (Python; PYTHON names another one)'))('polars', () => {
  const said = ask(python, ['-c', `${block('python', 'polars')}
at = ${JSON.stringify(sorted())}
assert (panel.schema["area_code"], panel.schema["year"], panel.schema["level"]) == (pl.String, pl.Int64, pl.Float64), panel.schema
rows = panel[at]
print(json.dumps(dict(rows=len(panel), code=rows["area_code"].to_list(), year=rows["year"].to_list(), growth=rows["growth"].to_list(), target=rows["target"].to_list(), table=[list(one) for one in gdp.select("year", "140802").sort("year").rows()])))`])
  expect(said).toEqual(expected())
})

test.skipIf(lacks(hasR, 'R with jsonlite (r-base-core, r-cran-jsonlite)'))('R', () => {
  writeFileSync(place('lines.R'), `${block('r', 'jsonlite')}
at <- c(${sorted().map((one) => one + 1).join(', ')})
stopifnot(is.character(panel$area_code), is.integer(panel$year), is.numeric(panel$level), panel$area_zh[at[5]] == "某新区")
rows <- panel[at, ]
table <- lapply(rownames(gdp), function(year) list(as.integer(year), gdp[year, "140802"]))
cat(jsonlite::toJSON(list(rows = nrow(panel), code = rows$area_code, year = rows$year, growth = rows$growth, target = rows$target, table = table), auto_unbox = TRUE, na = "null"), "\\n")
`)
  expect(ask('Rscript', ['lines.R'])).toEqual(expected())
})

/** Runs statements in DuckDB; `.read` is of its command line, so the file stands in its place. */
async function duck(sql: string, where = folder) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  // Paths are those of the folder that the lines are run in.
  const there = (path: string) => join(where, path).replaceAll("'", "''")
  const text = sql.replace(/^\.read (.*)$/gmu, (_, path: string) => readFileSync(join(where, path), 'utf8'))
    .replace(/SET file_search_path = '([^']*)'/u, (_, path: string) => `SET file_search_path = '${there(path)}'`)
  await connection.run(text)
  return async (query: string) => (await connection.runAndReadAll(query)).getRowsJson()
}

test('DuckDB', async () => {
  const lines = block('sql', '.read')
  const query = await duck(lines.slice(0, lines.indexOf('PIVOT')))
  const types = await query("SELECT data_type FROM duckdb_columns() WHERE table_name = 'panel' AND column_name IN ('area_code', 'year', 'level') ORDER BY column_name")
  expect(types.flat()).toEqual(['VARCHAR', 'DOUBLE', 'BIGINT'])
  const rows = await query('SELECT area_code, year, growth, target FROM panel')
  const column = (index: number) => sorted().map((at) => rows[at]![index])
  const table = await query(lines.slice(lines.indexOf('PIVOT')))
  expect({ rows: rows.length, code: column(0), year: column(1).map(Number), growth: column(2), target: column(3), table: table.map(([year, growth]) => [Number(year), growth]) })
    .toEqual(expected())
})

describe('types survive', () => {
  /** As many rows as a reader looks at before it guesses, and then what it did not expect. */
  const many = 25_000
  beforeAll(async () => {
    put(await trapped(), 'traps')
    const [first] = tables.observations
    const later = Array.from({ length: many }, (_, at): Row => ({ ...first!, id: `o_${String(at).padStart(16, '0')}`, value: '7', value_max: '8', value_max_normalized: '8' }))
    const last: Row = { ...first!, id: 'o_00000000000000ff', area_code: '', period: '2016/2020', year: '', value: '6.5', value_max: '7.25', value_max_normalized: '7.25' }
    put({ tables, files: new Map([...(await twoYears()).files, ['data/observations.csv', Buffer.from(toCsv([...later, last], schemas.observations))]]) }, 'many')
  })
  const load = (name: string) => duck(`SET file_search_path = '${name}';\n.read ${name}/load.sql\n`)
  const typesOf = "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE schema_name = 'main' AND NOT internal ORDER BY ALL"

  test('what a reader guesses of such a table is wrong', async () => {
    const query = await duck('')
    const path = place('many/data/observations.csv').replaceAll("'", "''")
    await expect(query(`SELECT max(value_max), max(period) FROM read_csv('${path}')`)).rejects.toThrow(/Could not convert|Conversion/u)
  })
  test('DuckDB by load.sql: the same types of every table, with few rows and with many', async () => {
    const few = await (await load('out'))(typesOf)
    expect(few.length).toBe(tableNames.flatMap((name) => schemas[name].columns).length)
    expect(await (await load('many'))(typesOf)).toEqual(few)
    expect(await (await load('traps'))(typesOf)).toEqual(few)
    const query = await load('many')
    expect(await query('SELECT count(*)::INT, max(value_max), min(year), count(area_code)::INT FROM observations'))
      .toEqual([[many + 1, 8, tables.observations[0]!['year'] ?? null, many]])
  })
  test('DuckDB by load.sql: every character of every text, without the apostrophe of spreadsheets', async () => {
    const { tables: own } = await trapped()
    const query = await load('traps')
    for (const name of tableNames) {
      const texts = schemas[name].columns.filter(({ kind }) => kind === 'text').map((column) => column.name)
      const rows = await query(`SELECT ${texts.map((one) => `"${one}"`).join(', ')} FROM "${name}"`)
      expect(rows).toEqual(own[name].map((row) => texts.map((one) => plainCell(row[one] ?? '').replace(/\n/gu, '\u2424') || null)))
    }
  })
  test.skipIf(lacks(has('pandas'), 'pandas (Python)'))('pandas: the same types of every table', () => {
    const said = ask(python, ['-c', `
import json, pandas as pd
kinds = {"string": "string", "integer": "Int64", "number": "float64"}
def load(folder):
    found = {}
    for one in json.load(open(folder + "/datapackage.json", encoding="utf-8"))["resources"]:
        if one.get("type") != "table": continue
        types = {f["name"]: kinds[f["type"]] for f in one["schema"]["fields"]}
        found[one["name"]] = {k: str(v) for k, v in pd.read_csv(folder + "/" + one["path"], dtype=types, keep_default_na=False, na_values=[""]).dtypes.items()}
    return found
few, many, traps = load("out"), load("many"), load("traps")
print(json.dumps([few == many, few == traps, sorted(few)]))`])
    expect(said).toEqual([true, true, [...tableNames].sort()])
  })
  test.skipIf(lacks(spawnSync('sqlite3', ['--version']).status === 0, 'sqlite3'))('the sqlite3 command line reads the file, types and indexes too', () => {
    const sql = (query: string) => spawnSync('sqlite3', [place('out/baogao.sqlite'), query], { encoding: 'utf8' }).stdout.trim()
    expect(sql('PRAGMA integrity_check')).toBe('ok')
    expect(sql("SELECT DISTINCT typeof(area_code), typeof(year), typeof(growth) FROM panel WHERE area_code IS NOT NULL AND growth IS NOT NULL")).toBe('text|integer|real')
    // Whole numbers are divided as others are.
    expect(sql("SELECT count(*) FROM panel WHERE typeof(target) = 'integer' OR typeof(level) = 'integer'")).toBe('0')
    expect(sql("EXPLAIN QUERY PLAN SELECT * FROM panel WHERE area_code = '140802' AND metric_id = 'gdp' AND year = 2020")).toContain('USING INDEX panel_area_code_metric_id_year')
    expect(sql("EXPLAIN QUERY PLAN SELECT * FROM observations WHERE metric_id = 'gdp' AND period = '2020'")).toContain('USING INDEX observations_metric_id_period')
  })
})
