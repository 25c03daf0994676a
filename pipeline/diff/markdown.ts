/** A difference as Markdown: the text of a pull request, the summary of a job, a changelog's entry. */
import type { Change, Diff } from './compare.ts'
import { inert, inertCell } from './inert.ts'
import { countChanges, isTold, sayWhat, sayDiff } from './say.ts'

/** GitHub takes 65,536 characters as the text of a pull request. */
const limit = 60_000

/**
 * Takes a difference; gives Markdown: counts by table, then a list for each report. What does not
 * fit into a pull request is counted. `toMarkdown(diff)` begins with `| table | added | …`.
 */
export function toMarkdown(diff: Diff): string {
  const counts = Object.entries(countChanges(diff))
  if (counts.length === 0) {
    return `${sayDiff(diff).map((line) => `- ${inert(line)}`).join('\n') || 'No difference.'}\n`
  }
  const table = [
    '| table | added | removed | changed | reworded |', '| --- | ---: | ---: | ---: | ---: |',
    ...counts.map(([name, { added, removed, changed, reworded }]) =>
      `| ${inertCell(name)} | ${added} | ${removed} | ${changed} | ${reworded} |`),
  ]
  let text = `${table.join('\n')}\n`
  const told = diff.changes.filter((change) => !isTold(change))
  let report: string | null = null
  let left = told.length
  for (const change of told) {
    const heading = change.report === report ? '' : `\n### ${inert(change.report) || 'All reports'}\n\n`
    const item = `${heading}- ${bullet(change)}\n`
    if (text.length + item.length > limit) break
    report = change.report
    text += item
    left -= 1
  }
  if (left > 0) text += `\nand ${left} more: the command \`diff\` tells all of them.\n`
  const rest = sayDiff({ ...diff, changes: [] }).map((line) => `- ${inert(line)}\n`).join('')
  return rest === '' ? text : `${text}\n${rest}`
}

function bullet(change: Change): string {
  const place = change.line === null ? '' : ` (line ${change.line})`
  return `${inert(change.table)}: ${inert(sayWhat(change))}${place}`
}
