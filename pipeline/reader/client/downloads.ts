/** What can be saved: all tables in one form, the whole dataset, or one table. */
import { signal } from '@preact/signals'
import { h } from 'preact'
import { useEffect } from 'preact/hooks'
import { grouped } from '../../explorer/client/format.ts'
import { labelIn } from '../../explorer/client/words.ts'
import type { TableName } from '../../types.ts'
import { labels } from './labels.ts'
import type { Saved } from '../messages.ts'
import { notice, readFiles } from './state.ts'
import { ask, Refused } from './worker.ts'
import { say, sayProblem, type ReaderKey } from './words.ts'

const counts = signal<Partial<Record<TableName, number>>>({})
const isBusy = signal(false)
const forms = ['csv', 'json', 'xlsx', 'zip'] as const

/** Asks the worker for a file and hands it to the browser. */
export async function save(what: Saved) {
  isBusy.value = true
  notice.value = say('saving', { name: what.toUpperCase() })
  try {
    const { name, blob } = await ask('save', { what })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = name
    link.click()
    setTimeout(() => { URL.revokeObjectURL(link.href) }, 60_000)
    notice.value = say('saved', { name })
  } catch (error) {
    notice.value = error instanceof Refused ? sayProblem(error.problem)
      : say('failed', { words: error instanceof Error ? error.message : String(error) })
  } finally {
    isBusy.value = false
  }
}

/** A button for each form of the whole. */
export function SaveButtons() {
  return h('div', { class: 'saves' }, forms.map((form) => h('button', {
    key: form, type: 'button', 'data-save': form, title: say(`about_${form}`), disabled: isBusy.value, onClick: () => { void save(form) },
  }, say(`all_${form}` as ReaderKey))))
}

export function Downloads() {
  const ids = readFiles.value.map(({ summary }) => summary.id).join(' ')
  useEffect(() => { ask('counts', {}).then((found) => { counts.value = found }, () => {}) }, [ids])
  return h('section', { class: 'downloads' },
    h('h2', null, say('download')),
    h(SaveButtons, null),
    h('p', { class: 'hint' }, say('downloadHint')),
    h('details', null, h('summary', null, say('oneTable')),
      h('table', null,
        h('caption', { class: 'unseen' }, say('oneTable')),
        h('thead', null, h('tr', null,
          h('th', { scope: 'col' }, say('table')), h('th', { scope: 'col', class: 'number' }, say('rows')), h('th', { scope: 'col' }, say('download')))),
        h('tbody', null, Object.entries(labels).map(([name, label]) => h('tr', { key: name },
          h('th', { scope: 'row' }, labelIn(label), ' ', h('code', null, name)),
          h('td', { class: 'number' }, grouped(String(counts.value[name as TableName] ?? ''))),
          h('td', null, (['csv', 'json'] as const).map((form) => h('button', {
            key: form, type: 'button', class: 'link', disabled: isBusy.value, 'data-save': `${name}.${form}`,
            'aria-label': `${name}.${form}`, onClick: () => { void save(`${name as TableName}.${form}`) },
          }, form.toUpperCase())))))))))
}
