/** From the rows of all pages of a PDF to lines as they were written: without page numbers, wraps joined. */
import { lineEnds, pageNumber, paragraphBegins, unitLine } from '../../vocabulary/textforms.ts'
import type { DocumentLine } from './document.ts'
import type { PdfRow } from './pdf-rows.ts'

/** The rows of one page. */
export interface PdfPage {
  number: number
  height: number
  rows: PdfRow[]
}

/** Rows so near to the edge of their page, as a share of its height, may be headers and footers. */
const margin = 0.12
/** A running line stands on so many pages, and on such a share of all. */
const fewestPages = 2
const pageShare = 0.3
/** How far a paragraph's first row stands in, and how far a full row may end before the margin, in letters. */
const indentLetters = 1
const rightSlack = 1.6
const otherSize = 1.15
/** So much more than the usual distance of rows parts paragraphs. */
const wideLeading = 1.3

/** What is left of the rows, and the running lines that were taken out with the pages that had them. */
export interface CleanPages {
  pages: PdfPage[]
  running: { text: string, pages: number }[]
}

/**
 * Takes pages; gives them without the numbers of pages and the lines that stand at the same edge of page
 * after page (their digits aside).
 */
export function withoutRunning(pages: readonly PdfPage[]): CleanPages {
  const counts = new Map<string, { text: string, pages: number }>()
  for (const page of pages) {
    for (const key of new Set(page.rows.map((row) => runningKey(page, row)))) {
      if (key === null) continue
      const row = page.rows.find((one) => runningKey(page, one) === key)
      counts.set(key, { text: counts.get(key)?.text ?? row?.text ?? '', pages: (counts.get(key)?.pages ?? 0) + 1 })
    }
  }
  const least = Math.max(fewestPages, pages.length * pageShare)
  const isRunning = (page: PdfPage, row: PdfRow) => (counts.get(runningKey(page, row) ?? '')?.pages ?? 0) >= least
  const left = pages.map((page) => ({
    ...page, rows: page.rows.filter((row) => !(isEdge(page, row) && pageNumber.test(row.text)) && !isRunning(page, row)),
  }))
  return { pages: left, running: [...counts.values()].filter((one) => one.pages >= least && !pageNumber.test(one.text)) }
}

function isEdge({ height, rows }: PdfPage, row: PdfRow): boolean {
  const isOuter = row.top < height * margin || row.top > height * (1 - margin)
  // On a page with large edges the number is its last row, or its first.
  return isOuter || row === rows.at(-1) || row === rows[0]
}

/** What a running line is on every page: its words without digits, at the top or at the bottom. */
function runningKey(page: PdfPage, row: PdfRow): string | null {
  const edge = row.top < page.height * margin ? 'top' : row.top > page.height * (1 - margin) ? 'bottom' : null
  // 单位：万元 above each part of a table says how its figures count.
  return edge === null || row.text.length > 60 || unitLine.test(row.text) ? null : `${edge} ${row.text.replace(/\d+/gu, '0').replace(/\s+/gu, '')}`
}

/** Takes clean pages; gives lines: a paragraph is one line, over the ends of pages too; a row of a table is one. */
export function linesOfPages(pages: readonly PdfPage[]): DocumentLine[] {
  const notes: DocumentLine[] = []
  const size = usual(pages.flatMap((page) => page.rows.map((row) => [row.size, row.text.length] as const)))
  const columns = [0, 1, 2].map((column) => edgesOf(pages, column, size))
  const pitch = usual(pages.flatMap(({ rows }) => rows.slice(1).map((row, index) => [row.top - rows[index]!.top, 1] as const).filter(([gap]) => gap > 0)))
  const lines: DocumentLine[] = []
  let last: PdfRow | null = null
  for (const page of pages) {
    const footAt = footOf(page, size)
    for (const [index, row] of page.rows.entries()) {
      if (index >= footAt) {
        addNote(notes, row, page.number)
        continue
      }
      const line = lines.at(-1)
      const isOn = line && last !== null && goesOn(last, row, columns, { size, pitch })
      if (isOn) line.text = joined(line.text, row.text)
      else lines.push({ text: row.text, place: page.number })
      last = row
    }
  }
  return [...lines, ...notes]
}

