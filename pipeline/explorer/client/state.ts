/** What the reader sees and has chosen, as signals; all of it can be sent as a link. */
import { computed, effect, signal } from '@preact/signals'
import { find, type Filter } from './filter.ts'
import { isHosted } from './host.ts'
import type { Item, Model } from './items.ts'
import { chooseLanguage, language, firstLanguage, languagePart } from './words.ts'

export type View = 'text' | 'rows' | 'overview' | 'doubts' | 'review' | 'outline'
export const views: readonly View[] = ['text', 'rows', 'overview', 'doubts', 'review', 'outline']

export const emptyFilter: Filter = {
  q: '', table: '', section: '', metric: '', period: '', measure: '', role: '', sort: '',
}

/** The page's data; set once before anything is shown. */
export let model: Model

export const filter = signal<Filter>(emptyFilter)
export const selected = signal('')
export const view = signal<View>('text')
/** Printing shows every row, not only those in the window. */
export const printing = signal(false)
export const dialog = signal<'' | 'help' | 'report'>('')
/** What was just done, for eyes and screen readers. */
export const notice = signal('')

export const found = computed<Item[]>(() => find(model, filter.value))
export const selectedItem = computed(() => model.byId.get(selected.value))

export function setFilter(change: Partial<Filter>) {
  filter.value = { ...filter.value, ...change }
}

/** Which roles are shown in the text: all unless some are chosen. */
export const shownRoles = computed(() => new Set(filter.value.role.split(',').filter(Boolean)))

export function toggleRole(role: string) {
  const roles = new Set(shownRoles.value)
  if (!roles.delete(role)) roles.add(role)
  setFilter({ role: [...roles].sort().join(',') })
}

let scrollTo: (item: Item) => void = () => {}

/** Brings an item into view, if the text is in sight. */
export function scrollToItem(item: Item) {
  scrollTo(item)
}

/** The text pane says how an item is brought into view. */
export function onScrollTo(action: (item: Item) => void) {
  scrollTo = action
}

/** Opens an item; `show` brings its mark into view, on a phone in front of everything else. */
export function select(id: string, show: boolean) {
  selected.value = id
  const item = model.byId.get(id)
  if (!item || !show) return
  view.value = isNarrow() ? 'text' : view.value
  scrollTo(item)
}

const narrowScreen = matchMedia('(max-width: 63.99em)')
const narrow = signal(narrowScreen.matches)
narrowScreen.addEventListener('change', () => { narrow.value = narrowScreen.matches })

/** Whether there is room for one pane only. */
export function isNarrow(): boolean {
  return narrow.value
}

/** What stands beside the text, or on a narrow screen alone. */
export const shownView = computed<View>(() =>
  narrow.value || ['overview', 'doubts', 'review'].includes(view.value) ? view.value : 'rows')

/** The address after `#`: only what differs from the page as it opens. */
export function toHash(id = selected.value): string {
  const parts = new URLSearchParams()
  if (id) parts.set('id', id)
  for (const [name, value] of Object.entries(filter.value)) if (value) parts.set(name, value)
  if (view.value !== 'text') parts.set('view', view.value)
  if (languagePart()) parts.set('lang', language.value)
  return parts.toString()
}

function readHash() {
  const parts = new URLSearchParams(location.hash.slice(1))
  const names = Object.keys(emptyFilter) as (keyof Filter)[]
  filter.value = Object.fromEntries(names.map((name) => [name, parts.get(name) ?? ''])) as never
  const wanted = parts.get('view') as View
  view.value = views.includes(wanted) ? wanted : 'text'
  const lang = parts.get('lang')
  language.value = lang === 'en' || lang === 'zh' ? lang : firstLanguage()
  const id = parts.get('id') ?? ''
  selected.value = model.byId.has(id) ? id : ''
}

/** Takes the data and the address; nothing is shown yet. */
export function setModel(data: Model) {
  model = data
  readHash()
}

/** Opens what the address names, and keeps the address up to date from then on. */
export function startState() {
  const item = model.byId.get(selected.value)
  if (item) scrollTo(item)
  let written = location.hash.slice(1)
  effect(() => {
    const hash = toHash()
    if (hash === written) return
    written = hash
    replaceHash(hash)
  })
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) === written) return
    written = location.hash.slice(1)
    readHash()
    if (selectedItem.value) scrollTo(selectedItem.value)
  })
}

/** Changes the address without a step in the history. */
export function replaceHash(hash: string) {
  try {
    history.replaceState(null, '', `#${hash}`)
  } catch {
    location.replace(`#${hash}`)
  }
}

export function switchLanguage() {
  chooseLanguage(language.value === 'zh' ? 'en' : 'zh')
}

/** A link to this view, or to one row. */
export function linkTo(id = selected.value): string {
  // A page in a frame has no address of its own: the one that it has in the dataset is given.
  const page = isHosted ? `reports/${encodeURIComponent(model.data.id)}.html` : location.href.split('#')[0]
  return `${page}#${toHash(id)}`
}
