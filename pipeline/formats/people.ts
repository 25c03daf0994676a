/** Tables as people read them: names beside ids, codes with their meaning, values first, ids last. */
import { schemas, type Column, type TableSchema } from '../schemas.ts'
import type { Row, RowSource, TableName } from '../types.ts'
import { columnDetail } from './columns.ts'
import { fitsDouble } from './decimal.ts'
import { nameHeading } from '../vocabulary/dataset.ts'
import type { Sheet } from './xlsx.ts'

/** Names of what ids stand for, by the column referred to: `metrics.metric_id` → id → 粮食产量. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string>>

/** How a table's rows are called, and the key that others name them by. */
const called: readonly (readonly [table: TableName, key: string, name: (row: Row) => string])[] = [
  ['reports', 'id', ({ area, title, year }) => [area || title, year].filter(Boolean).join(' ')],
  ['sections', 'id', ({ marker = '', heading = '' }) => marker + heading],
  ['glossary', 'id', ({ term = '' }) => term],
  ['metrics', 'metric_id', ({ name_zh: name = '' }) => name],
]

/** The names of all rows that others refer to. */
export function namesIn(rows: RowSource): Names {
  return new Map(called.map(([table, key, name]) => {
    const names = [...rows(table)].flat().map((row) => [row[key] ?? '', name(row)] as const)
    return [`${table}.${key}`, new Map(names)]
  }))
}

/** A column of a sheet; less `rank` is further left. */
interface Shown {
  rank: number
  heading: string
  cell: (row: Row) => string | number | null
}

/** Ranks: whose it is, what it is, how much, the rest, where it stands, what only programs need. */
const [whose, what, amount, rest, where, technical] = [0, 1, 3, 4, 5, 6]
const subjects: readonly string[] = [
  'metric', 'item', 'term', 'part', 'name_zh', 'name_en', 'title', 'marker', 'heading',
]
const amounts: ReadonlySet<string> = new Set(['value', 'value_max', 'text', 'period', 'outcome', 'measure', 'preferred', 'area', 'year'])
const isStated = /^(?:target_|actual_)?(?:stated(?:_max)?|unit|comparator)$/u
const isTechnical = /(?:^|_)(?:id|start|end|code|sha256|charset|rule)$|_file$|_path$|_url$/u

/**
 * A table as a sheet: beside each id a column with the name of what it stands for, behind each code
 * its Chinese meaning, numbers as numbers where Excel keeps every digit.
 * `tableSheet(rows, schemas.observations, names).headings[1]` is `指标名称`.
 */
export function tableSheet(rows: readonly Row[], schema: TableSchema, names: Names): Sheet {
  const columns = schema.columns.flatMap((column) => [...nameColumn(column, names), valueColumn(schema, column)])
    .map((shown, index) => ({ shown, index }))
    .sort((one, other) => one.shown.rank - other.shown.rank || one.index - other.index)
    .map(({ shown }) => shown)
  return {
    name: schema.title,
    headings: columns.map(({ heading }) => heading),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    // Whose and what stay in sight while the rest moves.
    frozen: Math.min(2, columns.filter(({ rank }) => rank <= what + 1).length),
    plain: new Set(columns.flatMap(({ heading }, index) => (isPlain(schema, heading) ? [index] : []))),
  }
}

/** Years, places and counts are no amounts: their digits stand together. */
const isPlain = ({ columns }: TableSchema, heading: string): boolean =>
  columns.some(({ name, kind }) => kind === 'integer' && heading.endsWith(`\n${name}`))

function nameColumn(column: Column, names: Names): Shown[] {
  const [reference = ''] = column.references
  const own = column.references.length === 1 ? names.get(reference) : undefined
  if (!own) return []
  const first = column.name === 'report_id' ? whose : column.name === 'metric_id' ? what + 1 : where
  return [{
    rank: first,
    heading: nameHeading(column.title),
    cell: (row) => own.get(row[column.name] ?? '') || null,
  }]
}

function valueColumn(schema: TableSchema, column: Column): Shown {
  const { name, title, kind } = column
  const meanings = new Map(columnDetail(schema, name).codes
    .map(({ code, zh }) => [code, `${shorten(zh)} (${code})`]))
  return {
    rank: rankOf(schema, column),
    heading: `${title}\n${name}`,
    cell: (row) => {
      const value = row[name] ?? ''
      if (value === '') return null
      return kind !== 'text' && (fitsDouble(value) || isRounded.test(value)) ? Number(value) : meanings.get(value) ?? value
    },
  }
}

/** What was rounded to six places has no further digits to lose: as text no sum would count it. */
const isRounded = /\.\d{6}$/u

function rankOf({ primaryKey }: TableSchema, { name, references }: Column): number {
  if (name === primaryKey || references.length > 0 || isTechnical.test(name)) return technical
  if (subjects.includes(name)) return what
  return amounts.has(name) || isStated.test(name) ? amount : rest
}

/** The meaning of a code up to its first remark. */
const shorten = (meaning: string): string => /^[^\uff08\uff0c\uff1b\uff1a(]*/u.exec(meaning)?.[0] || meaning

/** The schemas in the order of their sheets. */
export const sheetsOf = (rows: RowSource, tables: readonly TableName[]): Sheet[] => {
  const names = namesIn(rows)
  return tables.map((name) => tableSheet([...rows(name)].flat(), schemas[name], names))
}
