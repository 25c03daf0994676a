/** Tables → one XLSX for people: a sheet each, headings in Chinese, the code lists beside them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import { problemIn } from '../errors.ts'

/** A sheet: its name, the heading of each column, and rows of cells. */
export interface Sheet {
  name: string
  headings: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
  /** How many columns at the left stay in sight; none where nothing is said. */
  frozen?: number
  /** Columns whose numbers are no amounts (years, places): without marks of thousands. */
  plain?: ReadonlySet<number>
}

/**
 * The sheets as an XLSX file, each with a filter, its headings in sight, and numbers with all their
 * digits. The parts are zipped again in order and at a fixed date, so the same sheets give the same
 * bytes. `path` is what the file is called where something is wrong.
 * `await toXlsx([{ name: 'a', headings: ['b'], rows: [['c']] }], 'a.xlsx')`
 */
export async function toXlsx(sheets: readonly Sheet[], path: string): Promise<Uint8Array> {
  const written = await writeExcelFile(sheets.map(({ name, headings, rows, frozen = 0, plain }) => ({
    sheet: name,
    stickyRowsCount: 1,
    ...(frozen > 0 ? { stickyColumnsCount: frozen } : {}),
    columns: headings.map((heading, index) => ({ width: width(heading, rows, index) })),
    data: [
      headings.map((value) => ({ ...headingStyle, value })),
      ...rows.map((row) => row.map((value, column) => typeof value === 'string' ? fitting(value)
        : value === null ? null : { value, type: Number, format: formatOf(value, plain?.has(column)) })),
    ],
  }))).toBlob().catch((error: unknown) => { throw clockWrong(error, path) })
  const parts = Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer())))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, repaired(path, content, sheets)] as const)
  // The zip format knows no time zone: this is the first moment that it can say, as local time.
  return zipSync(Object.fromEntries(parts), { mtime: '1980-01-01T00:00:00', level: 6 })
}

/** The library puts the time of day into the file it makes; the zip format has years 1980–2099. */
function clockWrong(error: unknown, path: string): unknown {
  const isOfClock = error instanceof Error && error.message.startsWith('date not in range')
  return isOfClock ? problemIn('clock-wrong', path, 'cannot be written at this time of the clock') : error
}

/** Two lines high: the Chinese heading, and under it the column's name in the other formats. */
const headingStyle = {
  fontWeight: 'bold', wrap: true, height: 36, alignVertical: 'top', backgroundColor: '#e8eef6',
} as const

/** Every digit, and as many behind the point as there are: General makes 1.22E+11 of 121500000000. */
function formatOf(value: number, isPlain = false): string {
  const [whole = '', part = ''] = String(value).split('.')
  // Beyond what is written without an exponent, the cell has the digits and the format is Excel's.
  if (whole.includes('e') || part.includes('e')) return 'General'
  return (isPlain ? '0' : '#,##0') + (part === '' ? '' : `.${'0'.repeat(part.length)}`)
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Repairs: every part says its encoding, as LibreOffice otherwise looks for the word in the cells and
 * eats what follows it; blanks at the ends of a cell are marked to be kept; and each sheet has a
 * filter and a pane that Excel takes for frozen.
 */
function repaired(path: string, content: Uint8Array, sheets: readonly Sheet[]): Uint8Array {
  const text = strFromU8(content).replace(/^<\?xml [^>]*\?>/u, declaration)
  if (path === 'xl/sharedStrings.xml') return strToU8(text.replaceAll('<t>', '<t xml:space="preserve">'))
  const number = Number(/^xl\/worksheets\/sheet(?<number>\d+)\.xml$/u.exec(path)?.groups?.number ?? 0)
  const sheet = sheets[number - 1]
  return strToU8(sheet ? withFilter(text, sheet, number === 1) : text)
}

function withFilter(text: string, { headings, rows }: Sheet, isFirst: boolean): string {
  const range = `A1:${columnName(headings.length)}${rows.length + 1}`
  return text
    .replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
    .replace('tabSelected="0"', isFirst ? 'tabSelected="1"' : '')
    // Without frozen columns there is no right pane to be active.
    .replace('xSplit="0" topLeftCell="A2" activePane="bottomRight"', 'topLeftCell="A2" activePane="bottomLeft"')
}

/** The letters of a column: 1 is `A`, 27 is `AA`. */
function columnName(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter
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
