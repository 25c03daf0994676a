/** Lines that a page's width broke, told by their width, and the numbers of the pages between them. */
import { lineEnds, pageNumber, paragraphBegins } from '../vocabulary/textforms.ts'
import { unseen } from './unseen.ts'

/** A line with its width in columns: a Han letter has two, a digit one. */
interface PrintedLine {
  start: number
  end: number
  indent: number
  width: number
}

/** A page narrower than so many columns is none. */
const narrowest = 36
/** Lines of one page differ by so much: no line begins with a comma, and digits are not as wide as letters. */
const slack = 6
/** So many lines as wide as the page, and such a share of all, show that lines were broken by it. */
const fewest = 4
const share = 0.35
/** So small a share may stick out: a table, an address. */
const wider = 0.02

/**
 * Takes a text; gives one of the same length in which a line that the page's width broke goes on in the next:
 * between them stand marks that nobody sees, instead of the break, the indent, and a page's number on its own
 * line. A text whose lines are not as wide as a page is given back as it is.
 */
export function unwrap(text: string): string {
  const { lines, width } = pageOf(text)
  if (width === 0) return text
  const numbers = pageNumbers(text, lines)
  const spoken = lines.filter((_, index) => !numbers.has(index))
  const isFull = (line: PrintedLine) => line.indent + line.width > width - slack
  const indented = areIndented(spoken, isFull)
  let out = ''
  let done = 0
  const hide = (start: number, end: number) => {
    out += text.slice(done, start) + unseen.repeat(end - start)
    done = end
  }
  const behind = new Map(spoken.map((line, index) => [line, spoken[index + 1]]))
  for (const [index, line] of lines.entries()) {
    const next = behind.get(line)
    if (numbers.has(index)) {
      if (line.start >= done) hide(line.start, line.end)
    } else if (next !== undefined && isFull(line) && goesOn(text, line, next, indented)) {
      const between = text.slice(line.end, next.start)
      const onlyNumber = index + 1 < lines.length && numbers.has(index + 1)
      if (onlyNumber || !/\n\s*\n/u.test(between)) hide(line.end, next.start)
    }
  }
  return out + text.slice(done)
}

/** How many columns a letter of ASCII has: half a Han letter's where it was printed, as many where letters were counted. */
const measures = [1, 2] as const

/** The lines of a text and their width, in the measure in which more of them are as wide as the page. */
function pageOf(text: string): { lines: PrintedLine[]; width: number } {
  const [printed, counted] = measures.map((ascii) => {
    const lines = linesOf(text, ascii)
    const width = pageWidth(lines)
    return { lines, width, exact: lines.filter((line) => line.indent + line.width >= width - 1).length }
  })
  if (printed === undefined || counted === undefined) return { lines: [], width: 0 }
  return counted.width > 0 && (printed.width === 0 || counted.exact > printed.exact) ? counted : printed
}

/** Whether the next line goes on with the sentence or paragraph of a line as wide as the page. */
function goesOn(text: string, line: PrintedLine, next: PrintedLine, indented: boolean): boolean {
  const ends = lineEnds.test(text.slice(Math.max(line.start, line.end - 2), line.end))
  const begins = paragraphBegins.test(text.slice(next.start, next.start + 8))
  return indented ? next.indent === 0 && !(ends && begins) : !ends && !begins
}

/** Whether paragraphs are indented: most lines behind a short line are. */
function areIndented(lines: readonly PrintedLine[], isFull: (line: PrintedLine) => boolean): boolean {
  const begins = lines.filter((_, index) => index > 0 && !isFull(lines[index - 1] as PrintedLine))
  return begins.filter(({ indent }) => indent > 0).length * 2 > begins.length && begins.length > 2
}

function linesOf(text: string, ascii: number): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    let start = at
    let indent = 0
    for (; start < stop && isBlank(text.charCodeAt(start)); start++) indent += columns(text.charCodeAt(start), ascii)
    let end = stop
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, indent, width: widthOf(text, start, end, ascii) })
    at = stop + 1
  }
  return lines
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 12 || code === 0x3000 || code === 0xa0 || code === 0x200b
}

function columns(code: number, ascii: number): number {
  return code === 0x200b || code === 0xfeff || code === 12 ? 0 : code < 0x2000 ? ascii : 2
}

function widthOf(text: string, start: number, end: number, ascii: number): number {
  let width = 0
  for (let at = start; at < end; at++) width += columns(text.charCodeAt(at), ascii)
  return width
}

/** The width at which lines were broken, in columns; 0 where they were not. */
function pageWidth(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>()
  for (const { indent, width } of lines) {
    const all = indent + width
    if (all >= narrowest) counts.set(all, (counts.get(all) ?? 0) + 1)
  }
  const widths = [...counts.keys()].sort((one, two) => one - two)
  let best = 0
  let most = 0
  for (const width of widths) {
    let count = 0
    for (let other = width; other > width - slack; other--) count += counts.get(other) ?? 0
    if (count < most || (count === most && width > best + slack)) continue
    most = count
    best = width
  }
  const beyond = widths.reduce((sum, width) => sum + (width > best + 2 ? counts.get(width) ?? 0 : 0), 0)
  const shown = lines.filter(({ width }) => width > 8).length
  return most >= fewest && most >= shown * share && beyond <= shown * wider ? best : 0
}

/** The lines that are numbers of pages: alone on their lines, each larger than the one before. */
function pageNumbers(text: string, lines: readonly PrintedLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  let last = 0
  for (const [index, { start, end }] of lines.entries()) {
    if (end - start > 24) continue
    const number = Number(pageNumber.exec(text.slice(start, end))?.groups?.['number'] ?? 0)
    if (number <= last || (last > 0 && number > last + 3)) continue
    found.add(index)
    last = number
  }
  return found
}
