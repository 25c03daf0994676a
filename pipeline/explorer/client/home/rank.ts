/** Areas in a year, by a metric: provinces as tiles, all as bars from high to low. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import { figure } from '../figure.ts'
import { Twin } from '../twin.ts'
import { columnLabel } from '../words.ts'
import { Area } from './area.ts'
import { sizeOf } from './axis.ts'
import { Chart } from './chart.ts'
import { Pick, ReportFilters } from './list.ts'
import { Pages } from './page-steps.ts'
import { Ranked } from './ranked.ts'
import { say } from './say.ts'
import { sheetOf } from './sheet.ts'
import { choice, data, everyLevel, isOfLevel, nothingToCompare, reportById, reportsOfAnyYear, rowLink } from './state.ts'
import { hasTile, Tiles } from './tiles.ts'
import { areaOf, frequent, mainUnit, measure, metric, MetricPicks, metricTitle, placeOf, pointsFrom, type Point } from './which.ts'

/** How many areas a page has. */
const perPage = 40

const kind = computed(() => (choice.value.kind === 'plan' ? 'plan' : 'fact'))
const inAllLevels = computed(() => pointsFrom(reportsOfAnyYear.value).filter(({ isPlan }) => isPlan === (kind.value === 'plan')))
/** A city among provinces is no place in a ranking: where nobody chose, it is of the level that most figures are of. */
const level = computed(() => choice.value.level
  || frequent(inAllLevels.value.map(({ row }) => reportById.get(row['report_id']!)?.['level'] ?? '').filter(Boolean))[0] || everyLevel)
const points = computed(() => inAllLevels.value.filter(({ row }) => isOfLevel(reportById.get(row['report_id']!), level.value)))
const years = computed(() => [...new Set(points.value.map(({ year }) => year))].sort((a, b) => b - a))
const year = computed(() => years.value.find((one) => String(one) === choice.value.period) ?? years.value[0])

/** The points of the year in its most frequent unit, each with its place; equal ones share theirs. */
const ranked = computed(() => {
  const ofYear = points.value.filter((point) => point.year === year.value)
  const unit = mainUnit(ofYear)
  // First places are small numbers; everything else is the better known the larger it is.
  const sign = measure.value === 'rank' ? 1 : -1
  const alike = ofYear.filter(({ row }) => row['unit_code'] === unit).sort((a, b) => sign * (a.size - b.size))
  let place = 0
  const rows = alike.map((point, at): Placed => {
    if (point.size !== alike[at - 1]?.size) place = at + 1
    return { ...point, place }
  })
  return { rows, unit, others: ofYear.length - alike.length }
})

export interface Placed extends Point {
  place: number
}

/** A figure that says more or less than a number. */
const isBound = ({ row }: Point): boolean => !['eq', 'approx', ''].includes(row['comparator'] ?? '')

/** Areas with reports that say nothing of it. */
const silent = computed(() => {
  const known = new Set(ranked.value.rows.map(({ row }) => areaOf(row)))
  return new Set(reportsOfAnyYear.value.filter((row) => isOfLevel(row, level.value)).map((row) => row['area']!).filter((area) => !known.has(area))).size
})

export function Rank() {
  const { rows, unit, others } = ranked.value
  const shown = rows.slice(...Pages.range(rows.length, perPage))
  const title = `${say('overYears', metricTitle())} ${year.value ?? ''} ${say(kind.value)}`
  const size = sizeOf(Math.max(0, ...rows.map((point) => Math.abs(point.size))), unit)
  const name = `${metric.value}-${measure.value}-${year.value}`
  const head = [say('place'), columnLabel(data.labels.observations, 'area'), columnLabel(data.labels.observations, 'value'), columnLabel(data.labels.observations, 'report_id')]
  const provinces = rows.filter(({ row }) => hasTile(row['area_code']!))
  return h('div', { class: 'compare' }, h(ReportFilters, { years: false, level: level.value }),
    Object.keys(data.figures).length === 0 ? h('p', { class: 'empty' }, nothingToCompare('noFigures')) : [
      h('div', { class: 'filters four', key: 'which' }, MetricPicks(),
        Pick('kind', say('kind'), [['fact', say('fact')], ['plan', say('plan')]], kind.value),
        Pick('period', say('figureYear'), years.value.map((one) => [String(one), String(one)]), String(year.value ?? ''))),
      rows.length === 0 ? h('p', { class: 'empty', key: 'none' }, say('noRank')) : [
        h('p', { class: 'outcome', key: 'count', role: 'status' },
          measure.value === 'rank' ? say('rankPlaces', { year: year.value!, n: rows.length })
            : say('rankCount', { year: year.value!, n: rows.length, unit: size.unit }),
          others > 0 && say('rankOther', { n: others }), silent.value > 0 && say('rankNone', { n: silent.value })),
        h('div', { class: 'beside', key: 'charts' }, provinces.length > 1 && h(Chart, {
          key: 'tiles', title: `${title} · ${say('tiles')}`, name: `${name}-tiles`, sheet: sheetOf(provinces),
          draw: (width, onPick) => h(Tiles, { points: provinces, unit, width, label: title, onPick }),
        }, h('p', { class: 'hint' }, say('tilesHint'))),
        h(Chart, {
          key: 'bars', title: `${title} · ${say('ranking')}`, name: `${name}-ranking`, sheet: sheetOf(rows),
          draw: (width, onPick) => h(Ranked, { points: shown, all: rows, width, label: title, onPick }),
        }, rows.some(isBound) && h('p', { class: 'hint' }, say('boundHint')))),
        h(Pages, { key: 'pages', count: rows.length, perPage }),
        h(Twin, {
          key: 'twin', caption: title, head,
          rows: shown.map(({ row, place }) => [
            place, h(Area, { name: placeOf(row) }), figure(row), h('a', { href: rowLink(row['report_id']!, row['row_id']!) }, row['report_id']),
          ]),
        }),
      ],
    ])
}
