/** Rows with their types: cells as exact texts, as the tables have them, or as values to compute with. */
import { schemas } from '../schemas.ts'
import type { Row, TableName } from '../types.ts'
import { checkArgument } from './checked.ts'
import type { RowTypes } from './row-types.ts'

/** A value as its cell says it: a number in exactly its digits, nothing as the empty text. */
export type CellOf<Value> = Value extends number ? string : Value extends null ? '' : Value

/** A row of a table as texts, in its own columns: `Cells<'targets'>['comparator']` is `'eq' | 'approx' | …`. */
export type Cells<Table extends TableName> = { [Column in keyof RowTypes[Table]]: CellOf<RowTypes[Table][Column]> }

/** Every table with its rows as texts. */
export type TypedTables = { [Table in TableName]: Cells<Table>[] }

/**
 * The number that a cell says, as the nearest binary double; null for an empty cell. A double has some
 * 16 digits and no exact tenths: to add up amounts exactly, give the cell itself to a library of decimals.
 * @throws TypeError where the cell is no number as the tables write them
 * @example toNumber('10860000000') // 10860000000
 */
export function toNumber(cell: string): number | null {
  checkArgument(cell, 'text', 'a cell')
  if (cell === '') return null
  if (!/^-?\d+(?:\.\d+)?$/u.test(cell)) throw new TypeError(`${JSON.stringify(cell.slice(0, 60))} is no number of a table`)
  return Number(cell)
}

/**
 * A row as values: numbers as numbers (see `toNumber`), an empty cell as null, codes and periods as
 * texts, as the table's schema says.
 * @throws TypeError where there is no such table, or a cell does not fit its column
 * @example typed('targets', dataset.tables.targets[0]).value // 6.5
 */
export function typed<Table extends TableName>(table: Table, row: Readonly<Row> | Cells<Table>): RowTypes[Table] {
  if (!Object.hasOwn(schemas, table)) throw new TypeError(`${JSON.stringify(table)} is no table; tables are ${Object.keys(schemas).join(', ')}`)
  checkArgument(row, 'object', `a row of ${table}`)
  const cells = row as Readonly<Row>
  return Object.fromEntries(schemas[table].columns.map(({ name, kind, nullable }) => {
    const cell = cells[name]
    if (typeof cell !== 'string') throw new TypeError(`a row of ${table} has no column ${name}`)
    if (cell === '' && nullable) return [name, null]
    if (kind === 'text') return [name, cell]
    const value = toNumber(cell)
    if (value === null) throw new TypeError(`${table}.${name} is empty`)
    return [name, value]
  })) as unknown as RowTypes[Table]
}
