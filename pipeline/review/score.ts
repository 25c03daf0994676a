/** How right the rows are, by table, attribute, rule and confidence: of drawn rows, those that were judged. */
import { givenColumns } from './form.ts'
import { addMeasured, isRight, nothingMeasured, type Measured } from './measure.ts'
import { headline, shareOf, type Share } from './wilson.ts'
import type { Judged } from './work.ts'
import { recordTables } from '../record-tables.ts'

/** The scores of a dataset. */
export interface Score {
  /** Of the dataset as a whole; null where no drawn row was judged. */
  all: Share | null
  measured: Measured
  /** Lines without a decision. */
  open: number
  tables: Record<string, Share>
  /** `indicators.period` */
  attributes: Record<string, Share>
  rules: Record<string, Share>
  /** By tenths: `0.9` is 0.9 and more. */
  confidence: Record<string, Share>
  /** Of the rows of drawn passages, those that the program has. */
  found: Share | null
  /** Rows that were missing, by table, wherever they stood. */
  missed: Record<string, number>
}

/** Takes what came of all reviews, and their counts; gives the scores. Rows outside of a sample only count in `measured`. */
export function score(judged: readonly Judged[], parts: readonly (Measured | undefined)[]): Score {
  const drawn = judged.filter((one) => isRight(one) !== null && one.row && one.review.sample !== ''
    && one.review.table !== 'reports' && one.review.decision !== 'missing')
  const measured = parts.length > 0 ? addMeasured(parts) : nothingMeasured()
  const { rows, missed, judged: read } = measured.passages
  const group = (keyOf: (one: Judged) => string) => {
    const counts = new Map<string, { right: number, judged: number }>()
    for (const one of drawn) {
      const count = counts.get(keyOf(one)) ?? { right: 0, judged: 0 }
      counts.set(keyOf(one), { right: count.right + (isRight(one) ? 1 : 0), judged: count.judged + 1 })
    }
    return shares([...counts].map(([key, { right, judged: all }]) => [key, right, all]))
  }
  return {
    all: headline(measured), measured,
    open: judged.filter(({ outcome }) => outcome === 'open').length,
    tables: group(({ review }) => review.table),
    attributes: attributesOf(drawn),
    rules: group(({ row }) => row?.rule ?? ''),
    confidence: drawn.some(({ row }) => row?.confidence)
      ? group(({ row }) => String(Math.min(9, Math.floor(Number(row?.confidence ?? 0) * 10 + 1e-9)) / 10)) : {},
    found: read > 0 ? shareOf(rows, rows + missed) : null,
    missed: Object.fromEntries(recordTables.map((table) =>
      [table, judged.filter((one) => one.review.table === table && one.outcome === 'added').length])),
  }
}

const shares = (counts: [key: string, right: number, judged: number][]): Record<string, Share> =>
  Object.fromEntries(counts.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, right, all]) => [key, shareOf(right, all)]))

/** Of rows that stay, those whose column was left as it is. */
function attributesOf(drawn: readonly Judged[]): Record<string, Share> {
  return shares(recordTables.flatMap((table) => {
    const stay = drawn.filter(({ review, outcome }) => review.table === table && outcome !== 'removed')
    if (stay.length === 0) return []
    return givenColumns[table].map((column): [string, number, number] => {
      const wrong = stay.filter(({ columns }) => columns.includes(column)).length
      return [`${table}.${column}`, stay.length - wrong, stay.length]
    })
  }))
}
