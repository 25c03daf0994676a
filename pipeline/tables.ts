/** Reports → all tables: each report's rows, and the catalogue of metrics. */
import { extract } from './extract/index.ts'
import { normalize } from './normalize/index.ts'
import { panel } from './panel/index.ts'
import { emptyTables, tableNames } from './schemas.ts'
import type { Report, Row, Tables } from './types.ts'
import { metrics } from './vocabulary/metrics.ts'

/**
 * All tables of the reports, which are taken in the order of their ids: the same reports give the
 * same tables in whatever order they were read.
 * `toTables([report]).reports[0].id` is `CN-140802-2020`.
 */
export function toTables(reports: readonly Report[]): Tables {
  const tables = emptyTables()
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (const report of sorted) {
    const rows = normalize(report, extract(report))
    for (const name of tableNames) for (const row of rows[name] ?? []) tables[name].push(row)
  }
  tables.metrics = metricRows()
  Object.assign(tables, panel(tables))
  return tables
}

/** The catalogue of metrics as rows. */
export function metricRows(): Row[] {
  return metrics.map((metric) => ({ ...metric, aliases: metric.aliases.join(';') }))
}
