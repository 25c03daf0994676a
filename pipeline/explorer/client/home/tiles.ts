/** Provinces as tiles, the stronger the colour the higher; their places are rough, and no boundary is drawn. */
import { h } from 'preact'
import { provinceTiles } from '../../../vocabulary/province-tiles.ts'
import { figure } from '../figure.ts'
import type { OnPick } from './chart.ts'
import { language } from '../words.ts'
import { areaName } from './area.ts'
import { axisText, rangeOf, sizeOf } from './axis.ts'
import { kindOf } from './kind.ts'
import { textWidth } from './lines.ts'
import { say } from './say.ts'
import { areaOf, endOf, type Point } from './which.ts'

const codes = new Set(provinceTiles.map(({ code }) => code))

/** Whether an area has a tile. */
export const hasTile = (code: string): boolean => codes.has(code)

/** Shades, from the lowest values to the highest. */
const shades = 5

/** Draws the grid and its key. */
export function Tiles({ points, unit, width, label, onPick }: { points: readonly Point[], unit: string, width: number, label: string, onPick: OnPick }) {
  const [columns, rows] = [rangeOf(provinceTiles.map(({ column }) => column))[1] + 1, rangeOf(provinceTiles.map(({ row }) => row))[1] + 1]
  const side = Math.floor(Math.min(72, (width - 4) / columns))
  const [low, high] = rangeOf(points.map(({ size }) => size))
  const size = sizeOf(Math.max(Math.abs(low), Math.abs(high)), unit)
  const shadeOf = (value: number) => Math.min(shades - 1, Math.floor(((value - low) / (high - low || 1)) * shades))
  const byCode = new Map(points.map((point) => [point.row['area_code']!, point]))
  const keyTop = rows * side + 14
  const keyWidth = Math.min(64, Math.floor((width - 16 - Math.max(textWidth(size.unit), 40)) / shades))
  return h('svg', { width, height: keyTop + 36, class: 'tiles', role: 'img', 'aria-label': `${label}: ${points.map(({ row }) => `${areaName(areaOf(row))} ${figure(row)}`).join('; ')}` },
    provinceTiles.map((tile) => {
      const point = byCode.get(tile.code)
      const [x, y] = [2 + tile.column * side, 2 + tile.row * side]
      const name = language.value === 'zh' ? tile.zh : tile.en
      // Four digits fit a tile; the words below the grid and the table have all. A bound keeps its sign.
      const ends = point ? [point.size, ...(endOf(point) === null ? [] : [endOf(point)!])] : []
      const number = point ? `${/^[≈≥>≤<]/u.exec(figure(point.row))?.[0] ?? ''}${ends.map((end) => axisText(Number(end.toPrecision(4)), size)).join('–')}` : ''
      const small = Math.min(12, ((side - 6) / textWidth(number, 1)))
      return h('g', { key: tile.code, ...(point ? { class: 'bar', onClick: () => { onPick(`${areaName(areaOf(point.row))} ${kindOf(point.row)} ${figure(point.row)}`, point.row['report_id']!, point.row['row_id']!) } } : {}) },
        h('title', null, point ? `${areaName(areaOf(point.row))} ${figure(point.row)}` : `${name}: ${say('noFigure')}`),
        h('rect', { class: point ? `shade-${shadeOf(point.size)}` : 'no-figure', x: x + 1, y: y + 1, width: side - 3, height: side - 3 }),
        h('text', { class: `tile-name middle${point ? '' : ' pale'}`, x: x + side / 2, y: y + side / 2 + (point ? -2 : 4) }, name),
        point && h('text', { class: 'tile-number middle', style: { fontSize: `${small}px` }, x: x + side / 2, y: y + side / 2 + 13 }, number))
    }),
    Array.from({ length: high > low ? shades : 1 }, (_, shade) => h('g', { key: shade },
      h('rect', { class: `shade-${shade}`, x: 3 + shade * keyWidth, y: keyTop, width: keyWidth - 1, height: 12 }),
      h('text', { class: 'tick', x: 3 + shade * keyWidth, y: keyTop + 27 }, axisText(Number((low + (shade * (high - low)) / shades).toPrecision(3)), size)))),
    high > low && h('text', { class: 'tick', x: 3 + shades * keyWidth, y: keyTop + 27 }, axisText(Number(high.toPrecision(3)), size)),
    h('text', { class: 'tick', x: 3 + (high > low ? shades : 1) * keyWidth + 4, y: keyTop + 11 }, size.unit))
}
