/** A metric's targets against their outturns: a hollow diamond, a full dot, and what lies between. */
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { figure } from '../figure.ts'
import type { OnPick } from './chart.ts'
import { labelIn, wordFor } from '../words.ts'
import { areaName } from './area.ts'
import { axisText, rangeOf, sizeOf, ticks } from './axis.ts'
import { Chart } from './chart.ts'
import { diamond, legendOf, textWidth } from './lines.ts'
import { Pick } from './list.ts'
import { fitted } from './ranked.ts'
import { say } from './say.ts'
import { columnLabel } from '../words.ts'
import { choice, data, englishOf } from './state.ts'
import { frequent } from './which.ts'

/** Lines of a drawing; further rows are in the table. */
const most = 40


/** The chart for the metric that is chosen, of the measure and unit that most of its targets are in. */
export function Against({ rows }: { rows: readonly Row[] }) {
  const measures = frequent(rows.map((row) => row['measure']!))
  const { metric, measure: wanted } = choice.value
  const measure = measures.includes(wanted) ? wanted : measures[0] ?? ''
  const ofMeasure = rows.filter((row) => row['measure'] === measure)
  const unit = frequent(ofMeasure.map((row) => row['unit_code']!))[0] ?? ''
  const alike = ofMeasure.filter((row) => row['unit_code'] === unit && row['target_value'] && row['actual_value'])
    .sort((a, b) => (a['period']! < b['period']! ? 1 : a['period']! > b['period']! ? -1 : 0))
  const title = say('targetsAgainst', { metric: labelIn(data.metrics[metric], metric), measure: wordFor('measure', measure) })
  if (alike.length === 0) return null
  return h('div', null,
    measures.length > 1 && h('div', { class: 'filters' }, Pick('measure', columnLabel(data.labels.observations, 'measure'), measures.map((one) => [one, wordFor('measure', one)]), measure)),
    h(Chart, {
      title, name: `${metric}-${measure}-targets`, sheet: sheetOf(alike),
      draw: (width, onPick) => h(Drawing, { rows: alike.slice(0, most), unit, width, label: title, onPick }),
    }, alike.length > most && h('p', { class: 'hint' }, say('firstRows', { n: most }))))
}

const columns = ['area_code', 'area', 'area_en', 'year', 'metric_id', 'measure', 'target', 'target_max', 'outturn', 'outturn_max', 'unit_code', 'outcome', 'target_report_id', 'target_row_id', 'actual_report_id', 'actual_row_id']

const sheetOf = (rows: readonly Row[]) => ({
  columns,
  rows: rows.map((row): Row => ({ ...row, area_en: englishOf(row['area']!), year: row['period']!, target: row['target_value']!, outturn: row['actual_value']!, outturn_max: row['actual_max'] ?? '' })),
})

function Drawing({ rows, unit, width, label, onPick }: { rows: readonly Row[], unit: string, width: number, label: string, onPick: OnPick }) {
  const number = (row: Row, name: string) => Number(row[name])
  const last = (row: Row, side: 'target' | 'actual') => Number(row[`${side}_max`] || row[`${side}_value`])
  const [low, high] = rangeOf([0, ...rows.flatMap((row) => [number(row, 'target_value'), last(row, 'target'), number(row, 'actual_value'), last(row, 'actual')])])
  const steps = ticks(low, high, width < 500 ? 3 : 6)
  const [first, peak] = [steps[0]!, steps[steps.length - 1]!]
  const size = sizeOf(Math.max(Math.abs(first), peak), unit)
  const legend = legendOf([say('plan'), say('fact')], width)
  const names = rows.map((row) => `${row['period']} ${areaName(row['area']!)}`)
  const said = rows.map((row) => `${stated(row, 'target')} → ${stated(row, 'actual')}`)
  const widest = Math.max(...said.map((text) => textWidth(text, 13))) + 30
  // Where there is no room beside the plot, names and figures stand above it.
  const isAbove = width < 560
  const room = isAbove ? width - widest - 12 : Math.min(width * 0.36, Math.max(...names.map((name) => textWidth(name, 13) + 4)))
  const [lineHeight, up] = isAbove ? [46, 18] : [26, 0]
  const [left, top] = [isAbove ? 8 : room + 12, legend.height + 30]
  const x = (value: number) => left + ((value - first) / (peak - first || 1)) * (width - left - (isAbove ? 8 : widest) - 14)
  const end = top + rows.length * lineHeight
  return h('svg', { width, height: end + 6, class: 'against', role: 'img', 'aria-label': `${label}: ${rows.map((_, at) => `${names[at]} ${said[at]}`).join('; ')}` },
    legend.places.map(([atX, atY], at) => h('g', { key: `legend ${at}` },
      at === 0 ? h('path', { class: 'plan', d: diamond(atX + 6, atY - 4, 5) }) : h('circle', { class: 'fact', cx: atX + 6, cy: atY - 4, r: 4 }),
      h('text', { class: 'tick', x: atX + 17, y: atY }, at === 0 ? say('plan') : say('fact')))),
    h('text', isAbove ? { class: 'tick end', x: width - 2, y: 14 } : { class: 'tick', x: 2, y: top - 8 }, size.unit),
    steps.map((step) => h('g', { key: `step ${step}` },
      h('line', { class: step === 0 ? 'axis' : 'grid', x1: x(step), x2: x(step), y1: top, y2: end }),
      h('text', { class: 'tick middle', x: x(step), y: top - 8 }, axisText(step, size)))),
    rows.map((row, at) => {
      const y = top + at * lineHeight + (isAbove ? 33 : 13)
      const [target, outturn] = [x(number(row, 'target_value')), x(number(row, 'actual_value'))]
      return h('g', { key: row['id'], class: 'bar', onClick: () => { onPick(`${names[at]} ${said[at]}`, row['actual_report_id']!, row['actual_row_id']!) } },
        h('title', null, `${names[at]} ${said[at]}`),
        h('rect', { class: 'hit', x: 0, y: top + at * lineHeight, width, height: lineHeight }),
        h('text', { class: 'name', x: isAbove ? left + 4 : 2, y: y + 4 - up }, fitted(names[at]!, room)),
        h('line', { class: `between ${row['outcome']}`, x1: target, x2: outturn, y1: y, y2: y }),
        (['target', 'actual'] as const).map((side) => row[`${side}_max`] && h('line', {
          key: side, class: 'range', x1: x(number(row, `${side}_value`)), x2: x(last(row, side)), y1: y, y2: y,
        })),
        h('path', { class: 'plan', d: diamond(target, y, 5) }),
        h('circle', { class: 'fact', cx: outturn, cy: y, r: 4 }),
        h('text', { class: 'name end', x: width - 2, y: y + 4 - up }, `${said[at]} ${row['outcome'] === 'met' ? '✓' : '✗'}`))
    }))
}

/** One side of a row as stated. */
const stated = (row: Row, side: 'target' | 'actual') => figure({
  comparator: row[`${side}_comparator`] ?? '', value: row[`${side}_stated`] ?? '', value_max: row[`${side}_stated_max`] ?? '',
  unit: row[`${side}_unit`] ?? '', measure: row['measure']!,
})
