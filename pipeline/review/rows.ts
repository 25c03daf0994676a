/** The review file: what a person says of the rows of one report, read and written. Nothing of Node. */
/**
 * The format, which the pages read and write too:
 *
 * `raw/review/<report_id>.csv`, UTF-8 with or without a byte order mark, one line for each review:
 *
 *     table,start,end,text,decision,<given columns>,id,note,by,on,sample,quote
 *
 * - `table`: `indicators`, `targets`, `budgets`; `reports` (facts of the report: `start`, `end` and
 *   `text` are empty); `passage` (text that was read through for what is missing).
 * - `start`, `end`, `text`: the place in code points of the published text, and exactly its words.
 * - `decision`: `right`; `wrong` (the row goes); `corrected` (the given columns are what is right);
 *   `missing` (a row that the program did not read); empty: not judged yet. `reports` has `right` and
 *   `corrected`, `passage` has `right`: read through, all that it lacks stands as lines `missing`.
 * - given columns: any of `givenColumns[table]`, in any order. An empty cell leaves the column as it
 *   is, `(empty)` empties it. With `right` they say what was found right, and must be what the
 *   program says. Base units and codes of units follow from `value` and `unit`.
 * - `id`: the row meant, where several of the table stand at the place; else it may be left out.
 * - `by`, `on`: who, and the day; a decision needs both. `note`: any words.
 * - `sample`: the mark of a drawn line (`7 all 200/5400`); a person leaves it as it is.
 * - `quote`: the sentence that the place stands in, as published. By `id` or `quote` a review is found
 *   again where the text in front of it was edited; without either its place must stay the same.
 *
 * Columns may be left out and stand in any order; the separator may be `,` `;` or a tab; empty lines
 * and empty columns without a name are none. As JSON lines: an object a line with the same keys.
 */
import papa from 'papaparse'
import { plainCell, safeCell } from '../write/csv-cell.ts'
import {
  firstColumns, formFault, givenColumns, lastColumns, reviewColumns, type ReviewFault, type ReviewRow, type ReviewTable,
} from './form.ts'
import { reviewOf } from './shape.ts'

export * from './form.ts'

/** Reviews as read, in the order of the file, and what is wrong with other lines. */
export interface ParsedReview {
  rows: ReviewRow[]
  faults: ReviewFault[]
}

/** A line of cells, before the header is known. */
export interface CellLine {
  line: number
  cells: readonly string[]
}

const known: ReadonlySet<string> = new Set([
  ...firstColumns, ...lastColumns, ...Object.values(givenColumns).flat(),
])
const unknown = (name: string) => ({ name: name.slice(0, 60), list: [...known].join(', ') })

/**
 * Takes the text of a review file, CSV or JSON lines; gives its reviews and its faults. Never throws.
 * `parseReview('table,start,end,text,decision,by,on\ntargets,5,7,3个,right,li,2026-03-05\n')`
 */
export function parseReview(text: string, form: 'csv' | 'jsonl' = 'csv'): ParsedReview {
  const lines = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n')
  return form === 'jsonl' ? parseObjects(lines) : parseCsv(lines)
}

/** The separator is the one that cuts `decision` out of the header; Excel may name it in front: `sep=;`. */
function parseCsv(text: string): ParsedReview {
  const named = /^sep=(.)\n/u.exec(text)
  const body = named ? text.slice(named[0].length) : text
  const head = body.split('\n').find((line) => /[^\s,;]/u.test(line)) ?? ''
  const cuts = (delimiter: string) => head.split(delimiter).some((cell) => columnName(cell) === 'decision')
  const delimiter = [',', ';', '\t'].find(cuts) ?? ','
  const { data, errors } = papa.parse<string[]>(body, { delimiter, newline: '\n', header: false })
  const lines: CellLine[] = []
  let line = named ? 2 : 1
  for (const cells of data) {
    lines.push({ line, cells })
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  }
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (!broken) return parseCells(lines)
  const at = lines[broken.row ?? 0]?.line ?? 0
  return { rows: [], faults: [formFault(at, 'quotes')] }
}

const columnName = (cell: string) => cell.trim().replace(/^"(.*)"$/u, '$1').trim().toLowerCase()

