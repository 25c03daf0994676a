/** What a reviewer does with the row at hand. */
import { emptyWord } from '../../../review/form.ts'
import { model, notice } from '../state.ts'
import { newKey } from './adopt.ts'
import { cellsOf, changedColumns, filled, pick } from './columns.ts'
import { withEntry, type Entry } from './entries.ts'
import { pointsOf, type Task } from './queue.ts'
import { blankEntry, commit, current, form, goTo, moveOn, signed, task, work, type Form } from './state.ts'
import { say } from './words.ts'

/** Says that the row at hand is right, or wrong, and goes on to the next. */
export function decide(decision: 'right' | 'wrong') {
  const { value } = task
  if (!value) return
  const made = work.value.entries.get(value.key)
  // The facts of the report cannot go, only be put right; a row that was added is right or taken back.
  if (decision === 'wrong' && value.table === 'reports') return openForm()
  if (decision === 'wrong' && value.table === 'passage') return
  if (made?.decision === 'missing') {
    if (decision === 'wrong') takeBack()
    else goOn()
    return
  }
  if (decision === 'right' && isPublishedOtherwise(value)) {
    if (made?.decision !== 'corrected') commit(withEntry(work.value, value.key, asPublished(value, made)))
    return goOn()
  }
  commit(withEntry(work.value, value.key, signed(made ?? blankEntry(value), decision, {})))
  goOn()
}

/** Whether the page shows what a review made of the row: a line `right` would speak of what the program reads. */
const isPublishedOtherwise = ({ row }: Task) => row['review'] === 'corrected' || row['review'] === 'added'

/** The row as published, said in full, so that no earlier review is taken back by agreeing with it. */
function asPublished(value: Task, made: Entry | undefined): Entry {
  const cells = cellsOf(value, undefined)
  if (value.row['review'] === 'added') return signed(made ?? blankEntry(value), 'missing', filled(cells))
  const said = Object.entries(cells).map(([name, cell]) => [name, cell === '' ? emptyWord : cell])
  return signed(made ?? blankEntry(value), 'corrected', Object.fromEntries(said))
}

function goOn() {
  if (moveOn()) return
  notice.value = ''
  notice.value = say('allDone')
}

/** Takes the decision back; of a row that was added, the row. */
export function takeBack() {
  const made = work.value.entries.get(current.value)
  if (!made?.decision) return
  const isOwn = made.decision === 'missing'
  const keeps = !isOwn && (made.note !== '' || made.sample !== '')
  commit(withEntry(work.value, made.key, keeps ? signed(made, '', {}) : undefined))
  if (isOwn && !task.value) moveOn()
}

/** Opens the columns of the row at hand. */
export function openForm() {
  const { value } = task
  if (!value || value.table === 'passage' || isWithoutRow(value)) return
  const made = work.value.entries.get(value.key)
  form.value = { key: value.key, table: value.table, cells: cellsOf(value, made), touched: [] }
}

/** Whether the row at hand is but a line of a file, with nothing on the page to put right. */
export function isWithoutRow({ key, item, table }: Task): boolean {
  return !item && table !== 'reports' && work.value.entries.get(key)?.decision !== 'missing'
}

/** Keeps what was typed: a correction, a row in another table, or a new row. False where nothing changed. */
export function keepForm({ key, table, cells, span }: Form): boolean {
  const from = tasksRow(key)
  if (!from) return keepNew(table, cells, span)
  const made = work.value.entries.get(key)
  if (made?.decision === 'missing') {
    commit(withEntry(work.value, key, signed({ ...made, table }, 'missing', filled(pick(table, cells)))))
  } else if (table === from.table) {
    const columns = changedColumns(from.row, made, cells)
    if (Object.keys(columns).length === 0) return false
    commit(withEntry(work.value, key, signed(made ?? blankEntry(from), 'corrected', columns)))
  } else {
    const gone = withEntry(work.value, key, signed(made ?? blankEntry(from), 'wrong', {}))
    const added = newEntry({ ...blankEntry(from), table, note: made?.note ?? '' }, pick(table, cells))
    commit(withEntry(gone, added.key, added))
  }
  form.value = undefined
  goOn()
  return true
}

function tasksRow(key: string): Task | undefined {
  return key && task.value?.key === key ? task.value : undefined
}

function keepNew(table: Form['table'], cells: Record<string, string>, span: Form['span']): boolean {
  if (!span) return false
  const point = pointsOf(model.data.text)
  const place = { start: point(span[0]), end: point(span[1]), text: model.data.text.slice(...span) }
  const added = newEntry(
    { key: '', table, ...place, decision: '', columns: {}, id: '', note: '', by: '', on: '', sample: '', quote: '' }, pick(table, cells))
  commit(withEntry(work.value, added.key, added))
  form.value = undefined
  goTo(added.key)
  return true
}

/** A missing row with a key that nothing in hand has. */
function newEntry(place: Entry, cells: Record<string, string>): Entry {
  const columns = filled(cells)
  const wanted = newKey({ ...place, columns })
  let key = wanted
  for (let n = 2; work.value.entries.has(key); n += 1) key = `${wanted}#${n}`
  return signed({ ...place, key, id: '', sample: '', quote: '' }, 'missing', columns)
}
