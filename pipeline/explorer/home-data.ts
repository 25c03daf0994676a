/** Tables → what the index page carries: reports, attainment, and figures metric by metric. */
import type { Row, Tables } from '../types.ts'
import { pack, type HomeData, type Label, type PackedTable } from './data.ts'
import { labelsOf } from './labels.ts'

const reportColumns = [
  'id', 'title', 'area', 'area_code', 'area_path', 'level', 'year', 'delivered_on', 'speaker',
  'characters', 'indicators', 'targets', 'budgets', 'doubts',
]
const figureColumns = [
  'area', 'area_code', 'period', 'measure', 'comparator', 'unit_code', 'value_normalized',
  'value_max_normalized', 'table', 'row_id', 'report_id', 'conflict',
]
const judgedColumns = [
  'area', 'metric_id', 'measure', 'period', 'unit_code', 'target_value', 'target_max',
  'target_comparator', 'target_row_id', 'target_report_id', 'actual_value', 'actual_max',
  'actual_comparator', 'actual_unit_code', 'actual_row_id', 'actual_report_id', 'outcome',
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
  const add = (row: Row) => {
    const rows = byMetric.get(row['metric_id']!)
    if (rows) rows.push(row)
    else byMetric.set(row['metric_id']!, [row])
  }
  const preferred = (row: Row) => row['preferred'] !== 'no'
  for (const row of tables.observations.filter(preferred)) add({ ...row, table: 'indicators' })
  for (const row of tables.attainment.filter(preferred)) add(targetFigure(row))
  const ids = [...byMetric.keys()].sort()
  const open: Record<string, number> = {}
  const judged = tables.attainment.filter((row) => {
    if (row['outcome'] !== 'not_comparable') return true
    open[row['metric_id']!] = (open[row['metric_id']!] ?? 0) + 1
    return false
  })
  const named = new Set([...ids, ...tables.attainment.map((row) => row['metric_id']!)])
  const metrics: Record<string, Label> = {}
  for (const row of tables.metrics) {
    if (named.has(row['metric_id']!)) metrics[row['metric_id']!] = [row['name_zh']!, row['name_en']!]
  }
  return {
    data: {
      reports: pack(reports, reportColumns),
      attainment: pack(judged, judgedColumns),
      open,
      metrics,
      figures: Object.fromEntries(ids.map((id) => [id, byMetric.get(id)!.length])),
      labels: labelsOf(['reports', 'observations', 'attainment', 'indicators', 'targets', 'budgets']),
    },
    figures: new Map(ids.map((id) => [id, pack(byMetric.get(id)!, figureColumns)])),
  }
}

/** A target as a figure beside the facts. */
function targetFigure(row: Row): Row {
  return {
    ...row,
    comparator: row['target_comparator'] ?? '',
    value_normalized: row['target_value'] ?? '',
    value_max_normalized: row['target_max'] ?? '',
    table: 'targets',
    row_id: row['target_row_id'] ?? '',
    report_id: row['target_report_id'] ?? '',
    conflict: '',
  }
}
