/** Blanks and breaks that a page's source has and its reader does not see. */

const blankRun = /[ \t\r\n\f]+/gu
const wordCharacter = /[A-Za-z]/u
const plainCharacter = /[\u0021-\u007E]/u

/**
 * Takes the text of a line as it stands in the source; gives it without the line breaks of the
 * source. Browsers show such a break as a blank, but Chinese has none: it stays, as one blank,
 * beside a Latin word only. Blanks typed within one source line are kept as they are.
 * @example joinBreaks('增长\n    7.1%') // '增长7.1%'
 */
export function joinBreaks(text: string): string {
  if (!text.includes('\n')) return text
  return text.replace(blankRun, (blanks: string, at: number) => {
    if (!blanks.includes('\n')) return blanks
    return seam(text[at - 1] ?? '', text[at + blanks.length] ?? '')
  })
}

/**
 * Gives what stands between two characters that a break in the source parts: a blank or nothing.
 */
function seam(before: string, after: string): string {
  if (!plainCharacter.test(before) || !plainCharacter.test(after)) return ''
  return wordCharacter.test(before) || wordCharacter.test(after) ? ' ' : ''
}

/** A cell with more lines than this, in a row that is not short, is part of a layout. */
const cellLines = 4
const rowLength = 400

/**
 * Takes the lines of a page and where the cells of its last row begin; gives the row as one line,
 * its cells parted by a blank, or null where the table only lays out the page.
 * @example foldRow([{ text: '增速' }, { text: '7.1%' }], [0, 1]) // '增速 7.1%'
 */
export function foldRow(lines: readonly { text: string }[], starts: readonly number[]): string | null {
  const cells: string[] = []
  let mostLines = 0
  let length = 0
  for (const [index, start] of starts.entries()) {
    const inside = lines.slice(start, starts[index + 1] ?? lines.length)
    if (inside.length === 0) continue
    if (inside.length > cellLines) return null
    mostLines = Math.max(mostLines, inside.length)
    const cell = inside.map((line) => line.text).reduce(joinInCell)
    length += cell.length
    cells.push(cell)
  }
  if (cells.length < 2) return null
  return mostLines > 1 && length > rowLength ? null : cells.join(' ')
}

/** Joins two lines of a cell: 一般公共｜预算收入 is one name, 10%｜15% are two figures. */
function joinInCell(cell: string, line: string): string {
  const isParted = plainCharacter.test(cell.slice(-1)) && plainCharacter.test(line.slice(0, 1))
  return isParted ? `${cell} ${line}` : `${cell}${line}`
}