/** The left and the right end of a column's full rows. */
interface Edges { left: number, right: number }

function goesOn(before: PdfRow, row: PdfRow, columns: readonly Edges[], { size, pitch }: { size: number, pitch: number }): boolean {
  if (before.parts > 2 || row.parts > 2) return false
  const larger = Math.max(before.size, row.size)
  if (larger > Math.min(before.size, row.size) * otherSize) return false
  const isFull = before.right > columns[before.column]!.right - rightSlack * size
  const isIndented = row.left > columns[row.column]!.left + indentLetters * size
  // Paragraphs that are not indented have a gap between them.
  const isApart = row.column === before.column && row.top - before.top > pitch * wideLeading
  if (!isFull || isIndented || isApart) return false
  return !(lineEnds.test(before.text.slice(-2)) && paragraphBegins.test(row.text))
}

/** Where the rows of a column begin and end, by the pages' most usual first and last places. */
function edgesOf(pages: readonly PdfPage[], column: number, size: number): Edges {
  const edges = pages.flatMap(({ rows }): Edges[] => {
    const own = rows.filter((row) => row.column === column)
    const body = own.filter((row) => Math.abs(row.size - size) < size * 0.1)
    const all = body.length > 0 ? body : own
    if (all.length === 0) return []
    return [{ left: Math.min(...shared(all.map((row) => row.left))), right: Math.max(...shared(all.map((row) => row.right))) }]
  })
  return { left: usual(edges.map(({ left }) => [left, 1] as const)), right: usual(edges.map(({ right }) => [right, 1] as const)) }
}

/** Places that several rows share, to some points; where there is none, all of them. */
function shared(places: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(Math.round(place / 3), (counts.get(Math.round(place / 3)) ?? 0) + 1)
  const least = Math.max(2, places.length * 0.15)
  const near = (place: number) => [-1, 0, 1].reduce((sum, step) => sum + (counts.get(Math.round(place / 3) + step) ?? 0), 0)
  const found = places.filter((place) => near(place) >= least)
  return found.length > 0 ? found : [...places]
}

/** The value that weighs most, values of the same tenth together. */
function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>()
  for (const [value, weight] of values) {
    const key = Math.round(value * 2) / 2
    sums.set(key, (sums.get(key) ?? 0) + weight)
  }
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0]
}

const noteStart = /^(?:\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕|\d{1,3}(?=[\s.．、\p{Script=Han}“])|[\u2460-\u2473])/u

/** The index of the first row of the notes at the foot of a page: smaller letters, the first with a mark. */
function footOf(page: PdfPage, size: number): number {
  let at = page.rows.length
  while (at > 0 && (page.rows[at - 1] as PdfRow).size < size * 0.88) at -= 1
  while (at < page.rows.length && !noteStart.test((page.rows[at] as PdfRow).text)) at += 1
  const first = page.rows[at]
  return first !== undefined && first.top > page.height * 0.4 ? at : page.rows.length
}

function addNote(notes: DocumentLine[], row: PdfRow, place: number): void {
  const last = notes.at(-1)
  if (last && last.place === place && !noteStart.test(row.text)) last.text = joined(last.text, row.text)
  else notes.push({ text: row.text, place })
}

/** Two rows of one paragraph: Chinese has no blank between them, a word and a word have, a hyphen goes. */
function joined(before: string, behind: string): string {
  const isLatin = /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(behind)
  if (/[A-Za-z]-$/u.test(before) && /^[a-z]/u.test(behind)) return before.slice(0, -1) + behind
  return isLatin ? `${before} ${behind}` : before + behind
}
