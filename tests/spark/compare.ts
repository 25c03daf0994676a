/** Rows of Spark's Parquet beside those of one process: `compare.ts SPARK REFERENCE`. */
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { schemas, tableNames, type ColumnKind } from '../../pipeline/schemas.ts'

const [spark = '', reference = ''] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:', { memory_limit: '3GB', threads: '2' })
const connection = await instance.connect()

const one = async (sql: string): Promise<number> =>
  Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0] ?? -1)

/** A cell of text as the typed cell that it must have become. */
function typed(name: string, kind: ColumnKind): string {
  if (kind === 'text') return `nullif("${name}", '') as "${name}"`
  if (kind === 'integer') return `nullif("${name}", '')::bigint as "${name}"`
  const fits = `regexp_full_match("${name}", '-?[0-9]{1,32}([.][0-9]{0,6}0*)?')`
  return `case when ${fits} then "${name}"::decimal(38, 6) end as "${name}"`
}

async function compare(
  table: string, place: string, columns: readonly { name: string, kind: ColumnKind }[],
): Promise<boolean> {
  const texts = columns.map(({ name }) => `"${name}": 'VARCHAR'`).join(', ')
  const file = join(reference, `${table}.jsonl`)
  const expected = `select ${columns.map(({ name, kind }) => typed(name, kind)).join(', ')} from read_json('${file}',
    columns = {${texts}}, format = 'newline_delimited', maximum_object_size = 100000000)`
  const expectedRows = await one(`select count(*) from (${expected})`)
  const parquet = join(spark, place, '**/*.parquet')
  if (await one(`select count(*) from glob('${parquet}')`) === 0) return say(table, expectedRows, 0, expectedRows, 0)
  const found = `select ${columns.map(({ name, kind }) =>
    (kind === 'text' ? `nullif("${name}", '') as "${name}"` : `"${name}"`)).join(', ')}
    from read_parquet('${parquet}', hive_partitioning = false)`
  const foundRows = await one(`select count(*) from (${found})`)
  const lost = await one(`select count(*) from (${expected} except all ${found})`)
  const more = await one(`select count(*) from (${found} except all ${expected})`)
  return say(table, expectedRows, foundRows, lost, more)
}

function say(table: string, expected: number, found: number, lost: number, more: number): boolean {
  console.log(`${table.padEnd(18)} ${expected} rows of one process, ${found} of Spark; ${lost} lost, ${more} too many`)
  return lost === 0 && more === 0
}

let same = true
for (const table of tableNames) {
  const { columns } = schemas[table]
  same = await compare(table, `data/${table}`, columns) && same
}
const text = ['report_id', 'text'].map((name) => ({ name, kind: 'text' as const }))
same = await compare('text', 'text', text) && same
console.log(same ? 'same rows' : 'the rows differ')
process.exitCode = same ? 0 : 1
