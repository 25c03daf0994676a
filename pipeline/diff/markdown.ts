/** A difference as Markdown in a language: the text of a pull request, the summary of a job. */
import { tableIn } from '../code-names.ts'
import { marks, sayIn, type Language } from '../messages.ts'
import type { Change, Diff } from './compare.ts'
import { inert, inertCell } from './inert.ts'
import { countChanges, isTold, sayDiff, sayLine, sayWhat } from './say.ts'

/** GitHub takes 65,536 characters as the text of a pull request. */
const limit = 60_000

/**
 * Takes a difference; gives Markdown: counts by table, then a list for each report. What does not
 * fit into a pull request is counted. `toMarkdown(diff)` begins with `| table | added | …`.
 */
export function toMarkdown(diff: Diff, language: Language = 'en'): string {
  const say = (words: string, ...slots: string[]) => sayIn(language, words, ...slots)
  const counts = Object.entries(countChanges(diff))
  if (counts.length === 0) {
    return `${sayDiff(diff, false, language).map((line) => `- ${inert(line)}`).join('\n') || say('No difference.')}\n`
  }
  const table = [
    `| ${['table', 'added', 'removed', 'changed', 'reworded'].map((word) => say(word)).join(' | ')} |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...counts.map(([name, { added, removed, changed, reworded }]) =>
      `| ${inertCell(tableIn(language, name))} | ${added} | ${removed} | ${changed} | ${reworded} |`),
  ]
  let text = `${table.join('\n')}\n`
  const told = diff.changes.filter((change) => !isTold(change))
  let report: string | null = null
  let left = told.length
  for (const change of told) {
    const heading = change.report === report ? '' : `\n### ${inert(change.report) || say('All reports')}\n\n`
    const item = `${heading}- ${bullet(change, language)}\n`
    if (text.length + item.length > limit) break
    report = change.report
    text += item
    left -= 1
  }
  if (left > 0) text += `
${say('and {0} more: the command {1} tells all of them.', String(left), '`diff`')}
`
  const rest = sayDiff({ ...diff, changes: [] }, false, language).map((line) => `- ${inert(line)}
`).join('')
  return rest === '' ? text : `${text}\n${rest}`
}

function bullet(change: Change, language: Language): string {
  const what = inert(tableIn(language, change.table)) + marks[language].colon + inert(sayWhat(change, language))
  return what + sayLine(change, language)
}
