/** The row at hand: its sentence with the figure marked, how it was read, the doubts, and what to say of it. */
import { h, type ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { emptyWord, givenColumns, type ReviewTable } from '../../../review/form.ts'
import { figure } from '../figure.ts'
import { RoleSign } from '../rows.ts'
import { isNarrow, model, selectedItem } from '../state.ts'
import { Sure } from '../sure.ts'
import { columnLabel, doubtLanguage, labelIn, sayDoubt, word } from '../words.ts'
import { openAdd } from './add.ts'
import { decide, isWithoutRow, openForm, takeBack } from './decide.ts'
import { spanOf } from './place.ts'
import { sentenceAround, type Task } from './queue.ts'
import { amend, blankEntry, commit, current, entry, form, goTo, task, tasks, work } from './state.ts'
import { withEntry } from './entries.ts'
import { say, sayOf } from './words.ts'

const zh = { lang: 'zh-Hans' }
export const roles: Partial<Record<ReviewTable, string>> = { indicators: 'indicator', targets: 'target', budgets: 'budget' }

export function Card() {
  const { value } = task
  useEffect(() => {
    const card = document.querySelector('.review .card')
    if (!card) return
    card.scrollTop = 0
    // On a narrow screen the whole pane scrolls: each row begins at its top.
    if (isNarrow() && card.getBoundingClientRect().top < (card.closest('.pane')?.getBoundingClientRect().top ?? 0)) card.scrollIntoView({ block: 'start' })
  }, [value?.key])
  if (!value) return null
  const made = entry.value
  const place = tasks.value.indexOf(value) + 1
  const isLost = isWithoutRow(value)
  return h('section', { class: 'card', 'data-decision': made?.decision ?? '', tabIndex: -1, 'aria-label': word('detail') },
    h('p', { class: 'card-place' },
      h('span', null, value.item || value.table === 'reports'
        ? say('place', { here: place, all: tasks.value.length }) : say(isLost ? 'placeKept' : 'placeNew')),
      value.confidence !== undefined && h('span', { class: 'sure' }, say('sureness'), ' ', h(Sure, { confidence: value.row['confidence']! })),
      value.row['review'] && h('span', null, sayOf('published', value.row['review'])),
      h('strong', { class: 'verdict', 'data-decision': made?.decision ?? '' }, sayOf('decision', made?.decision ?? ''))),
    h(Title, { task: value }),
    isLost && value.table !== 'passage' && h('p', { class: 'hint' }, say('keptText')),
    h(Sentence, { task: value }),
    value.doubts.map((doubt, index) => h('p', { key: index, class: 'card-doubt', lang: doubtLanguage(doubt) },
      h('code', null, doubt.rule), ' ', sayDoubt(doubt))),
    h(Facts, { task: value }),
    h(Orphan, null),
    h(Note, { key: value.key, task: value }),
    h('div', { class: 'actions verdicts' },
      !isLost && made?.decision !== 'missing' && key('right', 'Y', made?.decision === 'right', () => decide('right')),
      !isLost && value.table !== 'reports' && made?.decision !== 'missing' && key('wrong', 'N', made?.decision === 'wrong', () => decide('wrong')),
      !isLost && key('correct', 'E', made?.decision === 'corrected', openForm),
      value.table === 'passage' && key('right', 'Y', made?.decision === 'right', () => decide('right')),
      made?.decision && key('takeBack', 'X', undefined, takeBack)))
}

function key(name: 'right' | 'wrong' | 'correct' | 'takeBack', letter: string, pressed: boolean | undefined, onClick: () => void) {
  return h('button', { key: name, type: 'button', class: `verdict-${name}`, 'aria-pressed': pressed, 'aria-keyshortcuts': letter, onClick },
    say(name), ' ', h('kbd', { 'aria-hidden': 'true' }, letter))
}

/** What a row is about, as the review has it. */
export function nameOf({ table, row, item, key: id }: Task): string {
  if (table === 'reports') return say('aboutReport')
  const columns = work.value.entries.get(id)?.columns
  return columns?.['metric'] ?? columns?.['item'] ?? row['metric'] ?? row['item'] ?? item?.name ?? work.value.entries.get(id)?.text ?? ''
}

/** A row's figure as the review has it. */
export function figureOf({ key: id, row, table }: Task): string {
  const made = work.value.entries.get(id)
  if (table === 'reports') return ''
  const given = Object.fromEntries(Object.entries(made?.columns ?? {}).map(([name, cell]) => [name, cell === emptyWord ? '' : cell]))
  return figure({ ...row, text: row['text'] ?? made?.text ?? '', ...given })
}

function Title({ task: value }: { task: Task }) {
  const role = roles[value.table]
  return h('h2', null, role && h(RoleSign, { role }),
    h('span', value.table === 'reports' ? null : zh, nameOf(value)), ' ',
    h('span', { class: 'card-figure', ...zh }, figureOf(value)), ' ',
    role && h('small', null, labelIn(model.data.labels[value.table as 'indicators']?.label)))
}

/** The sentence, with the words of the row set off; of the report its first lines. */
export function Sentence({ task: value }: { task: Task }) {
  const { text } = model.data
  const made = work.value.entries.get(value.key)
  const span = spanOf(value)
  if (!span) {
    const words = value.table === 'reports' ? text.trimStart().slice(0, 110) : made?.text ?? ''
    return words ? h('blockquote', zh, words, value.table === 'reports' && '…') : null
  }
  const [from, to] = value.table === 'passage' ? span : sentenceAround(text, ...span)
  // Beside the text, where the whole sentence is lit, the words around the figure are enough.
  const [start, end] = isNarrow() || value.table === 'passage' ? [from, to] : [Math.max(from, span[0] - 60), Math.min(to, span[1] + 45)]
  return h('blockquote', { ...zh, tabIndex: value.table === 'passage' ? 0 : undefined },
    start > from && '…', text.slice(start, span[0]), h('mark', null, text.slice(...span)), text.slice(span[1], end), end < to && '…')
}

/** A column's cell as people read it: a code by its label. */
export function shownCell(table: ReviewTable, column: string, cell: string): string {
  if (cell === emptyWord || cell === '') return say('emptyCell')
  const { labels, metrics } = model.data
  if (column === 'metric_id') return [labelIn(metrics[cell]), cell].filter(Boolean).join(' ')
  // What stands behind the first word says which words of the text a code is for; here there is no room for it.
  return labelIn(labels[table as 'indicators']?.codes[column]?.[cell], cell).replace(/[(,\uff08].*$/u, '').trim() || cell
}

/** The columns of the row: what was corrected with what it was. */
function Facts({ task: { table, row, item, key: id } }: { task: Task }) {
  const made = work.value.entries.get(id)
  const facts = givenColumns[table].flatMap((name): [string, ComponentChildren][] => {
    const given = made?.columns[name]
    const label = columnLabel(model.data.labels[table as 'indicators'], name)
    const was = item || table === 'reports' ? row[name] ?? '' : ''
    // The name stands above.
    if (given === undefined && (name === 'metric' || name === 'item')) return []
    if (given === undefined || given === was) return was ? [[label, shownCell(table, name, was)]] : []
    return [[label, [h('ins', { key: 'now' }, shownCell(table, name, given)),
      (item || table === 'reports') && [' ', h('del', { key: 'was' }, h('span', { class: 'unseen' }, say('was')), shownCell(table, name, was))]]]]
  })
  if (row['value_normalized']) facts.push([columnLabel(model.data.labels.indicators, 'value_normalized'), `${row['value_normalized']} ${row['unit_code'] ?? ''}`])
  if (row['rule']) facts.push([word('rule'), h('code', null, row['rule'])])
  return h('dl', null, facts.map(([name, value]) => h('div', { key: name }, h('dt', null, name), h('dd', zh, value))))
}

/** A figure that was clicked in the text and has no row: the way to add one. */
function Orphan() {
  const item = selectedItem.value
  if (item?.table !== 'quantities' || item.id === current.value) return null
  return h('p', { class: 'orphan' }, h('strong', zh, item.row['text']), ' ', say('selectedNoRow'), ' ',
    h('button', { type: 'button', onClick: () => openAdd([item.from, item.to]) }, say('addRow'), ' ', h('kbd', { 'aria-hidden': 'true' }, 'A')))
}

let noted = ''

/** The note: one step for all of its letters. */
function Note({ task: value }: { task: Task }) {
  const made = entry.value
  const onInput = (event: Event) => {
    const note = (event.target as HTMLInputElement).value.slice(0, 2000)
    const next = { ...made ?? blankEntry(value), note }
    const isNothing = note === '' && next.decision === '' && next.sample === ''
    if (noted !== value.key) commit(withEntry(work.value, value.key, next))
    else if (isNothing) work.value = withEntry(work.value, value.key, undefined)
    else amend(next)
    noted = value.key
  }
  return h('label', { class: 'note' }, h('span', null, say('note'), ' ', h('kbd', { 'aria-hidden': 'true' }, 'M')), h('input', {
    id: 'note', value: made?.note ?? '', placeholder: say('noteHint'), autoComplete: 'off', maxLength: 2000, onInput,
    onBlur: () => { noted = '' },
    onKeyDown: (event: KeyboardEvent) => { if (event.key === 'Enter' && !event.isComposing) focusCard() },
  } as never))
}

/** Puts the keys back to the row at hand. */
export function focusCard() {
  document.querySelector<HTMLElement>('.review .card')?.focus({ preventScroll: true })
}

/** Leaves the columns being typed. */
export function closeForm() {
  const back = form.value?.key
  form.value = undefined
  if (back) goTo(back)
  focusCardNext()
}

/** Does so once what has just been changed is drawn: in the same task, so that the next key finds it. */
export function focusCardNext() {
  queueMicrotask(() => { queueMicrotask(focusCard) })
}
