/** The files that were given, a line each: what was read out of it, or why it was not. */
import { h } from 'preact'
import { remove, files, show, type GivenFile } from './state.ts'
import { kindOf } from './kinds.ts'
import { say, sayProblem, type ReaderKey } from './words.ts'

export function FileList() {
  return h('section', { class: 'files' },
    h('h2', null, say('fileList', { n: files.value.length })),
    h('ul', null, files.value.map((file) => h(Line, { key: file.key, file }))))
}

function Line({ file }: { file: GivenFile }) {
  const { key, name, state } = file
  return h('li', { 'data-state': state.is, 'data-name': name },
    h('div', { class: 'what' },
      h('p', { class: 'name' }, state.is === 'read'
        ? h('button', {
          type: 'button', class: 'link', lang: 'zh-Hans',
          onClick: () => show({ is: 'report', report: state.summary.id, hash: '' }),
        }, h('bdi', null, state.heading || name))
        : h('bdi', null, name)),
      h(State, { file })),
    h('button', {
      type: 'button', class: 'icon', 'aria-label': say('removeFile', { name }), title: say('remove'),
      disabled: state.is === 'reading', onClick: () => { void remove(key) },
    }, '\u2715'))
}

/** What a file beside reports is good for. */
function sayBeside(name: string, isUsed: boolean): ReaderKey {
  const kind = kindOf(name)
  if (kind === 'dataset') return 'ownUsed'
  if (kind === 'review') return isUsed ? 'reviewUsed' : 'reviewLeft'
  return isUsed ? 'factsUsed' : 'passedOver'
}

function State({ file: { name, state } }: { file: GivenFile }) {
  if (state.is === 'facts') return h('p', { class: state.isUsed ? 'hint' : 'wrong' }, say(sayBeside(name, state.isUsed)))
  if (state.is === 'failed') return h('p', { class: 'wrong' }, say('failed', { words: state.words }))
  if (state.is === 'refused') {
    return h('div', null,
      h('p', { class: 'wrong' }, h('strong', null, say('refused')), ' ', h('span', { class: 'sentence' }, sayProblem(state.problem, name))),
      h('p', { class: 'hint' }, h('code', null, state.problem.code)))
  }
  if (state.is !== 'read') return h('p', { class: 'hint' }, say(state.is))
  const { rows, doubts, review } = state.summary
  const counts = Object.fromEntries(['indicators', 'targets', 'budgets', 'glossary'].map((table) => [table, rows[table as 'glossary'] ?? 0]))
  return h('p', { class: 'hint' }, h('bdi', null, name), ' · ', say('counted', counts),
    review && ` · ${say('reviewed', { confirmed: review.confirmed, corrected: review.corrected, removed: review.removed, added: review.added })}`,
    doubts.length > 0 && [' · ', h('span', { class: 'doubts' }, say('doubts', { n: doubts.length }))])
}
