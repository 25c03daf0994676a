/** What a table says: which sheet and columns are read, and a document for each row. */
import { InputError, problemIn } from '../errors.ts'
import { columnsOf, documentsOf, tablesOf, type Columns, type Table, type TableRow } from '../read/tables/index.ts'

/** A table that was understood. */
export interface Plan {
  file: string
  table: Table
  columns: Columns
  /** Sheets that have rows and are not read. */
  others: string[]
  rows: () => Iterable<TableRow>
}

/**
 * Takes a table's name and bytes, and what a person says of it; gives what was understood. Of a workbook's
 * sheets the first is read that holds texts.
 * @throws InputError table-*, document-*
 */
export async function planOf(
  file: string, bytes: Uint8Array, { column = {}, sheet }: { column?: Readonly<Record<string, string>>, sheet?: string },
): Promise<Plan> {
  const all = await tablesOf(file, bytes)
  const tables = sheet === undefined ? all : all.filter((table) => table.sheet === sheet)
  if (tables.length === 0) {
    throw problemIn('table-wrong', file, `has no sheet "${sheet ?? ''}" with rows; it has ${all.map((table) => table.sheet).filter(Boolean).join(', ') || 'no sheets'}`)
  }
  const faults: InputError[] = []
  for (const table of tables) {
    try {
      const columns = columnsOf(file, table, column)
      const others = tables.filter((other) => other !== table).map((other) => other.sheet)
      return { file, table, columns, others, rows: () => documentsOf(file, table, columns) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(error)
    }
  }
  throw faults[0]!
}
