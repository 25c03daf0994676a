/** Review files that are given by name: read, and written without anything of a person's being lost. */
import { lstatSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { contentOf } from '../read/index.ts'
import { readReview } from '../review/read.ts'
import { toReviewCsv, type AnyReview, type ReviewRow } from '../review/rows.ts'
import { makeFolders } from '../write/folders.ts'
import { unwritable } from '../write/index.ts'
import { NoPlaceForFile, writeWhole } from '../write/whole.ts'

/** The reviews of a file. */
export function reviewsAt(place: string): Promise<ReviewRow[]> {
  return readReview({ name: place, bytes: contentOf(place, place) })
}

/** Writes a review file, whole or not at all. Throws InputError where it cannot be. */
export async function putReviews(place: string, lines: readonly AnyReview[]): Promise<void> {
  try {
    await makeFolders(dirname(resolve(place)))
    writeWhole(place, `\uFEFF${toReviewCsv(lines)}`)
  } catch (error) {
    if (error instanceof NoPlaceForFile) throw problemIn('file-unreadable', place, `${error.message}, and nothing was written`)
    throw unwritable(place, error)
  }
}

/**
 * Refuses a file that is there already, is none of the two, and says what the two together do not: a third
 * person's reviews, or no reviews at all. Throws InputError `review-taken`.
 */
export async function refuseOther(to: string, read: readonly string[], lines: readonly AnyReview[]): Promise<void> {
  if (!lstatSync(to, { throwIfNoEntry: false })?.isFile() || read.some((one) => realpathSync(one) === realpathSync(to))) return
  const there = await reviewsAt(to).catch((error: unknown) => {
    if (error instanceof InputError) throw problemIn('review-taken', to, 'is there already, and is no review file')
    throw error
  })
  const cells = (one: AnyReview) => JSON.stringify([one.table, one.start, one.end, one.text, one.decision, Object.entries(one.columns).sort(), one.id, one.note, one.by, one.on, one.sample])
  const kept = new Set(lines.map(cells))
  const lost = there.find((one) => !kept.has(cells(one)))
  if (lost) throw problemIn('review-taken', to, 'is there already, and has a line that neither of the two has', `line ${lost.line}`)
}
