/** Reviewed facts of a report: its area, year, speaker …, with the checks of the facts beside a raw file. */
import { InputError } from '../errors.ts'
import { reportRow } from '../normalize/document.ts'
import { toCodePoints } from '../normalize/spans.ts'
import { readReport } from '../read/report.ts'
import { checkFacts } from '../read/sidecar.ts'
import type { Facts, RawFile, Report, Row, Sidecar } from '../types.ts'
import { sameCell } from './cells.ts'
import { cellOf } from './columns.ts'
import { asConfirmed, asCorrected, type Correction } from './corrections.ts'
import { clash, wrongForm, type KindOfFault } from './fault.ts'
import { numberColumns, type ReviewRow } from './form.ts'
import type { Judged } from './work.ts'

/** A report as read with its reviewed facts, or what is wrong with these. */
export type FactsApplied =
  | { report: Report, corrections: Correction[], judged: Judged[] }
  | { faults: KindOfFault[] }

/** Facts that may be unknown: `(empty)` makes them so. */
const mayBeEmpty: ReadonlyMap<string, keyof Facts> = new Map([
  ['title', 'title'], ['delivered_on', 'deliveredOn'], ['congress', 'congress'], ['session', 'session'],
  ['speaker', 'speaker'], ['speaker_office', 'speakerOffice'], ['published_on', 'publishedOn'],
  ['publisher', 'publisher'], ['source_url', 'sourceUrl'], ['licence', 'licence'],
])

/**
 * Takes a raw file, its report, and all reviews; gives the report as it is read where the reviewed
 * facts are given as facts beside the file. It keeps its id, as every corrected row does.
 */
export async function applyFacts(file: RawFile, report: Report, reviews: readonly ReviewRow[]): Promise<FactsApplied> {
  const point = toCodePoints(report.text)
  const row = reportRow(report, point)
  const lines = reviews.filter(({ table, decision }) => table === 'reports' && decision !== '')
  if (lines.length === 0) return { report, corrections: [], judged: [] }
  const faults = lines.flatMap((review) => faultOf(review, row, lines) ?? [])
  if (faults.length > 0) return { faults }
  const judged = lines.map((review): Judged => {
    const columns = differing(review, row)
    return { review, outcome: review.decision === 'right' ? 'confirmed' : columns.length > 0 ? 'corrected' : 'same', row, columns }
  })
  const given: Record<string, string | number | null> = {}
  for (const { review, columns } of judged) {
    for (const column of columns) given[column] = valueOf(column, cellOf(review.columns[column]!))
  }
  if (Object.keys(given).length === 0) return { report, ...told(judged, row, row) }
  const sidecar: Sidecar = { ...file.sidecar, ...given, id: report.id }
  const read = await readReport({ ...file, sidecar })
  const facts: Record<string, unknown> = { ...read.facts }
  for (const [column, fact] of mayBeEmpty) if (given[column] === null) facts[fact] = null
  const fresh: Report = { ...read, facts: facts as unknown as Facts }
  return { report: fresh, ...told(judged, row, reportRow(fresh, point)) }
}

/** A number where the fact is one; null for nothing. */
function valueOf(column: string, cell: string): string | number | null {
  if (cell === '') return null
  return numberColumns.has(column) ? Number(cell) : cell
}

const differing = (review: ReviewRow, row: Row): string[] =>
  Object.keys(review.columns).filter((column) => !sameCell(row[column] ?? '', cellOf(review.columns[column]!)))

function faultOf(review: ReviewRow, row: Row, all: readonly ReviewRow[]): KindOfFault | null {
  const { line, decision, columns } = review
  for (const [column, given] of Object.entries(columns)) {
    const twin = all.find((one) => one.line < line && column in one.columns)
    if (twin) return clash(line, `"${column}" is reviewed in line ${twin.line} too`, 'Keep one of the lines')
    const cell = cellOf(given)
    if (cell === '' && !mayBeEmpty.has(column)) return wrongForm({ line, what: `"${column}" cannot be empty`, todo: 'Write what it is' })
    try {
      checkFacts([[column, valueOf(column, cell)]], '')
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return wrongForm({ line, what: error.problem.what, todo: 'Correct the line' })
    }
  }
  const [name] = decision === 'right' ? differing(review, row) : []
  if (name === undefined) return null
  const what = `says right, but "${name}" is ${columns[name]} where the program has ${row[name] || 'nothing'}`
  return clash(line, what, 'Write corrected, or empty the cell')
}

function told(judged: Judged[], row: Row, fresh: Row) {
  const corrections = judged.flatMap(({ review, columns }) => (columns.length > 0
    ? asCorrected(review, 'reports', row, fresh, columns) : asConfirmed(review, 'reports', row)))
  return { judged, corrections }
}
