/** Each stage and the whole on one corpus, in process and warm, beside the floor for texts. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { panel } from '../../pipeline/panel/index.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { toTables } from '../../pipeline/tables.ts'
import type { RawFile, Report } from '../../pipeline/types.ts'
import { validate } from '../../pipeline/validate/index.ts'
import { filesOf, filling, replaceFolder, withManifest } from '../files.ts'
import { inTurns } from './measure.ts'

export interface Speeds {
  reports: number
  characters: number
  bytes: number
  /** Median milliseconds by stage. */
  milliseconds: Record<string, number>
}

/** Reads all files one after the other. */
export async function readAll(files: readonly RawFile[]): Promise<Report[]> {
  const reports: Report[] = []
  for (const file of files) reports.push(await readReport(file))
  return reports
}

/** The least that any reader of figures must do: decode, and one pass over all digits. */
export function floor(files: readonly RawFile[]): number {
  let count = 0
  for (const { bytes } of files) {
    for (const _ of new TextDecoder().decode(bytes).matchAll(/\d+/gu)) count += 1
  }
  return count
}

/**
 * Times read, extract, normalize, validate, write, text → records, and the whole (bytes → files
 * on the disk).
 */
export async function stageSpeeds(files: readonly RawFile[], rounds: number): Promise<Speeds> {
  const reports = await readAll(files)
  const extractions = reports.map((report) => extract(report))
  const tables = toTables(reports)
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const folder = await mkdtemp(join(tmpdir(), 'baogao-bench-'))
  const out = join(folder, 'out')
  const milliseconds = await inTurns([
    { name: 'floor', run: () => floor(files) },
    { name: 'read', run: () => readAll(files) },
    { name: 'extract', run: () => { for (const report of reports) extract(report) } },
    { name: 'normalize', run: () => reports.forEach((one, at) => normalize(one, extractions[at]!)) },
    { name: 'text → records', run: () => textToRecords(files) },
    { name: 'tables', run: () => { toTables(reports) } },
    { name: 'panel', run: () => { panel(tables) } },
    { name: 'validate', run: () => validate(tables, texts) },
    { name: 'write: form', run: () => filesOf(tables, texts) },
    { name: 'write: form and disk', run: () => replaceFolder(out, filling(withManifest(filesOf(tables, texts)))) },
    { name: 'whole', run: () => whole(files, out) },
  ], rounds)
  await rm(folder, { recursive: true })
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0)
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  return { reports: reports.length, characters, bytes, milliseconds }
}

/** Reads, extracts and normalizes, a report after the other, keeping nothing. */
export async function textToRecords(files: readonly RawFile[]): Promise<void> {
  for (const file of files) {
    const report = await readReport(file)
    normalize(report, extract(report))
  }
}

async function whole(files: readonly RawFile[], out: string) {
  const reports = await readAll(files)
  const tables = toTables(reports)
  const texts = new Map(reports.map(({ id, text }) => [id, text]))
  const faults = await validate(tables, texts)
  if (faults.length > 0) throw new Error(`the corpus breaks an invariant: ${JSON.stringify(faults[0])}`)
  await replaceFolder(out, filling(withManifest(filesOf(tables, texts))))
}
