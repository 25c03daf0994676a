/** CSV → rows of cells: what `write/csv` wrote, read back; one pass, quotes as in RFC 4180. */

/**
 * Takes a CSV text; gives its rows, the header first. Never throws: a quote that is not closed
 * ends with the text. `fromCsv('a,b\n"x,""y""",\n')` is `[['a', 'b'], ['x,"y"', '']]`
 */
export function fromCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at += 1
      for (;;) {
        const quote = text.indexOf('"', at)
        const end = quote < 0 ? text.length : quote
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"' || quote < 0) break
        cell += '"'
        at += 1
      }
    }
    const end = endOfCell(text, at)
    cell += text.slice(at, end)
    row.push(cell)
    at = end + 1
    const isLast = end >= text.length
    if (!isLast && text[end] === ',') {
      if (at >= text.length) row.push('')
      else continue
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function endOfCell(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x2c || code === 0x0a || code === 0x0d) return at
    at += 1
  }
  return text.length
}
