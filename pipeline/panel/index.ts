/** Panel: rows of all reports → one figure for each area, period, metric; targets and actuals. */
import type { Row, Tables } from '../types.ts'
import { attainmentRows } from './attainment.ts'
import { cellsOf, groupByCell, type MetricUnits } from './cells.ts'
import { byCodeUnit, figuresByArea, type AreaFigures } from './figures.ts'
import { panelRows } from './lines.ts'
import { observationRows } from './observations.ts'

export { figuresByArea, joinFigures, type AreaFigures } from './figures.ts'
export type { MetricUnits } from './cells.ts'

type Source = Pick<Tables, 'reports' | 'indicators' | 'targets' | 'metrics'>
export type Panel = Pick<Tables, 'observations' | 'attainment' | 'panel'>

/**
 * The panel of the reports, indicators, targets and metrics given. Pure: the same rows give the
 * same panel. Rows are in the order of area, metric, measure, period, the preferred one first;
 * those of `panel`, a line for each area, metric and year, hold no more than one target and outturn.
 * `panel(tables).observations.filter((row) => row.preferred === 'yes')` has one row for each area,
 * period, metric and measure.
 */
export function panel(tables: Source): Panel {
  const units = unitsOf(tables.metrics)
  const whole: Panel = { observations: [], attainment: [], panel: [] }
  for (const area of figuresByArea(tables)) {
    const part = areaPanel(area, units)
    for (const row of part.observations) whole.observations.push(row)
    for (const row of part.attainment) whole.attainment.push(row)
    for (const row of part.panel) whole.panel.push(row)
  }
  return whole
}

/** The panel of one area: it depends on nothing that is said about any other. */
export function areaPanel(area: AreaFigures, units: MetricUnits): Panel {
  const cells = cellsOf(area.indicators, units)
  const observations = sortedKeys(cells).flatMap((key) => {
    const cell = cells.get(key)
    return cell ? observationRows(cell, units) : []
  })
  const targets = groupByCell(area.targets)
  const attainment = sortedKeys(targets)
    .flatMap((key) => attainmentRows(targets.get(key) ?? [], area, cells, units))
  return { observations, attainment, panel: panelRows(area, observations, attainment) }
}

/** The catalogue's unit of each metric. */
export const unitsOf = (metrics: readonly Row[]): MetricUnits =>
  new Map(metrics.map((row) => [row.metric_id ?? '', row.unit_code ?? '']))

const sortedKeys = (map: ReadonlyMap<string, unknown>): string[] => [...map.keys()].sort(byCodeUnit)
