/** Raw files → parts in the store: those that are kept already are found by what they are made of. */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, problemIn, type Problem } from '../errors.ts'
import { faultIn, inStep, isOfSystem } from '../parts/fault.ts'
import { makePart } from '../parts/make.ts'
import type { PartInfo } from '../parts/part.ts'
import { readInfo, writePart, type Store } from '../parts/store.ts'
import { contentOf, readReport, theSidecar } from '../read/index.ts'
import { reviewEndings, reviewFolder } from '../read/reviews.ts'
import type { ReviewFile } from '../review/index.ts'
import { readSidecar } from '../read/sidecar.ts'
import type { RawFile, Report } from '../types.ts'

/** A raw file by name, and the sidecars beside it: one, or none. */
export interface RawName {
  name: string
  sidecars: readonly string[]
}

/** What came of a raw file. */
export type Made = { info: PartInfo, kept: boolean } | { refused: Problem }

/**
 * Makes the parts of some raw files in the folder `raw`, or finds them; `page` is whether pages
 * are wanted, `hasReviews` whether there are any in its folder `review`; rows less sure than `minConfidence`
 * are left out.
 */
export async function makeParts(
  store: Store, raw: string, files: readonly RawName[], page: boolean, hasReviews: boolean,
  minConfidence = 0,
): Promise<Made[]> {
  const all: Made[] = []
  for (const file of files) {
    try {
      all.push(await makeOne(store, raw, file, page, hasReviews, minConfidence))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      all.push({ refused: error.problem })
    }
  }
  return all
}

async function makeOne(
  store: Store, raw: string, { name, sidecars }: RawName, page: boolean, hasReviews: boolean, minConfidence: number,
): Promise<Made> {
  const sidecar = theSidecar(name, sidecars)
  const bytes = contentOf(join(raw, name), name)
  const facts = sidecar === null ? null : contentOf(join(raw, sidecar), sidecar)
  const key = keyOf([name, sidecar, page, bytes.length, minConfidence], bytes, facts)
  const read = async (): Promise<RawFile> =>
    ({ name, bytes, sidecar: facts === null || sidecar === null ? null : await readSidecar(facts, sidecar) })
  const kept = readInfo<PartInfo | Pointer>(store, key)
  if (!hasReviews) {
    if (kept && !('pointer' in kept)) return { info: kept, kept: true }
    return guarded(name, async () => made(store, key, await read(), page, minConfidence, null, null))
  }
  return guarded(name, async () => {
    // Which review file is its own is known by its id; that of a file that was read before is kept.
    const file = await read()
    const known = kept ? null : await inStep('read', () => readReport(file))
    const id = kept?.id ?? known!.id
    const review = reviewFile(raw, id)
    if (review === null) {
      if (kept && !('pointer' in kept)) return { info: kept, kept: true }
      return made(store, key, file, page, minConfidence, null, known)
    }
    if (!kept) writePart(store, key, { pointer: true, id } satisfies Pointer, new Map())
    const own = createHash('sha256').update(JSON.stringify([key, review.name])).update(review.bytes).digest('hex')
    const before = readInfo<PartInfo>(store, own)
    return before ? { info: before, kept: true } : made(store, own, file, page, minConfidence, review, known)
  })
}

/** What is kept of a report without its reviews: its id alone. */
interface Pointer {
  pointer: true
  id: string
}

async function made(
  store: Store, key: string, file: RawFile, page: boolean, minConfidence: number, review: ReviewFile | null, known: Report | null,
): Promise<Made> {
  const { info, sections } = await makePart(file, key, page, minConfidence, review, known)
  writePart(store, key, info, sections)
  return { info, kept: false }
}

/** The review file of a report, by its id: one, or null. Of several none wins. */
function reviewFile(raw: string, id: string): ReviewFile | null {
  const own = reviewEndings.map((ending) => `${reviewFolder}/${id}.${ending}`).filter((name) => isThere(join(raw, name)))
  if (own.length > 1) throw problemIn('review-report', own[0]!, `is one of several for ${id}: ${own.join(', ')}`)
  const [name] = own
  return name === undefined ? null : { name, bytes: contentOf(join(raw, name), name) }
}

/** Whether anything has the name, also a link that leads nowhere: that one is refused where it is read. */
const isThere = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false }) !== undefined

/**
 * An error inside one report is that report's: it is named with the file, and the others are read.
 * What the disk says is of no report.
 */
async function guarded<T>(name: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw isOfSystem(error) ? error : faultIn(name, error)
  }
}

/** A part's address: everything that it is made of, but for the program, which has a store of its own. */
function keyOf(named: readonly unknown[], bytes: Uint8Array, facts: Uint8Array | null): string {
  const hash = createHash('sha256')
  for (const piece of [JSON.stringify(named), bytes, facts ?? '']) hash.update(piece)
  return hash.digest('hex')
}
