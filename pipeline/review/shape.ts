/** Whether the cells of a line are of the form that a review has. Nothing of Node. */
import { isoDay, plainNumber, plainPeriod } from './cells.ts'
import {
  decisions, decisionsOf, emptyWord, firstColumns, formFault, givenColumns, lastColumns, neededColumns, numberColumns,
  reviewTables, type Decision, type FaultKind, type FaultValues, type ReviewFault, type ReviewRow, type ReviewTable,
} from './form.ts'
import type { RecordTable } from '../record-tables.ts'

/** The cells of a line by column, trimmed, without those that are empty. */
export type Cells = ReadonlyMap<string, string>

/** What no note has: the formats that are written do not all say it, or not alike. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u
/** Who judged is one line of letters, with nothing that turns or hides what follows. */
const unseenName = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD-\uFFFF]/u
/** What a spreadsheet takes for dates. */
const monthColumns: ReadonlySet<string> = new Set(['period', 'deadline'])
/** Words of the report, which are held against it. */
const ofText: ReadonlySet<string> = new Set(['text', 'quote'])

const longest: Readonly<Record<string, number>> = { note: 2000, by: 100, id: 40, sample: 100, unit: 60, metric: 200, item: 200, area: 100, beneficiaries: 200 }
/** More digits no report has; nor have the other given columns more letters, but for titles and addresses. */
const longestNumber = 40
const longestOther = 500
const place = /^\d{1,9}$/u

/**
 * Takes the cells of a line; gives the review, or what is wrong with it, the first thing found.
 * `decision` may be empty; then `by` and `on` may be too.
 */
export function reviewOf(cells: Cells, line: number): ReviewRow | ReviewFault {
  const cell = (column: string) => cells.get(column) ?? ''
  const wrong = (kind: FaultKind, values?: FaultValues): ReviewFault => formFault(line, kind, values)
  const oneOf = (list: readonly string[]) => list.filter((word) => word !== '').join(', ')
  const table = cell('table') as ReviewTable
  if (!reviewTables.includes(table)) {
    return wrong(table ? 'table' : 'noTable', { name: table, list: oneOf(reviewTables) })
  }
  const decision = cell('decision').toLowerCase() as Decision
  if (!decisions.includes(decision)) {
    return wrong('decision', { name: cell('decision'), list: oneOf(decisions) })
  }
  if (decision !== '' && !decisionsOf[table].includes(decision)) {
    return wrong('cannot', { table, decision, list: oneOf(decisionsOf[table]) })
  }
  const span = spanOf(cells, table)
  if ('kind' in span) return wrong(span.kind, span.values)
  for (const [column, words] of cells) {
    if (ofText.has(column)) continue
    const most = longest[column] ?? (numberColumns.has(column) ? longestNumber : longestOther)
    if (Array.from(words).length > most) return wrong('long', { name: column, most })
    const sign = (column === 'note' ? unseen : unseenName).exec(words)?.[0]
    if (sign !== undefined) return wrong('sign', { name: column, code: sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0') })
  }
  const columns = columnsOf(cells, table)
  if (Array.isArray(columns)) {
    const [kind, values] = columns
    return wrong(kind, { ...values, table, list: oneOf(givenColumns[table]) || '–' })
  }
  if (decision === 'corrected' && Object.keys(columns).length === 0) return wrong('corrected')
  if (decision === 'missing') {
    const lacks = neededColumns[table as RecordTable].filter((name) => (columns[name] ?? emptyWord) === emptyWord)
    if (lacks.length > 0) return wrong('needs', { table, list: lacks.join(', ') })
  }
  const on = isoDay(cell('on'))
  if (cell('on') !== '' && on === '') return wrong('day', { cell: cell('on') })
  if (decision !== '' && (on === '' || cell('by') === '')) {
    return wrong('unsigned', { list: [cell('by') === '' ? '"by"' : '', on === '' ? '"on"' : ''].filter(Boolean).join(', ') })
  }
  return {
    line, table, ...span, decision, columns,
    id: cell('id'), note: cell('note'), by: cell('by'), on, sample: cell('sample'), quote: cell('quote'),
  }
}

/** The place of a line; what is wrong with it where it is none. */
function spanOf(cells: Cells, table: ReviewTable): Pick<ReviewRow, 'start' | 'end' | 'text'> | { kind: FaultKind, values?: FaultValues } {
  const [from, to, text] = ['start', 'end', 'text'].map((name) => cells.get(name) ?? '') as [string, string, string]
  if (table === 'reports') {
    return from + to + text === '' ? { start: null, end: null, text: '' } : { kind: 'reportPlace' }
  }
  const [start, end] = [from, to].map((cell) => plainNumber(cell) ?? '') as [string, string]
  if (!place.test(start) || !place.test(end)) return { kind: 'place', values: { from: from || '–', to: to || '–' } }
  if (Number(start) >= Number(end)) return { kind: 'order', values: { start, end } }
  if (text === '') return { kind: 'text' }
  return { start: Number(start), end: Number(end), text }
}

/** The given columns; what is wrong with one of them. */
function columnsOf(cells: Cells, table: ReviewTable): Record<string, string> | [FaultKind, FaultValues] {
  const columns: Record<string, string> = {}
  const fixed: ReadonlySet<string> = new Set([...firstColumns, ...lastColumns])
  for (const [name, cell] of cells) {
    if (fixed.has(name)) continue
    if (!givenColumns[table].includes(name)) return ['notGiven', { name }]
    if (monthColumns.has(name)) columns[name] = plainPeriod(cell)
    else if (cell === emptyWord || !numberColumns.has(name)) columns[name] = cell
    else {
      const number = plainNumber(cell)
      if (number === null) return ['number', { name, cell }]
      // The digits stay as they are: 7.10 is what a report may say.
      columns[name] = cell.replaceAll(',', '').replace(/^\+/u, '')
    }
  }
  return columns
}
