/** Doubting: what the build was not sure of, each at its place in the text. */
import { effect } from '@preact/signals'
import { h } from 'preact'
import type { PageDoubt } from '../data.ts'
import { isNarrow, model, view } from './state.ts'
import { paragraphAt } from './textpane.ts'
import { doubtLanguage, sayDoubt, word } from './words.ts'

export function Doubts() {
  const { doubts, text } = model.data
  return h('div', { class: 'doubts' },
    h('h2', null, word('doubts')),
    doubts.length === 0
      ? h('p', { class: 'empty' }, word('noDoubts'))
      : h('ol', null, doubts.map((doubt, index) => h('li', { key: index, id: `doubt-${index}` },
          h('p', { lang: doubtLanguage(doubt) }, h('code', null, doubt.rule), ' ', sayDoubt(doubt)),
          doubt.at && h('button', { type: 'button', class: 'link', lang: 'zh-Hans', onClick: () => goTo(doubt) },
            text.slice(doubt.at[0], Math.min(doubt.at[1], doubt.at[0] + 40)) || word('place'))))),
    h('p', { class: 'hint' }, word('doubtHint')))
}

function goTo({ at }: PageDoubt) {
  if (!at) return
  if (isNarrow()) view.value = 'text'
  const paragraph = paragraphAt(at[0])
  paragraph?.classList.remove('flash')
  requestAnimationFrame(() => {
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' })
    paragraph?.classList.add('flash')
  })
}

/** Puts a sign into the text wherever a doubt has its place. */
export function markDoubts() {
  model.data.doubts.forEach((doubt, index) => {
    const { at } = doubt
    if (!at) return
    const sign = document.createElement('a')
    sign.className = 'doubt'
    sign.href = `#doubt-${index}`
    sign.textContent = '?'
    effect(() => {
      sign.title = sayDoubt(doubt)
      sign.setAttribute('aria-label', `${word('doubt')}${word('colon')}${sayDoubt(doubt)}`)
    })
    sign.addEventListener('click', (event) => {
      event.preventDefault()
      view.value = 'doubts'
      requestAnimationFrame(() => document.getElementById(`doubt-${index}`)?.scrollIntoView({ block: 'center' }))
    })
    const paragraph = paragraphAt(at[0])
    paragraph?.append(sign)
  })
}
