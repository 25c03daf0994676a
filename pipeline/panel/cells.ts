/** A cell (area, period, metric, measure): which of its figures to take, which contradict it. */
import { absolute, fixed, overlap, resolutionOf, roundedBoundsOf } from './bounds.ts'
import type { Figure } from './figures.ts'
import { setbacks, type Setback } from './meaning.ts'

/** Why a figure is not the one to take: the first thing in which it is behind. */
export type Lag =
  | 'other_area' | 'other_unit' | Setback | 'bound' | 'earlier_report' | 'coarser' | 'implied_name'
  | 'implied_period' | 'less_sure' | 'later_sentence'

/** Why the preferred figure is taken: what the next best is behind in, seen from this side. */
export type Lead = (typeof leads)[Lag] | 'only'

export interface Cell {
  preferred: Figure
  /** All figures, the preferred one first. */
  figures: Figure[]
  /** How sure the surest of them is. */
  surest: number
}

/** Unit codes of the catalogue by `metric_id`. */
export type MetricUnits = ReadonlyMap<string, string>

/** What figures are compared by, the most important first; less is better. */
const lags = [
  'other_area', 'other_unit', ...setbacks, 'bound', 'earlier_report', 'implied_name',
  'implied_period', 'less_sure', 'later_sentence',
] as const

const leads = {
  other_area: 'own_report', other_unit: 'catalogue_unit', old_value: 'new_value', estimate: 'outturn',
  part: 'whole', other_period: 'own_period', longer_name: 'bare_name', counted_otherwise: 'plain_count',
  bound: 'exact', earlier_report: 'latest_report', coarser: 'more_digits', implied_name: 'stated_name',
  implied_period: 'stated_period', less_sure: 'surer',
  later_sentence: 'first_sentence',
} as const satisfies Record<Lag, string>

const exactness = ['eq', 'approx', 'between']

/** By how much a figure must be surer to come before one said earlier: reports say what holds for the whole first. */
const surerBy = 0.1

/**
 * The cells of an area's figures by `cellKey`. Of several figures the preferred one is, in this
 * order: from the area's own report; in the catalogue's unit; meant as what the cell asks for, by the
 * words around it (`setbacks`); exact (`eq`) before about, range and bound (突破); from the latest
 * report, as figures are revised; with its name and its period stated; clearly (by 0.1) as sure as the surest; the first in its report. Among
 * figures that agree with that one and are as exact, the one with the most digits is taken.
 */
export function cellsOf(figures: readonly Figure[], units: MetricUnits): Map<string, Cell> {
  return new Map([...groupByCell(figures)].map(([key, group]) => [key, cellOf(group, units)]))
}

/** Figures by `cellKey`, in their order. */
export function groupByCell(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const { metric_id: metric = '', measure = '', period = '' } = figure.row
    const key = cellKey(metric, measure, period)
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return groups
}

export const cellKey = (metric: string, measure: string, period: string): string =>
  `${metric} ${measure} ${period}`

/** One cell of figures that all have the same metric, measure and period; there is at least one. */
export function cellOf(group: readonly Figure[], units: MetricUnits): Cell {
  const [only] = group
  // Nearly all cells.
  if (only && group.length === 1) return { preferred: only, figures: [only], surest: confidenceOf(only) }
  const surest = surestOf(group)
  const ranked = group.map((figure) => ({ figure, rank: rankOf(figure, units, surest) }))
    .sort((one, other) => firstDifference(one.rank, other.rank).by)
    .map(({ figure }) => figure)
  const best = ranked[0] as Figure
  const rivals = ranked.filter((figure) => isAsGood(figure, best, units, surest))
  const preferred = rivals.reduce((kept, figure) =>
    resolution(figure) < resolution(kept) ? figure : kept, best)
  return { preferred, figures: [preferred, ...ranked.filter((figure) => figure !== preferred)], surest }
}

/**
 * Whether two figures cannot both be true: other units are no contradiction, rounding neither, nor
 * what is meant otherwise (an old value, an estimate, a part).
 */
export function contradicts(one: Figure, other: Figure): boolean {
  if (one.row.unit_code !== other.row.unit_code || !isMeantAlike(one, other)) return false
  const bounds = roundedBoundsOf(one.row)
  const others = roundedBoundsOf(other.row)
  return bounds !== null && others !== null && !overlap(bounds, others)
}

/** In what a figure of a cell is behind the preferred one. */
export function lagOf(figure: Figure, { preferred, surest }: Cell, units: MetricUnits): Lag {
  const { at, by } = firstDifference(rankOf(figure, units, surest), rankOf(preferred, units, surest))
  return by > 0 ? lags[at] ?? 'later_sentence' : 'coarser'
}

/** Why the preferred figure of a cell was taken. */
export function leadOf(cell: Cell, units: MetricUnits): Lead {
  const next = cell.figures.find((figure) => figure !== cell.preferred)
  return next ? leads[lagOf(next, cell, units)] : 'only'
}

/** Whether the words around two figures set them back in the same things. */
export const isMeantAlike = (one: Figure, other: Figure): boolean =>
  one.setbacks.length === other.setbacks.length &&
  one.setbacks.every((name) => other.setbacks.includes(name))

function rankOf(figure: Figure, units: MetricUnits, surest: number): number[] {
  const { row, isOwn, year, order, isDated, isNamed } = figure
  // Only a level has the metric's unit: growth is in %, the change of a share in points.
  const isOtherUnit = row.measure === 'level' && row.unit_code !== units.get(row.metric_id ?? '')
  const place = exactness.indexOf(row.comparator ?? '')
  const meant = setbacks.map((name) => (figure.setbacks.includes(name) ? 1 : 0))
  const exact = place < 0 ? exactness.length : place
  const behind = surest - confidenceOf(figure)
  return [
    isOwn ? 0 : 1, isOtherUnit ? 1 : 0, ...meant, exact, -year, isNamed ? 0 : 1, isDated ? 0 : 1, behind < surerBy ? 0 : behind, order,
  ]
}

const confidenceOf = ({ row }: Figure): number => Number(row.confidence ?? 0)
const surestOf = (figures: readonly Figure[]): number => figures.reduce((most, figure) => Math.max(most, confidenceOf(figure)), 0)

function firstDifference(one: readonly number[], other: readonly number[]) {
  const at = one.findIndex((number, index) => number !== other[index])
  return { at, by: at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0) }
}

/** How many of the lags come before the report's year. */
const compared = lags.indexOf('earlier_report')

/** Whether only the number of digits can decide between a figure and the best one. */
function isAsGood(figure: Figure, best: Figure, units: MetricUnits, surest: number): boolean {
  const [rank, other] = [rankOf(figure, units, surest), rankOf(best, units, surest)]
  const isLevel = rank.slice(0, compared).every((number, index) => number === other[index])
  return figure.row.comparator === 'eq' && isLevel &&
    figure.row.unit_code === best.row.unit_code && !contradicts(figure, best)
}

/** Nothing to go by in a zero: it is as good as what it stands beside. */
const resolution = ({ row }: Figure): bigint =>
  absolute(fixed(row.value_normalized ?? '') ?? 0n) === 0n ? 0n : resolutionOf(row)
