/** Entry of a report's page: the text in the middle, outline, list, card and charts around it. */
import { effect } from '@preact/signals'
import { h, options, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { headingOf, type ReportData } from '../data.ts'
import { Detail } from './detail.ts'
import { Dialogs } from './dialogs.ts'
import { Doubts, markDoubts } from './doubts.ts'
import { Filters } from './filters.ts'
import { startHost } from './host.ts'
import { toModel } from './items.ts'
import { startKeys } from './keys.ts'
import { Legend, Outline } from './outline.ts'
import { Overview } from './overview.ts'
import { unpacked } from './packed.ts'
import { Review, ReviewOffer, reviewTab, startReviewMode } from './review/panel.ts'
import { Rows } from './rows.ts'
import { goTo, place, places, startSearch } from './search.ts'
import {
  dialog, filter, found, model, notice, printing, setFilter, setModel, shownView, startState, switchLanguage, view, type View,
} from './state.ts'
import { buildText } from './textpane.ts'
import { language, languagePart, word } from './words.ts'

function Header() {
  const { report, english, doubts } = model.data
  return h('header', { class: 'top' },
    h('div', { class: 'heading' },
      h('a', { class: 'home', href: `../index.html${languagePart() && `#${languagePart()}`}` }, word('allReports')),
      h('h1', { lang: 'zh-Hans' }, h('bdi', null, headingOf(report))),
      language.value === 'en' && english && h('span', { class: 'english' }, english),
      doubts.length > 0 && h('button', { type: 'button', class: 'badge', onClick: () => { view.value = 'doubts' } },
        word('doubtCount', { n: doubts.length }))),
    h('div', { class: 'tools' }, h(Search, null),
      h('button', { type: 'button', lang: word('otherLanguageCode'), onClick: switchLanguage }, word('otherLanguage')),
      h('button', { type: 'button', class: 'icon', 'aria-label': word('help'), onClick: () => { dialog.value = 'help' } }, '?')))
}

function Search() {
  const { q } = filter.value
  const count = places.value.length
  return h('div', { class: 'search', role: 'search' },
    h('input', {
      id: 'search', type: 'search', value: q, placeholder: word('searchHint'), 'aria-label': word('search'),
      autoComplete: 'off', spellcheck: false,
      onInput: (event: Event) => setFilter({ q: (event.target as HTMLInputElement).value }),
      onKeyDown: (event: KeyboardEvent) => { if (event.key === 'Enter') goTo(event.shiftKey ? -1 : 1) },
    } as never),
    q && h('span', { class: 'hits', role: 'status' },
      word('hits', { n: count === 1000 ? '1000+' : count, here: place.value + 1, rows: found.value.length })),
    q && count > 0 && h('button', { type: 'button', class: 'icon', 'aria-label': word('previousHit'), onClick: () => goTo(-1) }, '↑'),
    q && count > 0 && h('button', { type: 'button', class: 'icon', 'aria-label': word('nextHit'), onClick: () => goTo(1) }, '↓'))
}

/** On a wide screen the text is always there, and the tabs choose what stands beside it. */
function Tabs() {
  const tabs: [View, string][] = [
    ['outline', word('outline')], ['text', word('text')], ['rows', word('rows')], ['overview', word('overview')],
    ['doubts', word('doubts')], ['review', reviewTab()],
  ]
  return h('nav', { class: 'tabs', 'aria-label': word('views') }, tabs.map(([name, label]) => h('button', {
    key: name, type: 'button', 'data-view': name,
    'aria-pressed': shownView.value === name,
    onClick: () => { view.value = name },
  }, label)))
}

function TextPane() {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    buildText(pane.current!, model)
    markDoubts()
    startState()
    startSearch()
    startReviewMode()
  }, [])
  return h('article', { id: 'text', ref: pane, lang: 'zh-Hans', tabIndex: 0, 'aria-label': word('text') })
}

function App() {
  return h('div', { class: 'report', 'data-view': shownView.value },
    h(Header, null),
    h(ReviewOffer, null),
    h('main', { class: 'panes' },
      h(Tabs, null),
      h(Outline, null),
      h('div', { class: 'reading' },
        h('h2', { class: 'unseen' }, word('text')), h(Legend, null), h(TextPane, null)),
      shownView.value !== 'review' && h(Detail, null),
      h('aside', { class: 'panel', 'aria-label': word('besideText') },
        h('div', { class: 'pane rows-pane' }, h(Filters, null), h(Rows, null)),
        h('div', { class: 'pane overview-pane', tabIndex: 0, role: 'region', 'aria-label': word('overview') }, h(Overview, null)),
        h('div', { class: 'pane doubts-pane', tabIndex: 0, role: 'region', 'aria-label': word('doubts') }, h(Doubts, null)),
        shownView.value === 'review' && h('div', { class: 'pane review-pane', role: 'region', 'aria-label': reviewTab() }, h(Review, null)))),
    h(Dialogs, null),
    h('div', { class: 'notice', role: 'status' }, notice.value && h('span', null, notice.value)))
}

function start(data: ReportData) {
  setModel(toModel(data))
  render(h(App, null), document.getElementById('app')!)
  startKeys()
  startHost()
}

// A large page carries its data packed, so that it stays under a megabyte.
void unpacked<ReportData>('data').then(start)

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en'
})

effect(() => {
  if (!notice.value) return
  const timer = setTimeout(() => { notice.value = '' }, 2500)
  return () => clearTimeout(timer)
})

/* A print has every row; the browser takes its picture right after this event. */
addEventListener('beforeprint', () => {
  const usual = options.debounceRendering
  options.debounceRendering = (action) => action()
  printing.value = true
  document.querySelectorAll('details').forEach((element) => { element.open = true })
  if (usual) options.debounceRendering = usual
  else delete options.debounceRendering
})
addEventListener('afterprint', () => { printing.value = false })
