/** From the pieces of text of a PDF page to its rows, from top to bottom and column by column. */

/** A piece of text as pdf.js gives it. */
export interface PdfItem {
  str: string
  width: number
  transform: readonly number[]
}

/** A row of a page: its words, and where they stand, in points from the page's top left corner. */
export interface PdfRow {
  text: string
  left: number
  right: number
  /** Of its baseline. */
  top: number
  /** Height of its letters. */
  size: number
  /** How many parts with wide gaps between them: a row of a table has some. */
  parts: number
  /** 0 where the page has one column; else 1 for the left one, 2 for the right one. */
  column: 0 | 1 | 2
}

interface Piece { text: string, left: number, right: number, top: number, size: number }

/** Gaps in widths of a letter: between words, and between the cells of a table or columns. */
const wordGap = 0.25
const wideGap = 1.2
/** So many rows, and such a share of all, must leave the gutter free and have prose on both sides. */
const fewestRows = 8
const columnShare = 0.6
const proseLetters = 10
/** A row is a full one of its column where it ends so many letters before the column does. */
const fullSlack = 2.5

/** The pieces of a page on their lines, before anyone asks whether it has columns. */
export interface PageGroups { groups: Piece[][], gutter: number | null, slanted: number }

/**
 * Takes the pieces of a page and the page's own transform; gives them on their lines, and the place of the gap
 * between two columns of prose. Upside-down and slanted words (a watermark) are not among them: their number is `slanted`.
 */
export function groupsOfPage(items: readonly PdfItem[], view: readonly number[]): PageGroups {
  const pieces: Piece[] = []
  let slanted = 0
  for (const { str, width, transform } of items) {
    if (str.trim() === '') continue
    const [a, b, c, d, x, y] = times(view, transform)
    const size = Math.hypot(c, d)
    if (Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) {
      slanted += 1
      continue
    }
    pieces.push({ text: str, left: x, right: x + width, top: y, size })
  }
  const groups = rowGroups(pieces)
  return { groups, gutter: gutterOf(groups), slanted }
}

/**
 * The rows of each page. Where most pages have columns, one whose own prose is too short to tell (the last one, one of
 * short lines) has them too if it leaves the same gap.
 */
export function rowsOfPages(pages: readonly PageGroups[]): PdfRow[][] {
  const gutters = pages.flatMap(({ gutter }) => (gutter === null ? [] : [gutter])).sort((one, other) => one - other)
  const usual = gutters.length > pages.length / 2 ? gutters[gutters.length >> 1]! : null
  return pages.map(({ groups, gutter }) => {
    const own = gutter ?? (usual !== null && leavesFree(groups, usual) ? usual : null)
    return own === null ? groups.map((row) => toRow(row, 0)) : inColumns(groups, own)
  })
}

/** Whether rows stand on both sides of a place, none of them a table's, and few go over it. */
function leavesFree(rows: readonly Piece[][], place: number): boolean {
  const sides = rows.filter((row) => row.every((piece) => piece.right <= place || piece.left >= place))
    .flatMap((row) => [row.filter((piece) => piece.right <= place), row.filter((piece) => piece.left >= place)])
    .filter((side) => side.length > 0)
  return sides.length >= rows.length * 0.9 && sides.some(([piece]) => piece!.left >= place) && sides.every(isUnbroken)
}

type Matrix = [number, number, number, number, number, number]

function times(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Pieces that stand on one line, from left to right; lines from top to bottom. */
function rowGroups(pieces: readonly Piece[]): Piece[][] {
  const groups: { top: number, size: number, pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((one, other) => one.top - other.top || one.left - other.left)) {
    const last = groups.at(-1)
    // A mark above the line (²) stands a third of a letter higher.
    if (last && piece.top - last.top <= Math.max(last.size, piece.size) * 0.45) {
      last.pieces.push(piece)
      if (piece.size > last.size) Object.assign(last, { size: piece.size, top: piece.top })
    } else groups.push({ top: piece.top, size: piece.size, pieces: [piece] })
  }
  return groups.map((group) => group.pieces.sort((one, other) => one.left - other.left))
}

/** The place of the gap between two columns of prose, or null. */
function gutterOf(rows: readonly Piece[][]): number | null {
  const all = rows.flat()
  if (rows.length < fewestRows || all.length === 0) return null
  const left = Math.min(...all.map((piece) => piece.left))
  const right = Math.max(...all.map((piece) => piece.right))
  const middle = (left + right) / 2
  const reach = (right - left) * 0.08
  const places = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1].map((step) => middle + step * reach)
  return places.find((place) => isGutter(rows, place, right)) ?? null
}

