/** Which figures the charts show: a metric, a measure of it, and its points by area and unit. */
import { computed } from '@preact/signals'
import type { Row } from '../../../types.ts'
import { labelIn, word, wordFor } from '../words.ts'
import { Pick } from './list.ts'
import { choice, data, figuresOf, reportById } from './state.ts'

export interface Point {
  year: number
  size: number
  /** Whether it is a target. */
  isPlan: boolean
  row: Row
}

/** The figures of an area in one unit. */
export interface Series {
  key: string
  area: string
  code: string
  unit: string
  points: Point[]
}

/** The metric that is chosen, else the one that economists ask for first, else the one with the most figures. */
export const metric = computed(() => {
  const { metric: chosen } = choice.value
  if (Object.hasOwn(data.figures, chosen)) return chosen
  return data.figures['gdp'] ? 'gdp' : byCount()[0]?.[0] ?? ''
})

const byCount = () => Object.entries(data.figures).sort((a, b) => b[1] - a[1])

/** Values by how often they are there, the most frequent first. */
export function frequent(values: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

const measures = computed(() => frequent(figuresOf(metric.value).map((row) => row['measure']!)))

/** The measure that is chosen, else the most frequent one. */
export const measure = computed(() => {
  const { measure: chosen } = choice.value
  return chosen && measures.value.includes(chosen) ? chosen : measures.value[0] ?? ''
})

/** Figures of single years, from some reports. */
export function pointsFrom(reports: readonly Row[]): Point[] {
  const allowed = new Set(reports.map((row) => row['id']!))
  return figuresOf(metric.value)
    .filter((row) => row['measure'] === measure.value && /^\d{4}$/u.test(row['period']!) && row['value_normalized'] && allowed.has(row['report_id']!))
    .map((row) => ({ year: Number(row['period']), size: Number(row['value_normalized']), isPlan: row['table'] === 'targets', row }))
}

/** The area that a figure is of: its own, else that of its report. */
export const areaOf = (row: Row): string => row['area'] || reportById.get(row['report_id']!)?.['area'] || ''

/** What an area is called; where nothing says which it is, its report stands for it. */
export const placeOf = (row: Row): string => areaOf(row) || row['report_id']!

/** The end of a range, in base units; null where a figure is none. */
export const endOf = ({ row }: Point): number | null => (row['value_max_normalized'] ? Number(row['value_max_normalized']) : null)

/** All that a scale must have room for: figures, and the ends of ranges. */
export const sizesOf = (points: readonly Point[]): number[] => points.flatMap((point) => [point.size, endOf(point) ?? point.size])

/**
 * Points by area and unit: figures in different units have no axis in common. Keys of series name
 * the unit where it is not `main`.
 */
export function seriesOf(points: readonly Point[], main: string): Series[] {
  const all = new Map<string, Series>()
  for (const point of points) {
    const { area_code: code = '', unit_code: unit = '' } = point.row
    const area = placeOf(point.row)
    const key = `${code || area}${unit === main ? '' : `~${unit}`}`
    const series = all.get(key) ?? { key, area, code, unit, points: [] }
    series.points.push(point)
    all.set(key, series)
  }
  for (const { points: own } of all.values()) own.sort((a, b) => a.year - b.year)
  return [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The unit that most points are in. */
export const mainUnit = (points: readonly Point[]): string => frequent(points.map(({ row }) => row['unit_code'] ?? ''))[0] ?? ''

/** The fields for both. */
export const MetricPicks = () => [
  Pick('metric', word('metric'), byCount().map(([id, count]) => [id, `${labelIn(data.metrics[id], id)} (${count})`]), metric.value),
  Pick('measure', word('measure'), measures.value.map((each) => [each, wordFor('measure', each)]), measure.value),
]

/** Metric and measure as the title of a chart. */
export const metricTitle = (): { metric: string, measure: string } =>
  ({ metric: labelIn(data.metrics[metric.value], metric.value), measure: wordFor('measure', measure.value) })
