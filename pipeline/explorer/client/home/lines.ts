/** A metric over years as a drawing: axes with units, lines that stop where years are missing, hollow diamonds for targets. */
import { h } from 'preact'
import type { Row } from '../../../types.ts'
import { figure } from '../figure.ts'
import { areaName } from './area.ts'
import { axisText, rangeOf, sizeOf, ticks, yearTicks } from './axis.ts'
import type { OnPick } from './chart.ts'
import { say } from './say.ts'
import { kindOf } from './kind.ts'
import { endOf, sizesOf, type Point, type Series } from './which.ts'

/** How many series a drawing can tell apart. */
export const mostSeries = 6

/** Facts of years that follow each other; a year that is missing ends a run. */
export function runsOf(points: readonly Point[]): Point[][] {
  const runs: Point[][] = []
  for (const point of points.filter(({ isPlan }) => !isPlan)) {
    const run = runs[runs.length - 1]
    if (run && point.year - run[run.length - 1]!.year <= 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** About how wide words are drawn, in pixels. */
export const textWidth = (text: string, size = 12): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? size : size * 0.6), 0)

/** A line of SVG through points. */
const path = (points: readonly (readonly [number, number])[]) => points.map(([x, y], at) => `${at ? 'L' : 'M'}${x} ${y}`).join('')

/** A hollow diamond around a place. */
export const diamond = (x: number, y: number, size: number) => `M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`

/** Draws series of one unit. */
export function Lines({ series, width, label, onPick }: { series: readonly Series[], width: number, label: string, onPick: OnPick }) {
  const points = series.flatMap(({ points: own }) => own)
  const [first, last] = rangeOf(points.map(({ year }) => year))
  const [low, high] = rangeOf([0, ...sizesOf(points)])
  const steps = ticks(low, high, 5)
  const size = sizeOf(Math.max(...steps.map(Math.abs)), series[0]?.unit ?? '')
  const names = series.map(({ area }) => areaName(area))
  const legend = legendOf([...names, say('fact'), say('plan')], width)
  const left = 14 + Math.max(...steps.map((step) => textWidth(axisText(step, size), 11)))
  const top = legend.height + 26
  const [plotWidth, plotHeight] = [width - left - 22, Math.min(340, Math.max(200, width * 0.45))]
  const [bottom, peak] = [steps[0]!, steps[steps.length - 1]!]
  const x = (year: number) => round(left + 10 + ((year - first) / (last - first || 1)) * (plotWidth - 20))
  const y = (value: number) => round(top + (1 - (value - bottom) / (peak - bottom || 1)) * plotHeight)
  const told = (row: Row, area: string) => `${areaName(area)} ${kindOf(row)} ${figure(row)}`
  const open = (row: Row, area: string) => () => { onPick(told(row, area), row['report_id']!, row['row_id']!) }
  const said = series.map(({ area, points: own }) =>
    `${areaName(area)} ${own.map(({ row }) => `${kindOf(row)} ${figure(row)}`).join(' ')}`).join('; ')
  return h('svg', { width, height: top + plotHeight + 30, class: 'lines', role: 'img', 'aria-label': `${label} ${said}` },
    legend.places.map(([atX, atY], at) => h('g', { key: `legend ${at}` },
      at < series.length ? h('rect', { class: `swatch series-${at}`, x: atX, y: atY - 10, width: 12, height: 12 })
        : at === series.length ? h('circle', { class: 'neutral', cx: atX + 6, cy: atY - 4, r: 4 })
          : h('path', { class: 'neutral hollow', d: diamond(atX + 6, atY - 4, 5) }),
      h('text', { class: 'tick', x: atX + 17, y: atY }, [...names, say('fact'), say('plan')][at]))),
    h('text', { class: 'tick unit', x: 4, y: top - 10 }, size.unit),
    steps.map((step) => h('g', { key: step },
      h('line', { class: step === 0 ? 'axis' : 'grid', x1: left, x2: width - 22, y1: y(step), y2: y(step) }),
      h('text', { class: 'tick end', x: left - 6, y: y(step) + 4 }, axisText(step, size)))),
    yearTicks(first, last, Math.max(2, Math.floor(plotWidth / 48))).map((year) => h('g', { key: `year ${year}` },
      h('line', { class: 'axis', x1: x(year), x2: x(year), y1: top + plotHeight, y2: top + plotHeight + 4 }),
      h('text', { class: 'tick middle', x: x(year), y: top + plotHeight + 18 }, String(year)))),
    series.map(({ key, area, points: own }, at) => h('g', { key, class: `series series-${at}` },
      runsOf(own).map((run) => h('path', { key: `run ${run[0]!.year}`, class: 'run', d: path(run.map((point) => [x(point.year), y(point.size)])) })),
      own.map((point) => endOf(point) !== null && h('line', {
        key: `range ${point.row['row_id']} ${point.year}`, class: 'range', x1: x(point.year), x2: x(point.year), y1: y(point.size), y2: y(endOf(point)!),
      })),
      own.map(({ row, year, size: value }) => h('circle', {
        key: `hit ${row['table']} ${row['row_id']} ${year}`, class: 'hit', cx: x(year), cy: y(value), r: 12, onClick: open(row, area),
      })),
      own.map(({ row, year, size: value, isPlan }) => h(isPlan ? 'path' : 'circle', {
        key: `${row['table']} ${row['row_id']} ${year}`, class: isPlan ? 'hollow' : 'dot', onClick: open(row, area),
        ...(isPlan ? { d: diamond(x(year), y(value), 5) } : { cx: x(year), cy: y(value), r: 4 }),
      } as never, h('title', null, told(row, area)))))))
}

const round = (value: number) => Math.round(value * 10) / 10

/** Where the words of a legend stand, in lines as wide as the drawing. */
export function legendOf(names: readonly string[], width: number): { height: number, places: [number, number][] } {
  let [x, y] = [4, 14]
  const places = names.map((name): [number, number] => {
    const own = textWidth(name) + 34
    if (x > 4 && x + own > width) {
      x = 4
      y += 20
    }
    x += own
    return [x - own, y]
  })
  return { height: y + 6, places }
}
