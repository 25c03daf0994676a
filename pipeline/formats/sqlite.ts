/** Tables → one SQLite file with keys, checked code lists and an index on every reference and on what people look up. */
import { rmSync, writeFileSync } from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'
import type { RowSource, TableName } from '../types.ts'
import { columnDetail } from './columns.ts'

/**
 * Writes all tables as a SQLite file. Years and counts are INTEGER, other numbers REAL: a
 * whole number among them would else be divided without its fraction. Throws where a key is not unique or a reference does not resolve. The same rows give the
 * same bytes. `writeSqlite(rows, 'baogao.sqlite')`
 */
export function writeSqlite(rows: RowSource, path: string): void {
  // Rows go into a file that lives for a moment: the one that stays is written in order and without gaps.
  const draft = `${path}.draft`
  try {
    fill(draft, path, rows)
  } finally {
    // The library locks a file with a folder beside it.
    for (const left of [draft, `${draft}.lock`]) rmSync(left, { recursive: true, force: true })
  }
}

function fill(draft: string, path: string, rows: RowSource) {
  const database = new sqlite.Database(draft)
  try {
    database.exec('PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; BEGIN;')
    database.exec(tableNames.map(createTable).join('\n'))
    for (const name of tableNames) {
      const { columns } = schemas[name]
      const places = columns.map(() => '?').join(',')
      const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${places})`)
      for (const portion of rows(name)) {
        for (const row of portion) insert.run(columns.map((column) => row[column.name] || null))
      }
      insert.finalize()
    }
    database.exec(`${tableNames.flatMap((name) => indexes(schemas[name])).join('\n')} COMMIT;`)
    // Looking once, with the indexes at hand, is faster than at every row.
    const broken = database.get('PRAGMA foreign_key_check')
    if (broken) throw new Error(`a reference does not resolve: ${JSON.stringify(broken)}`)
    // The library would make the file readable for its owner alone; an empty one is filled as it is.
    writeFileSync(path, '', { flag: 'wx' })
    database.exec(`VACUUM INTO '${path.replaceAll("'", "''")}'`)
  } finally {
    database.close()
  }
}

const quoted = (name: string) => `"${name}"`

function createTable(name: TableName): string {
  const schema = schemas[name]
  const { columns, primaryKey } = schema
  const lines = columns.map((column) => {
    const type = { text: 'TEXT', integer: 'INTEGER', number: 'REAL' }[column.kind]
    const key = column.name === primaryKey ? ' PRIMARY KEY' : ''
    const filled = column.nullable ? '' : ' NOT NULL'
    const rules = `${check(schema, column)}${reference(column)}`
    return `  ${quoted(column.name)} ${type}${key}${filled}${rules}`
  })
  return `CREATE TABLE ${quoted(name)} (\n${lines.join(',\n')}\n);`
}

function check(schema: TableSchema, { name }: Column): string {
  const { codes } = columnDetail(schema, name)
  if (codes.length === 0) return ''
  return ` CHECK (${quoted(name)} IN (${codes.map(({ code }) => `'${code}'`).join(', ')}))`
}

/** Rows may point forward, in their own table too: keys are checked at the end. */
function reference({ references }: Column): string {
  const [table, column] = references[0]?.split('.') ?? []
  // SQL knows no reference to one of two tables: `row_id` has an index only.
  if (references.length !== 1 || !table || !column) return ''
  return ` REFERENCES ${quoted(table)} (${quoted(column)}) DEFERRABLE INITIALLY DEFERRED`
}

/** What people look up: an area's figures, a metric over areas and years, an area under its code of today. */
const lookups: readonly (readonly string[])[] = [
  ['area_code', 'metric_id', 'period'], ['area_code', 'metric_id', 'year'], ['area_code_now', 'metric_id', 'year'],
  ['metric_id', 'period'], ['metric_id', 'year'], ['area_code', 'year'], ['area_code_now', 'year'], ['metric'], ['role'],
]

/** Every reference, and what people look up; an index whose columns begin a longer one is left out. */
function indexes({ name, columns }: TableSchema): string[] {
  const has = (one: string) => columns.some((column) => column.name === one)
  const wanted = lookups.filter((list) => list.every(has))
  const needed = wanted.filter((list) => !wanted.some((other) =>
    other.length > list.length && list.every((one, at) => other[at] === one)))
  const keys = columns.filter(({ references }) => references.length > 0).map((column) => [column.name])
  return [...keys, ...needed].map((list) =>
    `CREATE INDEX ${quoted([name, ...list].join('_'))} ON ${quoted(name)} (${list.map(quoted).join(', ')});`)
}
