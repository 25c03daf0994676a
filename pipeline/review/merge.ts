/** Two people's reviews of one report put together, and where they differ. Nothing of Node. */
import { sameCell } from './cells.ts'
import type { AnyReview } from './rows.ts'

/** Two reviews of one row that do not say the same. */
export interface Difference<T extends AnyReview = AnyReview> {
  one: T
  other: T
  /** What they differ in: `decision`, or columns. */
  columns: string[]
}

/** All reviews of both, and the pairs that differ: of these the first one's is among them. */
export interface Merged<T extends AnyReview = AnyReview> {
  rows: T[]
  differences: Difference<T>[]
  /** Rows that both decided, and those of them on which both say the same. */
  both: number
  agreed: number
}

const nameOf = ({ columns }: AnyReview) => columns['metric'] ?? columns['item'] ?? ''

const placeOf = ({ table, start, end }: AnyReview) => `${table} ${start} ${end}`

/** Whether two lines are about one row. A missing row is known by its place and name. */
function isSameRow(one: AnyReview, other: AnyReview): boolean {
  if (one.table !== other.table || one.start !== other.start || one.end !== other.end) return false
  if (one.table === 'reports') return Object.keys(one.columns).some((name) => name in other.columns)
  if (one.id !== '' && other.id !== '') return one.id === other.id
  const isMissing = [one, other].filter(({ decision }) => decision === 'missing').length
  return isMissing === 0 || (isMissing === 2 && nameOf(one) === nameOf(other))
}

function differing(one: AnyReview, other: AnyReview): string[] {
  const names = [...new Set([...Object.keys(one.columns), ...Object.keys(other.columns)])]
  // A cell that one of them gave as the program has it, and the other left alone, is no difference.
  const columns = one.decision === 'right' || one.decision === 'wrong' ? []
    : names.filter((name) => !sameCell(one.columns[name] ?? '', other.columns[name] ?? ''))
  return one.decision === other.decision ? columns : ['decision']
}

/** A review with what another of the same row adds to it: its note, and the mark of the draw. */
export function together<T extends Pick<AnyReview, 'note' | 'sample'>>(one: T, other: T): T {
  const note = [...new Set([one.note, other.note])].filter(Boolean).join('; ')
  return { ...one, note, sample: one.sample || other.sample }
}

/**
 * Takes the reviews of two people; gives them together. A decision wins over none. Where both say
 * the same, the notes of both stay; where they differ, the first one's line is as it was.
 */
export function mergeReviews<T extends AnyReview>(first: readonly T[], second: readonly T[]): Merged<T> {
  const merged: Merged<T> = { rows: [], differences: [], both: 0, agreed: 0 }
  const left = new Set(second)
  const byPlace = new Map<string, T[]>()
  for (const other of second) {
    const here = byPlace.get(placeOf(other))
    if (here) here.push(other)
    else byPlace.set(placeOf(other), [other])
  }
  for (const one of first) {
    const here = byPlace.get(placeOf(one)) ?? []
    const at = here.findIndex((other) => isSameRow(one, other))
    const [other] = at < 0 ? [] : here.splice(at, 1)
    if (other) left.delete(other)
    if (!other || other.decision === '' || one.decision === '') {
      if (!other) merged.rows.push(one)
      else merged.rows.push(one.decision === '' ? together(other, one) : together(one, other))
      continue
    }
    merged.both += 1
    const columns = differing(one, other)
    if (columns.length > 0) merged.differences.push({ one, other, columns })
    else merged.agreed += 1
    merged.rows.push(columns.length > 0 ? { ...one, sample: one.sample || other.sample } : together(one, other))
  }
  merged.rows.push(...left)
  merged.rows.sort((one, other) => (one.start ?? -1) - (other.start ?? -1))
  return merged
}
