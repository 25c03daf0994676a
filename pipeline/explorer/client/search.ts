/** Search in the text: every place is lit without a change of the document, one is the current one. */
import { computed, effect, signal } from '@preact/signals'
import { filter, isNarrow, model, view } from './state.ts'
import { paragraphAt } from './textpane.ts'

/** Which of the places is the current one. */
export const place = signal(-1)

/** Where the words of the search stand in the text, in order; at most a thousand. */
export const places = computed<{ from: number; to: number }[]>(() => {
  const words = filter.value.q.toLowerCase().split(/\s/u).filter(Boolean)
  const text = model.data.text.toLowerCase()
  const hits: { from: number; to: number }[] = []
  for (const word of words) {
    let from = text.indexOf(word)
    while (from >= 0 && hits.length < 1000) {
      hits.push({ from, to: from + word.length })
      from = text.indexOf(word, from + word.length)
    }
  }
  return hits.sort((a, b) => a.from - b.from)
})

/** Goes to the next place (1) or the one before (-1). */
export function goTo(by: 1 | -1) {
  const { length } = places.value
  if (length === 0) return
  // On a phone the text may lie behind another pane.
  if (isNarrow()) view.value = 'text'
  place.value = (place.value + by + length + (place.value < 0 && by < 0 ? 1 : 0)) % length
  const range = rangeOf(places.value[place.value]!)
  // What was hidden has a place once it is drawn.
  requestAnimationFrame(() => range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' }))
}

/** Keeps the light on what is searched for. */
export function startSearch() {
  effect(() => {
    void filter.value.q
    place.value = -1
  })
  effect(() => {
    if (typeof Highlight === 'undefined') return
    const ranges = places.value.map(rangeOf)
    const current = ranges[place.value]
    CSS.highlights.set('found', new Highlight(...ranges.filter((range) => range !== undefined)))
    CSS.highlights.set('found-here', current ? new Highlight(current) : new Highlight())
  })
}

/** A stretch of the text as the page has it; nothing where the page has it not. */
export function rangeOf({ from, to }: { from: number; to: number }): Range | undefined {
  const paragraph = paragraphAt(from)
  if (!paragraph) return undefined
  const offset = Number(paragraph.dataset['from'])
  const start = pointAt(paragraph, from - offset)
  const end = pointAt(paragraph, to - offset)
  if (!start || !end) return undefined
  const range = new Range()
  range.setStart(...start)
  range.setEnd(...end)
  return range
}

function pointAt(paragraph: HTMLElement, offset: number): [Node, number] | undefined {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (left <= length) return [node, left]
    left -= length
  }
  return undefined
}
