/** The report's text as paragraphs with marks. Built once, by hand: a click touches two elements. */
import { effect } from '@preact/signals'
import { opened, type Item, type Model, type Section } from './items.ts'
import { ledger, marks, pieces } from './marks.ts'
import { isNarrow, model as current, onScrollTo, select, selectedItem, shownRoles } from './state.ts'
import { attachTips } from './tips.ts'

/** Fills `pane` with the text and keeps marks and selection in step. */
export function buildText(pane: HTMLElement, model: Model) {
  const lines = document.createDocumentFragment()
  let from = 0
  for (const line of model.data.text.split('\n')) {
    if (line.trim()) lines.append(paragraph(model, from, from + line.length))
    from += line.length + 1
  }
  paragraphs = [...lines.children] as HTMLElement[]
  pane.replaceChildren(lines)
  pane.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-q]')
    if (!mark || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    select(opened(model, mark.dataset['q']!), false)
  })
  attachTips(pane, model)
  onScrollTo(bringIntoView)
  let lit: HTMLElement[] = []
  effect(() => {
    const item = selectedItem.value
    for (const mark of lit) mark.removeAttribute('aria-current')
    lit = item ? marks.get(item.quantity) ?? [] : []
    for (const mark of lit) mark.setAttribute('aria-current', 'true')
    const [mark] = lit
    if (!mark) return
    enter(mark)
    // On a narrow screen the card takes room from the text: the mark stays in sight above it.
    if (isNarrow()) requestAnimationFrame(() => mark.scrollIntoView({ block: 'nearest' }))
  })
  effect(() => {
    const roles = shownRoles.value
    pane.dataset['roles'] = roles.size > 0 ? 'some' : 'all'
    for (const role of allRoles) pane.classList.toggle(`show-${role}`, roles.has(role))
  })
}

export const allRoles = [
  'indicator', 'target', 'budget', 'beneficiary_count', 'baseline', 'qualifier', 'date', 'ordinal',
  'name', 'glossary', 'other',
]

function paragraph(model: Model, from: number, to: number): HTMLElement {
  const { text } = model.data
  const blank = /^\s*/u.exec(text.slice(from, to))![0].length
  const start = from + blank
  const section = model.sections.find((each) => each.from >= from && each.from < to)
  const note = model.byId.size > 0 && isIn(noteSpans(model), start)
  const heading = section ? headingEnd(text, section) : start
  const whole = section !== undefined && text.slice(heading, to).replace(/[\s\p{P}]/gu, '') === ''
  const element = document.createElement(whole ? `h${Math.min(6, section.level + 2)}` : 'p')
  if (note) element.className = 'note'
  else if (text.slice(start, to).replace(/\s/gu, '') === model.data.report['title']?.replace(/\s/gu, '')) {
    element.className = 'title'
  } else if (to <= frontEnd(model)) element.className = 'front'
  if (section) element.id = `at-${section.id}`
  element.dataset['from'] = String(start)
  if (section && !whole && heading - start > 2) {
    const lead = document.createElement('b')
    lead.append(...pieces(model, start, heading))
    element.append(lead, ...pieces(model, heading, to))
  } else element.append(...pieces(model, start, to))
  return element
}

let front: number | undefined

/** Where the lines of date, congress and speaker end: at the salutation, or at the first long line. */
function frontEnd({ data: { text }, sections }: Model): number {
  if (front !== undefined) return front
  const end = Math.min(sections[0]?.from ?? 0, text.length)
  front = 0
  for (const line of text.slice(0, end).split('\n')) {
    if (line.length > 60 || /[:\uff1a]\s*$/u.test(line)) break
    front += line.length + 1
  }
  return front
}

/** Where a section's heading ends: its marker and words, blanks between them allowed. */
function headingEnd(text: string, { from, marker, heading }: Section): number {
  const words = text.indexOf(heading, from + marker.length)
  return words >= 0 && words - from < marker.length + 8 ? words + heading.length : from + marker.length
}

let spans: Item[] | undefined
function noteSpans(model: Model): Item[] {
  return (spans ??= model.items.filter(({ table }) => table === 'glossary'))
}

function isIn(items: Item[], place: number): boolean {
  return items.some(({ from, to }) => place >= from && place < to)
}

/** One mark at a time is a stop of the Tab key; this one from now on. */
let stop: HTMLElement | undefined
function enter(mark: HTMLElement) {
  const first = stop ?? marks.values().next().value?.[0]
  if (first) first.tabIndex = -1
  mark.tabIndex = 0
  stop = mark
}

/** Brings a mark, or a term's note, into the middle of the pane, and has it flash once. */
function bringIntoView(item: Item) {
  const mark = marks.get(item.quantity)?.[0] ?? paragraphAt(item.from)
  if (!mark) return
  mark.classList.remove('flash')
  // A frame later, when the card has taken its place and the text pane has its size.
  requestAnimationFrame(() => {
    mark.scrollIntoView({ block: 'center', behavior: 'instant' })
    mark.classList.add('flash')
  })
}

let paragraphs: HTMLElement[] = []

/** The paragraph that a place of the text lies in. */
export function paragraphAt(place: number): HTMLElement | undefined {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(paragraphs[middle]!.dataset['from']) <= place) low = middle + 1
    else high = middle
  }
  return paragraphs[low - 1]
}

/** Opens the mark that comes next (1) or before (-1) among the roles shown. */
export function step(by: 1 | -1, focus: boolean) {
  const roles = shownRoles.value
  const shown = ledger(current).filter(({ role }) => roles.size === 0 || roles.has(role))
  if (shown.length === 0) return
  const item = selectedItem.value
  const here = item ? item.from : -1
  const index = by > 0 ? shown.findIndex(({ from }) => from > here) : shown.findLastIndex(({ from }) => from < here)
  const next = shown[index] ?? shown[by > 0 ? 0 : shown.length - 1]!
  select(opened(current, next.id), true)
  if (focus) marks.get(next.id)?.[0]?.focus({ preventScroll: true })
}
