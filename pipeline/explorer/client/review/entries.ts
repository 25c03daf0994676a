/** What a reviewer decided, row by row, and two such reviews put together. No page and no clock in it. */
import { sameCell } from '../../../review/cells.ts'
import type { Decision, ReviewRow } from '../../../review/form.ts'
import { together } from '../../../review/merge.ts'

/**
 * One row as reviewed: a line of the review file. Its key is the id of the row in the page,
 * `reports`, or a name of its own where the page has no such row.
 */
export interface Entry extends Omit<ReviewRow, 'line'> {
  key: string
}

/** Entries by key, in the order in which they were made. */
export type Entries = ReadonlyMap<string, Entry>

/** Two decisions about one row that differ. */
export interface Difference {
  key: string
  mine: Entry
  theirs: Entry
}

/** What a reviewer has in hand; nothing of it is changed in place, so a step back is the one before. */
export interface Work {
  entries: Entries
  differences: readonly Difference[]
}

export const noWork: Work = { entries: new Map(), differences: [] }

/** Work with an entry put in, or with none under that key where `entry` is undefined. */
export function withEntry(work: Work, key: string, entry: Entry | undefined): Work {
  const entries = new Map(work.entries)
  if (entry) entries.set(key, entry)
  else entries.delete(key)
  return { ...work, entries }
}

/** Whether two entries say the same of a row; who, when and why are no difference. */
export function isSame(one: Entry, other: Entry): boolean {
  return one.decision === other.decision && differing(one, other).length === 0
}

/** Columns in which two entries differ: `['unit']`. A column that one leaves alone is one. */
export function differing(one: Entry, other: Entry): string[] {
  return [...new Set([...Object.keys(one.columns), ...Object.keys(other.columns)])]
    .filter((column) => !sameCell(one.columns[column] ?? '', other.columns[column] ?? ''))
}

/**
 * Somebody else's entries beside one's own: what only one says is taken, what both say is kept once,
 * what they say differently becomes a difference and stays as it is until it is decided.
 */
export function merge(work: Work, theirs: readonly Entry[]): Work & { taken: number } {
  const entries = new Map(work.entries)
  const differences = new Map(work.differences.map((each) => [each.key, each]))
  let taken = 0
  for (const entry of theirs) {
    const mine = entries.get(entry.key)
    if (!mine || (mine.decision === '' && entry.decision !== '')) {
      entries.set(entry.key, mine ? together(entry, mine) : entry)
      taken += 1
    } else if (entry.decision === '' || isSame(mine, entry)) entries.set(entry.key, together(mine, entry))
    else differences.set(entry.key, { key: entry.key, mine, theirs: entry })
  }
  return { entries, differences: [...differences.values()], taken }
}

/** Decides a difference: the side taken, with the note of either. */
export function settle(work: Work, key: string, side: 'mine' | 'theirs'): Work {
  const difference = work.differences.find((each) => each.key === key)
  if (!difference) return work
  const { mine, theirs } = difference
  const entry = side === 'mine' ? together(mine, theirs) : together(theirs, mine)
  return { ...withEntry(work, key, entry), differences: work.differences.filter((each) => each !== difference) }
}

/** How many entries there are of each decision; the empty one is none yet. */
export function tally(entries: Entries): Record<Decision, number> {
  const counts = { '': 0, right: 0, wrong: 0, corrected: 0, missing: 0 }
  for (const { decision } of entries.values()) counts[decision] += 1
  return counts
}
