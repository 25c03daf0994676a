/** The columns of a row as fields: codes as choices, metrics, units and periods as suggestions. */
import { h } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { givenColumns, numberColumns } from '../../../review/form.ts'
import { model, notice } from '../state.ts'
import { columnLabel, labelIn } from '../words.ts'
import { Passage } from './add.ts'
import { closeForm, focusCardNext, Sentence } from './card.ts'
import { choices, faultOf, formOf, metricName, periods, units } from './choices.ts'
import { changedColumns, lacksNumber, pick } from './columns.ts'
import { keepForm } from './decide.ts'
import { pointsOf } from './queue.ts'
import { entry, form, task, type Form } from './state.ts'
import { say } from './words.ts'
import { recordTables } from '../../../record-tables.ts'

const zh = { lang: 'zh-Hans' }

/** Types into the form; what the reviewer has typed no selection fills in any more. */
export function type(name: string, cell: string) {
  const { value } = form
  if (!value) return
  form.value = { ...value, cells: { ...value.cells, [name]: cell }, touched: [...new Set([...value.touched, name])] }
}

export function Fields() {
  const { value } = form
  const isNew = value?.key === ''
  // Before the next key comes, not after the next paint.
  useLayoutEffect(() => {
    if (!isNew) document.querySelector<HTMLElement>('.fields [data-wide=all] input')?.focus()
  }, [])
  if (!value) return null
  const isAdded = isNew || entry.value?.decision === 'missing'
  const faults = new Map(givenColumns[value.table].map((name) =>
    [name, faultOf(value.table, name, value.cells[name] ?? '', isAdded)]))
  if (isAdded && hasSpan(value) && lacksNumber(value.cells, ...wordsOf(value))) faults.set('value', 'mustHaveNumber')
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = [...faults].find(([, fault]) => fault)
    if (wrong || (isNew && !value.span)) {
      form.value = { ...value, isTried: true }
      const at = document.querySelector<HTMLElement>(wrong ? `.fields [name="${wrong[0]}"]` : '.passage')
      at?.focus()
      // Once what is wrong is written under the field, not behind the buttons.
      queueMicrotask(() => { queueMicrotask(() => at?.closest('.field')?.scrollIntoView({ block: 'nearest' })) })
      return
    }
    if (keepForm(value)) focusCardNext()
    else {
      notice.value = ''
      notice.value = say('nothingChanged')
    }
  }
  return h('form', {
    class: 'card editing', 'aria-label': say(isNew ? 'addRow' : 'correct'), onSubmit: submit,
    onKeyDown: (event: KeyboardEvent) => {
      const { key, target, isComposing } = event
      const opensList = key === 'Enter' && target instanceof HTMLSelectElement && !isListOpen(target)
      if (isComposing || (key !== 'Escape' && !opensList)) return
      event.preventDefault()
      if (opensList) target.form?.requestSubmit()
      else closeForm()
    },
  },
  h('h2', null, say(isNew ? 'addRow' : 'correct')),
  isNew ? h(Passage, null) : task.value && h(Sentence, { task: task.value }),
  h('div', { class: 'fields' },
    value.table !== 'reports' && h(TableChoice, { value }),
    givenColumns[value.table].map((name) => h(Field, {
      key: name, name, value, fault: value.isTried || value.touched.includes(name) ? faults.get(name) ?? '' : '',
      isChanged: !isAdded && task.value !== undefined && changedColumns(task.value.row, undefined, { [name]: value.cells[name] ?? '' })[name] !== undefined,
    }))),
  h(Suggestions, null),
  h('div', { class: 'actions verdicts' },
    h('button', { type: 'submit', class: 'main' }, say('saveRow'), ' ', h('kbd', { 'aria-hidden': 'true' }, 'Enter')),
    h('button', { type: 'button', onClick: closeForm }, say('cancel'), ' ', h('kbd', { 'aria-hidden': 'true' }, 'Esc'))))
}

