/** A review that an earlier visit left behind is offered again; nothing is thrown away without a second word. */
import { signal } from '@preact/signals'
import { h } from 'preact'
import { model, view } from '../state.ts'
import { focusCardNext } from './card.ts'
import { keepDraft } from './store.ts'
import { form, offered, takeUp } from './state.ts'
import { say } from './words.ts'

/** A question before something is lost, and what then happens. */
export const sure = signal<{ text: string, action: () => void } | undefined>(undefined)

export function Sure() {
  const question = sure.value
  if (!question) return null
  return h('div', { class: 'sure-question', role: 'group', 'aria-label': question.text },
    h('p', null, question.text),
    h('button', { type: 'button', class: 'warn', onClick: () => { sure.value = undefined; question.action() } }, say('yes')),
    h('button', { type: 'button', ref: (button: HTMLElement | null) => button?.focus(), onClick: () => { sure.value = undefined } }, say('no')))
}

/** The offer goes, and the keys with it: they come to the row at hand, or stay in the columns being typed. */
function backToReview() {
  if (!form.value) focusCardNext()
}

export function Offer() {
  const draft = offered.value
  if (!draft) return null
  const n = draft.entries.length
  return h('section', { class: 'offer', 'aria-label': say('review') },
    h('p', null, say('offer', { n, at: draft.at }), ' ', draft.isUnsaved && say('offerUnsaved')),
    h('button', { type: 'button', class: 'main', onClick: () => { takeUp(draft); view.value = 'review'; backToReview() } }, say('goOn')),
    h('button', {
      type: 'button', onClick: () => {
        sure.value = { text: say('discardSure', { n }), action: () => { offered.value = undefined; keepDraft(model.data.id, undefined); backToReview() } }
      },
    }, say('discard')),
    h(Sure, null))
}
