/** load.sql: every CSV file into DuckDB with the types of its schema, whatever its first rows look like. */
import { columnDetail } from '../formats/columns.ts'
import { schemas, tableNames, type Column, type TableSchema } from '../schemas.ts'

const types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' } as const

/** What begins a formula, as `safeCell` knows it, with the apostrophe that it puts in front. */
const guarded = String.raw`^''+[=+@\t\r\x{FF1D}\x{FF0B}\x{FF20}\x{FF0D}-]`

const head = `-- Loads all tables into DuckDB with their types: codes and periods are text, years are whole numbers,
-- numbers are doubles (the CSV files have every digit), an empty cell is NULL.
-- In this folder:            duckdb reports.duckdb -c '.read load.sql'
-- From another folder first: SET file_search_path = 'path/to/this/folder';
CREATE OR REPLACE TEMP MACRO without_guard(cell) AS
  CASE WHEN regexp_matches(cell, '${guarded}') THEN substr(cell, 2) ELSE cell END;
`

/** The script, made from the schemas alone. `toLoadSql()` ends with a statement for the table `panel`. */
export function toLoadSql(): string {
  return head + tableNames.map((name) => statement(schemas[name])).join('')
}

function statement(schema: TableSchema): string {
  const { name, columns } = schema
  const list = columns.map((column) => `    ${quoted(column.name)}: '${types[column.kind]}'`).join(',\n')
  const free = columns.filter((column) => isFree(schema, column))
    .map((column) => `without_guard("${column.name}") AS "${column.name}"`)
  const replaced = free.length === 0 ? '' : `\n  REPLACE (${free.join(', ')})`
  return `
CREATE OR REPLACE TABLE "${name}" AS SELECT *${replaced}
FROM read_csv('data/${name}.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  nullstr = '', max_line_size = 10000000, columns = {
${list}
  });
`
}

const quoted = (name: string) => `'${name}'`

/** Only words of a report may begin as a formula: codes, keys and what has a form cannot. */
function isFree(schema: TableSchema, { name, kind, references }: Column): boolean {
  const { codes, pattern } = columnDetail(schema, name)
  return kind === 'text' && references.length === 0 && codes.length === 0 && pattern === null && name !== schema.primaryKey
}
