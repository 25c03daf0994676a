/** Tables → one XLSX for people: a sheet each, headings in Chinese, the code lists beside them. */
import { writeFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { problemIn } from '../errors.ts'
import type { Column, TableSchema } from '../schemas.ts'
import type { Row } from '../types.ts'
import { fitsDouble } from './decimal.ts'

/** A sheet: its name, the heading of each column, and rows of cells. */
export interface Sheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}

/** A table as a sheet: codes stay text, numbers are numbers where Excel keeps every digit. */
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
 * Writes the sheets as an XLSX file, the first row of each frozen. The parts are zipped again in order
 * and at a fixed date, so the same sheets give the same bytes.
 * `await writeXlsx([{ name: 'a', headings: ['b'], rows: [['c']] }], 'a.xlsx')`
 */
export async function writeXlsx(sheets: readonly Sheet[], path: string): Promise<void> {
  const written = await writeExcelFile(sheets.map(({ name, headings, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((heading, index) => ({ width: width(heading, rows, index) })),
    data: [
      headings.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true })),
      ...rows.map((row) => row.map((value) => typeof value === 'string' ? fitting(value) : value)),
    ],
  }))).toBuffer().catch((error: unknown) => { throw clockWrong(error, path) })
  const parts = Object.entries(unzipSync(new Uint8Array(written)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, repaired(path, content)] as const)
  // The zip format knows no time zone: this is the first moment that it can say, as local time.
  await writeFile(path, zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00', level: 6 }))
}

/** The library puts the time of day into the file it makes; the zip format has years 1980–2099. */
function clockWrong(error: unknown, path: string): unknown {
  const isOfClock = error instanceof Error && error.message.startsWith('date not in range')
  return isOfClock ? problemIn('clock-wrong', path, 'cannot be written at this time of the clock') : error
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Two repairs: every part says its encoding, as LibreOffice otherwise looks for the word in the
 * cells and eats what follows it; and blanks at the ends of a cell are marked to be kept.
 */
function repaired(path: string, content: Uint8Array): Uint8Array {
  const text = strFromU8(content).replace(/^<\?xml [^>]*\?>/u, declaration)
  const isStrings = path === 'xl/sharedStrings.xml'
  return strToU8(isStrings ? text.replaceAll('<t>', '<t xml:space="preserve">') : text)
}

/** Excel refuses longer cells; whoever needs them whole has the CSV. */
const longest = 32_767

function fitting(value: string): string {
  return value.length <= longest ? value : `${value.slice(0, longest - 1)}\u2026`
}

/** Between 6 and 60 characters, by the first rows; a Chinese character is two wide. */
function width(heading: string, rows: Sheet['rows'], index: number): number {
  const first = rows.slice(0, 50).map((row) => String(row[index] ?? ''))
  const cells = [...heading.split('\n'), ...first]
  const wide = (text: string) => text.length + text.replace(/[\u0000-\u2e7f]/gu, '').length
  return Math.min(60, Math.max(6, ...cells.map((text) => wide(text.slice(0, 60)) + 2)))
}
