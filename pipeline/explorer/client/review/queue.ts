/** Which rows are reviewed, in the order of doubt. */
import type { Row } from '../../../types.ts'
import type { ReviewTable } from '../../../review/form.ts'
import type { PageDoubt } from '../../data.ts'
import type { Item, Model } from '../items.ts'
import { isRecordTable } from '../../../record-tables.ts'

/** Something to decide on: a row of the page, or the facts of the report as a whole. */
export interface Task {
  key: string
  table: ReviewTable
  row: Row
  /** Nothing for the facts of the report. */
  item?: Item
  doubts: PageDoubt[]
  /** How sure the build is, 0–1; nothing where it does not say. */
  confidence: number | undefined
}

/** Key of the facts of the report: area, year, speaker and so on. */
export const reportKey = 'reports'

/**
 * The rows of a page, those first that somebody should look at first: with a doubt, then the less
 * sure, then in the order of the text; what was published as reviewed comes last.
 */
export function toQueue(model: Model): Task[] {
  const { report, doubts } = model.data
  const records = model.items.filter(({ table }) => isRecordTable(table))
  const tasks = records.map((item): Task => ({
    key: item.id, table: item.table as ReviewTable, row: item.row, item,
    doubts: doubtsOf(item, doubts, records),
    confidence: item.row['confidence'] ? Number(item.row['confidence']) : undefined,
  }))
  tasks.push({
    key: reportKey, table: 'reports', row: report, confidence: undefined,
    doubts: doubts.filter(({ rule }) => rule.startsWith('facts/')),
  })
  return tasks.map((task, index) => ({ task, index, rank: rankOf(task) }))
    .sort((a, b) => a.rank - b.rank || sureness(a.task) - sureness(b.task) || a.index - b.index)
    .map(({ task }) => task)
}

function rankOf({ doubts, row }: Task): number {
  return row['review'] ? 2 : doubts.length > 0 ? 0 : 1
}

function sureness({ confidence }: Task): number {
  return confidence ?? 2
}

/** Doubts about a row: those on its figure, and those in its sentence that are on no figure at all. */
function doubtsOf(item: Item, doubts: readonly PageDoubt[], records: readonly Item[]): PageDoubt[] {
  return doubts.filter(({ at }) => {
    if (!at) return false
    const touches = (from: number, to: number) => at[0] < to && at[1] > from
    if (touches(item.from, item.to)) return true
    return touches(item.quoteFrom, item.quoteFrom + item.quote.length) &&
      !records.some((other) => touches(other.from, other.to))
  })
}

/** UTF-16 units → code points, the places of the tables: the way back of `offsets`. */
export function pointsOf(text: string): (unit: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (unit) => unit
  const points = new Uint32Array(text.length + 1)
  let point = 0
  let unit = 0
  for (const character of text) {
    points.fill(point, unit, unit + character.length)
    unit += character.length
    point += 1
  }
  points[unit] = point
  return (place) => points[place] ?? point
}

/** Where the sentence around a place begins and ends; at most some 300 characters to either side. */
export function sentenceAround(text: string, from: number, to: number): [number, number] {
  const before = text.slice(Math.max(0, from - 300), from)
  const after = text.slice(to, to + 300)
  const opening = Math.max(...sentenceEnds.map((mark) => before.lastIndexOf(mark)))
  const closings = sentenceEnds.map((mark) => after.indexOf(mark)).filter((place) => place >= 0)
  const closing = closings.length > 0 ? Math.min(...closings) : after.length
  const end = Math.min(text.length, to + closing + (closings.length === 0 || after[closing] === '\n' ? 0 : 1))
  const start = from - before.length + opening + 1
  const words = text.slice(start, end)
  // Half a character is none: what was cut inside one begins behind it.
  const blank = /^[\s\udc00-\udfff]*/.exec(words.slice(0, from - start))![0].length
  return [start + blank, Math.max(to, start + words.replace(/[\s\ud800-\udbff]+$/, '').length)]
}

/** Full stops, question and exclamation marks of Chinese text, and the end of a line. */
const sentenceEnds = ['\u3002', '\uff01', '\uff1f', '\n']
