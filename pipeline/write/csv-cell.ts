/** A cell of text as CSV may hold it: shared with the pages, so no library is needed. */

/** What begins a formula, also in full width, as some spreadsheets read those too (OWASP). */
const formula = /^'*[=+@\t\r\uFF1D\uFF0B\uFF20\uFF0D-]/u
const negative = /^-\d+(?:\.\d+)?[%‰\p{L}]*$/u
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/gu

/**
 * A text cell that no spreadsheet takes for a formula and no reader for two lines. One that begins
 * as a formula does gets an apostrophe in front, as OWASP says (CSV Injection), but `-3%` stays; a
 * line break becomes ␤. `=A1` gives `'=A1`; `a\nb` gives `a␤b`.
 */
export function safeCell(cell: string): string {
  const flat = cell.replace(lineEnds, '\u2424')
  return formula.test(flat) && !negative.test(flat) ? `'${flat}` : flat
}

/** A cell without the apostrophe that `safeCell` put in front: `plainCell("'=A1")` is `=A1`. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
