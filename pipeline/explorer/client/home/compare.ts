/** A metric over years: some areas in one large chart, and a small one for each area, all with the same years. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import { figure } from '../figure.ts'
import { Twin } from '../twin.ts'
import { columnLabel, inSequence, word } from '../words.ts'
import { Area } from './area.ts'
import { rangeOf } from './axis.ts'
import { Chart } from './chart.ts'
import { kindOf } from './kind.ts'
import { Lines, mostSeries } from './lines.ts'
import { ReportFilters } from './list.ts'
import { Pages } from './page-steps.ts'
import { say } from './say.ts'
import { sheetOf } from './sheet.ts'
import { Small } from './small.ts'
import { choice, choose, data, nothingToCompare, reports, rowLink, shownReports } from './state.ts'
import { mainUnit, measure, metric, MetricPicks, metricTitle, pointsFrom, seriesOf, sizesOf, type Series } from './which.ts'

/** How many areas a page has. */
const perPage = 24

/** Single years only, by area and unit; the filters for reports hold here too. */
const all = computed(() => seriesOf(pointsFrom(shownReports.value), unit.value))

/** The unit of keys is that of all reports, so that a filter changes no key. */
const unit = computed(() => mainUnit(pointsFrom(reports)))

/** Those of the large chart: chosen ones, else those with the most facts; all in the unit of the first. */
const chosen = computed((): Series[] => {
  const { areas, year } = choice.value
  const facts = ({ points }: Series) => points.filter(({ isPlan }) => !isPlan).length
  // Chosen areas stay while the filters look for others.
  const known = areas ? seriesOf(pointsFrom(reports.filter((row) => !year || row['year'] === year)), unit.value) : []
  const wanted = areas
    ? areas.split(',').flatMap((key) => known.find((series) => series.key === key) ?? [])
    : [...all.value].sort((a, b) => facts(b) - facts(a) || b.points.length - a.points.length).slice(0, 3)
  return wanted.filter(({ unit }) => unit === wanted[0]!.unit).slice(0, mostSeries)
})

/** Puts a series into the large chart, or takes it out. One in another unit begins anew. */
function toggle(series: Series) {
  const now = chosen.value
  const kept = now.filter(({ key, unit }) => key !== series.key && unit === series.unit)
  const keys = (now.some(({ key }) => key === series.key) ? kept : [...kept.slice(1 - mostSeries), series]).map(({ key }) => key)
  const { page } = choice.value
  choose({ areas: keys.join(',') || '-', page })
}

export function Compare() {
  const shown = all.value.slice(...Pages.range(all.value.length, perPage))
  const points = all.value.flatMap(({ points: own }) => own)
  const span = rangeOf(points.map(({ year }) => year))
  const isRate = points.every(({ row }) => row['unit_code'] === '%')
  const head = ['area', 'period', 'value', 'report_id'].map((name) => columnLabel(data.labels.observations, name))
  const title = say('overYears', metricTitle())
  const keys = new Set(chosen.value.map(({ key }) => key))
  return h('div', { class: 'compare' }, h(ReportFilters, { years: true }),
    Object.keys(data.figures).length === 0 ? h('p', { class: 'empty' }, nothingToCompare('noFigures')) : [
      h('div', { class: 'filters', key: 'which' }, MetricPicks()),
      chosen.value.length > 0 && h(Chart, {
        key: 'large', title, name: `${metric.value}-${measure.value}-years`,
        draw: (width, onPick) => h(Lines, { series: chosen.value, width, label: title, onPick }),
        sheet: sheetOf(chosen.value.flatMap(({ points: own }) => own)),
      }, h('p', { class: 'hint' }, inSequence(say('gapHint'), say('chooseHint', { n: mostSeries })))),
      h('p', { class: 'outcome', key: 'count', role: 'status' }, word('areaCount', { n: all.value.length }), word(isRate ? 'sameScale' : 'ownScale')),
      h('div', { class: 'multiples', key: 'charts' }, shown.map((series) => h(Small, {
        key: series.key, series, span, isChosen: keys.has(series.key), onChoose: () => { toggle(series) },
        scale: rangeOf(sizesOf(isRate ? points : series.points)),
      }))),
      h(Pages, { key: 'pages', count: all.value.length, perPage }),
      h(Twin, {
        key: 'twin', caption: word('compare'), head,
        rows: shown.flatMap(({ area, points: own }) => own.map(({ row }) => [
          h(Area, { name: area }), kindOf(row), figure(row),
          h('a', { href: rowLink(row['report_id']!, row['row_id']!) }, row['report_id']),
        ])),
      }),
    ])
}
