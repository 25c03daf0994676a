/** The measured accuracy, as `npm run accuracy` wrote it down, and how it is printed. */
import measured from '../vocabulary/accuracy.json' with { type: 'json' }

/** What was counted for one table: facts read by hand, and rows of the build in the same places. */
export interface TableScore {
  /** Facts that a person read out of the annotated text. */
  gold: number
  /** Of those, how many have a row of this table at their place, */
  found: number
  /** with the right number and unit, */
  value: number
  /** and every attribute right as well. */
  full: number
  /** Rows that the build has in annotated text, */
  rows: number
  /** and how many of them a person also read there. */
  correct: number
  /** Share of right values among found rows, in %, by attribute, one digit behind the point. */
  attributes: Readonly<Record<string, string>>
}

/** The scores of a group of reports. */
export interface GroupScore {
  /** Raw files without ending, in order. */
  reports: readonly string[]
  /** Share of quantities in the ledger with the right role, in %. */
  ledger: string
  tables: Readonly<Record<string, TableScore>>
}

export interface Accuracy {
  groups: Readonly<Record<string, GroupScore>>
}

export const accuracy: Accuracy = measured

/** A share in percent, rounded half up to one digit without floats: `share(2, 3)` is `66.7`. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const tenths = Math.floor((2 * part * 1000 + whole) / (2 * whole))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
