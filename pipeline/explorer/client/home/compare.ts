/** A metric over years and areas: one small chart for each area, all with the same years. */
import { computed } from '@preact/signals'
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { figure } from '../figure.ts'
import { Twin } from '../twin.ts'
import { columnLabel, labelIn, word, wordFor } from '../words.ts'
import { Pick, ReportFilters } from './list.ts'
import { choice, choose, data, figuresOf, nothingToCompare, reportById, rowLink, shownReports } from './state.ts'

/** How many areas a page has. */
const perPage = 24

interface Point {
  year: number
  size: number
  row: Row
}

const metric = computed(() => choice.value.metric || (data.figures['gdp'] ? 'gdp' : Object.keys(data.figures)[0] ?? ''))
const measures = computed(() => {
  const counts = new Map<string, number>()
  for (const { measure } of figuresOf(metric.value)) counts.set(measure!, (counts.get(measure!) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([measure]) => measure)
})
const measure = computed(() => {
  const { measure: chosen } = choice.value
  return chosen && measures.value.includes(chosen) ? chosen : measures.value[0] ?? ''
})

/** Single years only, by area; the filters for reports hold here too. */
const areas = computed(() => {
  const allowed = new Set(shownReports.value.map((row) => row['id']!))
  const byArea = new Map<string, { name: string; points: Point[] }>()
  for (const row of figuresOf(metric.value)) {
    if (row['measure'] !== measure.value || !/^\d{4}$/u.test(row['period']!)) continue
    if (!row['value_normalized'] || !allowed.has(row['report_id']!)) continue
    const key = row['area_code'] || row['area'] || reportById.get(row['report_id']!)?.['area'] || ''
    const area = byArea.get(key) ?? { name: row['area'] || reportById.get(row['report_id']!)?.['area'] || key, points: [] }
    area.points.push({ year: Number(row['period']), size: Number(row['value_normalized']), row })
    byArea.set(key, area)
  }
  for (const area of byArea.values()) area.points.sort((a, b) => a.year - b.year)
  return [...byArea].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, area]) => area)
})

export function Compare() {
  const metrics = Object.entries(data.figures).sort((a, b) => b[1] - a[1])
  const all = areas.value
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(pages, Math.max(1, Math.floor(Number(choice.value.page)) || 1))
  const shown = all.slice((page - 1) * perPage, page * perPage)
  const points = all.flatMap(({ points: own }) => own)
  const span = rangeOf(points, ({ year }) => year)
  const isRate = points.every(({ row }) => row['unit_code'] === '%')
  const head = ['area', 'period', 'value', 'report_id'].map((name) => columnLabel(data.labels.observations, name))
  return h('div', { class: 'compare' }, h(ReportFilters, null),
    metrics.length === 0 ? h('p', { class: 'empty' }, nothingToCompare('noFigures')) : [
      h('div', { class: 'filters', key: 'which' },
        Pick('metric', word('metric'), metrics.map(([id, count]) => [id, `${labelIn(data.metrics[id], id)} (${count})`]), metric.value),
        Pick('measure', word('measure'), measures.value.map((each) => [each, wordFor('measure', each)]), measure.value)),
      h('p', { class: 'outcome', key: 'count', role: 'status' }, word('areaCount', { n: all.length }), word(isRate ? 'sameScale' : 'ownScale')),
      h('div', { class: 'multiples', key: 'charts' }, shown.map((area) => h(Small, { key: area.name, ...area, span, scale: rangeOf(isRate ? points : area.points, ({ size }) => size) }))),
      pages > 1 && h('nav', { class: 'pages', key: 'pages', 'aria-label': word('pages') },
        h('button', { type: 'button', disabled: page === 1, onClick: () => choose({ page: String(page - 1) }) }, word('previous')),
        h('span', null, `${page} / ${pages}`),
        h('button', { type: 'button', disabled: page === pages, onClick: () => choose({ page: String(page + 1) }) }, word('next'))),
      h(Twin, {
        key: 'twin', caption: word('compare'), head,
        rows: shown.flatMap(({ name, points: own }) => own.map(({ row }) => [
          h('span', { lang: 'zh-Hans' }, name), kindOf(row), figure(row),
          h('a', { href: rowLink(row['report_id']!, row['row_id']!) }, row['report_id']),
        ])),
      }),
    ])
}

function kindOf(row: Row) {
  return `${row['period']}${row['table'] === 'targets' ? ` ${wordFor('role', 'target')}` : ''}`
}

type Range = readonly [least: number, most: number]

/** The least and the most of any number of points: more than a call takes as arguments. */
function rangeOf(points: readonly Point[], of: (point: Point) => number): Range {
  return points.reduce(([least, most]: Range, point): Range => [Math.min(least, of(point)), Math.max(most, of(point))], [Infinity, -Infinity])
}

/** One area: full dots with a line are facts, hollow diamonds are targets. */
function Small({ name, points, span, scale }: { name: string; points: Point[]; span: Range; scale: Range }) {
  const [width, height, left, bottom, top] = [240, 120, 8, 18, 22]
  const [first, last] = span
  const [low, high] = [Math.min(0, scale[0]), scale[1]]
  const x = (year: number) => left + 8 + ((year - first) / (last - first || 1)) * (width - 2 * left - 44)
  const y = (size: number) => top + (1 - (size - low) / (high - low || 1)) * (height - top - bottom)
  const facts = points.filter(({ row }) => row['table'] !== 'targets')
  const plans = points.filter(({ row }) => row['table'] === 'targets')
  const final = facts[facts.length - 1] ?? points[points.length - 1]!
  const label = figure(final.row)
  const said = points.map(({ row }) => `${kindOf(row)} ${figure(row)}`).join(word('comma'))
  return h('figure', null,
    h('figcaption', { lang: 'zh-Hans' }, name),
    h('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${name} ${said}` },
      h('line', { class: 'axis', x1: left, x2: width - left, y1: y(0), y2: y(0) }),
      facts.length > 1 && h('polyline', { class: 'line', points: facts.map(({ year, size }) => `${x(year)},${y(size)}`).join(' ') }),
      facts.map(({ year, size, row }) => h('circle', { key: row['row_id'], class: 'fact', cx: x(year), cy: y(size), r: 3 }, title(row))),
      plans.map(({ year, size, row }) => h('path', {
        key: row['row_id'], class: 'plan', d: `M${x(year)} ${y(size) - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`,
      }, title(row))),
      h('text', { x: left, y: height - 4 }, String(first)),
      last > first && h('text', { x: width - left - 36, y: height - 4, class: 'end' }, String(last)),
      h('text', { ...place(x(final.year), label, width), y: y(final.size) - 8, class: 'last', lang: 'zh-Hans' }, label)))
}

/** Where the words beside the last dot begin or end, so that they stay inside. */
function place(at: number, label: string, width: number) {
  return at > width / 2 || label.length > 12 ? { x: Math.max(at + 8, width / 2), 'text-anchor': 'end' } : { x: at, 'text-anchor': 'start' }
}

function title(row: Row) {
  return h('title', null, `${kindOf(row)} ${figure(row)}`)
}
