/** The place in the text of what is reviewed: brought into view, its sentence and words lit. */
import { effect } from '@preact/signals'
import { offsets } from '../items.ts'
import { rangeOf } from '../search.ts'
import { isNarrow, model, scrollToItem, shownView } from '../state.ts'
import { paragraphAt } from '../textpane.ts'
import { sentenceAround, type Task } from './queue.ts'
import { form, task, work } from './state.ts'

/** Where the words of a row stand, in UTF-16 units; nothing for facts of the report and for words that are gone. */
export function spanOf({ key, item }: Task): [number, number] | undefined {
  if (item) return [item.from, item.to]
  const made = work.value.entries.get(key)
  if (!made || made.start === null || made.end === null) return undefined
  const at = offsets(model.data.text)
  const span: [number, number] = [at(made.start), at(made.end)]
  return model.data.text.slice(...span) === made.text ? span : undefined
}

/** Keeps the light in the text on the row at hand. */
export function startPlace() {
  effect(() => {
    const isOpen = shownView.value === 'review'
    const span = isOpen ? form.value?.span ?? (task.value && spanOf(task.value)) : undefined
    light('review-sentence', span && sentenceAround(model.data.text, ...span))
    light('review-words', span)
    if (!span || isNarrow()) return
    const item = task.value?.item
    if (item && !form.value?.span) scrollToItem(item)
    else paragraphAt(span[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
}

function light(name: string, span: readonly [number, number] | undefined) {
  if (typeof Highlight === 'undefined') return
  const range = span && rangeOf({ from: span[0], to: span[1] })
  CSS.highlights.set(name, range ? new Highlight(range) : new Highlight())
}

/** What is selected in the text by mouse or caret, in UTF-16 units; nothing where nothing is. */
export function selectedSpan(): [number, number] | undefined {
  const selection = getSelection()
  const pane = document.querySelector('#text')
  if (!selection || selection.isCollapsed || !pane?.contains(selection.anchorNode)) return undefined
  const range = selection.getRangeAt(0)
  const from = unitAt(range.startContainer, range.startOffset)
  const paragraph = from === undefined ? undefined : paragraphAt(from)
  if (from === undefined || !paragraph) return undefined
  const to = unitAt(range.endContainer, range.endOffset)
  return trimmed(from, Math.min(to ?? Infinity, endOf(paragraph)))
}

/** What stands around a figure and is no part of it; signs of percent are. */
const around = new Set(' \t\n\u3000,.;:!?\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff08\uff09\u201c\u201d')

/** A span without blanks and punctuation at its ends; nothing where nothing is left. */
export function trimmed(from: number, to: number): [number, number] | undefined {
  const { text } = model.data
  let [start, end] = [from, to]
  while (start < end && around.has(text[start]!)) start += 1
  while (end > start && around.has(text[end - 1]!)) end -= 1
  return start < end ? [start, end] : undefined
}

/** Where a paragraph's line ends. */
export function endOf(paragraph: HTMLElement): number {
  const from = Number(paragraph.dataset['from'])
  const end = model.data.text.indexOf('\n', from)
  return end < 0 ? model.data.text.length : end
}

function unitAt(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('#text > *')
  if (!paragraph) return undefined
  const range = new Range()
  range.setStart(paragraph, 0)
  range.setEnd(node, offset)
  return Math.min(Number(paragraph.dataset['from']) + range.toString().length, endOf(paragraph))
}
