/** One given file → its part, with the same stages and the same refusals as a build has. */
import { InputError, problemIn, type Problem } from '../errors.ts'
import { faultIn } from '../parts/fault.ts'
import { makePart } from '../parts/make.ts'
import type { PartInfo, Sections } from '../parts/part.ts'
import { theSidecar } from '../read/beside.ts'
import { largestOf, tooLarge } from '../read/limits.ts'
import { readSidecar } from '../read/sidecar.ts'
import { sayFaults } from '../validate/index.ts'
import type { Given } from './messages.ts'

/** A report that was read, and all that its part of a dataset is made of. */
export interface ReadPart {
  info: PartInfo
  sections: Sections
}

/**
 * Reads a file as a build would read it out of its folder. A file that is refused is no error here:
 * `(await readGiven({ name: 'a.txt', bytes: new Uint8Array(), facts: [] }))` is `{ refused: … }`.
 */
export async function readGiven({ name, bytes, facts }: Given): Promise<ReadPart | { refused: Problem }> {
  try {
    const beside = theSidecar(name, facts.map((file) => file.name))
    for (const file of [{ name, bytes }, ...facts]) if (file.bytes.length > largestOf(file.name)) throw tooLarge(file.name)
    const sidecar = beside === null ? null : await readSidecar(facts[0]!.bytes, beside)
    // The stages choose by the name's ending: whatever they read, the page reads.
    const part = await makePart({ name, bytes, sidecar }, '', true).catch((error: unknown) => { throw faultIn(name, error) })
    if (part.info.faults.length > 0) throw problemIn('invariant-broken', name, sayFaults(part.info.faults).join(' '))
    return part
  } catch (error) {
    if (error instanceof InputError) return { refused: error.problem }
    throw error
  }
}
