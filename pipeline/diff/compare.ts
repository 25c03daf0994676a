/** What two datasets differ in, by meaning: rows added, removed, changed; never by line or id. */
import { schemas } from '../schemas.ts'
import type { Row, TableName } from '../types.ts'
import { keyOf, tellingOrder, type Dataset } from './dataset.ts'
import { pairRows, type Pairs } from './pair.ts'
import { placesIn } from './place.ts'

export interface Change {
  /** `reworded`: the same statement in other words, or found by another rule. */
  kind: 'added' | 'removed' | 'changed' | 'reworded'
  table: string
  /** The report's id; empty for a table of no report. */
  report: string
  /** The raw file that the row comes from, if known. */
  file: string
  /** The line of the published text, from 1: the new one, or the old one of a removed row. */
  line: number | null
  /** Columns whose meaning differs. */
  columns: string[]
  before: Row | null
  after: Row | null
}

export interface Diff {
  changes: Change[]
  /** Rows by table that only stand elsewhere now. */
  moved: Record<string, number>
  /** Rows by table that have a new id, wherever they stand, and say the same. */
  renamed: Record<string, number>
  /** Rows by table that only have another checksum of their file, or another count. */
  recounted: Record<string, number>
  /** Columns by table that came or went. */
  columns: { table: string, added: string[], removed: string[] }[]
  /** Files that differ in any byte. */
  files: { added: string[], removed: string[], changed: string[] }
}

/** Where a row stands, which bytes it came from, how often others name it: not what it says. */
const spanColumns = ['start', 'end', 'quote_start']
const placeColumns = new Set(['id', ...spanColumns, 'sha256', 'characters', 'mention_count'])
/** How it is said, and which rule found it. */
const wordColumns = new Set(['text', 'quote', 'rule'])

/**
 * Takes two datasets; gives what the second has otherwise, in the order of reports, tables, text.
 * `compare(old, fresh).changes[0]` is `{ kind: 'changed', table: 'targets', columns: ['value', …],
 * line: 63, … }`
 */
export function compare(before: Dataset, after: Dataset): Diff {
  const oldPlaces = placesIn(before)
  const newPlaces = placesIn(after)
  const tables = tablesOf(before, after)
  const context = { before: oldPlaces.contextOf, after: newPlaces.contextOf }
  const pairs = pairAll(before, after, tables, context)
  const renamed = new Map([...pairs].map(([table, { both }]) =>
    [table, new Map(both.map(([old, fresh]) => [keyOf(table, old), keyOf(table, fresh)]))]))
  const changes: Change[] = []
  const none = () => Object.create(null) as Record<string, number>
  const same = { moved: none(), renamed: none(), recounted: none() }
  const fileOf = filesOfReports(before, after)
  for (const table of tables) {
    const { both, gone, come } = pairs.get(table)!
    const shared = sharedColumns(table, before, after)
    const add = (kind: Change['kind'], old: Row | null, fresh: Row | null, columns: string[]) => {
      const row = (fresh ?? old)!
      const report = reportOf(table, row, fresh ? after : before)
      const line = (fresh ? newPlaces : oldPlaces).lineOf(row)
      const file = fileOf.get(report) ?? ''
      changes.push({ kind, table, report, file, line, columns, before: old, after: fresh })
    }
    for (const [old, fresh] of both) {
      const differing = shared.filter((column) => differs(table, column, old, fresh, renamed))
      const columns = differing.filter((column) => !placeColumns.has(column))
      if (columns.some((column) => !wordColumns.has(column))) add('changed', old, fresh, columns)
      else if (columns.length > 0) add('reworded', old, fresh, columns)
      else if (differing.length > 0) same[howSame(differing)][table] = (same[howSame(differing)][table] ?? 0) + 1
    }
    for (const row of gone) add('removed', row, null, [])
    for (const row of come) add('added', null, row, [])
  }
  changes.sort(inReadingOrder(tables))
  const columns = changedColumns(before, after, tables)
  return { changes, ...same, columns, files: changedFiles(before, after) }
}

/** What of a row that says the same is new: its id, else its place, else what is counted of its file. */
function howSame(differing: readonly string[]): 'moved' | 'renamed' | 'recounted' {
  if (differing.includes('id')) return 'renamed'
  return spanColumns.some((column) => differing.includes(column)) ? 'moved' : 'recounted'
}

function tablesOf(before: Dataset, after: Dataset): string[] {
  const known: readonly string[] = tellingOrder
  const all = new Set([...before.tables.keys(), ...after.tables.keys()])
  const others = [...all].filter((name) => !known.includes(name)).sort()
  return [...known.filter((name) => all.has(name)), ...others]
}

