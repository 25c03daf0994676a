/** A difference in words of a language: `targets 140802-2020: GDP growth 6.5 % → 6 % (line 63)`. */
import { codeIn, columnIn, measureIn, tableIn } from '../code-names.ts'
import { marks, sayIn, type Language } from '../messages.ts'
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

/** The short name of a metric: `GDP` for gdp, else its English name; in Chinese that of the catalogue. */
function metricLabel(id: string, language: Language): string {
  const metric = catalogue.get(id)
  if (language === 'zh') return metric?.name_zh ?? id
  return metric?.aliases.find((alias) => /^[A-Z][A-Za-z&-]{1,9}$/u.test(alias)) ?? metric?.name_en ?? id
}

/** What a row is about, without its value: `GDP growth`. */
function subjectOf(table: string, row: Row, language: Language): string {
  if (table === 'quantities') return short(row.text ?? '')
  const blank = language === 'zh' ? '' : ' '
  const measure = row.measure && row.measure !== 'level' ? blank + measureIn(language, row.measure) : ''
  if (row.metric_id && table !== 'metrics') return metricLabel(row.metric_id, language) + measure
  const name = row.metric ?? row.item ?? row.term ?? row.part ?? row.heading ?? row.metric_id
  if (name) return short(name) + measure
  return short(row.text ?? row.title ?? row.id ?? '')
}

/** UCUM's code of what has no unit. */
const pureNumber = '1'

/** The value of a row as a reader writes it: `≥ 6.5 %`, `4–5 %`, `in step`. */
export function valueOf(row: Row, language: Language = 'en'): string {
  // A row of the ledger: its text states the value.
  if (row.role) return language === 'zh' ? codeIn(language, 'quantities', 'role', row.role) : `(${row.role})`
  if (row.comparator === 'in_step') return sayIn(language, 'in step')
  if (!row.value) return ''
  const max = row.value_max ? `–${row.value_max}` : ''
  const sign = signs.get(row.comparator ?? '') ?? ''
  // A pure number has the code 1, which is no word for a unit.
  const unit = row.unit || (row.unit_code === pureNumber ? '' : row.unit_code)
  return `${sign}${row.value}${max} ${unit ?? ''}`.trimEnd()
}

/** A change as one line of text: `targets 140802-2020: added GDP growth 6 %, 2020 (line 63)`. */
export function sayChange(change: Change): string {
  return sayChangeIn('en', change)
}

/** The same in a language. */
export function sayChangeIn(language: Language, change: Change): string {
  const owner = change.report === '' ? '' : ` ${change.report.replace(/^CN-/u, '')}`
  return tableIn(language, change.table) + owner + marks[language].colon + sayWhat(change, language) + sayLine(change, language)
}

/** Where a change stands, behind it: ` (line 63)`. */
export function sayLine({ line }: Change, language: Language): string {
  const { open, close } = marks[language]
  return line === null ? '' : open + sayIn(language, 'line {0}', String(line)) + close
}

/** What changed, without table, report and line: `GDP growth 6.5 % → 6 %`. */
export function sayWhat({ kind, table, columns, before, after }: Change, language: Language = 'en'): string {
  const row = (after ?? before)!
  const { comma, semicolon, colon } = marks[language]
  const subject = subjectOf(table, row, language)
  const value = valueOf(row, language)
  if (kind === 'added' || kind === 'removed') {
    const what = [subject, value].filter(Boolean).join(' ') + (row.period ? comma + row.period : '')
    return sayIn(language, kind === 'added' ? 'added {0}' : 'removed {0}', what)
  }
  if (kind === 'reworded') {
    const isWord = columns.includes('quote') || columns.includes('text')
    return sayIn(language, isWord ? '{0} reworded' : '{0} found by another rule', `${subject} ${value}`.trimEnd())
  }
  const isValue = columns.some((column) => valueColumns.includes(column))
  const told = columns.filter((column) => !valueColumns.includes(column) && !derived.has(column))
  const hidden = !isValue && told.length === 0 ? columns : told
  const rest = hidden.map((column) => sayColumn(column, table, before!, after!, language)).join(semicolon)
  if (table === 'quantities' && isValue) return `${subjectOf(table, before!, language)} → ${subject} ${value}`
  const was = valueOf(before!, language)
  if (isValue && was !== value) return `${subject} ${was} → ${value}${rest && semicolon + rest}`
  const isRenamed = told.some((column) => nameColumns.has(column))
  const about = [isRenamed ? '' : subject, value].filter(Boolean).join(' ')
  return (about && about + colon) + rest
}

function sayColumn(column: string, table: string, before: Row, after: Row, language: Language): string {
  const name = columnIn(language, table, column)
  if (/_id$/u.test(column) && column !== 'metric_id') return sayIn(language, 'another {0}', name.replace(/_id$/u, ''))
  const show = (cell: string | undefined) => (cell ? short(codeIn(language, table, column, cell)) : sayIn(language, '(empty)'))
  return `${name} ${show(before[column])} → ${show(after[column])}`
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

/** Rows that say the same, of one and of several. */
const sameInWords = [
  ['moved', '{0} row stands elsewhere in the text, otherwise the same', '{0} rows stand elsewhere in the text, otherwise the same'],
  ['renamed', '{0} row has a new id, and says the same', '{0} rows have a new id, and say the same'],
  ['recounted', '{0} row has another checksum or count, otherwise the same', '{0} rows have another checksum or count, otherwise the same'],
] as const

/**
 * A difference as lines for a reviewer, counts last. Without `all`, what follows from other
 * changes is only counted. `[]` where nothing differs.
 */
export function sayDiff(diff: Diff, all = false, language: Language = 'en'): string[] {
  const say = (words: string, ...slots: string[]) => sayIn(language, words, ...slots)
  const columnsIn = (table: string, names: readonly string[]) =>
    names.map((name) => columnIn(language, table, name)).join(marks[language].comma)
  const told = all ? diff.changes : diff.changes.filter((change) => !isTold(change))
  const lines = [...told.map((change) => sayChangeIn(language, change)), ...(all ? [] : sayReviews(diff.changes, language))]
  for (const { table, added, removed } of diff.columns) {
    const words = added.length > 1 ? '{0}: new columns {1}' : '{0}: new column {1}'
    if (added.length > 0) lines.push(say(words, tableIn(language, table), columnsIn(table, added)))
    if (removed.length > 0) lines.push(say('{0}: without {1}', tableIn(language, table), columnsIn(table, removed)))
  }
  const rest = diff.changes.filter((change) => !all && isTold(change) && !isReview(change)).length
  if (rest > 0) {
    lines.push(say('and {0} in quantities, observations, attainment or panel that follow from these', String(rest)))
  }
  for (const [kind, one, many] of sameInWords) {
    const count = Object.values(diff[kind]).reduce((sum, rows) => sum + rows, 0)
    if (count > 0) lines.push(say(count === 1 ? one : many, String(count)))
  }
  if (lines.length === 0) for (const [kind, paths] of Object.entries(diff.files)) {
    for (const path of paths) lines.push(say('{0}: {1}, with no change of a row', path, kind))
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
