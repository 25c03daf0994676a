/** What a person's reviews differ in, said once a person and day instead of once a column. */
import { codeIn } from '../code-names.ts'
import { marks, sayIn, type Language } from '../messages.ts'
import type { Change } from './compare.ts'

/** Whether a change is of the table of reviews: the rows that it is about tell what it did. */
export const isReview = ({ table }: Change): boolean => table === 'corrections'

/**
 * Takes all changes; gives a line for each report, person and day whose reviews came or went.
 * `reviews 140802-2020: added by li, 2026-03-05: 3 right, 1 wrong`
 */
export function sayReviews(changes: readonly Change[], language: Language = 'en'): string[] {
  const { colon, comma } = marks[language]
  const lines = new Map<string, Map<string, Set<string>>>()
  for (const { report, kind, before, after } of changes.filter(isReview)) {
    const row = (after ?? before)!
    const by = row.by || sayIn(language, 'nobody')
    const head = sayIn(language, 'reviews {0}: {1} by {2}, {3}', report.replace(/^CN-/u, ''), kind, by, row.on ?? '')
    const decisions = lines.get(head) ?? new Map<string, Set<string>>()
    lines.set(head, decisions)
    const rows = decisions.get(row.decision ?? '') ?? new Set()
    decisions.set(row.decision ?? '', rows.add(`${row.table} ${row.row_id}`))
  }
  return [...lines].map(([head, decisions]) =>
    head + colon + [...decisions].map(([decision, rows]) =>
      `${rows.size} ${codeIn(language, 'corrections', 'decision', decision)}`).join(comma))
}
