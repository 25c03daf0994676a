/** One area over the years, small: full dots with a line are facts, hollow diamonds are targets. */
import { h } from 'preact'
import { figure } from '../figure.ts'
import { word } from '../words.ts'
import { areaLanguage, areaName } from './area.ts'
import { axisText, sizeOf, ticks } from './axis.ts'
import { kindOf } from './kind.ts'
import { diamond, runsOf } from './lines.ts'
import { say } from './say.ts'
import { endOf, type Point, type Series } from './which.ts'

interface SmallProps {
  series: Series
  /** First and last year of the chart, the same for all. */
  span: [number, number]
  scale: [number, number]
  isChosen: boolean
  onChoose: () => void
}

const [width, height, bottom, top] = [240, 132, 18, 26]

/** A drawing in its own units; it grows with its place. */
export function Small({ series: { area, points, unit }, span: [first, last], scale, isChosen, onChoose }: SmallProps) {
  const steps = ticks(Math.min(0, scale[0]), Math.max(0, scale[1]), 2)
  const [low, high] = [steps[0]!, steps[steps.length - 1]!]
  const size = sizeOf(Math.max(Math.abs(low), high), unit)
  const left = 10 + 6.5 * Math.max(...steps.map((step) => axisText(step, size).length))
  const x = (year: number) => Math.round(left + 6 + ((year - first) / (last - first || 1)) * (width - left - 16))
  const y = (value: number) => Math.round(10 * (top + (1 - (value - low) / (high - low || 1)) * (height - top - bottom))) / 10
  const facts = points.filter(({ isPlan }) => !isPlan)
  const final = facts[facts.length - 1] ?? points[points.length - 1]!
  const label = figure(final.row)
  const said = points.map(({ row }) => `${kindOf(row)} ${figure(row)}`).join(word('comma'))
  return h('figure', null,
    h('figcaption', null, h('button', {
      type: 'button', class: 'choose', 'aria-pressed': isChosen, title: say('chooseArea'), onClick: onChoose, ...areaLanguage(area),
    }, areaName(area))),
    h('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${areaName(area)} ${said}` },
      h('text', { x: 2, y: 11 }, size.unit),
      steps.map((step) => h('g', { key: step },
        h('line', { class: step === 0 ? 'axis' : 'grid', x1: left, x2: width - 4, y1: y(step), y2: y(step) }),
        h('text', { x: left - 4, y: y(step) + 4, class: 'end' }, axisText(step, size)))),
      runsOf(points).map((run) => run.length > 1 && h('polyline', {
        key: `run ${run[0]!.year}`, class: 'line', points: run.map((point) => `${x(point.year)},${y(point.size)}`).join(' '),
      })),
      points.map((point) => endOf(point) !== null && h('line', {
        key: `range ${point.row['row_id']}`, class: point.isPlan ? 'plan' : 'line', x1: x(point.year), x2: x(point.year), y1: y(point.size), y2: y(endOf(point)!),
      })),
      points.map(({ year, size: value, isPlan, row }) => (isPlan
        ? h('path', { key: row['row_id'], class: 'plan', d: diamond(x(year), y(value), 4.5) }, title(row))
        : h('circle', { key: `fact ${row['row_id']}`, class: 'fact', cx: x(year), cy: y(value), r: 3 }, title(row)))),
      h('text', { x: left, y: height - 4 }, String(first)),
      last > first && h('text', { x: width - 4, y: height - 4, class: 'end' }, String(last)),
      h('text', { x: width - 4, y: 11, class: 'last end', lang: 'zh-Hans' }, label)))
}

const title = (row: Point['row']) => h('title', null, `${kindOf(row)} ${figure(row)}`)
