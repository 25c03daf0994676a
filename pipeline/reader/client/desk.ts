/** The first view: where files are put, what came of each, and what can be saved. */
import { signal } from '@preact/signals'
import { h } from 'preact'
import { useRef } from 'preact/hooks'
import { Downloads } from './downloads.ts'
import { filesIn } from './drop.ts'
import { FileList } from './list.ts'
import { addFiles, broken, files, openFiles, readFiles, show } from './state.ts'
import { say } from './words.ts'

/** Whether files are held over the page. */
export const isOver = signal(false)
const pasted = signal('')
let pastes = 0

export function Desk() {
  const count = readFiles.value.length
  return h('main', { class: 'desk' },
    broken.value && h('p', { class: 'trouble', role: 'alert' }, broken.value),
    h(Drop, null),
    h(Paste, null),
    h(Progress, null),
    // Above the list, which may be long: what most people came for.
    count > 1 && openFiles.value === 0 && h('p', { class: 'together' },
      h('button', { type: 'button', class: 'main', onClick: () => show({ is: 'home', hash: '' }) }, say('compareAll', { n: count }))),
    count > 0 && openFiles.value === 0 && h(Downloads, null),
    files.value.length > 0 && h(FileList, null))
}

function Drop() {
  const input = useRef<HTMLInputElement>(null)
  return h('section', { class: ['drop', isOver.value && 'over', files.value.length > 0 && 'small'].filter(Boolean).join(' '), 'aria-label': say('choose') },
    h('p', { class: 'big' }, say(isOver.value ? 'dropNow' : 'drop')),
    // The field itself is out of sight; whoever uses a keyboard has the button.
    h('input', {
      ref: input, type: 'file', multiple: true, hidden: true,
      onChange: () => {
        const chosen = filesIn(input.current?.files ?? [])
        if (input.current) input.current.value = ''
        void addFiles(chosen)
      },
    }),
    h('button', { type: 'button', class: 'main', id: 'choose', onClick: () => input.current?.click() },
      say(files.value.length > 0 ? 'chooseMore' : 'choose')),
    // What can be read is decided where the stages read it, in read/publish.ts; this says so.
    h('p', { class: 'hint' }, say('kinds'), h('br', null), say('besides')))
}

/** A text without a file has a name all the same; what begins with a tag is a page. */
function readPasted() {
  const text = pasted.value
  pastes += 1
  const end = /^[\s\uFEFF]*<[!a-z]/iu.test(text) ? 'html' : 'txt'
  pasted.value = ''
  void addFiles([{ name: `pasted-${pastes}.${end}`, source: new Blob([text]) }])
}

function Paste() {
  return h('details', { class: 'paste' }, h('summary', null, say('paste')),
    h('label', { class: 'unseen', for: 'pasted' }, say('pasteLabel')),
    h('textarea', {
      id: 'pasted', rows: 8, spellcheck: false, lang: 'zh-Hans', value: pasted.value,
      onInput: (event: Event) => { pasted.value = (event.target as HTMLTextAreaElement).value },
    }),
    h('button', { type: 'button', class: 'main', disabled: pasted.value.trim() === '', onClick: readPasted }, say('readPasted')))
}

/** How far the reading is; said to those who do not see it too. */
function Progress() {
  const given = files.value.filter(({ state }) => state.is !== 'facts')
  const done = given.length - openFiles.value
  const refused = given.filter(({ state }) => state.is === 'refused' || state.is === 'failed').length
  const words = given.length === 0 ? '' : openFiles.value > 0 ? say('readingNow', { here: done + 1, n: given.length })
    : say('allRead', { n: readFiles.value.length }) + (refused > 0 ? say('someRefused', { n: refused }) : '')
  return h('div', { class: 'progress' },
    h('p', { role: 'status' }, words),
    openFiles.value > 0 && h('progress', { max: given.length, value: done, 'aria-label': say('reading') }))
}
