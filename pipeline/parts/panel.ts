/** The panel of some areas as a part of the dataset: their rows, checked, and the forms that go into the files. */
import { statisticsOf, type Statistics } from '../describe/statistics.ts'
import { areaPanel, joinFigures, unitsOf, type AreaFigures, type Panel } from '../panel/index.ts'
import { emptyTables } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import { validatePanel, type Fault } from '../validate/index.ts'
import { forms } from './make.ts'
import { panelFaults } from './panel-faults.ts'
import { panelTables, type Sections } from './part.ts'

/** What the reports say of an area, each by itself, in the order of their ids. */
export type AreaParts = readonly [area: string, parts: readonly AreaFigures[]]

export interface PanelPart {
  statistics: Statistics
  faults: Fault[]
  sections: Sections
}

/** Takes areas in the order of their keys, one at a time; gives the part of the panel that they make. */
export async function makePanelPart(areas: Iterable<AreaParts>): Promise<PanelPart> {
  const panel: Panel = { observations: [], attainment: [], panel: [] }
  const ids = { reports: new Set<string>(), indicators: new Set<string>(), targets: new Set<string>() }
  const thrown: Fault[] = []
  const units = unitsOf(metricRows())
  for (const [area, own] of areas) {
    const joined = joinFigures(area, own)
    for (const table of ['indicators', 'targets'] as const) {
      for (const { row } of joined[table]) {
        ids[table].add(row.id ?? '')
        ids.reports.add(row.report_id ?? '')
      }
    }
    try {
      const { observations, attainment, panel: lines } = areaPanel(joined, units)
      for (const row of observations) panel.observations.push(row)
      for (const row of attainment) panel.attainment.push(row)
      for (const row of lines) panel.panel.push(row)
    } catch (error) {
      thrown.push(...panelFaults(area, own, units, error))
    }
  }
  const known = new Map(Object.entries(ids).map(([table, set]) => [`${table}.id`, set]))
  const tables = { ...emptyTables(), ...panel }
  return {
    statistics: statisticsOf(tables),
    faults: [...thrown, ...await validatePanel(panel, emptyTables(), known)],
    sections: new Map(forms(tables, panelTables)),
  }
}
