/** What descriptions say of the tables: counts, lengths, metrics; added up report by report. */
import { schemas, tableNames } from '../schemas.ts'
import type { Row, TableName, Tables } from '../types.ts'

/** Sums over tables. They are small however many rows there are, and plain JSON. */
export interface Statistics {
  /** Rows by table. */
  rows: Record<TableName, number>
  /** The longest cell of each column, in characters: what a portal has to make room for. */
  longest: Record<TableName, number[]>
  /** Metrics of the catalogue that indicators and targets name, sorted. */
  metrics: string[]
  /** Indicators and targets with a `metric_id`. */
  named: number
  /** Ledger rows with the role `other`. */
  others: number
}

/** Takes tables; gives their sums. `statisticsOf(tables).rows.reports` is how many reports they have. */
export function statisticsOf(tables: Partial<Tables>): Statistics {
  const records = [...tables.indicators ?? [], ...tables.targets ?? []]
  const ids = records.map((row) => row['metric_id'] ?? '').filter((id) => id !== '')
  return {
    rows: byTable((name) => tables[name]?.length ?? 0),
    longest: byTable((name) => {
      const rows = tables[name] ?? []
      return schemas[name].columns.map((column) => longest(rows, column.name))
    }),
    metrics: [...new Set(ids)].sort(),
    named: ids.length,
    others: (tables.quantities ?? []).filter((row) => row['role'] === 'other').length,
  }
}

/** The sums of two sets of tables together. `addStatistics([])` are those of no tables. */
export function addStatistics(parts: Iterable<Statistics>): Statistics {
  const sum = statisticsOf({})
  const metrics = new Set<string>()
  for (const part of parts) {
    for (const name of tableNames) {
      sum.rows[name] += part.rows[name]
      part.longest[name].forEach((length, index) => {
        if (length > sum.longest[name][index]!) sum.longest[name][index] = length
      })
    }
    for (const id of part.metrics) metrics.add(id)
    sum.named += part.named
    sum.others += part.others
  }
  return { ...sum, metrics: [...metrics].sort() }
}

function byTable<T>(make: (name: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as Record<TableName, T>
}

function longest(rows: readonly Row[], column: string): number {
  let length = 0
  for (const row of rows) {
    const cell = row[column] ?? ''
    // A string has no more characters than code units, and counting those costs nothing.
    if (cell.length > length) length = Math.max(length, [...cell].length)
  }
  return length
}