/** Whether the choices of a field are dropped down: then Enter takes one. Older browsers do not say, and send no Enter then. */
const isListOpen = (field: HTMLSelectElement): boolean => CSS.supports('selector(:open)') && field.matches(':open')

const hasSpan = ({ key, span }: Form) => key !== '' || span !== undefined

/** The words that an added row stands on, and whether the ledger has them as a figure. */
function wordsOf({ span }: Form): [string, boolean] {
  const made = entry.value
  const point = pointsOf(model.data.text)
  const [start, end] = span ? [point(span[0]), point(span[1])] : [made?.start, made?.end]
  const isFigure = model.items.some(({ table, row }) => table === 'quantities' && row['value'] !== ''
    && Number(row['start']) === start && Number(row['end']) === end)
  return [span ? model.data.text.slice(...span) : made?.text ?? '', isFigure]
}

function TableChoice({ value }: { value: Form }) {
  const hint = value.key !== '' && task.value?.table !== value.table && entry.value?.decision !== 'missing'
  return h('label', { class: 'field' }, h('span', null, say('moveTable')), h('select', {
    name: 'table', value: value.table,
    onChange: (event: Event) => {
      const table = (event.target as HTMLSelectElement).value as Form['table']
      form.value = { ...value, table, cells: { ...value.cells, ...pick(table, value.cells) } }
    },
  }, recordTables.map((name) => h('option', { key: name, value: name, selected: name === value.table },
    labelIn(model.data.labels[name]?.label, name)))),
  hint && h('small', { class: 'hint' }, say('moveHint')))
}

interface FieldProps { name: string, value: Form, fault: string, isChanged: boolean }

function Field({ name, value, fault, isChanged }: FieldProps) {
  const labels = model.data.labels[value.table]
  const cell = value.cells[name] ?? ''
  const codes = formOf(value.table, name)?.codes
  const wants = { name, 'aria-invalid': fault ? true : undefined, 'aria-describedby': fault ? `fault-${name}` : undefined }
  const control = codes
    ? h('select', { ...wants, value: cell, onChange: (event: Event) => type(name, (event.target as HTMLSelectElement).value) },
        ['', ...codes].map((code) => h('option', { key: code, value: code, selected: code === cell },
          code === '' ? '' : labelIn(labels?.codes[name]?.[code], code))))
    : h('input', {
        ...wants, value: cell, ...zh, autoComplete: 'off', spellcheck: false, list: lists[name],
        inputMode: numberColumns.has(name) ? 'decimal' : undefined,
        onInput: (event: Event) => type(name, (event.target as HTMLInputElement).value),
      } as never)
  return h('label', { class: 'field', 'data-changed': isChanged ? '' : undefined, 'data-wide': wide[name] },
    h('span', null, columnLabel(labels, name), isChanged && ' *'), control,
    name === 'metric_id' && !fault && metricName(cell) && h('small', { class: 'hint', ...zh }, metricName(cell)),
    fault && h('small', { class: 'fault', id: `fault-${name}` }, say(fault as 'mustHave')))
}

/** How many columns of the form a field takes, where one is too narrow. */
const wide: Readonly<Record<string, string>> = {
  metric: 'all', item: 'all', title: 'all', source_url: 'all', metric_id: 'two', beneficiaries: 'two', speaker_office: 'two',
}

const lists: Readonly<Record<string, string>> = {
  metric_id: 'metric-ids', unit: 'unit-words', period: 'period-forms', deadline: 'period-forms', review_period: 'period-forms', plan_period: 'period-forms',
}

function Suggestions() {
  const option = (value: string, label?: string) => h('option', { key: value, value, label } as never)
  return h('div', { hidden: true },
    h('datalist', { id: 'metric-ids' }, choices.value?.metrics.map(([id, name]) => option(id, name))),
    h('datalist', { id: 'unit-words' }, units().map((unit) => option(unit))),
    h('datalist', { id: 'period-forms' }, periods().map((period) => option(period))))
}
