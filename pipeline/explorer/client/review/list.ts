/** The rows to decide on, in the order of doubt, each with its decision. */
import { h } from 'preact'
import { RoleSign } from '../rows.ts'
import { Sure } from '../sure.ts'
import { LongTable, type Column } from '../table.ts'
import { columnLabel, word } from '../words.ts'
import { model } from '../state.ts'
import { figureOf, nameOf, roles } from './card.ts'
import { isWithoutRow } from './decide.ts'
import type { Task } from './queue.ts'
import { current, decisionOf, goTo, shown, shownTasks, tasks, work, type Shown } from './state.ts'
import { say, sayOf } from './words.ts'

export function List() {
  const { entries, differences } = work.value
  const open = new Set(differences.map(({ key }) => key))
  const sure = tasks.value.some(({ confidence }) => confidence !== undefined)
  const columns: Column<Task>[] = [
    {
      key: 'state', label: say('state'), className: 'state', cell: ({ key, row }) => h('span', {
        class: 'verdict', 'data-decision': open.has(key) ? 'differs' : decisionOf(key),
      },
        open.has(key) ? say('differs') : decisionOf(key) === '' && row['review'] ? sayOf('published', row['review']) : sayOf('decision', decisionOf(key))),
    },
    {
      key: 'metric', label: columnLabel(model.data.labels.indicators, 'metric'), className: 'name', cell: (task) => [
        h('button', { type: 'button', class: 'open', lang: task.table === 'reports' ? undefined : 'zh-Hans' },
          roles[task.table] && h(RoleSign, { role: roles[task.table]! }), nameOf(task)),
        h(Remarks, { task, note: entries.get(task.key)?.note ?? '' }),
      ],
    },
    {
      key: 'value', label: columnLabel(model.data.labels.indicators, 'value'), className: 'value',
      cell: (task) => h('span', { lang: 'zh-Hans', class: 'clip' }, figureOf(task)),
    },
  ]
  if (sure) columns.push({ key: 'sure', label: say('sureness'), className: 'sureness', cell: ({ row }) => row['confidence'] && h(Sure, { confidence: row['confidence'] }) })
  const rows = shownTasks.value
  return h('div', { class: 'queue' },
    h('div', { class: 'queue-head' },
      h('label', null, h('span', null, say('show')), ' ', h('select', {
        name: 'show', value: shown.value, onChange: (event: Event) => { shown.value = (event.target as HTMLSelectElement).value as Shown },
      }, choices().map(([value, label]) => h('option', { key: value, value, selected: value === shown.value }, label)))),
      h('span', { role: 'status' }, word('rowCount', { n: rows.length }))),
    h(LongTable<Task>, {
      name: 'tasks', caption: say('queue'), columns, rows, rowHeight: 52, keyOf: ({ key }) => key, current: current.value,
      sort: '', all: false, empty: word('nothingFound'), onSort: () => {}, onOpen: ({ key }) => goTo(key),
    }))
}

/** What else is to be known of a row: a doubt, that the page has none, the note. */
function Remarks({ task, note }: { task: Task, note: string }) {
  const parts = [task.doubts.length > 0 && word('doubt'), isWithoutRow(task) && say('placeKept')].filter(Boolean).join(' · ')
  if (!parts && !note) return null
  return h('span', { class: 'small' }, parts, parts && note && ' · ',
    note && h('span', { lang: /\p{Script=Han}/u.test(note) ? 'zh-Hans' : undefined }, note))
}

/** Filters that leave something, each with how many. */
function choices(): [Shown, string][] {
  const { entries } = work.value
  const count = (test: (task: Task) => boolean) => tasks.value.filter(test).length
  const counted: [Shown, string, number][] = [
    ['all', say('showAll'), tasks.value.length],
    ['open', say('showOpen'), count(({ key }) => !decisionOf(key))],
    ['drawn', say('showDrawn'), count(({ key }) => Boolean(entries.get(key)?.sample))],
    ['doubted', say('showDoubted'), count(({ doubts }) => doubts.length > 0)],
    ...(['right', 'wrong', 'corrected', 'missing'] as const).map((decision): [Shown, string, number] =>
      [decision, sayOf('decision', decision), count(({ key }) => decisionOf(key) === decision)]),
    ['noted', say('showNoted'), count(({ key }) => Boolean(entries.get(key)?.note))],
  ]
  return counted.filter(([name, , n]) => n > 0 || name === 'open' || name === shown.value).map(([name, label, n]) => [name, `${label} (${n})`])
}
