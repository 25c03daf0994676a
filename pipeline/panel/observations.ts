/** The table `observations`: an area's cells as rows, the preferred figure of each first. */
import { codeNow } from '../read/area-now.ts'
import type { Row } from '../types.ts'
import { contradicts, lagOf, leadOf, type Cell, type MetricUnits } from './cells.ts'
import type { Figure } from './figures.ts'

/**
 * The rows of one cell. A row has the id of its indicator with `o_` before it: there is one for
 * each. `conflict` is `yes` for a figure that contradicts the preferred one, and for a preferred
 * one that any figure contradicts.
 */
export function observationRows(cell: Cell, units: MetricUnits): Row[] {
  const { preferred, figures } = cell
  const others = figures.filter((figure) => figure !== preferred)
  const contrary = new Set(others.filter((figure) => contradicts(figure, preferred)))
  return figures.map((figure) => {
    const isPreferred = figure === preferred
    const isContrary = isPreferred ? contrary.size > 0 : contrary.has(figure)
    return {
      ...statedOf(figure),
      preferred: isPreferred ? 'yes' : 'no',
      preferred_reason: isPreferred ? leadOf(cell, units) : '',
      reason: isPreferred ? '' : lagOf(figure, cell, units),
      conflict: isContrary ? 'yes' : 'no',
    }
  })
}

function statedOf({ row, area, areaCode, year }: Figure): Row {
  const { id = '', period = '' } = row
  return {
    id: `o${id.slice(1)}`,
    area,
    area_code: areaCode,
    period,
    year: /^[0-9]{4}$/u.test(period) ? period : '',
    metric_id: row.metric_id ?? '',
    measure: row.measure ?? '',
    value: row.value ?? '',
    value_max: row.value_max ?? '',
    unit: row.unit ?? '',
    comparator: row.comparator ?? '',
    unit_code: row.unit_code ?? '',
    value_normalized: row.value_normalized ?? '',
    value_max_normalized: row.value_max_normalized ?? '',
    row_id: id,
    report_id: row.report_id ?? '',
    area_code_now: codeNow(areaCode, year),
  }
}
