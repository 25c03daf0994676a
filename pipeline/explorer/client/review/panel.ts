/** The review mode: progress and files above, the row at hand, the list of rows below. */
import { effect, untracked } from '@preact/signals'
import { h } from 'preact'
import { model, shownView } from '../state.ts'
import { openAdd } from './add.ts'
import { Card, focusCard } from './card.ts'
import { loadChoices } from './choices.ts'
import { Differences } from './differences.ts'
import { noWork, tally } from './entries.ts'
import { Fields } from './fields.ts'
import { nameGiven, readFiles, save } from './file.ts'
import { List } from './list.ts'
import { Offer, Sure, sure } from './offer.ts'
import { startPlace } from './place.ts'
import {
  canRedo, canUndo, commit, decisionOf, form, hasOtherWindow, isKept, isMerging, isUnsaved, offered, problem, redo, reviewer,
  startReview, startStore, tasks, undo, work,
} from './state.ts'
import { say } from './words.ts'

export { Offer as ReviewOffer }

export const reviewTab = () => say('review')

/** Starts what the review needs once the page stands; the choices are unpacked when it is first opened. */
export function startReviewMode() {
  startStore()
  startPlace()
  effect(() => {
    if (shownView.value !== 'review' || offered.value) return
    void loadChoices()
    // Only when the review is opened: afterwards the reader may look elsewhere in the text.
    untracked(startReview)
  })
}

export function Review() {
  if (offered.value) return h('p', { class: 'empty' }, say('offerFirst'))
  const { differences } = work.value
  return h('div', { class: 'review' },
    h(Head, null),
    h(Warnings, null),
    form.value ? h(Fields, null) : isMerging.value && differences.length > 0 ? h(Differences, null) : h(Card, null),
    !form.value && h(List, null))
}

function Head() {
  const { entries, differences } = work.value
  const done = tasks.value.filter(({ key }) => decisionOf(key)).length
  const counts = tally(entries)
  const parts = (['right', 'wrong', 'corrected', 'missing'] as const).filter((name) => counts[name] > 0)
  return h('header', { class: 'review-head' },
    h('p', { class: 'progress' }, h('strong', null, say('progress', { done, all: tasks.value.length })), ' ',
      parts.length > 0 && h('span', null, parts.map((name) => `${say(`decision_${name}`)} ${counts[name]}`).join(' · ')), ' ',
      entries.size > 0 && h('span', { class: isUnsaved.value ? 'unsaved' : 'saved' }, say(isUnsaved.value ? 'unsaved' : 'savedAll'))),
    h('progress', { max: tasks.value.length, value: done, 'aria-label': say('progressBar') }),
    h('div', { class: 'review-tools' },
      h('label', { class: 'reviewer' }, h('span', null, say('reviewer')), h('input', {
        id: 'reviewer', value: reviewer.value, autoComplete: 'name', maxLength: 100, 'aria-keyshortcuts': 'B',
        onInput: (event: Event) => { reviewer.value = (event.target as HTMLInputElement).value },
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          nameGiven()
          focusCard()
        },
      } as never)),
      tool('addRow', 'A', () => openAdd()),
      sign('undo', '↶', 'U', undo, !canUndo.value),
      sign('redo', '↷', 'R', redo, !canRedo.value),
      tool('openFile', 'O', () => document.querySelector<HTMLInputElement>('#review-files')!.click(), 'openFileLong'),
      tool('saveFile', 'S', save, 'saveFileLong'),
      differences.length > 0 && !isMerging.value && h('button', { type: 'button', class: 'warn', onClick: () => { isMerging.value = true } },
        say('differencesLeft', { n: differences.length })),
      entries.size > 0 && tool('endReview', '', () => {
        sure.value = { text: say('clearSure', { n: entries.size }), action: () => { commit(noWork); isUnsaved.value = false } }
      }),
      h('input', {
        id: 'review-files', type: 'file', accept: '.csv,.jsonl,text/csv', multiple: true, hidden: true,
        onChange: (event: Event) => {
          const input = event.target as HTMLInputElement
          void readFiles([...input.files ?? []])
          input.value = ''
        },
      })),
    h(Sure, null))
}

function sign(name: 'undo' | 'redo', text: string, letter: string, onClick: () => void, disabled: boolean) {
  return h('button', { key: name, type: 'button', class: 'icon', disabled, title: say(name), 'aria-label': say(name), 'aria-keyshortcuts': letter, onClick }, text)
}

function tool(name: 'addRow' | 'openFile' | 'saveFile' | 'endReview', letter: string, onClick: () => void, title?: 'openFileLong' | 'saveFileLong') {
  return h('button', { key: name, type: 'button', class: name === 'saveFile' && isUnsaved.value ? 'main' : '', title: title && say(title), 'aria-keyshortcuts': letter || undefined, onClick },
    say(name), letter && [' ', h('kbd', { key: letter, 'aria-hidden': 'true' }, letter)])
}

/** What a reviewer must know before anything is lost. */
function Warnings() {
  const isPublished = work.value.entries.size === 0 && tasks.value.some(({ row }) => row['review'])
  const texts = [
    problem.value, isKept.value ? '' : say('notKept'), hasOtherWindow.value ? say('otherWindow') : '',
    isPublished ? say('wasReviewed', { id: model.data.id }) : '',
  ].filter(Boolean)
  return h('div', { role: 'alert', class: 'warnings' }, texts.map((text) => h('p', { key: text }, text)))
}
