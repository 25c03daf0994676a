/** Tables → Parquet, one file each, with a declared type for every column. */
import { ParquetWriter, fileWriter } from 'hyparquet-writer'
import type { SchemaElement } from 'hyparquet-writer'
import type { Column, TableSchema } from '../schemas.ts'
import type { Row } from '../types.ts'
import { precision, scale, unscaled } from './decimal.ts'

/** Rows that are encoded together: of a table of any length no more are held. */
const rowGroup = 20_000

/**
 * Writes a table as Parquet: text is STRING, whole numbers INT64, numbers DECIMAL(38,6), which is
 * exact where a double is not; an empty cell is null. Behind them each number stands once more as a
 * DOUBLE, `value_double` for `value`, which every reader computes with. The same rows give the same bytes, in
 * whatever portions they come.
 * `writeParquet([[row]], schemas.reports, 'reports.parquet')`
 */
export function writeParquet(portions: Iterable<readonly Row[]>, schema: TableSchema, path: string): void {
  const { columns } = schema
  const doubles = columns.filter(({ kind }) => kind === 'number')
  const parquet = new ParquetWriter({
    writer: fileWriter(path),
    schema: [
      { name: schema.name, num_children: columns.length + doubles.length },
      ...columns.map(element), ...doubles.map((column) => doubleElement(column.name)),
    ],
    createdBy: 'baogao',
  })
  let held: Row[] = []
  const flush = () => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: held.map((row) => cell(row[column.name] ?? '', column)),
    }))
    const doubleData = doubles.map(({ name }) => ({
      name: doubleName(name), data: held.map((row) => (row[name] ? Number(row[name]) : null)),
    }))
    void parquet.write({ columnData: [...columnData, ...doubleData], rowGroupSize: rowGroup })
    held = []
  }
  for (const rows of portions) {
    for (const row of rows) if (held.push(row) === rowGroup) flush()
  }
  if (held.length > 0) flush()
  void parquet.finish()
}

/** The column that has a number as a double. */
export const doubleName = (name: string): string => `${name}_double`

const doubleElement = (name: string): SchemaElement =>
  ({ name: doubleName(name), repetition_type: 'OPTIONAL', type: 'DOUBLE' })

function element({ name, kind, nullable }: Column): SchemaElement {
  const base = { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' } as const
  if (kind === 'text') return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  if (kind === 'integer') return { ...base, type: 'INT64' }
  // A number may be too long for the type, and is then null: so none is required.
  return {
    name, repetition_type: 'OPTIONAL', type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16,
    converted_type: 'DECIMAL', precision, scale,
  }
}

function cell(value: string, { kind, nullable }: Column): string | bigint | null {
  if (kind === 'text') return value === '' && nullable ? null : value
  if (value === '') return null
  return kind === 'integer' ? BigInt(value) : unscaled(value)
}
