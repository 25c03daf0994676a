/** From the bytes of a table (CSV, XLSX, JSON, JSON lines, Parquet) to its header and rows. */
import { InputError, problemIn } from '../../errors.ts'
import { decode } from '../decode.ts'
import type { Cell } from './cells.ts'

/** A table, or one sheet of a workbook. */
export interface Table {
  /** The sheet's name; empty where there are none. */
  sheet: string
  header: string[]
  rows: Cell[][]
  /** The number of the first row as its program counts: 2 where the header is row 1. */
  firstRow: number
  /** What a person should know of it: formulas, merged cells. */
  notes: string[]
}

/** A table of a thousand reports has so many bytes; a larger one is cut, or read by Spark. */
export const largestTable = 60_000_000

/** A table of reports has some ten columns, one with a yearbook's figures beside them some hundred. */
const mostColumns = 1000
/** A thousand reports with all their facts have some ten thousand. */
export const mostCells = 4_000_000

function refuseWide(name: string, columns: number, place: string): void {
  if (columns > mostColumns) throw problemIn('table-wrong', name, `has more than ${mostColumns} columns`, place)
}

function refuseMany(name: string, cells: number): void {
  if (cells > mostCells) throw problemIn('table-wrong', name, `has more than ${mostCells / 1e6} million cells`)
}

const empty = (cell: Cell): boolean => cell === null || cell === undefined || cell === ''

/**
 * Takes a file's name and bytes; gives its tables, sheets in their order, those without rows left out. The
 * bytes decide what it is; only a text is taken for CSV or JSON by its name or first letter.
 * @throws InputError table-wrong, document-kind, document-encrypted, document-broken, document-too-large
 * @example (await tablesOf('a.csv', bytesOf('年份,报告全文\n2024,…')))[0].header // ['年份', '报告全文']
 */
export async function tablesOf(name: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw problemIn('file-empty', name, 'holds no bytes')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('./xlsx.ts')).fromXlsx(name, bytes)
  if (latin(bytes.subarray(0, 4)) === 'PAR1') return [await (await import('./parquet.ts')).fromParquet(name, bytes)]
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) (await import('../documents/kinds.ts')).kindOf(name, bytes)
  const { text } = decode(name, bytes)
  const start = text.trimStart()[0]
  if (start === '[' || start === '{') return [toTable(name, jsonRows(name, text))]
  return [await csvTable(name, text)]
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

/** Objects of one JSON list, of a list in an object, or one a line. */
function jsonRows(name: string, text: string): Record<string, Cell>[] {
  const isObject = (value: unknown): value is Record<string, Cell> => typeof value === 'object' && value !== null && !Array.isArray(value)
  const whole = parsed(text)
  const inside = isObject(whole) ? Object.values(whole).find((value) => Array.isArray(value) && value.length > 0 && value.every(isObject)) : whole
  if (Array.isArray(inside)) {
    const at = inside.findIndex((value) => !isObject(value))
    if (at >= 0) throw problemIn('table-wrong', name, 'is no list of objects', `item ${at + 1}`)
    return inside as Record<string, Cell>[]
  }
  if (isObject(whole)) return [whole]
  return text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return []
    const value = parsed(line)
    if (!isObject(value)) throw problemIn('table-wrong', name, 'is no JSON object', `line ${index + 1}`)
    return [value]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A table of objects: the header has every key, in the order in which they come.
 * @throws InputError table-wrong where each object has keys of its own
 */
export function toTable(name: string, objects: readonly Readonly<Record<string, Cell>>[]): Table {
  const keys = new Set<string>()
  for (const [index, one] of objects.entries()) {
    for (const key of Object.keys(one)) keys.add(key)
    refuseWide(name, keys.size, `item ${index + 1}`)
  }
  const header = [...keys]
  refuseMany(name, header.length * objects.length)
  return { sheet: '', header, rows: objects.map((one) => header.map((key) => one[key])), firstRow: 1, notes: [] }
}

async function csvTable(name: string, text: string): Promise<Table> {
  const { default: papa } = await import('papaparse')
  const data: string[][] = []
  let cells = 0
  // Row by row, so that a table that is too wide or too large is refused before all of it stands in memory.
  papa.parse<string[]>(text, {
    header: false, skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';', '|'],
    step: ({ data: row, errors }) => {
      const place = `row ${data.length + 1}`
      const quote = errors.find(({ type }) => type === 'Quotes')
      if (quote) throw problemIn('table-wrong', name, `has a quote that is not closed or stands inside a cell (${quote.message})`, place)
      // A program may write the empty cells of a whole sheet.
      const width = row.findLastIndex((cell) => cell !== '') + 1
      refuseWide(name, width, place)
      cells += width
      refuseMany(name, cells)
      data.push(row.length === width ? row : row.slice(0, width))
    },
  })
  if (data.length === 0) throw problemIn('table-wrong', name, 'holds no rows')
  return headed(name, '', data)
}

/**
 * The table of rows of cells: its header is the first row that has words, and is as wide as any.
 * @throws InputError table-wrong where there is no row behind it
 */
export function headed(name: string, sheet: string, all: readonly (readonly Cell[])[], notes: readonly string[] = []): Table {
  // Above it there may be a title in a cell of its own.
  const widest = Math.max(...all.slice(0, 10).map((row) => row.filter((cell) => !empty(cell)).length))
  const at = all.findIndex((row) => row.filter((cell) => !empty(cell)).length >= Math.max(1, Math.min(2, widest)))
  refuseWide(name, all[at]?.length ?? 0, `row ${at + 1}`)
  const header = (all[at] ?? []).map((cell) => (empty(cell) ? '' : String(cell).trim()))
  const rows = all.slice(at + 1).map((row) => [...row])
  if (at < 0 || rows.length === 0) {
    throw new InputError({ code: 'table-wrong', file: name, what: 'has no rows behind its header', todo: 'Give a table whose first row names the columns', ...(sheet ? { place: sheet } : {}) })
  }
  return { sheet, header, rows, firstRow: at + 2, notes: [...notes] }
}
