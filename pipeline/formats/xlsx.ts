/** Tables → one XLSX for people: a sheet each, headings in Chinese, the code lists beside them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import type { Column, TableSchema } from '../schemas.ts'
import type { Row } from '../types.ts'
import { fitsDouble } from './decimal.ts'

/** A sheet: its name, the heading of each column, and rows of cells. */
export interface Sheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}

/** A table as a sheet: text and codes stay text, numbers are numbers where Excel keeps them whole. */
export function tableSheet(rows: readonly Row[], { title, columns }: TableSchema): Sheet {
  return {
    name: title,
    headings: columns.map((column) => `${column.title}\n${column.name}`),
    rows: rows.map((row) => columns.map((column) => cell(row[column.name] ?? '', column))),
  }
}

function cell(value: string, { kind }: Column): string | number | null {
  if (value === '') return null
  return kind !== 'text' && fitsDouble(value) ? Number(value) : value
}

/**
 * The sheets as an XLSX file, the first row of each frozen. The parts are zipped again in order
 * and at a fixed date, so the same sheets give the same bytes.
 * `await toXlsx([{ name: 'a', headings: ['b'], rows: [['c']] }])` starts with the bytes `PK`.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = await writeExcelFile(sheets.map(({ name, headings, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((heading, index) => ({ width: width(heading, rows, index) })),
    data: [
      headings.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map((value) => typeof value === 'string' ? fitting(value) : value)),
    ],
  }))).toBuffer()
  const parts = Object.entries(unzipSync(new Uint8Array(written)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, path === strings ? keepBlanks(content) : content] as const)
  // The zip format knows no time zone: this is the first moment that it can say, as local time.
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00', level: 6 })
}

const strings = 'xl/sharedStrings.xml'

/** Without this mark, Excel drops blanks at the ends of a cell. */
const keepBlanks = (content: Uint8Array) =>
  strToU8(strFromU8(content).replaceAll('<t>', '<t xml:space="preserve">'))

/** Excel refuses longer cells; whoever needs them whole has the CSV. */
const longest = 32_767

function fitting(value: string): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1)}\u2026`
}

/** Between 6 and 60 characters, by the first rows; a Chinese character is two wide. */
function width(heading: string, rows: Sheet['rows'], index: number): number {
  const cells = [...heading.split('\n'), ...rows.slice(0, 50).map((row) => String(row[index] ?? ''))]
  const wide = (text: string) => text.length + text.replace(/[\u0000-\u2e7f]/gu, '').length
  return Math.min(60, Math.max(6, ...cells.map((text) => wide(text.slice(0, 60)) + 2)))
}
