/** The files of a build, as a user finds them in out/: Yanhu, and a tiny dataset full of traps. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { described } from '../../pipeline/describe/index.ts'
import { factsOf, fileFact } from '../../pipeline/describe/facts.ts'
import { ownFacts } from '../../pipeline/describe/own.ts'
import { sheetsBefore } from '../../pipeline/describe/sheets.ts'
import { statisticsOf } from '../../pipeline/describe/statistics.ts'
import { binaryFormats, formatNames, writeFormat } from '../../pipeline/formats/index.ts'
import type { DatasetFile } from '../../pipeline/read/dataset-file.ts'
import { readRaw, readRawFile, readReport } from '../../pipeline/read/index.ts'
import { toTables } from '../../pipeline/tables.ts'
import type { Tables } from '../../pipeline/types.ts'
import { filesOf } from '../files.ts'
import { dataset, reportId, text } from './dataset.ts'

export interface Published {
  tables: Tables
  /** Path in out/ → bytes. */
  files: Map<string, Uint8Array>
}

/** Everything that a build in all formats writes. */
export async function publish(
  tables: Tables, texts: ReadonlyMap<string, string>, said: DatasetFile | null = null,
): Promise<Published> {
  const files = new Map<string, Uint8Array>()
  for (const [path, content] of filesOf(tables, texts)) files.set(path, Buffer.from(content))
  const subject = { reports: tables.reports, statistics: statisticsOf(tables), own: ownFacts(said) }
  const facts = () => [...files].map(([path, content]) => fileFact(path, content)).sort((a, b) => (a.path < b.path ? -1 : 1))
  const before = sheetsBefore(factsOf(subject, facts(), formatNames))
  const folder = mkdtempSync(join(tmpdir(), 'baogao-published-'))
  mkdirSync(join(folder, 'data'))
  for (const format of binaryFormats) {
    for (const path of await writeFormat(format, (name) => [tables[name]], folder, before)) files.set(path, readFileSync(join(folder, path)))
  }
  rmSync(folder, { recursive: true })
  for (const { path, bytes } of described(factsOf(subject, facts(), formatNames))) files.set(path, bytes)
  return { tables, files }
}

/** The committed report. */
export async function yanhu(): Promise<Published> {
  const place = new URL('../../raw/140802-2020.txt', import.meta.url)
  const report = await readReport(await readRawFile(fileURLToPath(place)))
  const { dataset: said } = await readRaw(fileURLToPath(new URL('.', place)))
  return publish(toTables([report]), new Map([[report.id, report.text]]), said)
}

/** Text that readers trip over: quotes, commas, blanks at the ends, beyond the BMP, very long. */
export const traps = [
  '"甲", 乙', '=1+1', '  两端空白  ', '𠮷', '<b>&amp;</b>', "'单引号'", '-', 'null', '1E5', '0012', 'TRUE', '长'.repeat(40_000),
]

/** Numbers that a double would change, or that no column type has room for. */
export const numbers = ['28970000000', '0.1', '666.666667', '-3', '12345678901234567890', '1.23456789', '9'.repeat(45), '0']

export async function trapped(): Promise<Published> {
  const tables = dataset()
  tables.metrics.push(...traps.map((trap, index) =>
    ({ metric_id: `trap_${index}`, name_zh: trap, name_en: trap, unit_code: '1', definition: trap, kind: 'rate' })))
  const [first] = tables.quantities
  tables.quantities.push(...numbers.map((value, index) =>
    ({ ...first, id: `q_${String(index + 100).padStart(16, '0')}`, value, value_normalized: value, role: 'other', reason: traps[index] ?? '' })))
  return publish(tables, new Map([[reportId, text]]))
}
