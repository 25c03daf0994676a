/** From the rows of a table to documents: a name, the text of the cell as it is, and the facts beside it. */
import { InputError, problemIn } from '../../errors.ts'
import type { Sidecar } from '../../types.ts'
import { checkFacts } from '../sidecar.ts'
import { cellText, toCode, toDay, toYear } from './cells.ts'
import type { Columns } from './columns.ts'
import type { Table } from './rows.ts'

/** What became of a row: a document, nothing as it has no text, or a refusal. */
export type TableRow =
  | { row: number, kind: 'document', name: string, text: string, sidecar: Sidecar, notes: string[] }
  | { row: number, kind: 'empty' }
  | { row: number, kind: 'refused', error: InputError }

/** So many letters fit into a cell of a spreadsheet: a text of just that length has lost its end. */
const largestCell = 32_767

/** How a fact of the sidecar is read from the words of its cell. */
const readers: Readonly<Record<string, (words: string) => string | number | null>> = {
  year: (words) => toYear(words) ?? words, area_code: toCode, title: String, speaker: String, publisher: String,
  source_url: (words) => (/^https?:/iu.test(words) ? words : null),
  delivered_on: (words) => toDay(words), published_on: (words) => toDay(words),
}

/** Takes a file's name, a table and its columns; gives a document for each row that has a text, one at a time. */
export function* documentsOf(file: string, table: Table, columns: Columns): Generator<TableRow> {
  for (const [index, cells] of table.rows.entries()) {
    const row = table.firstRow + index
    const words = (key: string) => (columns[key] === undefined ? '' : cellText(cells[columns[key]]).trim())
    const text = cellText(cells[columns['text']!])
    if (text.trim() === '') {
      yield { row, kind: 'empty' }
      continue
    }
    try {
      const facts = Object.entries(readers).flatMap(([key, read]): [string, string | number][] => {
        const said = words(key) === '' ? null : read(words(key))
        return said === null || said === '' ? [] : [[key, said]]
      })
      const sidecar = checkFacts(facts, `${file}, row ${row}`)
      const notes = text.length >= largestCell && text.length <= largestCell + 1
        ? [`its text has ${text.length} letters, as many as a cell of a spreadsheet holds: its end may be lost`] : []
      yield { row, kind: 'document', name: nameOf(words, sidecar, row), text, sidecar, notes }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { row, kind: 'refused', error }
    }
  }
}

/** The document's name: code and year, or the area's names, which the reader takes as evidence, and the row. */
function nameOf(words: (key: string) => string, sidecar: Sidecar, row: number): string {
  const { area_code: code, year } = sidecar
  // Disks take names of 255 bytes, which are some 80 letters of Chinese.
  const clean = (name: string) => Array.from(name.replace(/[^\p{L}\p{N}]/gu, '')).slice(0, 20).join('')
  const area = code ?? ['province', 'city', 'county'].map((key) => clean(words(key))).join('')
  const parts = [area, year ?? ''].filter((part) => part !== '')
  return `${parts.length > 0 && area !== '' ? parts.join('-') : [...parts, `row-${row}`].join('-')}.txt`
}

/** A row's refusal in the words of its table: `counties.xlsx, row 5: …`. */
export function inRow(file: string, row: number, error: InputError): InputError {
  const { code, what, todo, place } = error.problem
  return new InputError({ code, file, place: `row ${row}${place ? `, ${place}` : ''}`, what, todo })
}

/** What a second row with the same text or the same report gets instead of a file. */
export function twiceIn(file: string, row: number, first: number, what: string): InputError {
  return problemIn('id-taken', file, `${what}, as row ${first} has`, `row ${row}`)
}
