/** CSV → rows of cells: what `write/csv` wrote, read back, quotes as in RFC 4180. */
import papa from 'papaparse'

/**
 * Takes a CSV text; gives its rows, the header first. Never throws: a quote that is not closed
 * ends with the text. `fromCsv('a,b\n"x,""y""",\n')` is `[['a', 'b'], ['x,"y"', '']]`
 */
export function fromCsv(text: string): string[][] {
  // The delimiter is told, not guessed; what follows the end of the last line is no row.
  const { data } = papa.parse<string[]>(text, { delimiter: ',', header: false })
  if (/(?:^|[\r\n])$/u.test(text) && data.at(-1)?.join('') === '') data.pop()
  return data
}
