/** Lines of a review file and rows of the page: which belongs to which, and entries as lines again. */
import { sameCell, sameWords } from '../../../review/cells.ts'
import { toReviewCsv, type ReviewRow } from '../../../review/rows.ts'
import { offsets, type Item, type Model } from '../items.ts'
import type { Entries, Entry } from './entries.ts'
import { pointsOf, reportKey, sentenceAround } from './queue.ts'

type Line = Omit<ReviewRow, 'line'>

/** Entries of a file, and how many of them the text of the page does not have. */
export interface Adopted {
  entries: Entry[]
  /** Lines whose words are not at their place. */
  strange: number
  /** Lines whose words are there, but no row of their table. */
  without: number
}

/**
 * Gives each line the key of the page's row that it speaks of. A line without one keeps a key of its
 * own, the same for every file: two files that add the same row are compared, not both added.
 */
export function adopt(model: Model, lines: readonly Line[]): Adopted {
  const { text } = model.data
  const at = offsets(text)
  const places = new Map<string, Item[]>()
  for (const item of model.items) {
    const key = placeOf(item.table, Number(item.row['start']), Number(item.row['end']))
    places.set(key, [...places.get(key) ?? [], item])
  }
  const taken = new Set<string>()
  const adopted: Adopted = { entries: [], strange: 0, without: 0 }
  const add = (line: Line, wanted: string) => {
    let key = wanted
    for (let n = 2; taken.has(key); n += 1) key = `${wanted}#${n}`
    taken.add(key)
    const { table, start, end, text: words, decision, columns, id, note, by, on, sample, quote } = line
    adopted.entries.push({ key, table, start, end, text: words, decision, columns, id, note, by, on, sample, quote })
  }
  for (const written of lines) {
    const line = written.start === null ? written : followed(written, model, at)
    const place = placeOf(line.table, line.start ?? -1, line.end ?? -1)
    if (line.table === 'reports') add(line, reportKey)
    else if (!sameWords(line.text, text.slice(at(line.start!), at(line.end!)))) {
      adopted.strange += 1
      add(line, `${place} ${line.id || nameOf(line)} ${line.text}`)
    } else {
      const row = line.table === 'passage' ? undefined : rowOf(line, places.get(place) ?? [], taken)
      if (!row && line.decision !== 'missing' && line.table !== 'passage') adopted.without += 1
      add(line, row?.id ?? newKey(line))
    }
  }
  return adopted
}

/** The key of a row that the page does not have: its place and its name. */
export function newKey(line: Pick<Entry, 'table' | 'start' | 'end' | 'columns'>): string {
  return `${placeOf(line.table, line.start ?? -1, line.end ?? -1)} ${nameOf(line)}`
}

const placeOf = (table: string, start: number, end: number) => `${table}:${start}-${end}`
const nameOf = ({ columns }: Pick<Entry, 'columns'>) => columns['metric'] ?? columns['item'] ?? ''

/** The row meant: by its id, else by what the line says of it, else the first that no line has yet. */
function rowOf(line: Line, items: readonly Item[], taken: ReadonlySet<string>): Item | undefined {
  const free = items.filter(({ id }) => !taken.has(id))
  const named = free.find(({ id }) => id === line.id)
  if (named) return named
  // A missing row is its own, unless the page was published with it.
  if (line.decision === 'missing') {
    return free.find(({ row }) => row['review'] === 'added' && nameOf(line) === (row['metric'] ?? row['item']))
  }
  const says = ({ row }: Item) => Object.entries(line.columns).filter(([name, cell]) => sameCell(cell, row[name] ?? '')).length
  return line.id && items.length > 1 ? undefined : [...free].sort((a, b) => says(b) - says(a))[0]
}

/**
 * Entries as the text of a review file, in the order of the text, each with its sentence: by that and
 * by its id it is found again where the text is edited. `by` signs those without a name.
 */
export function toFile(model: Model, entries: Entries, by: string): string {
  const { text } = model.data
  const at = offsets(text)
  const lines = [...entries.values()].map(({ key, ...line }) => {
    const id = line.id || (model.byId.has(key) && line.decision !== 'missing' ? key : '')
    const span = line.start === null || line.end === null ? undefined : [at(line.start), at(line.end)] as const
    const isThere = span && line.table !== 'passage' && text.slice(...span) === line.text
    const quote = isThere ? text.slice(...sentenceAround(text, ...span)) : line.quote
    return { ...line, id, quote, by: line.by || (line.decision ? by : '') }
  })
  return toReviewCsv(lines.sort((a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1)))
}

/** A line at the place where its words stand now: by its row's id, or in its sentence, if only once. */
function followed(line: Line, model: Model, at: (point: number) => number): Line {
  const { text } = model.data
  const row = model.byId.get(line.id)
  if (row && row.table === line.table && sameWords(line.text, row.row['text']!)) {
    return { ...line, start: Number(row.row['start']), end: Number(row.row['end']), text: row.row['text']! }
  }
  const there = text.slice(at(line.start!), at(line.end!))
  if (sameWords(line.text, there) || !line.quote) return line
  const quote = text.indexOf(line.quote)
  const inside = line.quote.indexOf(line.text)
  const isOnce = quote >= 0 && text.indexOf(line.quote, quote + 1) < 0 && inside >= 0 && line.quote.indexOf(line.text, inside + 1) < 0
  if (!isOnce) return line
  const point = pointsOf(text)
  return { ...line, start: point(quote + inside), end: point(quote + inside + line.text.length) }
}
