/** A chart's numbers as a table, for whoever cannot or will not read the chart. */
import { h, type ComponentChildren } from 'preact'
import { word } from './words.ts'

/** The same as a chart, as a table. */
export function Twin({ caption, head, rows }: { caption: string; head: string[]; rows: ComponentChildren[][] }) {
  return h('details', { class: 'twin' }, h('summary', null, word('asTable')),
    h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': `${caption} · ${word('asTable')}` }, h('table', null,
      h('caption', { class: 'unseen' }, caption),
      h('thead', null, h('tr', null, head.map((name) => h('th', { scope: 'col', key: name }, name)))),
      h('tbody', null, rows.map((cells, index) => h('tr', { key: index }, cells.map((cell, at) =>
        h(at === 0 ? 'th' : 'td', { key: at, ...(at === 0 ? { scope: 'row' } : {}) } as never, cell))))))))
}
