/** A table of any length: only the rows in sight are in the document, unless it is printed. */
import { h, type ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Column<T> {
  key: string
  label: string
  /** What a click on the header sorts by; nothing: it does not sort. */
  sort?: string
  className?: string
  cell: (row: T) => ComponentChildren
}

export interface TableProps<T> {
  name: string
  caption: string
  columns: Column<T>[]
  rows: readonly T[]
  rowHeight: number
  keyOf: (row: T) => string
  current: string
  sort: string
  all: boolean
  empty: string
  onSort: (sort: string) => void
  onOpen: (row: T) => void
}

const spare = 8

/** The table in a region of its own that scrolls. */
export function LongTable<T>(props: TableProps<T>) {
  const { name, caption, columns, rows, rowHeight, keyOf, current, all, empty, onOpen } = props
  const box = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const [, setHeight] = useState(0)
  const height = box.current?.clientHeight ?? 800
  const count = all ? rows.length : Math.ceil(height / rowHeight) + 2 * spare
  const start = all ? 0 : Math.max(0, Math.min(first, rows.length - count))
  const shown = rows.slice(start, start + count)
  const index = current ? rows.findIndex((row) => keyOf(row) === current) : -1
  useEffect(() => {
    const pane = box.current
    if (!pane || index < 0) return
    const top = index * rowHeight
    if (top < pane.scrollTop || top + 2 * rowHeight > pane.scrollTop + pane.clientHeight) {
      pane.scrollTop = top - pane.clientHeight / 2 + rowHeight
    }
  }, [index, rows])
  useEffect(() => {
    const pane = box.current
    if (!pane || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setHeight(pane.clientHeight))
    observer.observe(pane)
    return () => observer.disconnect()
  }, [])
  const onScroll = () => {
    const next = Math.max(0, Math.floor((box.current?.scrollTop ?? 0) / rowHeight) - spare)
    if (Math.abs(next - first) >= spare / 2 || next === 0) setFirst(next)
  }
  const gap = (amount: number) => amount > 0 &&
    h('tr', { class: 'gap', 'aria-hidden': 'true' }, h('td', { style: { height: `${amount * rowHeight}px` } }))
  return h('div', {
    class: 'scroll', ref: box, onScroll, tabIndex: 0, role: 'region', 'aria-label': caption,
  }, rows.length === 0 ? h('p', { class: 'empty' }, empty) : h('table', {
    class: `long ${name}`, 'aria-rowcount': rows.length + 1, onKeyDown: walk,
  },
  h('caption', { class: 'unseen' }, caption),
  h('thead', null, h('tr', { 'aria-rowindex': 1 }, columns.map((column) => Header(props, column)))),
  h('tbody', null,
    gap(start),
    shown.map((row, place) => h('tr', {
      key: keyOf(row),
      'data-id': keyOf(row),
      'aria-rowindex': start + place + 2,
      'aria-current': keyOf(row) === current ? 'true' : undefined,
      onClick: (event: MouseEvent) => {
        if (!(event.target as Element).closest('a[href]')) onOpen(row)
      },
    }, columns.map((column, at) => h(at === 0 ? 'th' : 'td', {
      class: column.className, ...(at === 0 ? { scope: 'row' } : {}),
    } as never, column.cell(row))))),
    gap(rows.length - start - shown.length))))
}

function Header<T>({ sort, onSort }: TableProps<T>, column: Column<T>) {
  const key = column.sort
  if (!key) return h('th', { key: column.key, scope: 'col', class: column.className }, column.label)
  const way = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined
  const next = way === 'ascending' ? `-${key}` : way === 'descending' ? '' : key
  return h('th', { key: column.key, scope: 'col', class: column.className, 'aria-sort': way } as never,
    h('button', { type: 'button', class: 'sort', onClick: () => onSort(next) }, column.label,
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, way === 'ascending' ? '▲' : way === 'descending' ? '▼' : '↕')))
}

/** Arrow keys go from row to row. */
function walk(event: KeyboardEvent) {
  const by = event.key === 'ArrowDown' ? 'nextElementSibling' : event.key === 'ArrowUp' ? 'previousElementSibling' : ''
  const row = (event.target as Element).closest('tbody tr')
  if (!by || !row) return
  const next = row[by]?.querySelector<HTMLElement>('button, a')
  if (!next) return
  event.preventDefault()
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
