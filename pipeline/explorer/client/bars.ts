/** Bars by hand: SVG in percent, so that words keep their size on every screen and in print. */
import { h } from 'preact'

export interface Bar {
  /** What is drawn, on the scale of the whole chart. */
  size: number
  text: string
  /** `actual` is hatched, `target` full, others by role. */
  kind: string
  /** Opens what the bar shows. */
  onOpen?: () => void
  title: string
}

/** How much of the width bars take; the rest is for their words. */
const room = 70

/** Bars of one subject, one under the other, on a common scale from `low` to `high`. */
export function Bars({ bars, low, high }: { bars: Bar[]; low: number; high: number }) {
  const bottom = Math.min(0, low)
  const span = Math.max(high, 0) - bottom || 1
  const at = (value: number) => ((value - bottom) / span) * room
  return h('svg', { class: 'bars', width: '100%', height: bars.length * 20, 'aria-hidden': 'true', focusable: 'false', lang: 'zh-Hans' },
    h('line', { x1: `${at(0)}%`, x2: `${at(0)}%`, y1: 0, y2: '100%', class: 'axis' }),
    bars.map(({ size, text, kind, onOpen, title }, index) => h('g', {
      key: kind, class: `bar ${kind}`, onClick: onOpen,
    },
    h('title', null, title),
    h('rect', {
      x: `${Math.min(at(size), at(0))}%`, width: `${Math.max(0.4, Math.abs(at(size) - at(0)))}%`, y: index * 20 + 3, height: 14,
    }),
    h('text', { x: `${Math.max(at(size), at(0))}%`, dx: 6, y: index * 20 + 14 }, text))))
}

/** Parts of a whole side by side, with thin gaps between them. */
export function Parts({ parts }: { parts: { kind: string; size: number; title: string }[] }) {
  const whole = parts.reduce((sum, { size }) => sum + size, 0) || 1
  let from = 0
  return h('svg', { class: 'parts', width: '100%', height: 16, 'aria-hidden': 'true', focusable: 'false' },
    parts.filter(({ size }) => size > 0).map(({ kind, size, title }) => {
      const x = (from / whole) * 100
      from += size
      return h('rect', { key: kind, class: kind, x: `${x}%`, width: `${Math.max(0.3, (size / whole) * 100 - 0.3)}%`, height: 16 },
        h('title', null, title))
    }))
}
