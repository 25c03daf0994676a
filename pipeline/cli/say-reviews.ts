/** Scores and differences of reviews in words. */
import type { GoldScore } from '../review/gold.ts'
import type { Difference } from '../review/merge.ts'
import type { ReviewRow } from '../review/rows.ts'
import type { Score } from '../review/score.ts'
import { sayShare, type Share } from '../review/wilson.ts'
import { many } from './summary.ts'

const line = (name: string, share: Share) => `  ${name.padEnd(34)} ${String(share.right).padStart(5)} of ${String(share.judged).padEnd(5)} ${sayShare(share)}`

function part(title: string, shares: Readonly<Record<string, Share>>): string[] {
  const entries = Object.entries(shares)
  return entries.length === 0 ? [] : [title, ...entries.map(([name, share]) => line(name, share))]
}

/** Those that are not right in each row. */
const wrongOf = (shares: Readonly<Record<string, Share>>) =>
  Object.fromEntries(Object.entries(shares).filter(([, { right, judged }]) => right < judged))

/** The scores as lines: the whole first. */
export function sayScore({ all, measured, open, tables, attributes, rules, confidence, found, missed }: Score): string[] {
  const { outside, passages } = measured
  const whole = all ? `${many(all.judged, 'drawn row')} judged: ${sayShare(all)} right` : 'No drawn row was judged.'
  const lost = Object.entries(missed).filter(([, count]) => count > 0).map(([table, count]) => `${count} ${table}`)
  return [
    whole,
    `${many(outside.judged, 'row')} judged outside of a sample, ${outside.right} of them right; ${many(open, 'line')} not judged yet`,
    ...part('by table', tables), ...part('by attribute, of rows that stay; all others are right in each', wrongOf(attributes)), ...part('by rule', rules),
    ...part('by confidence', confidence),
    ...(found ? [`${many(passages.judged, 'passage')} read: of ${found.judged} rows in them the program has ${found.right}: ${sayShare(found)}`] : []),
    ...(lost.length > 0 ? [`missing rows that were added, wherever they stand: ${lost.join(', ')}`] : []),
  ]
}

/**
 * One row on which two people differ: `indicators 12–15 12个: li: right (a.csv:3); wang: corrected, value 13 (b.csv:3)`.
 * Of those that decided differently, all that each gives is said.
 */
export function sayDifference({ one, other, columns }: Difference<ReviewRow>, first: string, second: string): string {
  const place = one.start === null ? '' : ` ${one.start}–${one.end} ${one.text}`
  const said = (row: ReviewRow, file: string) => {
    const names = columns.includes('decision') ? Object.keys(row.columns) : columns
    const cells = names.map((name) => `${name} ${row.columns[name] ?? '–'}`)
    return `${row.by || file}: ${[row.decision, ...cells].join(', ')} (${file}:${row.line})`
  }
  return `${one.table}${place}: ${said(one, first)}; ${said(other, second)}`
}

/** Scores against reviews as gold, a table a line. */
export function sayGold(scores: Readonly<Record<string, GoldScore>>): string[] {
  return Object.entries(scores).flatMap(([table, { gold, found, value, full, wrong, gone, columns }]) => {
    const share = (count: number) => (gold === 0 ? '–' : `${count} (${(100 * count / gold).toFixed(1)} %)`)
    const differing = Object.entries(columns).map(([name, count]) => `${name} ${count}`).join(', ')
    return [
      `${table.padEnd(10)} gold ${gold}, found ${share(found)}, value ${share(value)}, full ${share(full)}; `
        + `rows judged wrong ${wrong}, of them gone ${gone}`,
      ...(differing === '' ? [] : [`  columns that differ: ${differing}`]),
    ]
  })
}
