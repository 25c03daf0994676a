/** What a page carries: the JSON that the generator writes into it and the client reads. */
import type { Row, TableName } from '../types.ts'

/**
 * A table by columns, so that what repeats is written once: a string is a column with one value
 * throughout, `[values, indexes]` one with few, a list one with many.
 */
export type PackedColumn = string | string[] | [string[], number[]]

export interface PackedTable {
  rows: number
  columns: Record<string, PackedColumn>
}

/** Label in Chinese and in English. */
export type Label = readonly [string, string]

/** Labels of a table, its columns and its codes, as the codebook has them. */
export interface TableLabels {
  label: Label
  columns: Record<string, Label>
  /** Which columns are no text: their cells stand without quotes in JSON. */
  numbers: string[]
  codes: Record<string, Record<string, Label>>
}

export interface PageDoubt {
  rule: string
  /** What is doubtful, in English and in Chinese. */
  message: string
  chinese: string
  /** Place in the text in UTF-16 units. */
  at?: readonly [number, number]
}

/** What people's reviews say of the rows of a page. */
export interface PageAccuracy {
  /** Drawn rows: how many, percent right, ends of the interval; null without any. */
  accuracy: readonly [judged: number, share: string, low: string, high: string] | null
  /** Without any: rows that people chose to judge, and how many of them were right. */
  chosen?: readonly [judged: number, right: number]
}

/** All that a report's page knows; of reviews what its own say, where there are any. */
export interface ReportData extends Partial<PageAccuracy> {
  id: string
  text: string
  report: Row
  /** The English name of the report's area; empty where none is known. */
  english: string
  tables: Partial<Record<TableName, PackedTable>>
  /** Names of the catalogue's metrics that the report uses. */
  metrics: Record<string, Label>
  labels: Partial<Record<TableName, TableLabels>>
  doubts: PageDoubt[]
}

/** Whose dataset it is, as far as somebody has said. */
export interface About {
  title: Label
  publisher: Label | null
  licence: { title: Label, url: string } | null
  contact: { name: Label | null, email: string, url: string }
  homepage: string
  version: string
  modified: string
}

/** All that the index page knows; the figures of a metric stand in a block of their own. */
export interface HomeData extends PageAccuracy {
  about: About
  reports: PackedTable
  /** Targets that were met or missed. */
  attainment: PackedTable
  /** How many targets of each metric nothing can be held against. */
  open: Record<string, number>
  metrics: Record<string, Label>
  /** What else metrics are called, a line each; searched, not shown. */
  aliases: Record<string, string>
  /** English names of areas, by their Chinese ones, as far as they are known. */
  areas: Record<string, string>
  /** What a figure of a unit's code is in, `CNY` → 元. */
  units: Record<string, Label>
  /** What the block `search-index` holds: rows of `records`, with their quotes or without; null where they are too many. */
  search: { rows: number, quotes: boolean } | null
  /** How many figures each metric has. */
  figures: Record<string, number>
  /** How many figures there are where they are too many for a page, and so were left out. */
  left?: number
  labels: Partial<Record<TableName, TableLabels>>
}

/** What a page is called: area, year and title, none of them twice. */
export function headingOf(report: Row): string {
  const title = report['title'] ?? ''
  const before = ['area', 'year'].map((name) => report[name] ?? '').filter((words) => !title.includes(words))
  return [...before, title].filter(Boolean).join(' ')
}

/** Packs rows by column; `unpack` gives them back. Columns are those named, in that order. */
export function pack(rows: readonly Row[], names: readonly string[]): PackedTable {
  const columns: Record<string, PackedColumn> = {}
  for (const name of names) columns[name] = packColumn(rows.map((row) => row[name] ?? ''))
  return { rows: rows.length, columns }
}

function packColumn(cells: string[]): PackedColumn {
  const places = new Map<string, number>()
  for (const cell of cells) if (!places.has(cell)) places.set(cell, places.size)
  if (places.size <= 1) return cells[0] ?? ''
  if (places.size * 2 > cells.length) return cells
  return [[...places.keys()], cells.map((cell) => places.get(cell)!)]
}

/** The rows of a packed table. `unpack(pack([{ a: 'x' }], ['a']))` is `[{ a: 'x' }]`. */
export function unpack({ rows, columns }: PackedTable): Row[] {
  const unpacked: Row[] = Array.from({ length: rows }, () => ({}))
  for (const [name, column] of Object.entries(columns)) {
    unpacked.forEach((row, index) => { row[name] = cellOf(column, index) })
  }
  return unpacked
}

function cellOf(column: PackedColumn, index: number): string {
  if (typeof column === 'string') return column
  const [first, second] = column
  if (Array.isArray(first)) return first[(second as number[])[index]!]!
  return (column as string[])[index]!
}
