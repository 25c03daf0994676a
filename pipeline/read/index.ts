/** Reads raw/: each file with the facts beside it, then each file as a report. */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import type { Doubt, RawFile, Report } from '../types.ts'
import { readFacts } from './facts.ts'
import { NoPlainFile, TooLarge, readPlain } from './file.ts'
import { publish } from './publish.ts'
import { refuseFigures } from './refuse.ts'
import { readSidecar } from './sidecar.ts'
import { structure } from './structure.ts'

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
  const bytes = contentOf(path)
  if (beside === undefined) return { name, bytes, sidecar: null }
  const place = join(dirname(path), beside)
  const facts = contentOf(place, beside).toString('utf8')
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
  const published = await publish(file.name, file.bytes)
  const { text, format, charset } = published
  refuseFigures(file.name, text)
  const { lines, sections, notes, mentions } = structure(text)
  const { facts, doubts } = readFacts(published, lines, sections, file.name, file.sidecar)
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
    doubts: [...published.doubts, ...doubts, ...(unknown ? [noArea(file.name)] : [])],
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

/** Bytes of the largest raw file that is read, and of the largest sidecar: reports have some 100 kB. */
export const largestFile = 20_000_000
const largestSidecar = 1_000_000

/**
 * The bytes of a raw file or a sidecar. Throws InputError, by its name, where it is no plain file, too
 * large or cannot be read; a pipe or a device is never read.
 */
export function contentOf(path: string, name = path): Buffer {
  const isSidecar = sidecarName.test(path)
  try {
    return readPlain(path, isSidecar ? largestSidecar : largestFile)
  } catch (error) {
    if (error instanceof TooLarge) {
      if (isSidecar) throw problemIn('sidecar-wrong', name, 'is larger than 1 MB')
      throw problemIn(/\.html?$/iu.test(path) ? 'page-too-large' : 'file-too-large', name, 'is larger than 20 MB')
    }
    const todo = 'Check its name and your rights'
    const { code, message } = error as NodeJS.ErrnoException
    const what = error instanceof NoPlainFile ? `${message}, not a file, and was not read`
      : code === 'ELOOP' ? 'is a link that leads back to itself'
        : code === 'ENOENT' && isLink(path) ? 'is a link that leads nowhere' : `cannot be read (${code ?? message})`
    throw new InputError({ code: 'file-unreadable', file: name, what, todo })
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function stemOf(name: string): string {
  return name.replace(/\.[a-z]+$/iu, '')
}
