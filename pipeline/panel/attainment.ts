/** The table `attainment`: each target beside the year before it and what came of it. */
import type { Row } from '../types.ts'
import { directions, inStepWith } from '../vocabulary/directions.ts'
import { fixed, fromFixed } from './bounds.ts'
import { cellKey, cellOf, isMeantAlike, lagOf, leadOf, type Cell, type MetricUnits } from './cells.ts'
import type { AreaFigures, Figure } from './figures.ts'
import { judge, judgeInStep, notComparable, type Judgement } from './judge.ts'

interface Comparison {
  judgement: Judgement
  actual?: Figure | undefined
  reference?: Figure | undefined
}

type Cells = ReadonlyMap<string, Cell>

/**
 * The rows of one cell of targets. `preferred` is the target as first set, by the first report that
 * speaks of it plainly and in its first such sentence; there is one for each area, metric, measure
 * and period.
 */
export function attainmentRows(
  targets: readonly Figure[], area: AreaFigures, cells: Cells, units: MetricUnits,
): Row[] {
  const { preferred: best, figures, surest } = cellOf(targets, units)
  // Of those that are meant as the best one is.
  const plain = figures.filter((figure) => figure.isOwn === best.isOwn && isMeantAlike(figure, best))
  const first = plain.reduce((kept, figure) => (figure.year < kept.year ? figure : kept), best)
  const ordered = [first, ...figures.filter((figure) => figure !== first)]
  return ordered.map((target) => {
    const comparison = compare(target, area, cells)
    const row = rowOf(target, comparison, priorOf(target, cells, units))
    return {
      ...row, preferred: target === first ? 'yes' : 'no',
      preferred_reason: whyPreferred(target, { preferred: first, figures: ordered, surest }, units),
    }
  })
}

/** Of the target preferred, what the next one is behind in; of another, what it is behind in itself. */
function whyPreferred(target: Figure, cell: Cell, units: MetricUnits): string {
  const { preferred, figures } = cell
  const other = target === preferred ? figures[1] : target
  if (!other) return 'only'
  const isLater = other.year > preferred.year && isMeantAlike(other, preferred)
  if (isLater) return target === preferred ? 'first_report' : 'later_report'
  return target === preferred ? leadOf(cell, units) : lagOf(target, cell, units)
}

/** The actual of the same metric, measure and period, from the target's report or a later one. */
function compare(target: Figure, area: AreaFigures, cells: Cells): Comparison {
  const { metric_id: metric = '', measure = '', period = '', comparator } = target.row
  if (comparator === 'in_step') return compareInStep(target, area, cells)
  const known = cells.get(cellKey(metric, measure, period))?.figures
    .filter(({ year }) => year >= target.year) ?? []
  // Another unit is no actual as long as one in the target's unit is stated too.
  const actual = known.find(({ row }) => row.unit_code === target.row.unit_code) ?? known[0]
  if (!actual) return { judgement: notComparable(whyNone(target, area, cells)) }
  return { actual, judgement: judge(target.row, actual.row, directions.get(metric) ?? 'higher') }
}

/** 居民收入与经济增长同步: growth beside growth, of several years average beside average. */
function compareInStep(target: Figure, area: AreaFigures, cells: Cells): Comparison {
  const { metric_id: metric = '', period = '' } = target.row
  const measure = isInterval(period) ? 'average_growth' : 'growth'
  const actual = cells.get(cellKey(metric, measure, period))?.preferred
  const other = inStepWith.get(metric)
  const reference = other ? cells.get(cellKey(other, measure, period))?.preferred : undefined
  if (!actual) return { reference, judgement: notComparable(whyNone(target, area, cells)) }
  if (!reference) return { actual, judgement: notComparable('no_reference') }
  return { actual, reference, judgement: judgeInStep(actual.row, reference.row) }
}

const measures = ['level', 'growth', 'average_growth', 'change', 'ratio', 'rank']

