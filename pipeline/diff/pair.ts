/** Pairs the rows of two datasets that say the same thing, though their ids or values differ. */
import type { Row } from '../types.ts'
import { keyOf } from './dataset.ts'

export interface Pairs {
  both: [before: Row, after: Row][]
  gone: Row[]
  come: Row[]
}

/** Rows pair if these columns agree and their contexts are at least so alike (0–1). */
interface Pass {
  columns: readonly string[]
  least: number
}

const fact: readonly Pass[] = [
  { columns: ['@subject', 'measure', 'period', 'area', 'value_normalized'], least: 0 },
  { columns: ['@subject', 'measure', 'period', 'area'], least: 0.15 },
  { columns: ['@subject', 'measure'], least: 0.3 },
  { columns: ['value_normalized', 'unit_code', 'measure'], least: 0.4 },
  { columns: ['measure'], least: 0.6 },
  { columns: [], least: 0.75 },
]

/** From the strictest to the loosest, so that what is certain is taken before what is likely. */
const passes: Readonly<Record<string, readonly Pass[]>> = {
  reports: [{ columns: ['source_file'], least: 0 }, { columns: ['sha256'], least: 0 }],
  indicators: fact,
  targets: fact,
  budgets: fact,
  quantities: [
    { columns: ['role', 'text'], least: 0.5 }, { columns: ['role'], least: 0.6 },
    { columns: ['text'], least: 0.5 }, { columns: [], least: 0.75 },
  ],
  sections: [{ columns: ['marker', 'heading'], least: 0 }, { columns: ['marker'], least: 0.3 }],
  glossary: [{ columns: ['term'], least: 0 }, { columns: ['definition'], least: 0 }],
  glossary_parts: [{ columns: ['part'], least: 0 }, { columns: ['definition'], least: 0 }],
  glossary_mentions: [{ columns: ['text'], least: 0.5 }],
  observations: [{ columns: ['area_code', 'metric_id', 'measure', 'period', 'table'], least: 0 }],
  attainment: [{ columns: ['area_code', 'metric_id', 'measure', 'period'], least: 0 }],
  panel: [{ columns: ['area_code', 'metric_id', 'year'], least: 0 }],
}

/** More comparisons than this in one group are not made: then the order decides. */
const most = 40_000

/**
 * Takes the rows of a table before and after; gives the pairs and what is left on each side.
 * `scope` names the report of a row, the same for both sides; `context` the words around it.
 * Rows of one key are a pair; the others by subject, measure, period and likeness of the quote.
 */
export function pairRows(
  table: string, before: readonly Row[], after: readonly Row[],
  scope: { before(row: Row): string, after(row: Row): string },
  context: { before(row: Row): string, after(row: Row): string },
): Pairs {
  const keys = new Map(before.map((row) => [keyOf(table, row), row]))
  const both: Pairs['both'] = []
  const matched = new Set<Row>()
  let come = after.filter((row) => {
    const twin = keys.get(keyOf(table, row))
    if (!twin || matched.has(twin)) return true
    both.push([twin, row])
    matched.add(twin)
    return false
  })
  let gone = before.filter((row) => !matched.has(row))
  for (const { columns, least } of Object.hasOwn(passes, table) ? passes[table]! : []) {
    if (gone.length === 0 || come.length === 0) break
    const found = pass(gone, come, {
      before: (row) => [scope.before(row), ...columns.map((name) => cell(row, name))].join('\u0000'),
      after: (row) => [scope.after(row), ...columns.map((name) => cell(row, name))].join('\u0000'),
    }, context, least)
    both.push(...found)
    const taken = new Set(found.flat())
    gone = gone.filter((row) => !taken.has(row))
    come = come.filter((row) => !taken.has(row))
  }
  return { both, gone, come }
}

function cell(row: Row, column: string): string {
  if (column === '@subject') return row.metric_id || row.metric || row.item || ''
  return row[column] ?? ''
}

function pass(
  gone: readonly Row[], come: readonly Row[],
  group: { before(row: Row): string, after(row: Row): string },
  context: { before(row: Row): string, after(row: Row): string }, least: number,
): [Row, Row][] {
  const olds = grouped(gone, group.before)
  return [...grouped(come, group.after)].flatMap(([key, news]) => {
    const old = olds.get(key)
    return old ? nearest(old, news, context, least) : []
  })
}

function grouped(rows: readonly Row[], keyOfRow: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOfRow(row)
    const list = groups.get(key)
    if (list) list.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The likeliest pairs first; equally likely ones in the order of the text. */
function nearest(
  olds: readonly Row[], news: readonly Row[],
  context: { before(row: Row): string, after(row: Row): string }, least: number,
): [Row, Row][] {
  if (olds.length * news.length > most) {
    return least > 0 ? [] : olds.slice(0, news.length).map((old, index) => [old, news[index]!])
  }
  const oldPairs = olds.map((row) => bigrams(context.before(row)))
  const newPairs = news.map((row) => bigrams(context.after(row)))
  const ranked: [old: number, fresh: number, alike: number][] = []
  oldPairs.forEach((one, old) => newPairs.forEach((other, fresh) => {
    const alike = likeness(one, other)
    if (alike >= least) ranked.push([old, fresh, alike])
  }))
  ranked.sort((a, b) => b[2] - a[2] || Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[0] - b[0])
  const takenOld = new Set<number>()
  const takenNew = new Set<number>()
  const found: [Row, Row][] = []
  for (const [old, fresh] of ranked) {
    if (takenOld.has(old) || takenNew.has(fresh)) continue
    takenOld.add(old)
    takenNew.add(fresh)
    found.push([olds[old]!, news[fresh]!])
  }
  return found
}

function bigrams(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

/** Dice: twice what two sets share, by what they have. Two empty ones are alike. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared += 1
  return (2 * shared) / (one.size + other.size)
}
