/** Sentences: where they begin and end in a line. */
import type { Span } from '../types.ts'
import { runInMarker } from '../vocabulary/patterns-scopes.ts'

/** The sentences of a line's span: up to 。！？, a closing quote included. `完成。增长！` gives two. */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char !== '。' && char !== '！' && char !== '？') continue
    if (text[at + 1] === '”') at++
    found.push({ start: from, end: at + 1 })
    from = at + 1
  }
  if (from < end) found.push({ start: from, end })
  return found
}

/** Where a sentence begins behind a run-in marker: 十是实施100个…. */
export function openingEnd(text: string, start: number): number {
  let at = start
  while (/\s/u.test(text.charAt(at))) at += 1
  runInMarker.lastIndex = at
  return runInMarker.test(text) ? runInMarker.lastIndex : start
}
