/** First step of a build: every raw file's part, made by the pool, and what they say together. */
import { InputError, problemIn } from '../errors.ts'
import type { PartInfo } from '../parts/part.ts'
import { knownOfRow, sayTwins } from '../parts/twins.ts'
import type { Store } from '../parts/store.ts'
import type { Doubt } from '../types.ts'
import type { RawFolder } from '../read/index.ts'
import { sidecarsOf } from '../read/index.ts'
import { reviewFolder } from '../read/reviews.ts'
import { reportOf } from '../review/read.ts'
import type { Made, RawName } from './make-parts.ts'
import { WorkerEnded, type Pool } from './pool.ts'
import { infoOf } from './source.ts'
import { allEnded, lotsOf } from './sums.ts'

/** How far a build is: reports are read one by one, then all files are written. */
export interface Progress {
  step: 'read' | 'write'
  done: number
  all: number
  /** Those of them that were kept from an earlier build. */
  kept: number
}

/** A report as the later steps need it: no more than that, as there may be very many. */
export interface Placed extends Pick<PartInfo, 'key' | 'file' | 'id' | 'faults'> {
  /** Three numbers for each area that it speaks of: which of the step's `areas`, first byte, end. */
  areas: readonly number[]
}

export interface PartsStep {
  /** In the order of their ids. */
  parts: Placed[]
  /** The areas that any of them speaks of. */
  areas: string[]
  /** Those that were refused as another one has their id. */
  twins: Placed[]
  kept: number
  /** In the order of the files. */
  refused: InputError[]
  /** Reviews that were applied to nothing, as files were refused that they may be of. */
  passed: Doubt[]
}

/** Files in one task: few enough that the last ones do not keep one thread busy alone. */
const lotSize = (files: number, jobs: number) => Math.max(1, Math.min(20, Math.ceil(files / jobs / 8)))

/**
 * Makes the parts of all raw files. `onInfo` sees all of each report once, in no fixed order. Of two
 * files that claim one id the first by name has it, the other is refused.
 */
export async function makeAllParts(
  pool: Pool, store: Store, folder: RawFolder, page: boolean,
  onInfo: (info: PartInfo) => void, onProgress: (progress: Progress) => void, minConfidence = 0,
): Promise<PartsStep> {
  const sidecars = sidecarsOf(folder.sidecars)
  const files = folder.reports.map((name): RawName => ({ name, sidecars: sidecars(name) }))
  const size = lotSize(files.length, pool.jobs)
  const results: (Placed | InputError)[] = new Array(files.length)
  const areas = numbered()
  const progress: Progress = { step: 'read', done: 0, all: files.length, kept: 0 }
  await allEnded(lotsOf(files, size).map(async (lot, place) => {
    const from = place * size
    const made = await surviving(pool, store, folder, lot, page, minConfidence)
    made.forEach((one, index) => {
      if ('refused' in one) results[from + index] = new InputError(one.refused)
      else {
        onInfo(one.info)
        results[from + index] = placed(one.info, areas.place)
        if (one.kept) progress.kept += 1
      }
    })
    progress.done += made.length
    onProgress(progress)
  }))
  const step = told(store, results)
  const strays = strayReviews(folder, step)
  const isOfRefused = step.refused.length > 0
  const passed = isOfRefused ? strays.map((name): Doubt => ({ rule: 'read/folder', message: `${name} is of no report that was read; it was passed over` })) : []
  const refused = isOfRefused ? [] : strays.map((name) => problemIn('review-report', name, `no report has the id ${reportOf(name)}`))
  return { ...step, refused: [...step.refused, ...refused], passed, areas: areas.list, kept: progress.kept }
}

/**
 * Review files of no report, by name. Where files were refused they may be theirs, and are no fault of their own.
 */
function strayReviews({ reviews }: RawFolder, { parts, twins }: Pick<PartsStep, 'parts' | 'twins'>): string[] {
  const ids = new Set([...parts, ...twins].map(({ id }) => id))
  return reviews.filter((name) => !ids.has(reportOf(name))).map((name) => `${reviewFolder}/${name}`)
}

/** A lot whose thread ended is tried again file by file: only the file that ends it is refused. */
async function surviving(
  pool: Pool, store: Store, folder: RawFolder, files: readonly RawName[], page: boolean, minConfidence: number,
): Promise<Made[]> {
  try {
    return await pool.run({ kind: 'make', store, raw: folder.folder, files, page, minConfidence, hasReviews: folder.reviews.length > 0 })
  } catch (error) {
    if (!(error instanceof WorkerEnded)) throw error
    const [only] = files
    if (files.length > 1) {
      const made: Made[] = []
      for (const file of files) made.push(...await surviving(pool, store, folder, [file], page, minConfidence))
      return made
    }
    return [{ refused: problemIn('file-heavy', only!.name, `ended the thread that read it (${error.message})`).problem }]
  }
}

const none: PartInfo['faults'] = []

function placed({ key, file, id, areas, faults }: PartInfo, place: (area: string) => number): Placed {
  const places = areas.flatMap(([area, start, end]) => [place(area), start, end])
  return { key, file, id, areas: places, faults: faults.length > 0 ? faults : none }
}

/** Numbers words as they come: a thousand reports of an area hold its key once. */
function numbered(): { list: string[], place: (word: string) => number } {
  const list: string[] = []
  const places = new Map<string, number>()
  const place = (word: string) => {
    const known = places.get(word)
    if (known !== undefined) return known
    places.set(word, list.length)
    return list.push(word) - 1
  }
  return { list, place }
}

function told(
  store: Store, results: readonly (Placed | InputError)[],
): Pick<PartsStep, 'parts' | 'refused' | 'twins'> {
  const byId = new Map<string, Placed>()
  const refused: InputError[] = []
  const twins: Placed[] = []
  for (const result of results) {
    if (result instanceof InputError) {
      refused.push(result)
      continue
    }
    const twin = byId.get(result.id)
    if (twin) {
      const [one, other] = [result, twin].map(({ key }) => knownOfRow(infoOf(store, key).report))
      refused.push(problemIn('id-taken', result.file, sayTwins(result.id, one!, other!)))
      twins.push(result)
    } else byId.set(result.id, result)
  }
  return { parts: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), refused, twins }
}
