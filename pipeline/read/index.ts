/** Reads raw/: each file with the facts beside it, then each file as a report. */
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import type { Doubt, RawFile } from '../types.ts'
import { datasetName, isOfficeLock, isReportName, isSidecarName, sidecarsOf, stemOf, theSidecar } from './beside.ts'
import { readDatasetFile, type DatasetFile } from './dataset-file.ts'
import { contentOf } from './file.ts'
import { reviewFolder, reviewsIn } from './reviews.ts'
import { readSidecar } from './sidecar.ts'
import { tableName } from './tables/name.ts'

export { isReportName, sidecarsOf, theSidecar } from './beside.ts'
export { contentOf } from './file.ts'
export { largestFile } from './limits.ts'
export { readReport } from './report.ts'

const noReportFile = 'is no .txt, .html, .docx, .pdf or .md file'

/** What lies in a folder of raw files, by name and sorted by code unit. */
export interface RawFolder {
  folder: string
  reports: string[]
  sidecars: string[]
  /** Names in its folder `review`, sorted: a person's reviews of rows. */
  reviews: string[]
  /** What is neither was passed over. */
  doubts: Doubt[]
  /** What dataset.yml says; null where there is none. */
  dataset: DatasetFile | null
}

/**
 * Lists a folder's reports (.txt, .html, .htm and documents: .docx, .pdf, .md …) and the sidecars `<name>.yml` beside
 * them, and reads `dataset.yml`. Throws InputError `folder-missing`, `no-input` or `dataset-wrong`.
 * `await readRaw('raw')` gives `{ folder: 'raw', reports: ['140802-2020.txt'], … }`.
 */
export async function readRaw(folder: string): Promise<RawFolder> {
  const { names: listed, folders: all } = await listFolder(folder)
  const reviewed = await reviewsBelow(folder, all, listed)
  // A link to a folder of reviews is that folder, and no file that was passed over.
  const names = listed.filter((one) => one !== reviewFolder)
  const folders = all.filter((one) => one !== reviewFolder)
  const reports = names.filter(isReportName)
  const sidecars = names.filter(isSidecarName)
  if (reports.length === 0) throw noReport(folder, folders)
  const stems = new Set(reports.map(stemOf))
  const isNamed = names.includes(datasetName) || all.includes(datasetName)
  const place = join(folder, datasetName)
  const dataset = isNamed ? await readDatasetFile(contentOf(place), place) : null
  const doubts = names.flatMap((name): Doubt[] => {
    if (name === datasetName) return []
    if (reports.includes(name) || (sidecars.includes(name) && stems.has(stemOf(name)))) return []
    const what = name === 'dataset.yaml' ? `belongs to no report; what says whose dataset it is, is called ${datasetName}`
      : sidecars.includes(name) ? 'belongs to no report'
        : stems.has(stemOf(name)) ? `${noReportFile}, and facts are read from .yml`
          : isOfficeLock(name) ? 'is what an office program keeps while a file is open'
            : tableName.test(name) ? `is a table: if it has reports, run npm run import -- ${name}` : noReportFile
    return [{ rule: 'read/folder', message: `${name} ${what}; it was passed over` }]
  })
  const inner = folders.map((name): Doubt =>
    ({ rule: 'read/folder', message: `${name} is a folder; it was passed over, with all that lies in it` }))
  return { folder, reports, sidecars, reviews: reviewed.names, doubts: [...inner, ...doubts, ...reviewed.doubts], dataset }
}

/**
 * The reviews in the folder `review`, which may be a link to one. What is no folder is refused: the rows
 * would be published as if nobody had reviewed them.
 */
async function reviewsBelow(
  folder: string, folders: readonly string[], names: readonly string[],
): Promise<{ names: string[], doubts: Doubt[] }> {
  const place = join(folder, reviewFolder)
  if (!folders.includes(reviewFolder) && !names.includes(reviewFolder)) return { names: [], doubts: [] }
  if (!folders.includes(reviewFolder) && !isFolder(place)) {
    const todo = 'Make it a folder of review files, or give it another name'
    throw new InputError({ code: 'review-wrong', file: place, what: 'is no folder', todo })
  }
  const inside = await listFolder(place)
  return reviewsIn(inside.names, inside.folders)
}

/** Whether a place, or what a link there leads to, is a folder. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    return false
  }
}

function noReport(folder: string, folders: readonly string[]): InputError {
  const few = folders.slice(0, 5).join(', ') + (folders.length > 5 ? ', …' : '')
  if (folders.length === 0) return problemIn('no-input', folder, 'holds no report')
  const todo = 'Put the reports into it, or name the folder that holds them'
  const what = `holds no report itself; its folders (${few}) are not searched`
  return new InputError({ code: 'no-input', file: folder, what, todo })
}

/**
 * Reads one raw file and the sidecar of the same name, if there is one in its folder.
 * Throws InputError where either cannot be read.
 * `await readRawFile(join('raw', '140802-2020.txt'))` gives `{ name, bytes, sidecar: null }`.
 */
export async function readRawFile(path: string, sidecars?: readonly string[]): Promise<RawFile> {
  const name = basename(path)
  const around = sidecars ?? (await listFolder(dirname(path))).names.filter((one) => isSidecarName(one))
  const beside = theSidecar(name, sidecarsOf(around)(name))
  const bytes = contentOf(path)
  if (beside === null) return { name, bytes, sidecar: null }
  const place = join(dirname(path), beside)
  const facts = contentOf(place, beside)
  return { name, bytes, sidecar: await readSidecar(facts, beside) }
}

/** Files and folders by name; those that begin with a dot are the system's. */
async function listFolder(folder: string): Promise<{ names: string[], folders: string[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const shown = entries.filter(({ name }) => !name.startsWith('.'))
    const listed = (wanted: boolean) =>
      shown.filter((entry) => entry.isDirectory() === wanted).map(({ name }) => name).sort()
    return { names: listed(false), folders: listed(true) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOTDIR') {
      const todo = 'Name the folder that holds the reports'
      throw new InputError({ code: 'folder-missing', file: folder, what: 'is no folder', todo })
    }
    if (code === 'ENOENT') throw problemIn('folder-missing', folder, 'does not exist')
    throw problemIn('folder-missing', folder, `cannot be read (${code ?? String(error)})`)
  }
}
