/** A difference in words: `targets 140802-2020: GDP growth 6.5 % → 6 % (line 63)`. */
import { recordRoles } from '../record-tables.ts'
import type { Row } from '../types.ts'
import { metrics } from '../vocabulary/metrics.ts'
import type { Change, Diff } from './compare.ts'
import { isReview, sayReviews } from './say-reviews.ts'

const signs = new Map([
  ['approx', '≈ '], ['ge', '≥ '], ['gt', '> '], ['le', '≤ '], ['lt', '< '],
])
const valueColumns = ['value', 'value_max', 'unit', 'comparator']
/** They follow from what is told anyway, or are no words for a reader. */
const derived = new Set([
  'value_normalized', 'value_max_normalized', 'unit_code', 'text', 'quote', 'rule',
])
/** What a row is known by: where it changed, both names are told. */
const nameColumns = new Set(['metric', 'item', 'term', 'part', 'heading', 'title'])

const catalogue = new Map(metrics.map((metric) => [metric.metric_id, metric]))

/** The short name of a metric: `GDP` for gdp, else its English name. */
function metricLabel(id: string): string {
  const metric = catalogue.get(id)
  return metric?.aliases.find((alias) => /^[A-Z][A-Za-z&-]{1,9}$/u.test(alias)) ?? metric?.name_en ?? id
}

/** What a row is about, without its value: `GDP growth`. */
function subjectOf(table: string, row: Row): string {
  if (table === 'quantities') return short(row.text ?? '')
  const measure = row.measure && row.measure !== 'level' ? ` ${row.measure.replace('_', ' ')}` : ''
  if (row.metric_id && table !== 'metrics') return metricLabel(row.metric_id) + measure
  const name = row.metric ?? row.item ?? row.term ?? row.part ?? row.heading ?? row.metric_id
  if (name) return short(name) + measure
  return short(row.text ?? row.title ?? row.id ?? '')
}

/** The value of a row as a reader writes it: `≥ 6.5 %`, `4–5 %`, `in step`. */
export function valueOf(row: Row): string {
  // A row of the ledger: its text states the value.
  if (row.role) return `(${row.role})`
  if (row.comparator === 'in_step') return 'in step'
  if (!row.value) return ''
  const max = row.value_max ? `–${row.value_max}` : ''
  const sign = signs.get(row.comparator ?? '') ?? ''
  return `${sign}${row.value}${max} ${row.unit || row.unit_code || ''}`.trimEnd()
}

/** A change as one line of text: `targets 140802-2020: added GDP growth 6 %, 2020 (line 63)`. */
export function sayChange(change: Change): string {
  const place = change.line === null ? '' : ` (line ${change.line})`
  const owner = change.report === '' ? '' : ` ${change.report.replace(/^CN-/u, '')}`
  return `${change.table}${owner}: ${sayWhat(change)}${place}`
}

/** What changed, without table, report and line: `GDP growth 6.5 % → 6 %`. */
export function sayWhat({ kind, table, columns, before, after }: Change): string {
  const row = (after ?? before)!
  const subject = subjectOf(table, row)
  const value = valueOf(row)
  if (kind === 'added' || kind === 'removed') {
    return `${kind} ${[subject, value].filter(Boolean).join(' ')}${row.period ? `, ${row.period}` : ''}`
  }
  if (kind === 'reworded') {
    const isWord = columns.includes('quote') || columns.includes('text')
    const how = isWord ? 'reworded' : 'found by another rule'
    return `${subject} ${value} ${how}`.replace('  ', ' ')
  }
  const isValue = columns.some((column) => valueColumns.includes(column))
  const told = columns.filter((column) => !valueColumns.includes(column) && !derived.has(column))
  const hidden = !isValue && told.length === 0 ? columns : told
  const rest = hidden.map((column) => sayColumn(column, before!, after!)).join('; ')
  if (table === 'quantities' && isValue) return `${subjectOf(table, before!)} → ${subject} ${value}`
  if (isValue && valueOf(before!) !== value) {
    return `${subject} ${valueOf(before!)} → ${value}${rest && `; ${rest}`}`
  }
  const isRenamed = told.some((column) => nameColumns.has(column))
  const about = [isRenamed ? '' : subject, value].filter(Boolean).join(' ')
  return `${about && `${about}: `}${rest}`
}

function sayColumn(column: string, before: Row, after: Row): string {
  if (/_id$/u.test(column) && column !== 'metric_id') return `another ${column.replace(/_id$/u, '')}`
  const show = (cell: string | undefined) => (cell ? short(cell) : '(empty)')
  return `${column} ${show(before[column])} → ${show(after[column])}`
}

/** Enough of a long text to know it by. */
function short(words: string): string {
  const points = [...words.replace(/[\r\n]+/gu, ' ')]
  return points.length > 40 ? `${points.slice(0, 39).join('')}…` : points.join('')
}

/**
 * Whether another change tells it already: a figure of the ledger is told by its record, what is
 * drawn from several reports by the rows that it is drawn from.
 */
export function isTold({ table, before, after }: Change): boolean {
  if (['observations', 'attainment', 'panel', 'corrections'].includes(table)) return true
  return table === 'quantities' && [before?.role, after?.role].some((role) => recordRoles.includes(role ?? ''))
}

/**
 * A difference as lines for a reviewer, counts last. Without `all`, what follows from other
 * changes is only counted. `[]` where nothing differs.
 */
export function sayDiff(diff: Diff, all = false): string[] {
  const told = all ? diff.changes : diff.changes.filter((change) => !isTold(change))
  const lines = [...told.map(sayChange), ...(all ? [] : sayReviews(diff.changes))]
  for (const { table, added, removed } of diff.columns) {
    const noun = added.length > 1 ? 'columns' : 'column'
    if (added.length > 0) lines.push(`${table}: new ${noun} ${added.join(', ')}`)
    if (removed.length > 0) lines.push(`${table}: without ${removed.join(', ')}`)
  }
  const rest = diff.changes.filter((change) => !all && isTold(change) && !isReview(change)).length
  if (rest > 0) {
    lines.push(`and ${rest} in quantities, observations, attainment or panel that follow from these`)
  }
  const moved = Object.values(diff.moved).reduce((sum, count) => sum + count, 0)
  const rows = moved === 1 ? 'row stands' : 'rows stand'
  if (moved > 0) lines.push(`${moved} ${rows} elsewhere in the text, otherwise the same`)
  if (lines.length === 0) for (const [kind, paths] of Object.entries(diff.files)) {
    for (const path of paths) lines.push(`${path}: ${kind}, with no change of a row`)
  }
  return lines
}

/** Counts by table: `{ targets: { added: 0, removed: 0, changed: 1, reworded: 0 } }`. */
export function countChanges({ changes }: Diff): Record<string, Record<Change['kind'], number>> {
  // A folder may hold tables of any name, also of one that every object has.
  const counts = Object.create(null) as Record<string, Record<Change['kind'], number>>
  for (const { table, kind } of changes) {
    const count = counts[table] ??= { added: 0, removed: 0, changed: 0, reworded: 0 }
    count[kind] += 1
  }
  return counts
}
