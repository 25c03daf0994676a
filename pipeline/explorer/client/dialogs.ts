/** Dialogs: help with the keys, and the text of an issue about a wrong figure. */
import { signal } from '@preact/signals'
import { h, type ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { copy, issueText } from './export.ts'
import { reviewHelp } from './review/keys.ts'
import { say } from './review/words.ts'
import { dialog, selectedItem, shownView } from './state.ts'
import { word } from './words.ts'

/** Single keys can be turned off, for those who speak to their computer. */
export const keysOn = signal(readKeys())
const wrong = signal('')

export function Dialogs() {
  if (dialog.value === 'help') return h(Help, null)
  if (dialog.value === 'report' && selectedItem.value) return h(Report, null)
  return null
}

function Modal({ title, children }: { title: string; children?: ComponentChildren }) {
  const box = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null
    box.current?.showModal()
    return () => before?.focus()
  }, [])
  return h('dialog', {
    ref: box, 'aria-labelledby': 'dialog-title', onClose: () => { dialog.value = '' },
    onClick: (event: MouseEvent) => { if (event.target === box.current) box.current?.close() },
  },
  h('header', null, h('h2', { id: 'dialog-title' }, title),
    h('button', { type: 'button', class: 'icon', 'aria-label': word('close'), onClick: () => box.current?.close() }, '✕')),
  children)
}

function Help() {
  const keys: [string, string][] = [
    ['j  ↓  →', word('keyNext')], ['k  ↑  ←', word('keyPrevious')], ['/', word('keySearch')],
    ['Enter', word('keyEnter')], ['?', word('keyHelp')], ['Esc', word('keyEscape')],
  ]
  return h(Modal, { title: word('help') },
    h('p', null, shownView.value === 'review' ? say('reviewHint') : word('helpText')),
    shownView.value === 'review' && h(Keys, { keys: reviewHelp() }),
    h(Keys, { keys: shownView.value === 'review' ? keys.slice(2) : keys }),
    h('label', { class: 'check' }, h('input', {
      type: 'checkbox', checked: keysOn.value,
      onChange: (event: Event) => setKeys((event.target as HTMLInputElement).checked),
    }), word('singleKeys')))
}

function Keys({ keys }: { keys: [string, string][] }) {
  return h('dl', { class: 'keys-list' }, keys.map(([key, text]) => h('div', { key },
    h('dt', null, key.split('  ').map((each) => h('kbd', { key: each }, each))), h('dd', null, text))))
}

function Report() {
  const item = selectedItem.value!
  const text = issueText(item, wrong.value)
  return h(Modal, { title: word('reportWrong') },
    h('p', null, word('reportHint')),
    h('label', { class: 'field' }, word('whatIsWrong'), h('textarea', {
      rows: 3, value: wrong.value, autoFocus: true, onInput: (event: Event) => { wrong.value = (event.target as HTMLTextAreaElement).value },
    })),
    h('label', { class: 'field' }, word('issueText'), h('textarea', { rows: 10, readOnly: true, value: text, class: 'issue' })),
    h('div', { class: 'actions' },
      h('button', { type: 'button', class: 'main', onClick: () => copy(text) }, word('copy'))))
}

function readKeys(): boolean {
  try {
    return localStorage.getItem('baogao-keys') !== 'off'
  } catch {
    return true
  }
}

function setKeys(on: boolean) {
  keysOn.value = on
  try {
    localStorage.setItem('baogao-keys', on ? 'on' : 'off')
  } catch { /* kept for this visit only */ }
}
