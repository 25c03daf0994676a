/** The panel of all reports, made some areas at a time: each lot of areas is a part of its own. */
import { createHash } from 'node:crypto'
import type { AreaFigures } from '../panel/index.ts'
import { makePanelPart, type AreaParts } from '../parts/panel.ts'
import type { PanelInfo } from '../parts/part.ts'
import { readInfo, writePart, type Store } from '../parts/store.ts'
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
  const figures = figureReader(store)
  function* areas(): Generator<AreaParts> {
    for (const [area, places] of lot) yield [area, places.map((place) => figures(...place))]
  }
  const { statistics, faults, sections } = await makePanelPart(areas())
  const info: PanelInfo = { key, statistics, faults }
  writePart(store, key, info, sections)
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
