/** Which column of a table has the reports' texts, and which have the facts about them. */
import { InputError, problemIn } from '../../errors.ts'
import { columnNames } from '../../vocabulary/documents.ts'
import { cellText } from './cells.ts'
import type { Table } from './rows.ts'

/** For each fact the index of the column that gives it; `text` always has one. */
export type Columns = Readonly<Record<string, number>>

/** A text shorter than this is a title or a remark. */
const longText = 800

/** Every fact that a column can give. */
export const columnKeys: readonly string[] = Object.keys(columnNames)

const tight = (words: string): string => words.toLowerCase().replace(/[\s_\-()（）]/gu, '')

/**
 * Takes a table and what a person says of its columns (`text: '正文'`, by name or number from 1); gives which
 * column is which. What nobody says is found by its name, the text also by its length.
 * @throws InputError table-columns where no column holds texts, two may, or one that was named is not there
 */
export function columnsOf(name: string, table: Table, given: Readonly<Record<string, string>>): Columns {
  const columns: Record<string, number> = {}
  for (const [key, named] of Object.entries(given)) columns[key] = namedColumn(name, table, key, named)
  const taken = new Set(Object.values(columns))
  for (const [key, names] of Object.entries(columnNames)) {
    if (key in columns || key === 'text') continue
    const place = names.map(tight).map((one) => table.header.findIndex((head, at) => tight(head) === one && !taken.has(at))).find((at) => at >= 0)
    if (place !== undefined) columns[key] = place
  }
  const text = columns['text'] ?? textColumn(name, table)
  if (longest(table, text) < longText) {
    throw columnFault(name, table, `its column "${table.header[text] ?? ''}" holds no text as long as a report`)
  }
  return { ...columns, text }
}

function namedColumn(name: string, table: Table, key: string, named: string): number {
  const places = table.header.flatMap((head, at) => (tight(head) === tight(named) ? [at] : []))
  if (places.length > 1) throw columnFault(name, table, `has ${places.length} columns "${named}"; name ${key} by its number`)
  const number = /^\d{1,4}$/u.test(named) ? Number(named) - 1 : -1
  const place = places[0] ?? (number >= 0 && number < table.header.length ? number : undefined)
  if (place === undefined) throw columnFault(name, table, `has no column "${named}" for ${key}`)
  return place
}

/** The one column that has long texts; of several that do the one that is called as texts are. */
function textColumn(name: string, table: Table): number {
  const long = table.header.flatMap((_, at) => (longest(table, at) >= longText ? [at] : []))
  if (long.length === 1) return long[0]!
  if (long.length === 0) throw columnFault(name, table, 'no column holds texts as long as a report')
  const known = columnNames['text']!.map(tight)
  const called = long.filter((at) => known.includes(tight(table.header[at]!)))
  if (called.length === 1) return called[0]!
  const both = long.map((at) => `"${table.header[at]!}"`).join(', ')
  throw columnFault(name, table, `${long.length} columns hold texts as long as a report: ${both}`)
}

function longest({ rows }: Table, column: number): number {
  return rows.reduce((most, row) => Math.max(most, cellText(row[column]).length), 0)
}

function columnFault(name: string, table: Table, what: string): InputError {
  const list = table.header.slice(0, 30).map((head, at) => `${at + 1} ${head.slice(0, 30)}`).join(', ')
  const { todo } = problemIn('table-columns', name, what).problem
  return new InputError({ code: 'table-columns', file: name, what, todo: `${todo}. Its columns: ${list}`, ...(table.sheet ? { place: `sheet ${table.sheet}` } : {}) })
}
