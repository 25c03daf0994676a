/** The review files of a folder and what comes of them: read with their reports, without a build. */
import { join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { extract } from '../extract/index.ts'
import { normalizeReport } from '../normalize/index.ts'
import { contentOf, readRaw, readRawFile, readReport } from '../read/index.ts'
import { reviewsIn } from '../read/reviews.ts'
import { reviewed, type Applied } from '../review/index.ts'
import { reportOf } from '../review/read.ts'
import { readdir } from 'node:fs/promises'

/** The names of the review files in a folder, sorted. Throws InputError where it cannot be read. */
export async function reviewsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`
    const todo = 'Name the folder with the review files; "npm run review -- sample" makes them'
    throw new InputError({ code: 'folder-missing', file: folder, what, todo })
  })
  return reviewsIn(names.filter((name) => !name.startsWith('.')).sort()).names
}

/**
 * Takes the folder of raw files and that of reviews; gives what came of each review file, by report.
 * Throws InputError where a review is wrong; with `asGold` one that does not fit the rows is a miss.
 */
export async function applyAll(raw: string, folder: string, asGold = false): Promise<Map<string, Applied>> {
  const names = await reviewsOf(folder)
  const left = new Map(names.map((name) => [reportOf(name), name]))
  const applied = new Map<string, Applied>()
  if (names.length === 0) return applied
  const { reports, sidecars } = await readRaw(raw)
  for (const name of reports) {
    if (left.size === 0) break
    const file = await readRawFile(join(raw, name), sidecars)
    const report = await readReport(file)
    const own = left.get(report.id)
    if (own === undefined) continue
    left.delete(report.id)
    const place = join(folder, own)
    const person = await reviewed(file, report, { name: place, bytes: contentOf(place, place) }, asGold)
    applied.set(report.id, person.apply(person.report, normalizeReport(person.report, extract(person.report))))
  }
  for (const [id, name] of left) throw problemIn('review-report', join(folder, name), `no report in ${raw} has the id ${id}`)
  return applied
}

/** The name of a report's review file as CSV. */
export const csvName = (id: string): string => `${id}.csv`

/** Whether a name is that of a review file as CSV, the one form that is written. */
export const isCsv = (name: string): boolean => name.endsWith('.csv')
