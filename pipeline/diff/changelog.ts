/** An entry of the data's changelog, made of the difference between two versions, in a language. */
import { columnIn, tableIn } from '../code-names.ts'
import { marks, sayIn, type Language } from '../messages.ts'
import type { Diff } from './compare.ts'
import { inert } from './inert.ts'
import { countChanges, isTold, sayChangeIn } from './say.ts'

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
export function toEntry(diff: Diff, version: string, date: string, language: Language = 'en'): string {
  const say = (words: string, ...slots: string[]) => sayIn(language, words, ...slots)
  const { comma } = marks[language]
  const listOf = (words: readonly string[]) => words.map(inert).join(comma)
  const ofTable = (table: string) => inert(tableIn(language, table))
  const columnsOf = (table: string, names: readonly string[]) => listOf(names.map((name) => columnIn(language, table, name)))
  const lines = [`## ${heading(version)} — ${date}`, '']
  const reports = (kind: string) =>
    diff.changes.filter((change) => change.table === 'reports' && change.kind === kind)
      .map(({ report }) => report)
  for (const [kind, words] of [['added', 'New reports: {0}'], ['removed', 'Reports taken out: {0}']] as const) {
    const ids = reports(kind)
    if (ids.length > 0) lines.push(`- ${say(words, listOf(ids))}`)
  }
  for (const { table, added, removed } of diff.columns) {
    if (added.length > 0) lines.push(`- ${say('{0}: new {1}', ofTable(table), columnsOf(table, added))}`)
    if (removed.length > 0) lines.push(`- ${say('{0}: without {1}', ofTable(table), columnsOf(table, removed))}`)
  }
  for (const [table, { added, removed, changed }] of Object.entries(countChanges(diff))) {
    const counts = [[added, '{0} added'], [removed, '{0} removed'], [changed, '{0} changed']] as const
    const told = counts.filter(([count]) => count > 0).map(([count, words]) => say(words, String(count)))
    if (told.length > 0) lines.push(`- ${ofTable(table)}${marks[language].colon}${told.join(comma)}`)
  }
  // The rows of a report that came or went are told by the report.
  const whole = new Set([...reports('added'), ...reports('removed')])
  const single = diff.changes.filter((change) =>
    !isTold(change) && change.kind !== 'reworded' && !whole.has(change.report))
  const items = single.slice(0, most).map((change) => `- ${inert(sayChangeIn(language, change))}`)
  if (items.length > 0) lines.push('', ...items)
  if (single.length > most) lines.push(`- ${say('and {0} more', String(single.length - most))}`)
  return `${lines.join('\n')}\n\n`
}

/**
 * The language that a changelog began in: that of its newest entry, else of its title. What it quotes stands between
 * backticks and says nothing of it. `languageOfEntries('# 更新记录\\n')` is `zh`
 */
export function languageOfEntries(text: string): Language {
  const [title = '', newest = ''] = text.split(/^## /mu)
  const own = (newest || title).replace(/`[^`\n]*`/gu, '')
  return /\p{Script=Han}/u.test(own) ? 'zh' : 'en'
}

/** A version as it is written, and what is none as words. */
const heading = (version: string) => (/^\d{1,9}(?:\.\d{1,9}){2}$/u.test(version) ? version : inert(version))
