/** Tables → what the index page carries: reports, attainment, and figures metric by metric. */
import type { Row, Tables } from '../types.ts'
import { pack, type HomeData, type Label, type PackedTable } from './data.ts'
import { labelsOf } from './labels.ts'
import { schemas } from '../schemas.ts'

const reportColumns = [
  'id', 'title', 'area', 'area_code', 'area_path', 'level', 'year', 'delivered_on', 'speaker',
  'characters', 'indicators', 'targets', 'budgets', 'doubts',
]
const figureColumns = [
  'area', 'area_code', 'period', 'measure', 'value', 'value_max', 'comparator', 'unit_code',
  'value_normalized', 'table', 'row_id', 'report_id', 'conflict',
]

export interface Home {
  data: HomeData
  /** Metric → its figures, each to be unpacked only when somebody asks for it. */
  figures: Map<string, PackedTable>
}

/** The index page's data. `doubts` is how many doubts each report has. */
export function homeData(tables: Tables, doubts: ReadonlyMap<string, number>): Home {
  const counts = new Map<string, Record<string, number>>()
  for (const name of ['indicators', 'targets', 'budgets'] as const) {
    for (const row of tables[name]) {
      const of = counts.get(row['report_id']!) ?? {}
      of[name] = (of[name] ?? 0) + 1
      counts.set(row['report_id']!, of)
    }
  }
  const reports = tables.reports.map((row): Row => {
    const of = counts.get(row['id']!) ?? {}
    return {
      ...row,
      indicators: String(of['indicators'] ?? 0),
      targets: String(of['targets'] ?? 0),
      budgets: String(of['budgets'] ?? 0),
      doubts: String(doubts.get(row['id']!) ?? 0),
    }
  })
  const byMetric = new Map<string, Row[]>()
  for (const row of tables.observations) {
    if (row['preferred'] === 'no') continue
    const rows = byMetric.get(row['metric_id']!)
    if (rows) rows.push(row)
    else byMetric.set(row['metric_id']!, [row])
  }
  const ids = [...byMetric.keys()].sort()
  const named = new Set([...ids, ...tables.attainment.map((row) => row['metric_id']!)])
  const metrics: Record<string, Label> = {}
  for (const row of tables.metrics) {
    if (named.has(row['metric_id']!)) metrics[row['metric_id']!] = [row['name_zh']!, row['name_en']!]
  }
  return {
    data: {
      reports: pack(reports, reportColumns),
      attainment: pack(tables.attainment, schemas.attainment.columns.map((column) => column.name)),
      metrics,
      figures: Object.fromEntries(ids.map((id) => [id, byMetric.get(id)!.length])),
      labels: labelsOf(['reports', 'observations', 'attainment', 'indicators', 'targets', 'budgets']),
    },
    figures: new Map(ids.map((id) => [id, pack(byMetric.get(id)!, figureColumns)])),
  }
}
