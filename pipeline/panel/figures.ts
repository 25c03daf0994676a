/** Rows of all reports as figures of an area: what the panel is made of. */
import type { Row, Tables } from '../types.ts'
import { meaningOf, type Setback } from './meaning.ts'

/** A row of `indicators` or `targets` with a `metric_id`, and what its report adds to it. */
export interface Figure {
  row: Row
  area: string
  areaCode: string
  /** Whether the area's own report says it. */
  isOwn: boolean
  /** Year and review period of the report that says it. */
  year: number
  review: string
  /** Place among the report's rows. */
  order: number
  /** In what its own words set it back. */
  setbacks: readonly Setback[]
  /** Whether its words name its period. */
  isDated: boolean
  /** Whether they name the metric. */
  isNamed: boolean
}

/** Everything that is said about one area, by whichever report. */
export interface AreaFigures {
  /** The area's code, else its name, else the report: what areas are told apart by. */
  key: string
  /** Periods that the area's own reports review. */
  reviews: string[]
  indicators: Figure[]
  targets: Figure[]
}

/** Takes two strings and orders them by code unit: the same on every machine. */
export const byCodeUnit = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

/**
 * Takes the tables of any number of reports and gives their figures by area, in the order of the
 * areas' keys. A row that names no area is about the report's own; rows without `metric_id` are
 * left out. The figures of one area are all that its part of the panel depends on.
 */
export function figuresByArea(
  tables: Pick<Tables, 'reports' | 'indicators' | 'targets'>,
): AreaFigures[] {
  const areas = new Map<string, AreaFigures>()
  const areaOf = (key: string): AreaFigures => {
    const known = areas.get(key)
    if (known) return known
    const made = { key, reviews: [], indicators: [], targets: [] }
    areas.set(key, made)
    return made
  }
  const reports = new Map(tables.reports.map((report) => [report.id ?? '', report]))
  for (const report of tables.reports) {
    areaOf(keyOf(report.area_code, report.area, report.id)).reviews.push(report.review_period ?? '')
  }
  for (const table of ['indicators', 'targets'] as const) {
    tables[table].forEach((row, order) => {
      const report = reports.get(row.report_id ?? '')
      if (!row.metric_id || !row.period || !report) return
      const figure = figureOf(row, table, report, order)
      const key = keyOf(figure.areaCode, figure.area, row.report_id)
      areaOf(key)[table].push(figure)
    })
  }
  return [...areas.values()].sort((one, other) => byCodeUnit(one.key, other.key))
}

/** The cells of a row that the panel looks at: a figure is kept without the others. */
const needed = [
  'id', 'report_id', 'metric_id', 'measure', 'period', 'comparator', 'unit', 'unit_code', 'value', 'value_max',
  'value_normalized', 'value_max_normalized', 'confidence',
] as const

/**
 * What several reports say of an area as one, the reports in the order of their ids. Figures are
 * numbered through all of them, as in the tables of all.
 */
export function joinFigures(key: string, parts: readonly AreaFigures[]): AreaFigures {
  const area: AreaFigures = { key, reviews: [], indicators: [], targets: [] }
  for (const part of parts) {
    for (const review of part.reviews) area.reviews.push(review)
    for (const table of ['indicators', 'targets'] as const) {
      const figures = area[table]
      for (const figure of part[table]) figures.push({ ...figure, order: figures.length })
    }
  }
  return area
}

function figureOf(full: Row, table: 'indicators' | 'targets', report: Row, order: number): Figure {
  const row = Object.fromEntries(needed.map((name) => [name, full[name] ?? '']))
  const named = { area: full.area ?? '', areaCode: full.area_code ?? '' }
  const own = { area: report.area ?? '', areaCode: report.area_code ?? '' }
  const isOwn = named.areaCode === '' ? named.area === '' || named.area === own.area
    : named.areaCode === own.areaCode
  const place = isOwn ? own : named
  const year = yearOf(report)
  const meaning = meaningOf(full, table, year)
  return { row, ...place, isOwn, year, review: report.review_period ?? '', order, ...meaning }
}

/** A report's id is `CN-<area>-<year>`, and may end in what tells it from another: `-2`. */
const idForm = /^(?<own>[^-]*-[^-]*)-(?<year>\d{4})(?:-|$)/u

const keyOf = (code = '', area = '', report = ''): string =>
  code || area || (idForm.exec(report)?.groups?.['own'] ?? report)

/** The year of a report; the id has it too. */
const yearOf = (report: Row): number =>
  Number(report.year || idForm.exec(report.id ?? '')?.groups?.['year'])
