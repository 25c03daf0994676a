/** What the browser keeps of a review, so that a crash loses nothing; a page from a file may keep nothing. */
import type { Entry, Work } from './entries.ts'
import { thisMinute } from './today.ts'

/** A review in hand, as it is kept. */
export interface Draft {
  entries: Entry[]
  differences: Work['differences']
  /** Whether something of it is in no file yet. */
  isUnsaved: boolean
  /** When it was last changed: `2026-03-05 14:20`. */
  at: string
  /** Columns being typed, and of what row. */
  form?: { key: string, cells: Record<string, string> } | undefined
}

const keyOf = (report: string) => `baogao-review:${report}`

/** Keeps a draft; false where the browser does not let it. */
export function keepDraft(report: string, draft: Omit<Draft, 'at'> | undefined): boolean {
  try {
    if (draft) localStorage.setItem(keyOf(report), JSON.stringify({ ...draft, at: thisMinute() }))
    else localStorage.removeItem(keyOf(report))
    return true
  } catch {
    return false
  }
}

/** The draft that was kept of a report, if there is one and it is whole. */
export function keptDraft(report: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(keyOf(report)) ?? 'null') as Draft | null
    const isWhole = Array.isArray(draft?.entries) && Array.isArray(draft.differences) && draft.entries.every(isEntry)
      && draft.differences.every(({ key, mine, theirs }) => typeof key === 'string' && isEntry(mine) && isEntry(theirs))
    return isWhole && (draft.entries.length > 0 || draft.form) ? draft : undefined
  } catch {
    return undefined
  }
}

function isEntry(entry: Entry | null): boolean {
  const texts = ['key', 'table', 'text', 'decision', 'id', 'note', 'by', 'on', 'sample', 'quote'] as const
  return typeof entry === 'object' && entry !== null && texts.every((name) => typeof entry[name] === 'string')
    && typeof entry.columns === 'object' && entry.columns !== null
    && (entry.start === null || (Number.isInteger(entry.start) && Number.isInteger(entry.end)))
}

/** Whether the browser keeps anything for this page. */
export function canKeep(): boolean {
  try {
    localStorage.setItem('baogao-probe', '1')
    localStorage.removeItem('baogao-probe')
    return true
  } catch {
    return false
  }
}

/** Calls `action` when another window changes the draft of the report. */
export function onOtherWindow(report: string, action: () => void) {
  addEventListener('storage', ({ key }) => { if (key === keyOf(report)) action() })
}

/** The reviewer's name at the last visit. */
export function keptName(): string {
  try {
    return localStorage.getItem('baogao-reviewer') ?? ''
  } catch {
    return ''
  }
}

/** Keeps the reviewer's name for other reports and other days. */
export function keepName(name: string) {
  try {
    localStorage.setItem('baogao-reviewer', name)
  } catch { /* kept for this visit only */ }
}
