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
const fewestPages = 3
const pageShare = 0.3
/** How far a paragraph's first row stands in, and how far a full row may end before the margin, in letters. */
const indentLetters = 1
const rightSlack = 1.6
const otherSize = 1.15

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
  const edges = pages.map((page) => edgesOf(page.rows, size))
  const whole = { left: usual(edges.map((one) => [one.left, 1] as const)), right: usual(edges.map((one) => [one.right, 1] as const)) }
  const lines: DocumentLine[] = []
  let last: { row: PdfRow, right: number } | null = null
  for (const page of pages) {
    const footAt = footOf(page, size)
    for (const [index, row] of page.rows.entries()) {
      if (index >= footAt) {
        addNote(notes, row, page.number)
        continue
      }
      const column = columnOf(page.rows, row, size, whole)
      const line = lines.at(-1)
      if (line && last !== null && goesOn(last.row, last.right, row, column.left, size)) line.text = joined(line.text, row.text)
      else lines.push({ text: row.text, place: page.number })
      last = { row, right: column.right }
    }
  }
  return [...lines, ...notes]
}

function goesOn(before: PdfRow, right: number, row: PdfRow, left: number, size: number): boolean {
  if (before.parts > 2 || row.parts > 2) return false
  const larger = Math.max(before.size, row.size)
  if (larger > Math.min(before.size, row.size) * otherSize) return false
  const isFull = before.right > right - rightSlack * size
  const isIndented = row.left > left + indentLetters * size
  if (!isFull || isIndented) return false
  return !(lineEnds.test(before.text.slice(-2)) && paragraphBegins.test(row.text))
}

/** The rows of the body that share a row's column: where that begins and ends. */
function columnOf(rows: readonly PdfRow[], row: PdfRow, size: number, whole: { left: number, right: number }) {
  const width = whole.right - whole.left
  const isNarrow = row.right - row.left < width * 0.6
  if (!isNarrow) return whole
  const beside = rows.filter((other) => other.right - other.left < width * 0.6 && Math.abs(other.left - row.left) < 3 * size)
  return beside.length >= 8 && beside.length > rows.length * 0.25 ? edgesOf(beside, size) : whole
}

function edgesOf(rows: readonly PdfRow[], size: number): { left: number, right: number } {
  const body = rows.filter((row) => Math.abs(row.size - size) < size * 0.1)
  const all = body.length > 0 ? body : rows
  return {
    left: Math.min(...usualEdges(all.map((row) => row.left))), right: Math.max(...usualEdges(all.map((row) => row.right))),
  }
}

/** Edges that several rows share, to some points; of few rows all of them. */
function usualEdges(places: readonly number[]): number[] {
  const shared = places.filter((place) => places.filter((other) => Math.abs(other - place) < 3).length >= Math.max(2, places.length * 0.15))
  return shared.length > 0 ? shared : [...places, 0]
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
