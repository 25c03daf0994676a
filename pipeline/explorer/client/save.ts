/** Sheets as CSV, and files to be saved: what every page lets out. */
import type { Row } from '../../types.ts'
import { safeCell } from '../../write/csv-cell.ts'

export interface Sheet {
  columns: string[]
  rows: Row[]
  numbers: Set<string>
}

/** A sheet as CSV, safe in a spreadsheet as the published files are. */
export function toCsvText({ columns, rows, numbers }: Sheet): string {
  const line = (cells: string[]) => `${cells.map(quoted).join(',')}\n`
  return line(columns) + rows.map((row) => line(columns.map((name) => {
    const cell = row[name] ?? ''
    return numbers.has(name) ? cell : safeCell(cell)
  }))).join('')
}

function quoted(cell: string): string {
  return /[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** What a spreadsheet takes UTF-8 by; without it Excel reads a CSV in the encoding of its country. */
export const byteOrderMark = '\ufeff'

/** Saves text or bytes as a file of the given name. */
export function download(name: string, type: string, content: BlobPart) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
