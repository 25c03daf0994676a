/** Whether the cells of a line are of the form that a review has. Nothing of Node. */
import { isoDay, plainNumber } from './cells.ts'
import {
  decisions, decisionsOf, emptyWord, firstColumns, givenColumns, lastColumns, neededColumns, numberColumns, reviewTables,
  type Decision, type RecordTable, type ReviewFault, type ReviewRow, type ReviewTable,
} from './form.ts'

/** The cells of a line by column, trimmed, without those that are empty. */
export type Cells = ReadonlyMap<string, string>

/** What no note has: the formats that are written do not all say it, or not alike. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u
/** Who judged is one line of letters, with nothing that turns or hides what follows. */
const unseenName = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD-\uFFFF]/u
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
  const wrong = (what: string, todo: string): ReviewFault => ({ line, what, todo })
  const oneOf = (list: readonly string[]) => list.filter((word) => word !== '').join(', ')
  const table = cell('table') as ReviewTable
  if (!reviewTables.includes(table)) {
    const what = table ? `there is no table "${table}" to review` : 'the line names no table'
    return wrong(what, `Write one of ${oneOf(reviewTables)} into "table"`)
  }
  const decision = cell('decision').toLowerCase() as Decision
  if (!decisions.includes(decision)) {
    return wrong(`"${cell('decision')}" is no decision`, `Write one of ${oneOf(decisions)}, or leave it empty`)
  }
  if (decision !== '' && !decisionsOf[table].includes(decision)) {
    return wrong(`a line of ${table} cannot be ${decision}`, `Write one of ${oneOf(decisionsOf[table])}`)
  }
  const span = spanOf(cells, table)
  if (typeof span === 'string') return wrong(span, 'Copy start, end and text from the row in the dataset')
  for (const [column, words] of cells) {
    if (ofText.has(column)) continue
    const most = longest[column] ?? (numberColumns.has(column) ? longestNumber : longestOther)
    if (Array.from(words).length > most) return wrong(`"${column}" is longer than ${most} characters`, 'Shorten it')
    const sign = (column === 'note' ? unseen : unseenName).exec(words)?.[0]
    if (sign === undefined) continue
    const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return wrong(`"${column}" holds U+${code}, which is no part of a text`, 'Take it out')
  }
  const columns = columnsOf(cells, table)
  if (typeof columns === 'string') {
    return wrong(columns, `Columns of ${table} that can be given: ${oneOf(givenColumns[table]) || 'none'}`)
  }
  const given = Object.keys(columns)
  if (decision === 'corrected' && given.length === 0) {
    return wrong('says corrected, but gives no column', 'Write what is right into its column')
  }
  if (decision === 'missing') {
    const lacks = neededColumns[table as RecordTable].filter((name) => (columns[name] ?? emptyWord) === emptyWord)
    if (lacks.length > 0) return wrong(`a missing row of ${table} needs ${lacks.join(', ')}`, 'Write it into its column')
  }
  const on = isoDay(cell('on'))
  if (cell('on') !== '' && on === '') {
    return wrong(`"on" is ${cell('on')}, which is no day of the calendar`, 'Write it as 2026-03-05')
  }
  if (decision !== '' && (on === '' || cell('by') === '')) {
    const lacks = [cell('by') === '' ? 'by' : '', on === '' ? 'on' : ''].filter(Boolean).join(' and ')
    return wrong(`a decision without "${lacks}"`, 'Write who decided, and the day as 2026-03-05, into the line')
  }
  return {
    line, table, ...span, decision, columns,
    id: cell('id'), note: cell('note'), by: cell('by'), on, sample: cell('sample'), quote: cell('quote'),
  }
}

/** The place of a line; what is wrong with it where it is none. */
function spanOf(cells: Cells, table: ReviewTable): Pick<ReviewRow, 'start' | 'end' | 'text'> | string {
  const [from, to, text] = ['start', 'end', 'text'].map((name) => cells.get(name) ?? '') as [string, string, string]
  if (table === 'reports') {
    return from + to + text === '' ? { start: null, end: null, text: '' } : 'a line of reports has no start, end or text'
  }
  const [start, end] = [from, to].map((cell) => plainNumber(cell) ?? '') as [string, string]
  if (!place.test(start) || !place.test(end)) return `${from || 'nothing'} to ${to || 'nothing'} is no place in a text`
  if (Number(start) >= Number(end)) return `the place ends at ${end}, before it begins at ${start}`
  if (text === '') return 'the line has no text'
  return { start: Number(start), end: Number(end), text }
}

/** The given columns; what is wrong with one of them. */
function columnsOf(cells: Cells, table: ReviewTable): Record<string, string> | string {
  const columns: Record<string, string> = {}
  const fixed: ReadonlySet<string> = new Set([...firstColumns, ...lastColumns])
  for (const [name, cell] of cells) {
    if (fixed.has(name)) continue
    if (!givenColumns[table].includes(name)) return `${table} has no column "${name}" that a person gives`
    if (cell === emptyWord || !numberColumns.has(name)) columns[name] = cell
    else {
      const number = plainNumber(cell)
      if (number === null) return `"${name}" is ${cell}, which is no number`
      // The digits stay as they are: 7.10 is what a report may say.
      columns[name] = cell.replaceAll(',', '').replace(/^\+/u, '')
    }
  }
  return columns
}
