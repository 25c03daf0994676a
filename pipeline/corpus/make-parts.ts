/** Raw files → parts in the store: those that are kept already are found by what they are made of. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import { faultIn, isOfSystem } from '../parts/fault.ts'
import { makePart } from '../parts/make.ts'
import type { PartInfo } from '../parts/part.ts'
import { readInfo, writePart, type Store } from '../parts/store.ts'
import { contentOf, theSidecar } from '../read/index.ts'
import { readSidecar } from '../read/sidecar.ts'

/** A raw file by name, and the sidecars beside it: one, or none. */
export interface RawName {
  name: string
  sidecars: readonly string[]
}

/** What came of a raw file. */
export type Made = { info: PartInfo, kept: boolean } | { refused: Problem }

/**
 * Makes the parts of some raw files in the folder `raw`, or finds them; `page` is whether pages are wanted, rows less
 * sure than `minConfidence` are left out.
 */
export async function makeParts(
  store: Store, raw: string, files: readonly RawName[], page: boolean, minConfidence = 0,
): Promise<Made[]> {
  const made: Made[] = []
  for (const file of files) {
    try {
      made.push(await makeOne(store, raw, file, page, minConfidence))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      made.push({ refused: error.problem })
    }
  }
  return made
}

async function makeOne(
  store: Store, raw: string, { name, sidecars }: RawName, page: boolean, minConfidence: number,
): Promise<Made> {
  const sidecar = theSidecar(name, sidecars)
  const bytes = contentOf(join(raw, name), name)
  const facts = sidecar === null ? null : contentOf(join(raw, sidecar), sidecar)
  const key = keyOf([name, sidecar, page, bytes.length, minConfidence], bytes, facts)
  const kept = readInfo<PartInfo>(store, key)
  if (kept) return { info: kept, kept: true }
  const read = facts === null || sidecar === null ? null : await readSidecar(facts, sidecar)
  const { info, sections } = await guarded(name, () => makePart({ name, bytes, sidecar: read }, key, page, minConfidence))
  writePart(store, key, info, sections)
  return { info, kept: false }
}

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
