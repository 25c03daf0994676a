/** A build from folder to folder: every report read, all tables checked, then out/ replaced. */
import { join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { readRaw, readRawFile, readReport } from '../read/index.ts'
import { toTables } from '../tables.ts'
import type { Doubt, Report, Tables } from '../types.ts'
import { validate, type Fault } from '../validate/index.ts'
import { checkFolder, write } from '../write/index.ts'
import { outputs, type OutputOptions } from './outputs.ts'

/** Where from, where to; without `formats` and `pages` what `npm run build` makes: CSV, JSON and the explorer. */
export interface BuildOptions extends Partial<OutputOptions> {
  raw: string
  out: string
  /** Build the other reports where some cannot be read. */
  keepGoing: boolean
}

export interface BuildResult {
  reports: Report[]
  tables: Tables
  /** Files that could not be read; without `keepGoing`, nothing is written if there are any. */
  refused: InputError[]
  /** Broken rules of the contract; where there are any, nothing is written. */
  faults: Fault[]
  /** Doubts about the folder; those about a report are the report's. */
  doubts: Doubt[]
  written: boolean
}

/**
 * Builds `out` from `raw`. Throws InputError where no work can be done at all: no folder, no
 * report, no place to write to.
 * `(await build({ raw: 'raw', out: 'out', keepGoing: false })).written` is true.
 */
export async function build(
  { raw, out, keepGoing, formats = ['csv', 'json'], pages = true }: BuildOptions,
): Promise<BuildResult> {
  const folder = await readRaw(raw)
  await checkFolder(out, raw)
  const refused: InputError[] = []
  const reports = new Map<string, Report>()
  for (const name of folder.reports) {
    try {
      const report = await readReport(await readRawFile(join(raw, name), folder.sidecars))
      const twin = reports.get(report.id)
      if (twin) {
        throw problemIn('id-taken', name, `has the id ${report.id}, as ${twin.sourceFile} has`)
      }
      reports.set(report.id, report)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      refused.push(error)
    }
  }
  const result = { reports: [...reports.values()], refused, doubts: folder.doubts }
  const stops = refused.length > 0 && (!keepGoing || reports.size === 0)
  const tables = toTables(stops ? [] : result.reports)
  if (stops) return { ...result, tables, faults: [], written: false }
  const texts = new Map(result.reports.map(({ id, text }) => [id, text]))
  const faults = await validate(tables, texts)
  if (faults.length === 0) await write(out, await outputs(result.reports, tables, { formats, pages }))
  return { ...result, tables, faults, written: faults.length === 0 }
}
