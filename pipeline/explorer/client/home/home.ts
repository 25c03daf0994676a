/** Entry of the index page: reports, search, ranking, a metric over years, targets met. */
import { h, options, render } from 'preact'
import { startHost } from '../host.ts'
import { saidOfReviews } from '../measured.ts'
import { chooseLanguage, inSequence, language, word } from '../words.ts'
import { About, siteTitle } from './about.ts'
import { Attainment } from './attainment.ts'
import { Compare } from './compare.ts'
import { printingHome, ReportList } from './list.ts'
import { Rank } from './rank.ts'
import { say } from './say.ts'
import { Search } from './search.ts'
import { data, homeView, homeViews, startHome } from './state.ts'

const views = { reports: ReportList, search: Search, rank: Rank, compare: Compare, attainment: Attainment }

/** How right the rows of this dataset are, by people's reviews. */
function accuracy(): string {
  return saidOfReviews(data) || word('noReview')
}

/** A link past what comes before; the address is the page's own, and stays. */
function Skip({ to, text }: { to: string, text: string }) {
  return h('a', {
    class: 'skip', href: `#${to}`, onClick: (event: Event) => {
      event.preventDefault()
      const place = document.getElementById(to)
      place?.focus()
      place?.scrollIntoView({ block: 'start' })
    },
  }, text)
}

function Home() {
  return h('div', { class: 'home-page' },
    h(Skip, { to: 'content', text: say('skip') }), h(Skip, { to: 'about', text: say('skipToAbout') }),
    h('header', { class: 'top' },
      h('div', { class: 'heading' }, h('h1', null, siteTitle())),
      h('div', { class: 'tools' }, h('button', {
        type: 'button', lang: word('otherLanguageCode'), onClick: () => chooseLanguage(language.value === 'zh' ? 'en' : 'zh'),
      }, word('otherLanguage'))),
      h('p', { class: 'lead' }, inSequence(word('siteLead'), accuracy()))),
    h('nav', { class: 'tabs', 'aria-label': word('views') }, homeViews.map((name) => h('button', {
      key: name, type: 'button', 'aria-pressed': homeView.value === name, onClick: () => { homeView.value = name },
    }, say(`view_${name}`)))),
    h('main', { id: 'content', tabIndex: -1 }, h(views[homeView.value], null)),
    h(About, null))
}

startHome()
startHost()
render(h(Home, null), document.getElementById('app')!)

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, select, textarea')
  if (event.key === 'Escape' && typing) (typing as HTMLElement).blur()
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('#search')?.focus()
})

// A print has every row; the browser takes its picture right after this event.
addEventListener('beforeprint', () => {
  const usual = options.debounceRendering
  options.debounceRendering = (action) => action()
  printingHome.value = true
  if (usual) options.debounceRendering = usual
  else delete options.debounceRendering
})
addEventListener('afterprint', () => { printingHome.value = false })
