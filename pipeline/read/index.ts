/** Reads raw/: each file with the facts beside it, then each file as a report. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import type { Doubt, RawFile, Report } from '../types.ts'
import { datasetName, readDatasetFile, type DatasetFile } from './dataset-file.ts'
import { readFacts } from './facts.ts'
import { contentOf } from './file.ts'
import { layoutOf } from './layout.ts'
import { findLines } from './lines.ts'
import { publish } from './publish.ts'
import { sidecarOf } from './report-year.ts'
import { refuseFigures } from './refuse.ts'
import { readSidecar, workReport } from './sidecar.ts'
import { asSpoken } from './spoken.ts'
import { structure } from './structure.ts'
import { onlyOne, refusePart } from './whole.ts'

export { contentOf, largestFile } from './file.ts'

const reportName = /\.(?:txt|html?)$/iu
const sidecarEnding = /\.ya?ml$/iu
/** What says whose dataset it is stands beside no report, not even `dataset.txt`. */
const sidecarName = { test: (name: string) => sidecarEnding.test(name) && basename(name) !== datasetName }

/** What lies in a folder of raw files, by name and sorted by code unit. */
export interface RawFolder {
  folder: string
  reports: string[]
  sidecars: string[]
  /** What is neither was passed over. */
  doubts: Doubt[]
  /** What dataset.yml says; null where there is none. */
  dataset: DatasetFile | null
}

/**
 * Lists a folder's .txt, .html and .htm files and the sidecars `<name>.yml` beside them, and reads
 * `dataset.yml`. Throws InputError `folder-missing`, `no-input` or `dataset-wrong`.
 * `await readRaw('raw')` gives `{ folder: 'raw', reports: ['140802-2020.txt'], … }`.
 */
export async function readRaw(folder: string): Promise<RawFolder> {
  const { names, folders } = await listFolder(folder)
  const reports = names.filter((name) => reportName.test(name))
  const sidecars = names.filter((name) => sidecarName.test(name))
  if (reports.length === 0) throw noReport(folder, folders)
  const stems = new Set(reports.map(stemOf))
  const isNamed = names.includes(datasetName)
  const place = join(folder, datasetName)
  const dataset = isNamed ? await readDatasetFile(contentOf(place), place) : null
  const doubts = names.flatMap((name): Doubt[] => {
    if (name === datasetName) return []
    if (reports.includes(name) || (sidecars.includes(name) && stems.has(stemOf(name)))) return []
    const what = name === 'dataset.yaml' ? `belongs to no report; what says whose dataset it is, is called ${datasetName}`
      : sidecars.includes(name) ? 'belongs to no report' : stems.has(stemOf(name))
      ? 'is no .txt, .html or .htm file, and facts are read from .yml' : 'is no .txt, .html or .htm file'
    return [{ rule: 'read/folder', message: `${name} ${what}; it was passed over` }]
  })
  const inner = folders.map((name): Doubt => ({
    rule: 'read/folder', message: `${name} is a folder; it was passed over, with all that lies in it`,
  }))
  return { folder, reports, sidecars, doubts: [...inner, ...doubts], dataset }
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
  const around = sidecars ?? (await listFolder(dirname(path))).names.filter((one) => sidecarName.test(one))
  const beside = theSidecar(name, sidecarsOf(around)(name))
  const bytes = contentOf(path)
  if (beside === null) return { name, bytes, sidecar: null }
  const place = join(dirname(path), beside)
  const facts = contentOf(place, beside)
  return { name, bytes, sidecar: await readSidecar(facts, beside) }
}

/** Finds the sidecars of a raw file among the names given, by its name: one, none, or too many. */
export function sidecarsOf(sidecars: readonly string[]): (name: string) => readonly string[] {
  const byStem = new Map<string, string[]>()
  for (const sidecar of sidecars) {
    const stem = stemOf(sidecar)
    byStem.set(stem, [...byStem.get(stem) ?? [], sidecar])
  }
  return (name) => byStem.get(stemOf(name)) ?? []
}

/** The one sidecar of a raw file, or null. Of several none wins: it would be unsaid which. */
export function theSidecar(name: string, sidecars: readonly string[]): string | null {
  if (sidecars.length < 2) return sidecars[0] ?? null
  const what = `has several files of facts: ${sidecars.join(', ')}`
  throw new InputError({ code: 'sidecar-wrong', file: name, what, todo: 'Keep one of them' })
}

/**
 * Makes a report of a raw file: its published text, lines, sections, notes and facts.
 * Throws InputError where the file is none that can be read.
 * `(await readReport(file)).id` is `CN-140802-2020`.
 */
export async function readReport(file: RawFile): Promise<Report> {
  const isKnown = file.sidecar?.['genre'] === workReport
  const published = await publish(file.name, file.bytes, isKnown)
  const { text, format, charset } = published
  refuseFigures(file.name, text)
  const layout = layoutOf(text)
  const one = onlyOne(file.name, layout, findLines(layout))
  if (!isKnown) refusePart(file.name, layout, one.lines, published.meta.behind ?? '')
  const { lines, sections, notes, mentions } = structure(layout, one.lines)
  const spoken = asSpoken(published, layout, lines)
  const { facts, doubts } = readFacts(spoken, lines, sections, file.name, file.sidecar)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const unknown = facts.areaCode === null
  const own = `CN-${facts.areaCode ?? `x${sha256.slice(0, 16)}`}-${facts.year}`
  const id = file.sidecar?.['id'] ?? own
  const isOther = facts.areaCode !== null && !String(id).startsWith(own)
  return {
    // Without an area the bytes name the report: 64 bits of them, so that no two of them claim one id.
    id: String(id),
    sourceFile: file.name,
    sha256,
    format,
    charset,
    facts,
    text,
    lines,
    sections,
    notes,
    mentions,
    doubts: [
      ...published.doubts, ...one.doubts, ...doubts, ...(unknown ? [noArea(file.name)] : []),
      ...(isOther ? [otherId(file.name, String(id), own)] : []),
    ],
  }
}

function noArea(name: string): Doubt {
  const message = `its area is unknown; add "area_code:" to ${sidecarOf(name)}`
  return { rule: 'read/area', message }
}

function otherId(name: string, id: string, own: string): Doubt {
  const message = `its id is ${id}, its area and year are those of ${own}; see "id:" in ${sidecarOf(name)}`
  return { rule: 'read/id', message }
}

/** Files and folders by name; those that begin with a dot are the system's. */
async function listFolder(folder: string): Promise<{ names: string[], folders: string[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const shown = entries.filter(({ name }) => !name.startsWith('.'))
    const listed = (isFolder: boolean) =>
      shown.filter((entry) => entry.isDirectory() === isFolder).map(({ name }) => name).sort()
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

function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/iu, '')
}
