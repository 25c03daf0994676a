/** The review in hand: entries, the row at hand, steps back and forth; each step is kept by the browser. */
import { computed, effect, signal } from '@preact/signals'
import type { Decision } from '../../../review/form.ts'
import { model, notice, selected } from '../state.ts'
import { noWork, withEntry, type Entry, type Work } from './entries.ts'
import { reportKey, toQueue, type Task } from './queue.ts'
import { canKeep, keepDraft, keepName, keptDraft, keptName, onOtherWindow, type Draft } from './store.ts'
import { today } from './today.ts'
import { say } from './words.ts'

/** Columns being typed: of a row, or of a new one on words of the text (UTF-16 units). */
export interface Form {
  key: string
  table: 'indicators' | 'targets' | 'budgets' | 'reports'
  cells: Record<string, string>
  /** Columns that the reviewer has typed in: these are not filled in by what is selected. */
  touched: string[]
  span?: [number, number]
  /** Whether the reviewer has tried to keep it: then every fault is shown. */
  isTried?: true
}

export type Shown = 'all' | 'open' | 'drawn' | 'doubted' | 'noted' | 'right' | 'wrong' | 'corrected' | 'missing'

export const work = signal<Work>(noWork)
export const current = signal('')
export const shown = signal<Shown>('all')
export const form = signal<Form | undefined>(undefined)
/** Whether differences stand in front of the rows. */
export const isMerging = signal(false)
export const isUnsaved = signal(false)
export const reviewer = signal('')
/** A review that an earlier visit left behind and nobody has decided about. */
export const offered = signal<Draft | undefined>(undefined)
/** What went wrong and stays to be read. */
export const problem = signal('')
export const isKept = signal(true)
export const hasOtherWindow = signal(false)

interface Step { work: Work, key: string, isUnsaved: boolean }

/** Steps back and forth; so many are enough for an hour's work. */
const past = signal<readonly Step[]>([])
const future = signal<readonly Step[]>([])
const mostSteps = 500
export const canUndo = computed(() => past.value.length > 0)
export const canRedo = computed(() => future.value.length > 0)

const queue = computed(() => toQueue(model))

/** Everything to decide on: the page's rows in the order of doubt, then what only the review has. */
export const tasks = computed<Task[]>(() => {
  const known = new Set(queue.value.map(({ key }) => key))
  const others = [...work.value.entries.values()].filter(({ key }) => !known.has(key))
  return [...queue.value, ...others.map(({ key, table, columns }): Task =>
    ({ key, table, row: columns, doubts: [], confidence: undefined }))]
})
const byKey = computed(() => new Map(tasks.value.map((task) => [task.key, task])))
export const task = computed(() => byKey.value.get(current.value))
export const entry = computed(() => work.value.entries.get(current.value))
export const decisionOf = (key: string): Decision => work.value.entries.get(key)?.decision ?? ''

/** The tasks that the filter leaves. */
export const shownTasks = computed<Task[]>(() => {
  const { entries } = work.value
  const want = shown.value
  return tasks.value.filter(({ key, doubts }) => {
    const made = entries.get(key)
    if (want === 'open') return !made?.decision
    if (want === 'drawn') return Boolean(made?.sample)
    if (want === 'noted') return Boolean(made?.note)
    if (want === 'doubted') return doubts.length > 0
    return want === 'all' || made?.decision === want
  })
})

/** Goes to a row; the text follows through what is selected. */
export function goTo(key: string) {
  current.value = key
  selected.value = byKey.value.get(key)?.item ? key : ''
}

/** Goes on in the list, by 1 or −1; nothing where it ends. */
export function move(by: 1 | -1) {
  const list = shownTasks.value
  const here = list.findIndex(({ key }) => key === current.value)
  const next = list[here < 0 ? 0 : here + by]
  if (next) goTo(next.key)
}

/** Goes to the next row that has no decision, round the end of the list; false where there is none. */
export function moveOn(): boolean {
  const list = shownTasks.value
  const here = list.findIndex(({ key }) => key === current.value)
  const next = [...list.slice(here + 1), ...list.slice(0, Math.max(0, here))].find(({ key }) => !decisionOf(key))
  if (next) goTo(next.key)
  return next !== undefined
}

