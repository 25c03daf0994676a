/** The table `panel`: a line for each area, year and metric, target beside outturn in one unit. */
import { digest } from '../normalize/ids.ts'
import { codeNow, completeName } from '../read/area-now.ts'
import type { Metric, Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import type { AreaFigures, Figure } from './figures.ts'

const catalogue: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.metric_id, metric]))

/** Of several measures with a target, or with an outturn, the first is the line's. */
const measures = ['growth', 'level', 'change', 'ratio', 'rank', 'average_growth']

/** What is said of one metric in one year. */
interface Said {
  metric: string
  year: string
  /** Preferred rows of `observations`, by measure. */
  observations: Map<string, Row>
  /** Rows of `attainment`, preferred ones and others. */
  targets: Row[]
}

/**
 * Takes the figures of an area and its rows of `observations` and `attainment`; gives its lines, in the
 * order of metric and year. Periods that are no year stay in those two tables.
 */
export function panelRows(area: AreaFigures, observations: readonly Row[], attainment: readonly Row[]): Row[] {
  const figures = new Map([...area.indicators, ...area.targets].map((figure) => [figure.row.id ?? '', figure]))
  const disputed = new Set(observations.flatMap(({ conflict, row_id: id }) => (conflict === 'yes' && id ? [id] : [])))
  return [...saidOf(observations, attainment).values()]
    .sort((one, other) => (one.metric === other.metric ? Number(one.year) - Number(other.year)
      : one.metric < other.metric ? -1 : 1))
    .map((said) => lineOf(area.key, said, figures, disputed))
}

function saidOf(observations: readonly Row[], attainment: readonly Row[]): Map<string, Said> {
  const lines = new Map<string, Said>()
  const at = ({ metric_id: metric = '', period: year = '' }: Row): Said => {
    const key = `${metric} ${year}`
    const known = lines.get(key) ?? { metric, year, observations: new Map<string, Row>(), targets: [] }
    lines.set(key, known)
    return known
  }
  const isYear = ({ period = '' }: Row) => /^\d{4}$/u.test(period)
  for (const row of observations) {
    if (isYear(row) && row.preferred === 'yes') at(row).observations.set(row.measure ?? '', row)
  }
  for (const row of attainment) if (isYear(row)) at(row).targets.push(row)
  return lines
}

/** Rows by what comes of comparing them: a target that can be judged first. */
const rankOf = ({ outcome, measure = '' }: Row): number =>
  (outcome === 'not_comparable' ? measures.length : 0) + measures.indexOf(measure)

function lineOf(
  key: string, { metric, year, observations, targets }: Said, figures: ReadonlyMap<string, Figure>, disputed: ReadonlySet<string>,
): Row {
  const target = targets.filter((row) => row.preferred === 'yes').sort((one, other) => rankOf(one) - rankOf(other))[0]
  const measure = target?.measure ?? measures.find((one) => observations.has(one)) ?? ''
  const outturn = target ? actualOf(target) : observations.get(measure)
  const growth = observations.get('growth')
  const unit = catalogue.get(metric)?.unit_code ?? ''
  const level = [observations.get('level')].find((row) => row?.unit_code === unit)
  const rows = [target?.target_row_id, outturn?.row_id, level?.row_id, growth?.row_id]
  const used = [...new Set(rows)].flatMap((id) => figures.get(id ?? '') ?? [])
  return {
    id: `p_${digest([key, year, metric].join('\u0000'))}`,
    ...areaOf(used),
    year,
    metric_id: metric,
    metric_zh: catalogue.get(metric)?.name_zh ?? '',
    metric_en: catalogue.get(metric)?.name_en ?? '',
    measure,
    unit_code: target?.unit_code || (outturn?.unit_code ?? ''),
    target: target?.target_value ?? '',
    target_max: target?.target_max ?? '',
    target_comparator: target?.target_comparator ?? '',
    ...valuesOf('outturn', outturn),
    difference: target?.difference ?? '',
    met: { met: 'yes', missed: 'no' }[target?.outcome ?? ''] ?? '',
    reason: target?.reason ?? '',
    ...valuesOf('level', level),
    level_unit_code: unit,
    ...valuesOf('growth', growth),
    confidence: lowest(used),
    review: reviewOf(used),
    target_quote: figures.get(target?.target_row_id ?? '')?.row.quote ?? '',
    outturn_quote: figures.get(outturn?.row_id ?? '')?.row.quote ?? '',
    target_id: target?.target_row_id ?? '',
    target_report_id: target?.target_report_id ?? '',
    outturn_id: outturn?.row_id ?? '',
    outturn_report_id: outturn?.report_id ?? '',
    level_id: level?.row_id ?? '',
    growth_id: growth?.row_id ?? '',
    other_targets: String(targets.length - (target ? 1 : 0)),
    conflict: rows.some((id) => id !== undefined && disputed.has(id)) ? 'yes' : 'no',
  }
}

/** The outturn that a target was held against, as a row of `observations`; none in another unit. */
function actualOf(target: Row): Row | undefined {
  if (!target.actual_row_id || (target.unit_code && target.actual_unit_code !== target.unit_code)) return undefined
  return {
    value_normalized: target.actual_value ?? '', value_max_normalized: target.actual_max ?? '',
    comparator: target.actual_comparator ?? '', unit_code: target.actual_unit_code ?? '',
    row_id: target.actual_row_id, report_id: target.actual_report_id ?? '',
  }
}

const valuesOf = (name: string, row: Row | undefined): Row => ({
  [name]: row?.value_normalized ?? '',
  [`${name}_max`]: row?.value_max_normalized ?? '',
  [`${name}_comparator`]: row?.comparator ?? '',
})

/** The area as the report of the line's first figure knows it, and as it is today. */
function areaOf([figure]: readonly Figure[]): Row {
  const { area = '', areaCode = '', year = 0 } = figure ?? {}
  const { zh, en, level } = completeName(areaCode, year)
  return {
    area_code: areaCode, area_code_now: codeNow(areaCode, year), area_zh: zh || area, area_en: en, area_level: level,
  }
}

/** `confidence` and `review` are columns of the rows that the figures are; without them both are empty. */
function lowest(figures: readonly Figure[]): string {
  const known = figures.map(({ row }) => row.confidence ?? '').filter((one) => one !== '')
  return known.reduce((least, one) => (least === '' || Number(one) < Number(least) ? one : least), '')
}

function reviewOf(figures: readonly Figure[]): string {
  const reviews = figures.map(({ row }) => row.review ?? '')
  if (reviews.length === 0 || reviews.includes('')) return ''
  return ['corrected', 'added'].find((one) => reviews.includes(one)) ?? 'confirmed'
}
