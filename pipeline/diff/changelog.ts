/** An entry of the data's changelog, made of the difference between two versions. */
import type { Diff } from './compare.ts'
import { inert } from './inert.ts'
import { countChanges, isTold, sayChange } from './say.ts'

/** More changes than this are counted and not listed: the release has both versions. */
const most = 40

export type Step = 'major' | 'minor' | 'patch' | 'none'

/**
 * How much a data version must be raised: `major` where a table, a column or a report went, `minor`
 * where reports, rows or columns came, or rows went, `patch` where only rows that stay, or
 * texts, were corrected.
 */
export function stepOf({ columns, changes, files }: Diff): Step {
  if (columns.some(({ removed }) => removed.length > 0)) return 'major'
  if (changes.some(({ kind, table }) => kind === 'removed' && table === 'reports')) return 'major'
  if (columns.some(({ added }) => added.length > 0)) return 'minor'
  if (changes.some(({ kind }) => kind === 'added' || kind === 'removed')) return 'minor'
  const count = files.changed.length + files.added.length + files.removed.length
  return changes.length + count > 0 ? 'patch' : 'none'
}

/** The next version: `nextVersion('1.4.2', 'minor')` is `1.5.0`. Null for what is no version. */
export function nextVersion(version: string, step: Step): string | null {
  const [, ...parts] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/u.exec(version) ?? []
  if (parts.length === 0) return null
  const [major = 0, minor = 0, patch = 0] = parts.map(Number)
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

/**
 * Takes a difference, a version and a day; gives the entry, with its heading and a blank line at
 * its end: `## 0.2.0 — 2026-11-23`, reports that came and went, counts by table, the changes.
 */
export function toEntry(diff: Diff, version: string, date: string): string {
  const lines = [`## ${heading(version)} — ${date}`, '']
  const reports = (kind: string) =>
    diff.changes.filter((change) => change.table === 'reports' && change.kind === kind)
      .map(({ report }) => report)
  for (const [kind, words] of [['added', 'New reports'], ['removed', 'Reports taken out']] as const) {
    const ids = reports(kind)
    if (ids.length > 0) lines.push(`- ${words}: ${listOf(ids)}`)
  }
  for (const { table, added, removed } of diff.columns) {
    if (added.length > 0) lines.push(`- ${inert(table)}: new ${listOf(added)}`)
    if (removed.length > 0) lines.push(`- ${inert(table)}: without ${listOf(removed)}`)
  }
  for (const [table, { added, removed, changed }] of Object.entries(countChanges(diff))) {
    const counts = [[added, 'added'], [removed, 'removed'], [changed, 'changed']] as const
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
    if (told.length > 0) lines.push(`- ${inert(table)}: ${told.join(', ')}`)
  }
  // The rows of a report that came or went are told by the report.
  const whole = new Set([...reports('added'), ...reports('removed')])
  const single = diff.changes.filter((change) =>
    !isTold(change) && change.kind !== 'reworded' && !whole.has(change.report))
  const items = single.slice(0, most).map((change) => `- ${inert(sayChange(change))}`)
  if (items.length > 0) lines.push('', ...items)
  if (single.length > most) lines.push(`- and ${single.length - most} more`)
  return `${lines.join('\n')}\n\n`
}

const listOf = (words: readonly string[]) => words.map(inert).join(', ')

/** A version as it is written, and what is none as words. */
const heading = (version: string) => (/^\d{1,9}(?:\.\d{1,9}){2}$/u.test(version) ? version : inert(version))