/** Why there is no actual: in another measure only, no report on that year, or not stated there. */
function whyNone(target: Figure, { reviews }: AreaFigures, cells: Cells): string {
  const { metric_id: metric = '', period = '' } = target.row
  const isOther = measures.some((measure) => cells.has(cellKey(metric, measure, period)))
  if (isOther) return 'other_measure'
  const isReviewed = reviews.some((review) => lastYearOf(review) === lastYearOf(period))
  return isReviewed ? 'not_stated' : 'no_report'
}

/**
 * The figure that the target starts from: of the year that its report reviews, or of the year
 * before; for several years, of as many before. What the target's own report says comes first.
 */
function priorOf(target: Figure, cells: Cells, units: MetricUnits): Figure | undefined {
  const { metric_id: metric = '', measure = '', report_id: report } = target.row
  for (const before of periodsBefore(target)) {
    const cell = cells.get(cellKey(metric, measure, before))
    const own = cell?.figures.filter(({ row }) => row.report_id === report) ?? []
    if (cell) return own.length > 0 ? cellOf(own, units).preferred : cell.preferred
  }
  return undefined
}

/** Periods that may come before a target's, the nearest first; none that its report cannot know. */
function periodsBefore({ row, review, year }: Figure): string[] {
  const { period = '' } = row
  const first = Number(period.slice(0, 4))
  if (isInterval(period)) {
    const length = lastYearOf(period) - first + 1
    return [`${first - length}/${first - 1}`]
  }
  const before = Math.min(first, year) - 1
  const reviewed = lastYearOf(review)
  return (reviewed > 0 && reviewed < before ? [reviewed, before] : [before]).map(String)
}

const isInterval = (period: string): boolean => period.includes('/')
const lastYearOf = (period: string): number => Number((period.split('/')[1] ?? period).slice(0, 4))

function rowOf(target: Figure, { judgement, actual, reference }: Comparison, prior?: Figure): Row {
  const { row } = target
  return {
    id: `a${(row.id ?? '').slice(1)}`,
    area: target.area,
    area_code: target.areaCode,
    metric_id: row.metric_id ?? '',
    measure: row.measure ?? '',
    period: row.period ?? '',
    unit_code: row.unit_code ?? '',
    target_value: row.value_normalized ?? '',
    target_max: row.value_max_normalized ?? '',
    target_comparator: row.comparator ?? '',
    target_stated: row.value ?? '',
    target_stated_max: row.value_max ?? '',
    target_unit: row.unit ?? '',
    target_row_id: row.id ?? '',
    target_report_id: row.report_id ?? '',
    prior_period: prior?.row.period ?? '',
    prior_value: prior?.row.value_normalized ?? '',
    prior_unit_code: prior?.row.unit_code ?? '',
    prior_row_id: prior?.row.id ?? '',
    prior_report_id: prior?.row.report_id ?? '',
    actual_value: actual?.row.value_normalized ?? '',
    actual_max: actual?.row.value_max_normalized ?? '',
    actual_comparator: actual?.row.comparator ?? '',
    actual_stated: actual?.row.value ?? '',
    actual_stated_max: actual?.row.value_max ?? '',
    actual_unit: actual?.row.unit ?? '',
    actual_unit_code: actual?.row.unit_code ?? '',
    actual_row_id: actual?.row.id ?? '',
    actual_report_id: actual?.row.report_id ?? '',
    reference_value: reference?.row.value_normalized ?? '',
    reference_row_id: reference?.row.id ?? '',
    difference: differenceOf(target, actual, reference),
    ...judgement,
  }
}

/** Actual less target, or less what it was to keep in step with. */
function differenceOf(target: Figure, actual?: Figure, reference?: Figure): string {
  const goal = target.row.comparator === 'in_step' ? reference : target
  if (!actual || !goal || actual.row.unit_code !== goal.row.unit_code) return ''
  const from = fixed(goal.row.value_normalized ?? '')
  const to = fixed(actual.row.value_normalized ?? '')
  return from === null || to === null ? '' : fromFixed(to - from)
}
