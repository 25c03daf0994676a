/** How often rows of each kind were right, out of the lexicon; made by `npm run confidence`. */
import { readLexicon, whole, word } from '../lexicon/load.ts'
import { confidence } from '../lexicon/texts.ts'

/** A kind of rows: how many were judged, how many of them were right, and what it adds. */
export interface Kind {
  judged: number
  right: number
  /** Hundredths of log-odds that it adds to those of all rows; less than 0 lowers. */
  points: number
}

const keyOf = (part: string, kind: string): string => `${part}\t${kind}`

const lines = readLexicon('confidence.tsv', confidence, { part: word, kind: word, judged: whole, right: whole, points: whole })
  .map(({ part, kind, judged, right, points }) => ({ part, kind, judged: judged ?? 0, right: right ?? 0, points: points ?? 0 }))

const kinds: ReadonlyMap<string, Kind> = new Map(lines.map(({ part, kind, ...one }) => [keyOf(part, kind), one]))

/** Takes a part and a kind of it; gives what is known of it, undefined for a kind that too few rows had. */
export const kindOf = (part: string, kind: string): Kind | undefined => kinds.get(keyOf(part, kind))

/** What all rows begin with. */
export const allRows: Kind = kindOf('row', 'all') ?? { judged: 0, right: 0, points: 0 }

/** What each part adds to a judged row on average: less than that lowers. */
const means = new Map<string, number>()
for (const { part, judged, points } of lines) {
  means.set(part, (means.get(part) ?? 0) + points * judged / Math.max(1, allRows.judged))
}

/** Takes a part; gives the points that it adds on average. */
export const meanOf = (part: string): number => Math.round(means.get(part) ?? 0)
