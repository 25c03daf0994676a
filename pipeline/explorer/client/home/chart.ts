/** The frame of a chart: its title, a drawing as wide as the screen has room for, and ways to take it home. */
import { h, type ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Row } from '../../../types.ts'
import { byteOrderMark, download, toCsvText } from '../save.ts'
import { labelIn, word } from '../words.ts'
import { savePicture } from './picture.ts'
import { say } from './say.ts'
import { data, reports, rowLink } from './state.ts'

/** What somebody clicked in a drawing: its words, and the row that says it. */
export type OnPick = (text: string, report: string, row: string) => void

interface ChartProps {
  title: string
  /** Name of saved files, without ending. */
  name: string
  /** Draws an `<svg>` of the width given, in CSS pixels. */
  draw: (width: number, onPick: OnPick) => ComponentChildren
  /** What is drawn, as rows. */
  sheet: { columns: string[], rows: Row[] }
  /** What stands between title and drawing. */
  children?: ComponentChildren
}

/** A chart that fits its place; what is saved says where it is from. */
export function Chart({ title, name, draw, sheet, children }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [picked, setPicked] = useState<{ text: string, href: string, of: string } | null>(null)
  const onPick: OnPick = (text, report, row) => { setPicked({ text, href: rowLink(report, row), of: name }) }
  useLayoutEffect(() => {
    const place = box.current!
    const measure = () => { setWidth(Math.floor(place.clientWidth)) }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    return () => { observer.disconnect() }
  }, [])
  const save = (type: 'svg' | 'png') => {
    const svg = box.current?.querySelector('svg')
    if (svg) void savePicture(svg, name, title, sourceLine(), type)
  }
  const saveRows = () => {
    download(`${name}.csv`, 'text/csv', byteOrderMark + toCsvText({ ...sheet, numbers: new Set(['value', 'value_max', 'value_normalized', 'value_max_normalized', 'year', 'target', 'target_max', 'outturn', 'outturn_max']) }))
  }
  return h('section', { class: 'drawn' },
    h('h2', null, title), children,
    h('div', { class: 'drawing', ref: box }, width > 0 && draw(width, onPick)),
    // Below the drawing, so that it covers nothing; a finger has no other way to read a dot.
    h('p', { class: 'picked', role: 'status' }, picked?.of === name
      ? [picked.text, ' ', h('a', { href: picked.href }, say('openRow'))] : h('span', { class: 'hint' }, say('pickHint'))),
    h('div', { class: 'actions', role: 'group', 'aria-label': say('save') },
      h('span', { class: 'hint source' }, sourceLine()),
      (['svg', 'png'] as const).map((type) => h('button', { key: type, type: 'button', onClick: () => { save(type) } }, say('saveAs', { type: type.toUpperCase() }))),
      h('button', { type: 'button', onClick: saveRows }, word('downloadCsv'))))
}

/** Whose dataset a chart is from, in a line. */
export function sourceLine(): string {
  const { title, publisher, licence, homepage, version } = data.about
  return [
    say('source', { title: labelIn(title) }), say('sourceOf', { n: reports.length }),
    publisher ? word('publishedBy', { name: labelIn(publisher) }) : word('noPublisher'),
    licence ? `${word('licence')}${labelIn(licence.title)}` : word('noLicence'),
    version && word('dataVersion', { version }), homepage,
  ].filter(Boolean).join(' · ')
}
