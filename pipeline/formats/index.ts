/** Tables → the formats that are asked for; each writer is loaded only then. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { schemas, tableNames } from '../schemas.ts'
import type { RowSource } from '../types.ts'
import type { BinaryFormat, Format } from './formats.ts'
import type { Sheet } from './xlsx.ts'

export { binaryFormats, checkRoom, formatNames, parseFormats, type BinaryFormat, type DataFile, type Format } from './formats.ts'

/** Refuses a format that this Node cannot make. Throws InputError `format-unavailable`. */
export function checkFormats(which: readonly Format[]): void {
  if (!which.includes('sqlite') || 'WebAssembly' in globalThis) return
  throw problemIn('format-unavailable', 'baogao.sqlite', 'cannot be made: this Node was started without WebAssembly')
}

/** Its library has a file beside it, which a bundle that others made has not. */
function notLoaded(): InputError {
  const todo = 'Install node-sqlite3-wasm, leave the package outside your bundle, or name other formats'
  return new InputError({ code: 'format-unavailable', file: 'baogao.sqlite', what: 'cannot be made: node-sqlite3-wasm cannot be loaded', todo })
}

/**
 * Writes one of the binary formats into `folder`: `data/<table>.parquet`, `baogao.sqlite` or
 * `baogao.xlsx`; gives the paths. Of Parquet and SQLite only some rows are held at a time, of XLSX
 * all. `before` are sheets that the XLSX has ahead of the tables.
 * `await writeFormat('sqlite', rows, 'out')` gives `['baogao.sqlite']`.
 */
export async function writeFormat(
  format: BinaryFormat, rows: RowSource, folder: string, before: readonly Sheet[] = [],
): Promise<string[]> {
  if (format === 'parquet') {
    const { writeParquet } = await import('./parquet.ts')
    return tableNames.map((name) => {
      writeParquet(rows(name), schemas[name], join(folder, 'data', `${name}.parquet`))
      return `data/${name}.parquet`
    })
  }
  if (format === 'sqlite') {
    const { writeSqlite } = await import('./sqlite.ts').catch(() => { throw notLoaded() })
    writeSqlite(rows, join(folder, 'baogao.sqlite'))
    return ['baogao.sqlite']
  }
  const [{ toXlsx }, { sheetsOf }] = await Promise.all([import('./xlsx.ts'), import('./people.ts')])
  const place = join(folder, 'baogao.xlsx')
  await writeFile(place, await toXlsx([...before, ...sheetsOf(rows, tableNames)], place))
  return ['baogao.xlsx']
}
