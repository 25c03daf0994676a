/** The bytes of a review file → its reviews: CSV, JSON lines, or the first sheet of an XLSX file. */
import { InputError } from '../errors.ts'
import { decode } from '../read/decode.ts'
import { reviewName } from '../read/reviews.ts'
import { reviewError, wrongForm } from './fault.ts'
import { parseCells, parseReview, type ParsedReview, type ReviewRow } from './rows.ts'

/** A review file by its name below raw/, with its bytes. */
export interface ReviewFile {
  /** `review/CN-140802-2020.csv` */
  name: string
  bytes: Uint8Array
}

/** The id of the report that a review file is of: `CN-140802-2020`. */
export const reportOf = (name: string): string => name.replace(/^.*\//u, '').replace(reviewName, '')

/** A report has at most 20,000 figures; more lines are something else. */
const mostLines = 40_000

/** Reads a review file. Throws InputError `review-wrong` that names the line. An empty list is a file with a header alone. */
export async function readReview({ name, bytes }: ReviewFile): Promise<ReviewRow[]> {
  const { rows, faults } = /\.xlsx$/iu.test(name) ? await parseXlsx(name, bytes) : parseText(name, bytes)
  if (faults.length > 0) throw reviewError(name, faults.map(wrongForm))
  if (rows.length > mostLines) throw reviewError(name, [wrongForm({ line: 0, what: `has more than ${mostLines} lines`, todo: 'Keep the reviews of one report' })])
  return rows
}

function parseText(name: string, bytes: Uint8Array): ParsedReview {
  try {
    return parseReview(decode(name, bytes).text, /\.jsonl$/iu.test(name) ? 'jsonl' : 'csv')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError({ ...error.problem, code: 'review-wrong', todo: 'Save it again as CSV in UTF-8' })
  }
}

/** Cells are what they show: days as ISO days, numbers with all their digits. The first sheet counts. */
async function parseXlsx(name: string, bytes: Uint8Array): Promise<ParsedReview> {
  const { workbookOf } = await import('../read/tables/xlsx.ts')
  try {
    const [first] = (await workbookOf(name, bytes)).sheets
    return parseCells((first?.data ?? []).map((cells, index) => ({ line: index + 1, cells: cells.map(shown) })))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError({ ...error.problem, code: 'review-wrong', todo: 'Save it again as XLSX, or as CSV in UTF-8' })
  }
}

/** A number beyond the calendar is a date without a day: its words are no day, and are refused. */
function dayOf(cell: { toISOString: () => string }): string {
  try {
    return cell.toISOString().replace('.000Z', '')
  } catch {
    return String(cell)
  }
}

function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' && 'toISOString' in cell ? dayOf(cell as { toISOString: () => string }) : String(cell)
}
