/** Reads raw/: each file with the facts beside it, then each file as a report. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import type { Doubt, RawFile, Report } from '../types.ts'
import { readFacts } from './facts.ts'
import { layoutOf } from './layout.ts'
import { findLines } from './lines.ts'
import { publish } from './publish.ts'
import { readSidecar } from './sidecar.ts'
import { asSpoken } from './spoken.ts'
import { structure } from './structure.ts'
import { onlyOne, refusePart } from './whole.ts'

const reportName = /\.(?:txt|html?)$/iu
const sidecarName = /\.ya?ml$/iu

/** What lies in a folder of raw files, by name and sorted by code unit. */
export interface RawFolder {
  folder: string
  reports: string[]
  sidecars: string[]
  /** What is neither was passed over. */
  doubts: Doubt[]
}

/**
 * Lists a folder's .txt, .html and .htm files and the sidecars `<name>.yml` beside them.
 * Throws InputError `folder-missing` or `no-input`.
 * `await readRaw('raw')` gives `{ folder: 'raw', reports: ['140802-2020.txt'], … }`.
 */
export async function readRaw(folder: string): Promise<RawFolder> {
  const names = await listFiles(folder)
  const reports = names.filter((name) => reportName.test(name))
  const sidecars = names.filter((name) => sidecarName.test(name))
  if (reports.length === 0) throw problemIn('no-input', folder, 'holds no report')
  const stems = new Set(reports.map(stemOf))
  const doubts = names.flatMap((name): Doubt[] => {
    if (reports.includes(name) || (sidecars.includes(name) && stems.has(stemOf(name)))) return []
    const what = sidecars.includes(name) ? 'belongs to no report' : 'is no .txt, .html or .htm file'
    return [{ rule: 'read/folder', message: `${name} ${what}; it was passed over` }]
  })
  return { folder, reports, sidecars, doubts }
}

/**
 * Reads one raw file and the sidecar of the same name, if there is one in its folder.
 * Throws InputError where either cannot be read.
 * `await readRawFile(join('raw', '140802-2020.txt'))` gives `{ name, bytes, sidecar: null }`.
 */
export async function readRawFile(path: string, sidecars?: readonly string[]): Promise<RawFile> {
  const name = basename(path)
  const around = sidecars ?? (await listFiles(dirname(path))).filter((one) => sidecarName.test(one))
  const beside = sidecarsOf(around)(name) ?? undefined
  const bytes = await readFile(path).catch(unreadable(path))
  if (beside === undefined) return { name, bytes, sidecar: null }
  const place = join(dirname(path), beside)
  const facts = (await readFile(place).catch(unreadable(place))).toString('utf8')
  return { name, bytes, sidecar: await readSidecar(facts, beside) }
}

/** Finds the sidecar of a raw file among the names given, by its name; null where there is none. */
export function sidecarsOf(sidecars: readonly string[]): (name: string) => string | null {
  const byStem = new Map([...sidecars].reverse().map((sidecar) => [stemOf(sidecar), sidecar]))
  return (name) => byStem.get(stemOf(name)) ?? null
}

/**
 * Makes a report of a raw file: its published text, lines, sections, notes and facts.
 * Throws InputError where the file is none that can be read.
 * `(await readReport(file)).id` is `CN-140802-2020`.
 */
export async function readReport(file: RawFile): Promise<Report> {
  const isKnown = file.sidecar?.['genre'] === 'work_report'
  const published = await publish(file.name, file.bytes, isKnown)
  const { text, format, charset } = published
  const layout = layoutOf(text)
  const one = onlyOne(file.name, layout, findLines(layout))
  if (!isKnown) refusePart(file.name, layout, one.lines, published.meta.behind ?? '')
  const { lines, sections, notes, mentions } = structure(layout, one.lines)
  const spoken = asSpoken(published, layout, lines)
  const { facts, doubts } = readFacts(spoken, lines, sections, file.name, file.sidecar)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const unknown = facts.areaCode === null
  return {
    // Without an area the bytes name the report, so that two of them do not claim one id.
    id: `CN-${facts.areaCode ?? `x${sha256.slice(0, 6)}`}-${facts.year}`,
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
    doubts: [...published.doubts, ...one.doubts, ...doubts, ...(unknown ? [noArea(file.name)] : [])],
  }
}

function noArea(name: string): Doubt {
  const message = `its area is unknown; add "area_code:" to raw/${stemOf(name)}.yml`
  return { rule: 'read/area', message }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
    return names.filter((name) => !name.startsWith('.')).sort()
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

/** What a file that cannot be read is refused with. */
export function unreadable(path: string) {
  return (error: NodeJS.ErrnoException): never => {
    const what = `cannot be read (${error.code ?? error.message})`
    const todo = 'Check its name and your rights'
    throw new InputError({ code: 'file-unreadable', file: path, what, todo })
  }
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/iu, '')
}
