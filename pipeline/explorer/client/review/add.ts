/** A new row on words of the text: chosen by mouse in the text, or with the arrow keys in its passage. */
import { h } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { model } from '../state.ts'
import { paragraphAt } from '../textpane.ts'
import { endOf, selectedSpan, spanOf, trimmed } from './place.ts'
import { pointsOf } from './queue.ts'
import { form, task, type Form } from './state.ts'
import { pick } from './columns.ts'
import { say } from './words.ts'
import { isRecordTable } from '../../../record-tables.ts'

const zh = { lang: 'zh-Hans' }

/** Opens the fields for a new row: on a span, on what is selected in the text, or in the passage of the row at hand. */
export function openAdd(given?: [number, number]) {
  const span = given ?? selectedSpan()
  const here = span ?? (task.value && spanOf(task.value)) ?? [0, 0]
  const table = task.value && task.value.table !== 'reports' && task.value.table !== 'passage' ? task.value.table : 'indicators'
  passageAt = here[0]
  form.value = fill({ key: '', table, cells: pick(table, {}), touched: [], ...(span ? { span } : {}) })
}

/** Where the passage is that words are chosen in. */
let passageAt = 0

/** What the words say by themselves: number, unit, comparator; the year of the table. Typed columns stay. */
function fill(value: Form): Form {
  const { report, text } = model.data
  const words = value.span ? text.slice(...value.span) : ''
  const known = model.items.find(({ table, from, to }) => table === 'quantities' && value.span?.[0] === from && value.span[1] === to)?.row
  const [, number = '', after = ''] = /^[^\d-]*(-?\d[\d,]*(?:\.\d+)?)?(.*)$/su.exec(words) ?? []
  const cells: Record<string, string> = {
    value: known?.['value'] ?? number.replaceAll(',', ''),
    value_max: known?.['value_max'] ?? '',
    // Words without a number are no unit.
    unit: known?.['unit'] ?? (number ? after.trim() : ''),
    comparator: known?.['comparator'] ?? '',
    period: (value.table === 'targets' ? report['plan_period'] : report['review_period']) ?? '',
  }
  if (value.table === 'budgets') cells['status'] = 'actual'
  const free = Object.entries(cells).filter(([name]) => name in value.cells && !value.touched.includes(name))
  return { ...value, cells: { ...value.cells, ...(value.span ? Object.fromEntries(free) : {}) } }
}

/** The passage as a field that nothing can be typed into: its caret and Shift work everywhere. */
export function Passage() {
  const { value } = form
  const box = useRef<HTMLTextAreaElement>(null)
  const { text } = model.data
  const place = value?.span?.[0] ?? passageAt
  const paragraph = paragraphAt(place)
  const from = paragraph ? Number(paragraph.dataset['from']) : 0
  const to = paragraph ? endOf(paragraph) : text.length
  useLayoutEffect(() => {
    const area = box.current
    // Closed fields have no passage.
    if (!area) return
    const [start, end] = value?.span ?? [place, place]
    area.focus({ preventScroll: true })
    area.setSelectionRange(Math.max(0, start - from), Math.max(0, end - from))
  }, [from])
  if (!value) return null
  // The event's own field: browsers tell of a selection a moment later, when the fields may be closed again.
  const read = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    if (!form.value) return
    const { selectionStart, selectionEnd } = currentTarget
    const span = trimmed(from + selectionStart, from + selectionEnd)
    if (span?.[0] === form.value.span?.[0] && span?.[1] === form.value.span?.[1]) return
    passageAt = from + selectionStart
    const { span: _, ...rest } = form.value
    form.value = span ? fill({ ...rest, span }) : rest
  }
  const turn = (element: Element | null | undefined) => {
    if (!element) return
    passageAt = Number((element as HTMLElement).dataset['from'])
    const { span: _, ...rest } = form.value!
    form.value = { ...rest }
  }
  const point = pointsOf(text)
  return h('div', { class: 'choosing' },
    h('label', { class: 'field' }, h('span', null, say('chooseWords')), h('textarea', {
      ref: box, class: 'passage', rows: 5, value: text.slice(from, to), ...zh, 'aria-describedby': 'choose-hint',
      // Not `readonly`, where no caret moves: what would change the words does not come to pass.
      'aria-readonly': true, inputMode: 'none', spellcheck: false,
      onBeforeInput: (event: Event) => event.preventDefault(),
      onInput: ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => { currentTarget.value = text.slice(from, to) },
      onSelect: read, onKeyUp: read, onPointerUp: read,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        document.querySelector<HTMLElement>('.fields [name="metric"], .fields [name="item"]')?.focus()
      },
    } as never)),
    h('p', { class: 'hint', id: 'choose-hint' }, say('chooseHint')),
    h('p', { role: 'status', class: 'chosen' }, value.span
      ? [say('chosen'), h('mark', { key: 'words', ...zh }, text.slice(...value.span)),
          say('chosenPlace', { start: point(value.span[0]), end: point(value.span[1]) })]
      : say('nothingChosen')),
    h(AlreadyThere, { span: value.span }),
    h('div', { class: 'actions' },
      h('button', { type: 'button', onClick: () => turn(paragraph?.previousElementSibling) }, say('earlier')),
      h('button', { type: 'button', onClick: () => turn(paragraph?.nextElementSibling) }, say('further'))))
}

/** Rows that stand on the words chosen: perhaps nothing is missing. */
function AlreadyThere({ span }: { span: Form['span'] }) {
  if (!span) return null
  const there = model.items.filter(({ table, from, to }) =>
    isRecordTable(table) && from < span[1] && to > span[0])
  if (there.length === 0) return null
  return h('p', { class: 'hint' }, say('alreadyThere'), h('span', zh, there.map(({ name, row }) => `${name} ${row['text']}`).join('\uff1b')))
}
