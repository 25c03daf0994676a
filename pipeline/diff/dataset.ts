/** A dataset as `out/` holds it, ready to be compared with another: rows by table, texts by report. */
import type { Row, TableName } from '../types.ts'
import { plainCell } from '../write/csv-cell.ts'
import { fromCsv } from './csv.ts'

export interface Dataset {
  /** Rows of every table that the folder has; columns that the code no longer knows are kept. */
  tables: ReadonlyMap<string, readonly Row[]>
  /** Columns by table, in the order of the file. */
  columns: ReadonlyMap<string, readonly string[]>
  /** Published texts by report id. */
  texts: ReadonlyMap<string, string>
  /** Every file by its path, with the SHA-256 of its bytes. */
  files: ReadonlyMap<string, string>
}

/** The order in which tables are told: what a reviewer looks for first stands first. */
export const tellingOrder: readonly TableName[] = [
  'reports', 'indicators', 'targets', 'budgets', 'glossary', 'glossary_parts',
  'glossary_mentions', 'sections', 'quantities', 'metrics', 'observations', 'attainment',
  'panel', 'corrections',
]

/**
 * Takes the files of a dataset (path → text of `data/*.csv` and `text/*.txt`, path → SHA-256 of
 * all); gives the dataset. Never throws: a row that is cut short lacks its last cells.
 * `toDataset(new Map([['data/reports.csv', 'id\nCN-1\n']]), new Map())` has one row of `reports`.
 */
export function toDataset(
  contents: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>,
): Dataset {
  const tables = new Map<string, Row[]>()
  const columns = new Map<string, string[]>()
  const texts = new Map<string, string>()
  for (const [path, content] of contents) {
    const table = /^data\/([a-z_]+)\.csv$/u.exec(path)?.[1]
    const report = /^text\/([^/]+)\.txt$/u.exec(path)?.[1]
    if (report !== undefined) texts.set(report, content)
    if (table === undefined) continue
    const [header = [], ...rows] = fromCsv(content)
    columns.set(table, header)
    tables.set(table, rows.map((cells) => {
      const row: Row = {}
      for (let index = 0; index < header.length; index++) row[header[index]!] = plainCell(cells[index] ?? '')
      return row
    }))
  }
  return { tables, columns, texts, files }
}

/** The primary key of a row: its `id`, or the catalogue's `metric_id`. */
export function keyOf(table: string, row: Row): string {
  return (table === 'metrics' ? row.metric_id : row.id) ?? ''
}
