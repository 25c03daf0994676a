/** From a workbook to its sheets, by read-excel-file, after what may be wrong with it has been looked at. */
import { strToU8, zipSync } from 'fflate'
import { problemIn } from '../../errors.ts'
import { kindOf } from '../documents/kinds.ts'
import { openArchive, xmlOf } from '../documents/zip.ts'
import type { Cell } from './cells.ts'
import { headed, mostCells, type Table } from './rows.ts'

/** The parts that hold cells, and say where they lie and how dates look. No macro, picture or outside link. */
const cellParts = new Set(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'])
const isCellPart = (part: string): boolean => cellParts.has(part) || /^xl\/worksheets\/[^/]{1,100}\.xml$/u.test(part)
const mostFormulas = 20
/** A sheet of a thousand reports. */
const largestSheet = 48_000_000

/** A workbook as it was opened: its sheets with all their cells, and what a person should know of it. */
export interface Workbook {
  sheets: { sheet: string, data: Cell[][] }[]
  notes: string[]
}

/**
 * Takes a file's name and the bytes of an .xlsx; gives its sheets that have rows. A formula counts with the
 * value that was kept with it; one without value is an empty cell, and noted.
 * @throws InputError document-kind, document-broken, document-too-large, table-wrong
 */
export async function fromXlsx(name: string, bytes: Uint8Array): Promise<Table[]> {
  const { sheets, notes } = await workbookOf(name, bytes)
  const full = sheets.filter(({ data }) => data.length > 1)
  if (full.length === 0) throw problemIn('table-wrong', name, 'has no sheet with rows')
  return full.map(({ sheet, data }) => headed(name, sheet, data, notes))
}

/**
 * Takes a file's name and the bytes of an .xlsx; gives its sheets. It is looked at before it is unpacked for
 * good: how large it is, what it declares, where its cells stand.
 * @throws InputError document-kind, document-encrypted, document-broken, document-too-large, table-wrong
 */
export async function workbookOf(name: string, bytes: Uint8Array): Promise<Workbook> {
  const archive = openArchive(name, bytes, largestSheet)
  if (!archive.names.has('xl/workbook.xml')) {
    kindOf(name, bytes)
    throw problemIn('table-wrong', name, 'is a document, and no table')
  }
  const parts = archive.open(isCellPart)
  const notes: string[] = []
  for (const [place, part] of parts) {
    const xml = xmlOf(name, place, part)
    if (!place.startsWith('xl/worksheets/')) continue
    refuseFar(name, place, xml)
    notes.push(...notesOf(xml))
    parts.set(place, strToU8(withoutEmpty(xml)))
  }
  if ([...archive.names].some((part) => /vbaProject/iu.test(part))) notes.push('it holds macros; they were not read')
  const { default: readSheets } = await import('read-excel-file/universal')
  const packed = zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01T12:00:00' })
  try {
    const sheets: { sheet: string, data: Cell[][] }[] = await readSheets(packed.buffer as ArrayBuffer)
    return { sheets: sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(unescaped)) })), notes: [...new Set(notes)] }
  } catch (error) {
    const said = error instanceof TypeError ? 'a part that it must have is not there, or is no XML'
      : error instanceof Error ? error.message.slice(0, 100) : String(error)
    throw problemIn('document-broken', name, `cannot be read as a workbook (${said})`)
  }
}

/**
 * The reader makes all cells between the first and the last: one that stands far away, alone, would fill
 * the memory.
 */
function refuseFar(name: string, place: string, xml: string): void {
  let columns = 1
  let rows = 1
  for (const { groups } of xml.matchAll(/\br(?:ef)?\s{0,9}=\s{0,9}["'](?<cells>[A-Z0-9:]{1,60})["']/gu)) {
    const last = groups!['cells']!.split(':').at(-1)!
    const letters = last.replace(/\d/gu, '')
    const digits = last.replace(/\D/gu, '')
    columns = Math.max(columns, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0))
    rows = Math.max(rows, Number(digits))
  }
  if (columns * rows <= mostCells) return
  throw problemIn('document-too-large', name, `has a cell in column ${columns} of row ${rows}, far from the others`, place)
}

/**
 * A sheet without the cells and rows that are empty and say where they stand: a column that was coloured down to its
 * end has a million of them, and the reader takes the square of their time.
 */
function withoutEmpty(xml: string): string {
  const isPlaced = (tag: string) => /\sr\s{0,9}=/u.test(tag)
  return xml.replace(/<c\s[^<>]*\/>/gu, (cell) => (isPlaced(cell) ? '' : cell))
    .replace(/<row\s[^<>]*(?:\/>|>\s{0,9}<\/row>)/gu, (row) => (isPlaced(row) ? '' : row))
}

/** Characters that XML cannot hold, such as the end of a line in old systems, are written _x000D_. */
function unescaped(cell: Cell): Cell {
  if (typeof cell !== 'string' || !cell.includes('_x')) return cell
  return cell.replace(/_x(?<code>[0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function notesOf(xml: string): string[] {
  const cells = xml.split('</c>').filter((cell) => /<f[ >/]/u.test(cell))
  const formulas = cells.length
  // What a program other than a spreadsheet wrote may have formulas that nobody has worked out.
  const unknown = cells.filter((cell) => !/<v>[^<]/u.test(cell)).length
  const merged = xml.match(/<mergeCell /gu)?.length ?? 0
  return [
    ...(formulas > 0 ? [`${formulas > mostFormulas ? 'many' : formulas} formulas, read by the values that were kept with them`] : []),
    ...(unknown > 0 ? [`${unknown} formulas without a value: open the table in a spreadsheet program and save it`] : []),
    ...(merged > 0 ? [`${merged} merged cells, read as their first cell; the others are empty`] : []),
  ]
}
