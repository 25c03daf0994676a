/** Tables → what the index page carries: reports, attainment, and figures metric by metric. */
import type { Measured } from '../review/measure.ts'
import type { Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import { dataset, type Both, type DatasetFacts } from '../vocabulary/dataset.ts'
import { searchTable } from './home-search.ts'
import { englishAreas, unitLabels } from './home-names.ts'
import { pack, type About, type HomeData, type Label, type PackedTable } from './data.ts'
import { labelsOf } from './labels.ts'
import { accuracyOf } from './measured.ts'
import type { RecordTable } from '../record-tables.ts'

const reportColumns = [
  'id', 'title', 'area', 'area_code', 'area_path', 'level', 'year', 'delivered_on', 'speaker',
  'characters', 'indicators', 'targets', 'budgets', 'doubts',
]
const figureColumns = [
  'area', 'area_code', 'period', 'measure', 'comparator', 'value', 'value_max', 'unit', 'unit_code',
  'value_normalized', 'value_max_normalized', 'table', 'row_id', 'report_id', 'conflict',
]
const judgedColumns = [
  'area', 'area_code', 'metric_id', 'measure', 'period', 'unit_code', 'target_value', 'target_max', 'actual_value', 'actual_max', 'target_stated', 'target_stated_max', 'target_unit',
  'target_comparator', 'target_row_id', 'target_report_id', 'actual_stated', 'actual_stated_max',
  'actual_unit', 'actual_comparator', 'actual_row_id', 'actual_report_id', 'outcome',
]

/** What the index page is made of; tables are read some rows at a time. */
export interface HomeSource {
  /** Rows of `reports`, each with how many `indicators`, `targets`, `budgets` and `doubts` it has. */
  reports: readonly Row[]
  observations: Iterable<readonly Row[]>
  attainment: Iterable<readonly Row[]>
  /** Every `indicators`, `targets` and `budgets` row, for the search; without them nothing is searched. */
  records?: (table: RecordTable) => Iterable<readonly Row[]>
  /** How many rows observations and attainment have: with too many the page goes without. */
  figures: number
  /** What people's reviews say of the rows. */
  measured?: Measured
  /** What a person said of the dataset. */
  own?: Partial<DatasetFacts>
}

export interface Home {
  data: HomeData
  /** Metric → its figures, each to be unpacked only when somebody asks for it. */
  figures: Map<string, PackedTable>
  /** What is searched; null where there is too much. */
  search: PackedTable | null
}

/** More figures than this no browser opens from one page: 300,000 are some 30 MB. */
export const mostFigures = 300_000

/** The index page's data. */
export function homeData(source: HomeSource): Home {
  const isFull = source.figures > mostFigures
  const byMetric = new Map<string, Row[]>()
  const add = (row: Row) => {
    const rows = byMetric.get(row['metric_id']!)
    if (rows) rows.push(row)
    else byMetric.set(row['metric_id']!, [row])
  }
  const open: Record<string, number> = {}
  const judged: Row[] = []
  const named = new Set<string>()
  for (const rows of isFull ? [] : source.observations) {
    for (const row of rows) if (row['preferred'] !== 'no') add({ ...row, table: 'indicators' })
  }
  for (const rows of isFull ? [] : source.attainment) {
    for (const row of rows) {
      const id = row['metric_id']!
      named.add(id)
      // A cell counts once: what is behind another target of it stands in the table alone.
      if (row['preferred'] === 'no') continue
      add(targetFigure(row))
      if (row['outcome'] === 'not_comparable') open[id] = (open[id] ?? 0) + 1
      else judged.push(row)
    }
  }
  const search = searchTable(source)
  for (const { metric_id: id } of search?.rows ?? []) if (id) named.add(id)
  const ids = [...byMetric.keys()].sort()
  for (const id of ids) named.add(id)
  const shown = [...source.reports, ...[...byMetric.values()].flat(), ...search?.rows ?? []]
  return {
    data: {
      about: aboutOf({ ...dataset, ...source.own }),
      reports: pack(source.reports, reportColumns),
      attainment: pack(judged, judgedColumns),
      open,
      metrics: Object.fromEntries(metrics.filter(({ metric_id: id }) => named.has(id))
        .map((metric): [string, Label] => [metric.metric_id, [metric.name_zh, metric.name_en]])),
      aliases: Object.fromEntries((search ? metrics : []).filter(({ metric_id: id, aliases }) => named.has(id) && aliases.length > 0)
        .map((metric) => [metric.metric_id, metric.aliases.join('\n')])),
      areas: englishAreas(shown),
      units: unitLabels(shown),
      search: search && { rows: search.rows.length, quotes: search.quotes },
      figures: Object.fromEntries(ids.map((id) => [id, byMetric.get(id)!.length])),
      ...(isFull ? { left: source.figures } : {}),
      ...accuracyOf(source.measured),
      labels: labelsOf(['reports', 'observations', 'attainment', 'indicators', 'targets', 'budgets']),
    },
    figures: new Map(ids.map((id) => [id, pack(byMetric.get(id)!, figureColumns)])),
    search: search && pack(search.rows, search.columns),
  }
}

function aboutOf({ title, publisher, licence, contact, homepage, version, modified }: DatasetFacts): About {
  const label = ({ zh, en }: Both): Label => [zh, en]
  return {
    title: label(title),
    publisher: publisher && label(publisher),
    licence: licence && { title: label(licence.title), url: licence.url },
    contact: { ...contact, name: contact.name && label(contact.name) },
    homepage,
    version: version ?? '',
    modified: modified ?? '',
  }
}

/** A target as a figure beside the facts. */
function targetFigure(row: Row): Row {
  return {
    ...row,
    comparator: row['target_comparator'] ?? '',
    value: row['target_stated'] ?? '',
    value_max: row['target_stated_max'] ?? '',
    unit: row['target_unit'] ?? '',
    value_normalized: row['target_value'] ?? '',
    value_max_normalized: row['target_max'] ?? '',
    table: 'targets',
    row_id: row['target_row_id'] ?? '',
    report_id: row['target_report_id'] ?? '',
    conflict: '',
  }
}
