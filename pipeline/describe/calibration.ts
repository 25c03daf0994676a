/** How well confidences fit: what rows kept apart were said to be, and what they were. */
import measured from '../vocabulary/calibration.json' with { type: 'json' }

/** Judged rows by verdict. */
export interface Verdicts {
  rows: number
  right: number
  small: number
  wrong: number
}

/** A tenth of the rows, in the order of their confidence. */
export interface Tenth extends Verdicts {
  /** The least and the greatest confidence in it. */
  from: string
  to: string
  /** Their mean confidence, three decimals. */
  said: string
}

export interface Calibration {
  /** ISO date of the last judgment. */
  on: string
  /** Rows that the kinds were counted in. */
  fit: Verdicts
  /** Rows judged after the rules were last changed: they say how right rows are on the whole. */
  level: Verdicts
  /** Rows drawn by chance that were kept apart: nothing was counted in them. */
  check: Verdicts
  /** How many of these are of reports that no counted row is of. */
  apart: number
  /** Judged rows that the program makes otherwise now: they count for nothing. */
  changed: number
  /** From the least sure tenth on. */
  tenths: readonly Tenth[]
}

export const calibration: Calibration = measured

const parts = 10

/** Takes rows that were kept apart with their confidence; gives them by tenths, the least sure first. */
export function tenthsOf(rows: readonly { confidence: string, verdict: string }[]): Tenth[] {
  const sorted = rows.map((row, index) => ({ row, index }))
    .sort((one, two) => Number(one.row.confidence) - Number(two.row.confidence) || one.index - two.index)
    .map(({ row }) => row)
  return Array.from({ length: parts }, (_, place) => {
    const part = sorted.slice(Math.round(place * sorted.length / parts), Math.round((place + 1) * sorted.length / parts))
    const sum = part.reduce((total, { confidence }) => total + Math.round(Number(confidence) * 100), 0)
    return {
      from: part[0]?.confidence ?? '', to: part[part.length - 1]?.confidence ?? '',
      said: part.length === 0 ? '' : (Math.round(sum * 10 / part.length) / 1000).toFixed(3), ...verdictsOf(part),
    }
  })
}

/** Takes judged rows; counts their verdicts. */
export function verdictsOf(rows: readonly { verdict: string }[]): Verdicts {
  const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length
  return { rows: rows.length, right: count('right'), small: count('small'), wrong: count('wrong') }
}
