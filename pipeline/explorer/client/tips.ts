/** The definition of a term, on hover, focus and tap; Esc or a look elsewhere puts it away. */
import type { Row } from '../../types.ts'
import type { Model } from './items.ts'
import { language, word } from './words.ts'

let tip: HTMLElement
let owner: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows definitions of the terms in `pane`, elements with `data-term`. */
export function attachTips(pane: HTMLElement, model: Model) {
  tip = document.createElement('div')
  tip.id = 'tip'
  tip.setAttribute('role', 'tooltip')
  tip.hidden = true
  document.body.append(tip)
  const termAt = (event: Event) => (event.target as Element).closest<HTMLElement>('[data-term]')
  const open = (event: Event) => {
    const element = termAt(event)
    if (element) showTip(element, model)
  }
  const close = (event: Event) => { if (termAt(event)) leave() }
  pane.addEventListener('mouseover', open)
  pane.addEventListener('mouseout', close)
  pane.addEventListener('focusin', open)
  pane.addEventListener('focusout', close)
  pane.addEventListener('click', (event) => {
    const element = termAt(event)
    if (!element) return
    event.preventDefault()
    showTip(element, model)
  })
  tip.addEventListener('mouseenter', () => clearTimeout(timer))
  tip.addEventListener('mouseleave', leave)
  document.addEventListener('pointerdown', (event) => {
    if (!tip.contains(event.target as Node) && !termAt(event)) hideTip()
  })
  pane.addEventListener('scroll', hideTip, { passive: true })
}

/** Puts the definition away; says whether there was one. */
export function hideTip(): boolean {
  clearTimeout(timer)
  if (!owner) return false
  owner.removeAttribute('aria-describedby')
  owner = undefined
  tip.hidden = true
  return true
}

function leave() {
  clearTimeout(timer)
  timer = setTimeout(hideTip, 200)
}

function showTip(element: HTMLElement, model: Model) {
  clearTimeout(timer)
  const row = model.terms.get(element.dataset['term']!)
  if (!row || owner === element) return
  hideTip()
  owner = element
  const term = document.createElement('strong')
  term.textContent = row['term']!
  const definition = document.createElement('p')
  definition.textContent = row['definition']!
  tip.replaceChildren(term, definition)
  const parts = partsOf(model, row['id']!, '')
  if (parts) tip.append(parts)
  tip.lang = 'zh-Hans'
  tip.setAttribute('aria-label', language.value === 'en' ? word('definition') : '')
  element.setAttribute('aria-describedby', 'tip')
  tip.hidden = false
  place(element)
}

/** A term's parts as a list, parts of parts inside it; only where they say more than names. */
function partsOf(model: Model, term: string, parent: string): HTMLElement | undefined {
  const own = model.parts.filter((row) => row['glossary_id'] === term && row['parent_id'] === parent)
  if (!own.some((row) => row['definition'] || hasParts(model, row))) return undefined
  const list = document.createElement('ul')
  for (const row of own) {
    const entry = document.createElement('li')
    entry.textContent = [row['part'], row['definition']].filter(Boolean).join(' · ')
    const inner = partsOf(model, term, row['id']!)
    if (inner) entry.append(inner)
    list.append(entry)
  }
  return list
}

function hasParts(model: Model, row: Row): boolean {
  return model.parts.some((each) => each['parent_id'] === row['id'])
}

/** Below the term, above it where there is no room, always inside the window. */
function place(element: HTMLElement) {
  const [box] = element.getClientRects()
  if (!box) return
  const { width, height } = tip.getBoundingClientRect()
  const left = Math.max(8, Math.min(box.left, innerWidth - width - 8))
  const below = box.bottom + 6
  const top = below + height < innerHeight ? below : Math.max(8, box.top - height - 6)
  tip.style.left = `${left}px`
  tip.style.top = `${top}px`
}
