/** From a workbook to its sheets, by read-excel-file, after what may be wrong with it has been looked at. */
import { zipSync } from 'fflate'
import { problemIn } from '../../errors.ts'
import { kindOf } from '../documents/kinds.ts'
import { openArchive, xmlOf } from '../documents/zip.ts'
import type { Cell } from './cells.ts'
import { headed, type Table } from './rows.ts'

/** The parts that hold cells, and say where they lie and how dates look. No macro, picture or outside link. */
const cellParts = new Set(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'])
const isCellPart = (part: string): boolean => cellParts.has(part) || /^xl\/worksheets\/[^/]{1,100}\.xml$/u.test(part)
const mostFormulas = 20
/** A sheet of a thousand reports. */
const largestSheet = 48_000_000

/**
 * Takes a file's name and the bytes of an .xlsx; gives its sheets that have rows. A formula counts with the
 * value that was kept with it; one without value is an empty cell, and noted.
 * @throws InputError document-kind, document-broken, document-too-large, table-wrong
 */
export async function fromXlsx(name: string, bytes: Uint8Array): Promise<Table[]> {
  const archive = openArchive(name, bytes, largestSheet)
  if (!archive.names.has('xl/workbook.xml')) {
    kindOf(name, bytes)
    throw problemIn('table-wrong', name, 'is a document, and no table')
  }
  const parts = archive.open(isCellPart)
  const notes = [...parts].filter(([place]) => place.startsWith('xl/worksheets/')).flatMap(([place, part]) => notesOf(xmlOf(name, place, part)))
  if ([...archive.names].some((part) => /vbaProject/iu.test(part))) notes.push('it holds macros; they were not read')
  for (const place of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml']) {
    const part = parts.get(place)
    if (part) xmlOf(name, place, part)
  }
  const { default: readSheets } = await import('read-excel-file/universal')
  const packed = zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01T12:00:00' })
  let sheets: { sheet: string, data: Cell[][] }[]
  try {
    sheets = await readSheets(packed.buffer as ArrayBuffer)
  } catch (error) {
    throw problemIn('document-broken', name, `cannot be read as a workbook (${error instanceof Error ? error.message.slice(0, 100) : String(error)})`)
  }
  const full = sheets.filter(({ data }) => data.length > 1)
  if (full.length === 0) throw problemIn('table-wrong', name, 'has no sheet with rows')
  return full.map(({ sheet, data }) => headed(name, sheet, data.map((row) => row.map(unescaped)), [...new Set(notes)]))
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
