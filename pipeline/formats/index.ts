/** Tables → the formats that are asked for; each writer is loaded only then. */
import { schemas, tableNames } from '../schemas.ts'
import type { Tables } from '../types.ts'
import type { Sheet } from './xlsx.ts'

/** Every format of the tables, in the order in which they are named. */
export const formatNames = ['csv', 'json', 'parquet', 'sqlite', 'xlsx'] as const
export type Format = (typeof formatNames)[number]

/** A file of the dataset: its path in out/, with `/`, and its bytes. */
export interface DataFile {
  path: string
  bytes: Uint8Array
}

/**
 * The formats of a list such as `csv,json,parquet`, in their own order; `all` is every one. Null
 * where a name is unknown or none is given. `parseFormats('json,csv')` gives `['csv', 'json']`.
 */
export function parseFormats(list: string): Format[] | null {
  const names = list.split(',').map((name) => name.trim()).filter((name) => name !== '')
  if (names.includes('all') && names.length === 1) return [...formatNames]
  if (names.length === 0) return null
  if (names.some((name) => !formatNames.some((format) => format === name))) return null
  return formatNames.filter((format) => names.includes(format))
}

/**
 * The binary formats among those asked for (CSV and JSON are the writer's): `data/<table>.parquet`,
 * `baogao.sqlite`, `baogao.xlsx`. `before` are sheets that the XLSX has ahead of the tables.
 * `(await formats(tables, ['sqlite'])).map(({ path }) => path)` is `['baogao.sqlite']`.
 */
export async function formats(
  tables: Tables, which: readonly Format[], before: readonly Sheet[] = [],
): Promise<DataFile[]> {
  const files: DataFile[] = []
  if (which.includes('parquet')) {
    const { toParquet } = await import('./parquet.ts')
    for (const name of tableNames) {
      files.push({ path: `data/${name}.parquet`, bytes: toParquet(tables[name], schemas[name]) })
    }
  }
  if (which.includes('sqlite')) {
    const { toSqlite } = await import('./sqlite.ts')
    files.push({ path: 'baogao.sqlite', bytes: toSqlite(tables) })
  }
  if (which.includes('xlsx')) {
    const { tableSheet, toXlsx } = await import('./xlsx.ts')
    const sheets = tableNames.map((name) => tableSheet(tables[name], schemas[name]))
    files.push({ path: 'baogao.xlsx', bytes: await toXlsx([...before, ...sheets]) })
  }
  return files
}
