/** The panel of all reports, made some areas at a time: each lot of areas is a part of its own. */
import { createHash } from 'node:crypto'
import { statisticsOf } from '../describe/statistics.ts'
import { areaPanel, joinFigures, unitsOf, type AreaFigures, type Panel } from '../panel/index.ts'
import { forms } from '../parts/make.ts'
import { panelTables, type PanelInfo } from '../parts/part.ts'
import { readInfo, writePart, type Store } from '../parts/store.ts'
import { emptyTables } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import { validatePanel, type Fault } from '../validate/index.ts'
import { panelFaults } from './panel-faults.ts'
import type { PartsStep } from './parts-step.ts'
import { sectionOf } from './source.ts'

/** Reports whose figures of some areas are held at a time. */
const mostPlaces = 30

/** An area and where its figures are: a part's key, from where to where in its section `figures`. */
export type AreaSources = readonly [area: string, places: readonly (readonly [key: string, start: number, end: number])[]]

/**
 * Lots of areas, in the order of their keys: those whose codes begin alike (a prefecture) are made
 * together, so a report that changes changes few of them, but not too many, as all their figures are
 * held at once. Parts come in the order of their ids.
 */
export function areaLots({ parts, areas }: Pick<PartsStep, 'parts' | 'areas'>): AreaSources[][] {
  const byArea = areas.map((): [string, number, number][] => [])
  for (const { key, areas: places } of parts) {
    for (let at = 0; at < places.length; at += 3) byArea[places[at]!]!.push([key, places[at + 1]!, places[at + 2]!])
  }
  const lots: AreaSources[][] = []
  let before = ''
  let held = 0
  for (const [area, index] of areas.map((name, at) => [name, at] as const).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const places = byArea[index]!
    // Only a report that was refused spoke of it.
    if (places.length === 0) continue
    const prefix = area.slice(0, 4)
    if (prefix === before && held < mostPlaces) lots.at(-1)!.push([area, places])
    else {
      lots.push([[area, places]])
      held = 0
    }
    held += places.length
    before = prefix
  }
  return lots
}

/** Makes the panel's part of a lot of areas, or finds it kept. */
export async function makePanel(store: Store, lot: readonly AreaSources[]): Promise<PanelInfo> {
  const made = lot.map(([area, places]) => [area, places.map(([key]) => key)])
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex')
  const kept = readInfo<PanelInfo>(store, key)
  if (kept) return kept
  const panel: Panel = { observations: [], attainment: [], panel: [] }
  const ids = { reports: new Set<string>(), indicators: new Set<string>(), targets: new Set<string>() }
  const thrown: Fault[] = []
  const units = unitsOf(metricRows())
  const figures = figureReader(store)
  for (const [area, places] of lot) {
    const own = places.map((place) => figures(...place))
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
  const info: PanelInfo = {
    key, statistics: statisticsOf(tables), 
    faults: [...thrown, ...await validatePanel(panel, emptyTables(), known)],
  }
  writePart(store, key, info, new Map(forms(tables, panelTables)))
  return info
}

/** Parts whose figures are held at a time. */
const most = 100

/** Reads figures of areas out of parts; the areas of a lot share most of theirs. */
function figureReader(store: Store) {
  const held = new Map<string, Buffer>()
  return (key: string, start: number, end: number): AreaFigures => {
    let bytes = held.get(key)
    if (!bytes) {
      if (held.size >= most) held.clear()
      bytes = sectionOf(store, key, 'figures')
      held.set(key, bytes)
    }
    return JSON.parse(bytes.toString('utf8', start, end)) as AreaFigures
  }
}
