/** Entry of the page that reads: files go to the worker, what it gives is shown. */
import { effect } from '@preact/signals'
import { h, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { chooseLanguage, language, rememberedLanguage, word } from '../../explorer/client/words.ts'
import { Desk, isOver } from './desk.ts'
import { filesOfDrop } from './drop.ts'
import { addFiles, broken, followAddress, notice, show, shown } from './state.ts'
import { Stage } from './stage.ts'
import { startWorker } from './worker.ts'
import { say } from './words.ts'

function App() {
  return h('div', null,
    shown.value.is === 'files' ? h(Front, null) : h(Stage, null),
    h('div', { class: 'notice', role: 'status' }, notice.value && h('span', null, notice.value)))
}

/** Whether something else was shown before: then the keyboard is put where the page begins again. */
let isBack = false

function Front() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isBack) title.current?.focus()
    isBack = true
  }, [])
  return h('div', { class: 'front' },
    h('header', { class: 'top' },
      h('div', { class: 'heading' }, h('h1', { ref: title, tabIndex: -1 }, say('title'))),
      h('div', { class: 'tools' }, h('button', {
        type: 'button', lang: word('otherLanguageCode'), onClick: () => chooseLanguage(language.value === 'zh' ? 'en' : 'zh'),
      }, word('otherLanguage'))),
      h('p', { class: 'lead' }, say('lead')),
      h('p', { class: 'privacy' }, say('privacy'))),
    h(Desk, null))
}

/** The language of the link, of the last visit, or of the browser. */
function firstLanguage(): 'zh' | 'en' {
  const lang = new URLSearchParams(location.hash.slice(1)).get('lang')
  if (lang === 'zh' || lang === 'en') return lang
  return rememberedLanguage() ?? (navigator.language.startsWith('zh') ? 'zh' : 'en')
}

/** Files may be let go anywhere on the page; elsewhere the browser would open them in its place. */
function startDrops() {
  let depth = 0
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  addEventListener('dragenter', (event) => {
    if (!holds(event)) return
    depth += 1
    isOver.value = true
  })
  addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1)
    if (depth === 0) isOver.value = false
  })
  addEventListener('dragover', (event) => { if (holds(event)) event.preventDefault() })
  addEventListener('drop', (event) => {
    depth = 0
    isOver.value = false
    if (!event.dataTransfer || !holds(event)) return
    event.preventDefault()
    show({ is: 'files' })
    void filesOfDrop(event.dataTransfer).then(addFiles)
  })
}

const own = document.currentScript?.textContent ?? ''
language.value = firstLanguage()
try {
  startWorker(own, (words) => { broken.value = say('failed', { words }) })
} catch {
  broken.value = say('noWorker')
}
followAddress()
startDrops()
render(h(App, null), document.getElementById('app')!)

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en'
  document.title = say('title')
})

effect(() => {
  if (!notice.value) return
  const timer = setTimeout(() => { notice.value = '' }, 4000)
  return () => clearTimeout(timer)
})
