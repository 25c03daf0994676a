/** A row of a dataset by its id. */
import { keyOf, type Dataset } from '../diff/dataset.ts'
import { problemIn } from '../errors.ts'
import type { Row } from '../types.ts'

/** A row with its table. */
export interface Found {
  table: string
  row: Row
}

/** Takes a dataset and an id; gives the row. Throws InputError where no table has the id. */
export function findRow(dataset: Dataset, id: string): Found {
  for (const [table, rows] of dataset.tables) {
    const row = rows.find((one) => keyOf(table, one) === id)
    if (row) return { table, row }
  }
  throw problemIn('id-unknown', id, 'is the id of no row')
}