/** Takes lines of cells, the header first, as a spreadsheet gives them; gives the reviews. */
export function parseCells(lines: readonly CellLine[]): ParsedReview {
  const isEmpty = ({ cells }: CellLine) => cells.every((cell) => cell.trim() === '')
  const [head, ...rest] = lines.filter((one) => !isEmpty(one))
  const whole = (...fault: Parameters<typeof formFault>): ParsedReview => ({ rows: [], faults: [formFault(...fault)] })
  if (!head) return whole(0, 'header')
  const names = head.cells.map(columnName)
  const strange = names.find((name) => name !== '' && !known.has(name))
  if (strange !== undefined) return whole(head.line, 'column', unknown(strange))
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) return whole(head.line, 'twice', { name: twice })
  const lacks = firstColumns.filter((name) => !names.includes(name))
  if (lacks.length > 0) return whole(head.line, 'lacks', { list: lacks.join(', ') })
  return collect(rest.map(({ line, cells }) => {
    const extra = cells.findIndex((cell, index) => cell.trim() !== '' && !names[index])
    if (extra >= 0) return formFault(line, 'nameless', { n: extra + 1 })
    return { line, cells: new Map(names.map((name, index) => [name, cells[index] ?? ''])) }
  }))
}

function parseObjects(text: string): ParsedReview {
  const lines = text.split('\n').map((words, index) => ({ words, line: index + 1 }))
  return collect(lines.filter(({ words }) => words.trim() !== '').map(({ words, line }) => {
    const value = objectOf(words)
    if (value === null) return formFault(line, 'json')
    const strange = Object.keys(value).find((name) => !known.has(name))
    if (strange !== undefined) return formFault(line, 'column', unknown(strange))
    return { line, cells: new Map(Object.entries(value).map(([name, cell]) => [name, cell === null ? '' : String(cell)])) }
  }))
}

function objectOf(words: string): Record<string, string | number | null> | null {
  try {
    const value: unknown = JSON.parse(words)
    const isFlat = typeof value === 'object' && value !== null && !Array.isArray(value)
      && Object.values(value).every((cell) => cell === null || typeof cell === 'string' || typeof cell === 'number')
    return isFlat ? value as Record<string, string | number | null> : null
  } catch {
    return null
  }
}

function collect(lines: readonly (ReviewFault | { line: number, cells: Map<string, string> })[]): ParsedReview {
  const parsed: ParsedReview = { rows: [], faults: [] }
  for (const one of lines) {
    if (!('cells' in one)) {
      parsed.faults.push(one)
      continue
    }
    const filled = [...one.cells].map(([name, cell]): [string, string] => [name, plainCell(cell.trim())])
    const review = reviewOf(new Map(filled.filter(([, cell]) => cell !== '')), one.line)
    if ('what' in review) parsed.faults.push(review)
    else parsed.rows.push(review)
  }
  return parsed
}

/** A review without a line of a file, as it is before it is written. */
export type AnyReview = Omit<ReviewRow, 'line' | 'quote'> & { quote?: string }

/**
 * Takes reviews of one report; gives the text of the file, which `parseReview` reads back: CSV with
 * `\n`, without a byte order mark, the columns those of the tables that it has. Cells that a
 * spreadsheet would take for a formula get an apostrophe in front, which is taken off when read.
 */
export function toReviewCsv(rows: readonly AnyReview[], tables?: Iterable<ReviewTable>): string {
  const names = reviewColumns(tables ?? new Set(rows.map(({ table }) => table)))
  const line = (cells: readonly string[]) => cells.map(quoted).join(',')
  return [names, ...rows.map((row) => names.map((name) => cellOf(row, name)))].map((cells) => `${line(cells)}\n`).join('')
}

function cellOf(row: AnyReview, name: string): string {
  if (name in row.columns) return safeCell(row.columns[name] ?? '')
  const cell = name === 'columns' ? '' : (row as unknown as Record<string, string | number | null>)[name]
  return cell === null || cell === undefined ? '' : safeCell(String(cell))
}

function quoted(cell: string): string {
  return /[",;\t\n\r]/u.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
