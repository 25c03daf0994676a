/** Ranked areas as a drawing: place, name, bar and figure, a line each. */
import { h } from 'preact'
import { figure } from '../figure.ts'
import type { OnPick } from './chart.ts'
import { areaName } from './area.ts'
import { rangeOf } from './axis.ts'
import { textWidth } from './lines.ts'
import { kindOf } from './kind.ts'
import type { Placed } from './rank.ts'
import { endOf, placeOf, sizesOf } from './which.ts'

/** Cuts a name to a width, with a mark where it was cut. */
export function fitted(name: string, width: number): string {
  if (textWidth(name, 13) <= width) return name
  let short = name
  while (short && textWidth(`${short}…`, 13) > width) short = short.slice(0, -1)
  return `${short}…`
}

/** Draws the points of a page on the scale of all. */
export function Ranked({ points, all, width, label, onPick }: { points: readonly Placed[], all: readonly Placed[], width: number, label: string, onPick: OnPick }) {
  const [low, high] = rangeOf([0, ...sizesOf(all)])
  const names = points.map(({ row }) => areaName(placeOf(row)))
  const places = 8 + 8 * String(all.length).length
  const widest = Math.max(...names.map((name) => textWidth(name, 13) + 4))
  // Where a name takes more than a third, it stands above its bar.
  const isAbove = widest > width * 0.34
  const room = isAbove ? width - places - 8 : widest
  const [lineHeight, down] = isAbove ? [44, 19] : [26, 0]
  const values = Math.max(...points.map(({ row }) => textWidth(figure(row), 13) + 10))
  const left = isAbove ? places + 4 : places + room + 8
  const at = (value: number) => left + ((value - low) / (high - low || 1)) * Math.max(30, width - left - values)
  return h('svg', { width, height: points.length * lineHeight + 8, class: 'ranked', role: 'img', 'aria-label': `${label}: ${points.map(({ row, place }, index) => `${place} ${names[index]} ${figure(row)}`).join('; ')}` },
    points.map((point, index) => {
      const { row, size, place, isPlan } = point
      const [y, end] = [index * lineHeight, endOf(point) ?? size]
      return h('g', { key: `${row['row_id']} ${row['area']}`, class: 'bar', onClick: () => { onPick(`${place} ${names[index]} ${kindOf(row)} ${figure(row)}`, row['report_id']!, row['row_id']!) } },
        h('title', null, `${names[index]} ${figure(row)}`),
        h('rect', { class: 'hit', x: 0, y, width, height: lineHeight }),
        h('text', { class: 'tick end', x: places - 4, y: y + 18 }, String(place)),
        h('text', { class: 'name', x: places + 4, y: y + 18 }, fitted(names[index]!, room)),
        h('rect', { class: isPlan ? 'planned' : 'done', x: Math.min(at(0), at(size)), width: Math.max(1, Math.abs(at(size) - at(0))), y: y + 5 + down, height: 17 }),
        // What a range has beyond its first number is a line.
        end !== size && h('line', { class: 'range', x1: at(size), x2: at(end), y1: y + 13.5 + down, y2: y + 13.5 + down }),
        h('text', { class: 'name', x: Math.max(at(0), at(size), at(end)) + 6, y: y + 18 + down }, figure(row)))
    }),
    h('line', { class: 'axis', x1: at(0), x2: at(0), y1: 0, y2: points.length * lineHeight + 4 }))
}
