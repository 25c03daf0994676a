/** 由前三季度下降3%转为增长1%: the words of the figure that a change comes from, whose time is none of the new one. */
import type { Span } from '../types.ts'
import type { DateNote } from './date-notes.ts'
import type { Figure } from './figures.ts'
import type { Quantity } from './quantity.ts'

/** Takes a figure and its baseline; gives the span from the end of their subject to that of the baseline, or `null`. */
export function sourceOf({ head, quantity }: Figure, baseline: Quantity | undefined): Span | null {
  if (!head || !baseline || baseline.start < head.end || baseline.end > quantity.start) return null
  return { start: head.end, end: baseline.end }
}

/** Takes a clause that starts at a place; gives it with blanks for those words, as long as before. */
export const withoutSource = (clause: string, source: Span | null, at: number): string =>
  (source === null ? clause : clause.slice(0, source.start - at).padEnd(source.end - at) + clause.slice(source.end - at))

/** Whether a month is that of such words: 从1—2月的-3.2%提升到. A year there is what the change is counted from. */
export const isOfSource = ({ start, end, month }: DateNote, source: Span | null): boolean =>
  source !== null && month !== '' && start >= source.start && end <= source.end