/** Reports first: the rows of a report whose id changed are still its rows. */
function pairAll(
  before: Dataset, after: Dataset, tables: readonly string[],
  context: { before(row: Row): string, after(row: Row): string },
): Map<string, Pairs> {
  const pairs = new Map<string, Pairs>()
  const same = { before: () => '', after: () => '' }
  const rowsOf = (set: Dataset, table: string) => set.tables.get(table) ?? []
  const reports = pairRows('reports', rowsOf(before, 'reports'), rowsOf(after, 'reports'), same, same)
  const renamed = new Map(reports.both.map(([old, fresh]) => [old.id ?? '', fresh.id ?? '']))
  const glossary = ownersIn(before)
  const glossaryAfter = ownersIn(after)
  const scope = {
    before: (row: Row) => {
      const report = row.report_id ?? glossary.get(row.glossary_id ?? '') ?? ''
      return renamed.get(report) ?? report
    },
    after: (row: Row) => row.report_id ?? glossaryAfter.get(row.glossary_id ?? '') ?? '',
  }
  for (const table of tables) {
    pairs.set(table, table === 'reports'
      ? reports
      : pairRows(table, rowsOf(before, table), rowsOf(after, table), scope, context))
  }
  return pairs
}

const ownersIn = (set: Dataset) =>
  new Map((set.tables.get('glossary') ?? []).map((row) => [row.id ?? '', row.report_id ?? '']))

/** Columns that both sides have: one that came or went is told once, not for each row. */
function sharedColumns(table: string, before: Dataset, after: Dataset): string[] {
  const old = new Set(before.columns.get(table) ?? [])
  return (after.columns.get(table) ?? []).filter((column) => old.has(column))
}

/** A reference is the same if it names the twin of the row that it named before. */
function differs(
  table: string, column: string, old: Row, fresh: Row,
  renamed: ReadonlyMap<string, ReadonlyMap<string, string>>,
): boolean {
  const was = old[column] ?? ''
  const is = fresh[column] ?? ''
  if (was === is) return false
  const { columns } = Object.hasOwn(schemas, table) ? schemas[table as TableName] : { columns: [] }
  const references = columns.find(({ name }) => name === column)?.references ?? []
  return !references.some((reference) => renamed.get(reference.split('.')[0] ?? '')?.get(was) === is)
}

function reportOf(table: string, row: Row, set: Dataset): string {
  if (table === 'reports') return row.id ?? ''
  if (row.report_id !== undefined) return row.report_id
  if (row.glossary_id === undefined) return row.target_report_id ?? ''
  return (set.tables.get('glossary') ?? []).find(({ id }) => id === row.glossary_id)?.report_id ?? ''
}

function filesOfReports(before: Dataset, after: Dataset): Map<string, string> {
  const rows = [...before.tables.get('reports') ?? [], ...after.tables.get('reports') ?? []]
  return new Map(rows.map((row) => [row.id ?? '', row.source_file ?? '']))
}

function inReadingOrder(tables: readonly string[]) {
  const rank = new Map(tables.map((table, index) => [table, index]))
  return (a: Change, b: Change) =>
    (a.report < b.report ? -1 : a.report > b.report ? 1 : 0) ||
    rank.get(a.table)! - rank.get(b.table)! || startOf(a) - startOf(b)
}

const startOf = ({ before, after }: Change) => Number((after ?? before)?.start ?? 0)

function changedColumns(before: Dataset, after: Dataset, tables: readonly string[]): Diff['columns'] {
  return tables.flatMap((table) => {
    const old = before.columns.get(table) ?? []
    const fresh = after.columns.get(table) ?? []
    const added = fresh.filter((column) => !old.includes(column))
    const removed = old.filter((column) => !fresh.includes(column))
    return added.length + removed.length > 0 ? [{ table, added, removed }] : []
  })
}

function changedFiles({ files: old }: Dataset, { files: fresh }: Dataset): Diff['files'] {
  return {
    added: [...fresh.keys()].filter((path) => !old.has(path)).sort(),
    removed: [...old.keys()].filter((path) => !fresh.has(path)).sort(),
    changed: [...fresh.keys()]
      .filter((path) => old.has(path) && old.get(path) !== fresh.get(path)).sort(),
  }
}

/** Whether nothing at all differs, not even a byte. */
export function isSame({ files }: Diff): boolean {
  return files.added.length + files.removed.length + files.changed.length === 0
}
