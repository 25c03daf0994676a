/** Where a row stands in its published text: its line, and the words around it. */
import type { Row } from '../types.ts'
import type { Dataset } from './dataset.ts'

export interface Places {
  /** The line of a row's span, from 1; null for a row without one. */
  lineOf(row: Row): number | null
  /** The quote of a row, or what stands around its span: what two rows are compared by. */
  contextOf(row: Row): string
}

interface Text {
  /** Gives the characters between two places in code points. */
  slice(start: number, end: number): string
  /** Code points before each line. */
  lines: number[]
}

/** How many characters on each side tell one `8%` from another. */
const around = 24

/** Takes a dataset; gives the places of its rows. Texts are measured when first asked for. */
export function placesIn(dataset: Dataset): Places {
  const known = new Map<string, Text | null>()
  const textOf = (id: string): Text | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    const text = dataset.texts.get(id)
    const made = text === undefined ? null : measure(text)
    known.set(id, made)
    return made
  }
  const owners = new Map((dataset.tables.get('glossary') ?? []).map((row) => [row.id, row.report_id]))
  const reportOf = (row: Row) => row.report_id ?? owners.get(row.glossary_id ?? '') ?? ''
  return {
    lineOf(row) {
      const text = textOf(reportOf(row))
      return text && row.start ? lineAt(text.lines, Number(row.start)) : null
    },
    contextOf(row) {
      if (row.quote) return row.quote
      const text = textOf(reportOf(row))
      if (!text || !row.start) return ''
      const start = Number(row.start)
      return text.slice(Math.max(0, start - around), Number(row.end ?? start) + around)
    },
  }
}

function measure(text: string): Text {
  const points = [...text]
  const plain = points.length === text.length
  const lines = [0]
  points.forEach((point, index) => { if (point === '\n') lines.push(index + 1) })
  const slice = (start: number, end: number) =>
    plain ? text.slice(start, end) : points.slice(start, end).join('')
  return { slice, lines }
}

/** The last line that begins at or before a place, from 1. */
function lineAt(lines: readonly number[], at: number): number {
  let low = 0
  let high = lines.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (lines[middle]! <= at) low = middle
    else high = middle
  }
  return low + 1
}