/** An entry for a row that has none yet. */
export function blankEntry({ key, table, item, row }: Task): Entry {
  const place = item
    ? { start: Number(row['start']), end: Number(row['end']), text: row['text']! }
    : { start: null, end: null, text: '' }
  return { key, table, ...place, decision: '', columns: {}, id: '', note: '', by: '', on: '', sample: '', quote: '' }
}

/** An entry as decided now, by the reviewer of the page. */
export function signed(made: Entry, decision: Decision, columns: Entry['columns']): Entry {
  const isDecided = decision !== ''
  return { ...made, decision, columns, by: isDecided ? reviewer.value.trim() : '', on: isDecided ? today() : '' }
}

/** Takes a step: what is in hand from now on. The one before can be had back. */
export function commit(next: Work) {
  past.value = [...past.value.slice(1 - mostSteps), { work: work.value, key: current.value, isUnsaved: isUnsaved.value }]
  future.value = []
  work.value = next
  isUnsaved.value = true
}

/** Changes an entry without a step of its own: a note letter by letter, a signature. */
export function amend(made: Entry) {
  work.value = withEntry(work.value, made.key, made)
  isUnsaved.value = true
}

export const undo = () => turn(past, future, 'undone', 'nothingToUndo')
export const redo = () => turn(future, past, 'redone', 'nothingToRedo')

function turn(from: typeof past, to: typeof past, done: 'undone' | 'redone', nothing: 'nothingToUndo' | 'nothingToRedo') {
  const step = from.value.at(-1)
  notice.value = ''
  notice.value = say(step ? done : nothing)
  if (!step) return
  const here: Step = { work: work.value, key: current.value, isUnsaved: true }
  from.value = from.value.slice(0, -1)
  to.value = [...to.value, { ...here, key: step.key }]
  work.value = step.work
  isUnsaved.value = true
  form.value = undefined
  isMerging.value = step.work.differences.length > 0 && isMerging.value
  goTo(byKey.value.has(step.key) ? step.key : reportKey)
}

/** Takes up what was kept; rows that the text has moved since go with it. */
export function takeUp(draft: Draft) {
  const entries = new Map(draft.entries.map((made) => {
    const row = model.byId.get(made.key)?.row
    const hasMoved = row && row['text'] === made.text
    return [made.key, hasMoved ? { ...made, start: Number(row['start']), end: Number(row['end']) } : made]
  }))
  work.value = { entries, differences: draft.differences }
  isUnsaved.value = draft.isUnsaved
  isMerging.value = draft.differences.length > 0
  form.value = draft.form as Form | undefined
  offered.value = undefined
  if (form.value?.key) goTo(form.value.key)
  else startReview()
}

/** Opens the review at the row selected, else at the first without a decision. */
export function startReview() {
  if (byKey.value.has(selected.value)) current.value = selected.value
  else if (!task.value && !moveOn()) goTo(tasks.value[0]!.key)
  else if (task.value?.item) selected.value = task.value.key
}

/** Reads what was kept, and keeps what changes from now on. */
export function startStore() {
  const { id } = model.data
  reviewer.value = keptName()
  offered.value = keptDraft(id)
  isKept.value = canKeep()
  onOtherWindow(id, () => { if (work.value.entries.size > 0) hasOtherWindow.value = true })
  let first = true
  effect(() => {
    const { entries, differences } = work.value
    const draft = { entries: [...entries.values()], differences, isUnsaved: isUnsaved.value, form: form.value }
    if (offered.value || first) {
      first = false
      return
    }
    isKept.value = keepDraft(id, entries.size > 0 || form.value ? draft : undefined) && isKept.value
  })
  effect(() => { if (reviewer.value) keepName(reviewer.value) })
  effect(() => { if (byKey.value.has(selected.value)) current.value = selected.value })
  addEventListener('beforeunload', (event) => {
    if (isUnsaved.value && !isKept.value && work.value.entries.size > 0) event.preventDefault()
  })
}
