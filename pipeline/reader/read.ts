/** One given file → its part, with the same stages and the same refusals as a build has. */
import { InputError, problemIn, type Problem } from '../errors.ts'
import { faultIn, inStep } from '../parts/fault.ts'
import { makePart } from '../parts/make.ts'
import type { PartInfo, Sections } from '../parts/part.ts'
import { theSidecar } from '../read/beside.ts'
import { largestOf, tooLarge } from '../read/limits.ts'
import { readReport } from '../read/report.ts'
import { reviewFolder } from '../read/reviews.ts'
import { readSidecar } from '../read/sidecar.ts'
import { reportOf } from '../review/read.ts'
import type { RawFile } from '../types.ts'
import { sayFaults } from '../validate/index.ts'
import type { Given, NamedBytes } from './messages.ts'

/** A report that was read, and all that its part of a dataset is made of. */
export interface ReadPart {
  info: PartInfo
  sections: Sections
}

/**
 * Reads a file as a build would read it out of its folder. A file that is refused is no error here:
 * `(await readGiven({ name: 'a.txt', bytes: new Uint8Array(), facts: [] }))` is `{ refused: … }`.
 */
export async function readGiven({ name, bytes, facts, reviews = [] }: Given): Promise<ReadPart | { refused: Problem }> {
  try {
    const beside = theSidecar(name, facts.map((file) => file.name))
    for (const file of [{ name, bytes }, ...facts, ...reviews]) if (file.bytes.length > largestOf(file.name)) throw tooLarge(file.name)
    const sidecar = beside === null ? null : await readSidecar(facts[0]!.bytes, beside)
    // The stages choose by the name's ending: whatever they read, the page reads.
    const part = await partOf({ name, bytes, sidecar }, reviews).catch((error: unknown) => { throw faultIn(name, error) })
    if (part.info.faults.length > 0) throw problemIn('invariant-broken', name, sayFaults(part.info.faults).join(' '))
    return part
  } catch (error) {
    if (error instanceof InputError) return { refused: error.problem }
    throw error
  }
}

/** The part of a file, with the reviews of its rows if somebody gave them. */
async function partOf(file: RawFile, reviews: readonly NamedBytes[]): Promise<ReadPart> {
  if (reviews.length === 0) return makePart(file, '', true)
  const report = await inStep('read', () => readReport(file))
  return makePart(file, '', true, 0, reviewOf(report.id, reviews), report)
}

/** The review file of a report among those given, under the name that it has in a folder of raw files; of several none wins. */
function reviewOf(id: string, reviews: readonly NamedBytes[]): NamedBytes | null {
  const own = reviews.filter(({ name }) => reportOf(name) === id).map(({ name, bytes }) => ({ name: `${reviewFolder}/${name}`, bytes }))
  if (own.length > 1) throw problemIn('review-report', own[0]!.name, `is one of several for ${id}: ${own.map(({ name }) => name).join(', ')}`)
  return own[0] ?? null
}
