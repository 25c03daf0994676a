/** Draws rows and passages to be judged: the same seed and rows give the same draw, in any order. */
import { createHash } from 'node:crypto'
import type { Row } from '../types.ts'
import { givenColumns } from './form.ts'
import type { AnyReview } from './rows.ts'
import { recordTables, type RecordTable } from '../record-tables.ts'

/** How rows are drawn: all alike, or so many of each table, level of area, tenth of confidence. */
export const ways = ['all', 'table', 'level', 'confidence'] as const
export type Way = (typeof ways)[number]

/** What is drawn from: rows by table, the level of each report, published texts by report. */
export interface Drawn {
  tables: ReadonlyMap<string, readonly Row[]>
  texts: ReadonlyMap<string, string>
}

export interface Draw {
  rows: number
  passages: number
  seed: string
  by: Way
}

/** A drawn line with the report that it is of. */
export interface DrawnLine {
  report: string
  line: AnyReview
}

/** By this a row is sooner or later: no other seed gives the same order, and no other row changes it. */
const lot = (seed: string, key: string): string => createHash('sha256').update(`${seed}\u0000${key}`).digest('hex')

/** The first of a stratum by lot. */
function firstOf<T>(all: readonly T[], count: number, seed: string, keyOf: (one: T) => string): T[] {
  return all.map((one) => ({ one, rank: lot(seed, keyOf(one)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, count).map(({ one }) => one)
}

/** So many of each stratum that all have the same share, as far as they reach. */
function quotas(sizes: readonly number[], count: number): number[] {
  const given = sizes.map(() => 0)
  let left = Math.min(count, sizes.reduce((sum, size) => sum + size, 0))
  while (left > 0) {
    for (let at = 0; at < sizes.length && left > 0; at += 1) {
      if (given[at]! >= sizes[at]!) continue
      given[at]! += 1
      left -= 1
    }
  }
  return given
}

/** Shorter lines are headings. */
const shortest = 20

/**
 * Takes a dataset and how many to draw; gives lines without a decision, with the columns that the
 * program gives and the mark of the draw. Rows that a person added are no rows of the program.
 */
export function draw({ tables, texts }: Drawn, { rows, passages, seed, by }: Draw): DrawnLine[] {
  const levels = new Map((tables.get('reports') ?? []).map((row) => [row.id ?? '', row.level || 'unknown']))
  const all = recordTables.flatMap((table) => (tables.get(table) ?? [])
    .filter(({ review }) => review !== 'added').map((row) => ({ table, row })))
  const strata = new Map<string, typeof all>()
  for (const one of all) {
    const name = stratumOf(one.table, one.row, levels, by)
    addTo(strata, name, one)
  }
  const names = [...strata.keys()].sort()
  const counts = quotas(names.map((name) => strata.get(name)!.length), rows)
  const drawn = names.flatMap((name, index) => {
    const of = strata.get(name)!
    const mark = `${seed} ${name} ${counts[index]}/${of.length}`
    return firstOf(of, counts[index]!, seed, ({ row }) => row.id ?? '')
      .map(({ table, row }): DrawnLine => ({ report: row.report_id ?? '', line: lineOf(table, row, mark) }))
  })
  return [...drawn, ...passagesOf({ tables, texts }, passages, seed)]
}

function stratumOf(table: RecordTable, row: Row, levels: ReadonlyMap<string, string>, by: Way): string {
  if (by === 'all') return 'all'
  if (by === 'table') return `table=${table}`
  if (by === 'level') return `level=${levels.get(row.report_id ?? '') ?? 'unknown'}`
  const tenth = Math.min(9, Math.floor(Number(row.confidence || 0) * 10 + 1e-9))
  return `confidence=0.${tenth}`
}

function lineOf(table: RecordTable, row: Row, sample: string): AnyReview {
  const columns = Object.fromEntries(givenColumns[table].filter((name) => row[name]).map((name) => [name, row[name]!]))
  return {
    table, start: Number(row.start), end: Number(row.end), text: row.text ?? '', decision: '', columns,
    id: row.id ?? '', note: '', by: '', on: '', sample, quote: row.quote ?? '',
  }
}

function addTo<T>(lists: Map<string, T[]>, name: string, one: T): void {
  const list = lists.get(name)
  if (list) list.push(one)
  else lists.set(name, [one])
}

/** Lines of the speech that are drawn to be read through. */
function passagesOf({ tables, texts }: Drawn, count: number, seed: string): DrawnLine[] {
  if (count === 0) return []
  const spoken = new Map<string, { start: number, end: number }[]>()
  for (const { report_id: report = '', start, end } of tables.get('sections') ?? []) {
    addTo(spoken, report, { start: Number(start), end: Number(end) })
  }
  const notes = new Map<string, { start: number, end: number }[]>()
  for (const { report_id: report = '', start, end } of tables.get('glossary') ?? []) addTo(notes, report, { start: Number(start), end: Number(end) })
  const isNote = (report: string, start: number, end: number) =>
    (notes.get(report) ?? []).some((note) => note.start < end && start < note.end)
  const all: { report: string, start: number, end: number, text: string }[] = []
  for (const [report, text] of texts) {
    const sections = spoken.get(report) ?? []
    let at = 0
    for (const words of text.split('\n')) {
      const length = Array.from(words).length
      const lead = Array.from(/^\s*/u.exec(words)![0]).length
      const [start, end] = [at + lead, at + Array.from(words.trimEnd()).length]
      const isSpoken = sections.some((one) => one.start <= start && end <= one.end) && !isNote(report, start, end)
      if (end - start >= shortest && isSpoken) {
        all.push({ report, start, end, text: words.trim() })
      }
      at += length + 1
    }
  }
  const drawn = firstOf(all, count, seed, ({ report, text, start }) => `${report}\u0000${start}\u0000${text}`)
  const sample = `${seed} passages ${drawn.length}/${all.length}`
  return drawn.map(({ report, start, end, text }) => ({
    report,
    line: { table: 'passage', start, end, text, decision: '', columns: {}, id: '', note: '', by: '', on: '', sample, quote: '' },
  }))
}

/**
 * Takes the lines that a report's file has and those that were drawn; gives both, by place: a drawn
 * row that has a line gets its mark there.
 */
export function withDrawn<T extends AnyReview>(had: readonly T[], drawn: readonly AnyReview[]): AnyReview[] {
  const isSame = (one: AnyReview, other: AnyReview) => one.table === other.table
    && one.decision !== 'missing' && one.start === other.start && one.end === other.end
    && (one.id === '' || other.id === '' || one.id === other.id)
  const lines: AnyReview[] = had.map((one) => {
    const twin = one.sample === '' ? drawn.find((other) => isSame(one, other)) : undefined
    return twin ? { ...one, sample: twin.sample } : one
  })
  const fresh = drawn.filter((one) => !had.some((other) => isSame(one, other)))
  return [...lines, ...fresh].sort((one, other) => (one.start ?? -1) - (other.start ?? -1))
}
