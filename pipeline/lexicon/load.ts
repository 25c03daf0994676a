/** The lexicon's one loader: words as data, one a line, out of tab-separated text that a schema checks. */

/** A line of a lexicon with the place it stands at, for the trace and for messages. */
export type Entry<T> = Readonly<T> & { readonly line: number }

/** Takes a cell; gives its value, or throws a `Wrong` that says what it must be. */
export type Cell<T> = (cell: string) => T

/** What a line of a lexicon holds: a reader for each column, in the order of the header. */
export type Columns<T> = { readonly [name in keyof T]: Cell<T[name]> }

/** Says what a cell must be; the loader adds file, line and column. */
class Wrong extends Error {}

/** A fault in a lexicon. The message names file, line and column: `units.tsv:31: column code: …`. */
class LexiconError extends Error {
  /** Said as what the system refuses is, when a command starts: in one line, without the code around it. */
  readonly code = 'ELEXICON'
}

/** Any text, also none. */
export const text: Cell<string> = (cell) => cell

/** A text that may not be empty. */
export const word: Cell<string> = (cell) => {
  if (cell === '') throw new Wrong('is empty')
  return cell
}

/** More names than these help nobody who has mistyped one. */
const mostListed = 40

/** One of some names: `name('digit', 'scale')`. */
export const name = <const T extends string>(...names: readonly T[]): Cell<T> => {
  const known = new Map<string, T>(names.map((each) => [each, each]))
  return (cell) => {
    const found = known.get(cell)
    if (found === undefined) throw new Wrong(names.length > mostListed
      ? `“${cell}” is none of the ${names.length} that are listed beside the table, in its .ts file`
      : `“${cell}” is none of ${names.join(', ')}`)
    return found
  }
}

/** A whole number, as a number; `null` for none. */
export const whole: Cell<number | null> = (cell) => {
  if (cell === '') return null
  if (!/^-?[0-9]{1,9}$/u.test(cell)) throw new Wrong(`“${cell}” is no whole number`)
  return Number(cell)
}

/** A factor as a fraction of whole numbers in strings, `10000/15`; none is 1. */
export const fraction: Cell<{ numerator: string, denominator: string }> = (cell) => {
  const found = /^([1-9][0-9]*)(?:\/([1-9][0-9]*))?$/u.exec(cell === '' ? '1' : cell)
  if (!found) throw new Wrong(`“${cell}” is no fraction such as 1000 or 10000/15`)
  return { numerator: found[1] as string, denominator: found[2] ?? '1' }
}

/** Words set apart by blanks. */
export const words: Cell<readonly string[]> = (cell) => (cell === '' ? [] : cell.split(' '))

/**
 * Takes a lexicon's file name (for messages), its text and its columns; gives a value for each line, in order.
 * The first line is the header. Empty lines and lines that begin with `# ` are for people.
 * @throws LexiconError where the header, a cell or a number of cells is wrong, or a line stands twice
 */
export function readLexicon<T extends object>(file: string, content: string, columns: Columns<T>): Entry<T>[] {
  const names = Object.keys(columns) as (keyof T & string)[]
  const [header = '', ...lines] = content.replace(/\r\n/gu, '\n').split('\n')
  const fault = (line: number, message: string) => new LexiconError(`lexicon/${file}:${line}: ${message}`)
  if (header !== names.join('\t')) throw fault(1, `the header must be ${names.join(' | ')}, set apart by tabs`)
  const seen = new Map<string, number>()
  const entries: Entry<T>[] = []
  lines.forEach((content, index) => {
    const line = index + 2
    if (content === '' || content.startsWith('# ')) return
    const cells = content.split('\t')
    if (cells.length !== names.length) throw fault(line, `has ${cells.length} cells, not ${names.length}`)
    const before = seen.get(content)
    if (before !== undefined) throw fault(line, `stands on line ${before} too`)
    seen.set(content, line)
    const entry: Partial<Record<keyof T | 'line', unknown>> = {}
    names.forEach((column, at) => {
      const cell = cells[at] as string
      if (cell !== cell.trim()) throw fault(line, `column ${column}: blanks around “${cell.trim()}”`)
      try {
        entry[column] = columns[column](cell)
      } catch (error) {
        if (!(error instanceof Wrong)) throw error
        throw fault(line, `column ${column}: ${error.message}`)
      }
    })
    entry.line = line
    entries.push(entry as Entry<T>)
  })
  return entries
}

/** Entries by one of their names, in the order of the file: `grouped(entries, ({ kind }) => kind).get('digit')`. */
export function grouped<T, K>(entries: Iterable<T>, key: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group) group.push(entry)
    else groups.set(key(entry), [entry])
  }
  return groups
}
