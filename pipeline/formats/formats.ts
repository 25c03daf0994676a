/** The formats of the tables: their names, and what each has room for. */
import { problemIn } from '../errors.ts'
import { tableNames } from '../schemas.ts'
import type { TableName } from '../types.ts'

/** Every format of the tables, in the order in which they are named. */
export const formatNames = ['csv', 'json', 'parquet', 'sqlite', 'xlsx'] as const
export type Format = (typeof formatNames)[number]
/** Those that are made of all rows of a table; CSV and JSON are put together from the reports' own. */
export type BinaryFormat = Exclude<Format, 'csv' | 'json'>
export const binaryFormats: readonly BinaryFormat[] = ['parquet', 'sqlite', 'xlsx']

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

/** Rows of a sheet, its heading apart: Excel has no more. */
const longestSheet = 1_048_575

/**
 * Refuses, before any file is written, what a format has no room for. Throws InputError
 * `format-full`.
 */
export function checkRoom(which: readonly Format[], rows: Readonly<Record<TableName, number>>): void {
  const full = tableNames.find((name) => rows[name] > longestSheet)
  if (!which.includes('xlsx') || !full) return
  throw problemIn('format-full', `${full}.xlsx`, `has ${rows[full]} rows, a sheet at most ${longestSheet}`)
}
