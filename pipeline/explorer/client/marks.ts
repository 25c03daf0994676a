/** Marks and terms in a stretch of text: flat, none inside another, so that each can be a link. */
import type { Item, Model } from './items.ts'

/** The elements of a mark, by ledger row; a term's boundary may have cut it in two. */
export const marks = new Map<string, HTMLElement[]>()

interface Piece {
  from: number
  to: number
  quantity?: Item | undefined
  term?: string | undefined
}

let rows: Item[] | undefined

/** Ledger rows in the order of the text. */
export function ledger(model: Model): Item[] {
  return (rows ??= model.items.filter(({ table }) => table === 'quantities'))
}

/** Text, marks and terms between two places, none inside another. */
export function* pieces(model: Model, from: number, to: number): Generator<Node> {
  const { text } = model.data
  for (const { from: start, to: end, quantity, term } of cut(model, from, to)) {
    const words = text.slice(start, end)
    yield quantity ? markOf(quantity, words, term) : term ? termOf(term, words) : document.createTextNode(words)
  }
}

function* cut(model: Model, from: number, to: number): Generator<Piece> {
  const quantities = within(ledger(model), from, to)
  const mentions = within(model.mentions, from, to)
  const edges = new Set([from, to])
  for (const { from: start, to: end } of [...quantities, ...mentions]) {
    edges.add(Math.max(start, from)).add(Math.min(end, to))
  }
  const places = [...edges].sort((a, b) => a - b)
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index]!
    yield {
      from: start,
      to: places[index + 1]!,
      quantity: quantities.find((each) => start >= each.from && start < each.to),
      term: mentions.find((each) => start >= each.from && start < each.to)?.term,
    }
  }
}

function within<T extends { from: number; to: number }>(list: readonly T[], from: number, to: number): T[] {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.from < from - 500) low = middle + 1
    else high = middle
  }
  const inside: T[] = []
  for (let index = low; index < list.length && list[index]!.from < to; index += 1) {
    if (list[index]!.to > from) inside.push(list[index]!)
  }
  return inside
}

function markOf(quantity: Item, words: string, term: string | undefined): HTMLElement {
  const mark = document.createElement('a')
  mark.className = 'q'
  mark.href = `#id=${quantity.id}`
  mark.tabIndex = marks.size === 0 ? 0 : -1
  mark.dataset['q'] = quantity.id
  mark.dataset['role'] = quantity.role
  if (term) mark.dataset['term'] = term
  mark.textContent = words
  const same = marks.get(quantity.id)
  if (same) {
    mark.dataset['more'] = ''
    same.push(mark)
  } else marks.set(quantity.id, [mark])
  return mark
}

function termOf(term: string, words: string): HTMLElement {
  const element = document.createElement('a')
  element.className = 'term'
  element.href = `#id=${term}`
  element.dataset['term'] = term
  element.textContent = words
  return element
}