function isGutter(rows: readonly Piece[][], place: number, right: number): boolean {
  let free = 0
  let prose = 0
  for (const row of rows) {
    if (row.some((piece) => piece.left < place && piece.right > place)) continue
    free += 1
    const before = row.filter((piece) => piece.right <= place)
    const behind = row.filter((piece) => piece.left >= place)
    const size = Math.max(...row.map((piece) => piece.size))
    const isFull = (side: readonly Piece[], end: number) =>
      lettersOf(side) >= proseLetters && (side.at(-1)?.right ?? 0) > end - fullSlack * size && isUnbroken(side)
    // A cell of a table rarely fills its column.
    if (isFull(before, place) || isFull(behind, right)) prose += 1
  }
  return free >= fewestRows && free >= rows.length * 0.8 && prose >= free * columnShare
}

const lettersOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)

const isUnbroken = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece, index) => index === 0 || piece.left - pieces[index - 1]!.right <= piece.size * wideGap)

/** Rows that go over the gutter part the page; between them the left column comes first. */
function inColumns(rows: readonly Piece[][], gutter: number): PdfRow[] {
  const out: PdfRow[] = []
  let left: Piece[][] = []
  let right: Piece[][] = []
  const flush = () => {
    out.push(...left.map((row) => toRow(row, 1)), ...right.map((row) => toRow(row, 2)))
    left = []
    right = []
  }
  for (const row of rows) {
    if (row.some((piece) => piece.left < gutter && piece.right > gutter)) {
      flush()
      out.push(toRow(row, 0))
      continue
    }
    const before = row.filter((piece) => piece.right <= gutter)
    const behind = row.filter((piece) => piece.left >= gutter)
    if (before.length > 0) left.push(before)
    if (behind.length > 0) right.push(behind)
  }
  flush()
  return out
}

const plain = /[\u0021-\u007E]/u
const isNumber = /^\s?\d{1,3}\s?$/u
const takesMark = /[\p{Script=Han}\d%％”）)。，、；：]$/u

/** Joins the pieces of a row. A small raised number is the mark of a note: `[1]`. */
function toRow(pieces: readonly Piece[], column: PdfRow['column']): PdfRow {
  const size = Math.max(...pieces.map((piece) => piece.size))
  const top = pieces.find((piece) => piece.size === size)?.top ?? 0
  let text = ''
  let parts = 1
  let end = pieces[0]?.left ?? 0
  for (const piece of pieces) {
    const gap = piece.left - end
    const isRaised = piece.size < size * 0.75 && piece.top < top - size * 0.15
    if (isRaised && isNumber.test(piece.text) && takesMark.test(text)) text += `[${piece.text.trim()}]`
    else {
      if (gap > size * wideGap && text !== '') parts += 1
      const isWord = gap > size * wordGap && plain.test(text.slice(-1)) && plain.test(piece.text.slice(0, 1))
      text += (gap > size * wideGap && text !== '') || isWord ? ` ${piece.text}` : piece.text
    }
    end = Math.max(end, piece.right)
  }
  return { text: tight(text.trim()), left: pieces[0]?.left ?? 0, right: end, top, size, parts, column }
}

const proseMark = /[，。；、：！？]/u
/** A blank beside a Chinese letter or mark. */
const looseBlank = /(?<=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E“”‘’—]) (?! )|(?<! ) (?=[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E“”‘’—])/gu

/** Prose without the blanks that justified rows get between their letters; titles and tables keep theirs. */
function tight(text: string): string {
  return proseMark.test(text) ? text.replace(looseBlank, '') : text
}
