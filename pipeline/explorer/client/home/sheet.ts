/** Points as rows to be saved: as stated, and in base units. */
import type { Row } from '../../../types.ts'
import { englishOf } from './state.ts'
import { areaOf, metric, type Point } from './which.ts'

const columns = [
  'area_code', 'area', 'area_en', 'year', 'metric_id', 'measure', 'kind', 'comparator', 'value', 'value_max', 'unit',
  'value_normalized', 'value_max_normalized', 'unit_code', 'report_id', 'row_id',
]

/** A line for each point. */
export function sheetOf(points: readonly Point[]): { columns: string[], rows: Row[] } {
  return {
    columns,
    rows: points.map(({ row, isPlan }): Row => ({
      ...row, area: areaOf(row), area_en: englishOf(areaOf(row)), year: row['period']!, metric_id: metric.value,
      kind: isPlan ? 'target' : 'outturn',
    })),
  }
}
