/** The files that the rows of a table become: checked as reports, never in place of what is there. */
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { readReport, readRawFile } from '../read/index.ts'
import { inRow, twiceIn, type TableRow } from '../read/tables/index.ts'
import type { Report } from '../types.ts'
import { nameOf, sidecarOf, toSidecar } from './facts.ts'
import type { Plan } from './import-plan.ts'
import { makeAll, unmade } from './made.ts'

/** A file to be written. */
interface File { name: string, text: string, facts: string }

/** What becomes of the rows of a table: each row is in one of the lists. */
export interface Settled {
  files: File[]
  /** Rows whose files are there already, with the same bytes. */
  same: number[]
  empty: number[]
  refused: InputError[]
  notes: string[]
}

type DocumentRow = TableRow & { kind: 'document' }

/** Takes what was understood of a table and the folder of raw files; reads each row as a report. Writes nothing. */
export async function filesOf({ file, rows }: Plan, raw: string): Promise<Settled> {
  const settled: Settled = { files: [], same: [], empty: [], refused: [], notes: [] }
  const there = await stemsIn(raw)
  const seen = new Map<string, number>()
  for (const row of rows()) {
    if (row.kind === 'empty') settled.empty.push(row.row)
    else if (row.kind === 'refused') settled.refused.push(row.error)
    else {
      try {
        await settle(row, file, { settled, there, seen, raw })
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        settled.refused.push(error.problem.file === file ? error : inRow(file, row.row, error))
      }
    }
  }
  return settled
}

interface Known { settled: Settled, there: ReadonlyMap<string, string>, seen: Map<string, number>, raw: string }

async function settle(row: DocumentRow, file: string, { settled, there, seen, raw }: Known): Promise<void> {
  const bytes = Buffer.from(row.text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const same = seen.get(sha256)
  if (same !== undefined) throw twiceIn(file, row.row, same, 'has the same text')
  const report = await readReport({ name: row.name, bytes, sidecar: row.sidecar })
  const twin = seen.get(report.id)
  if (twin !== undefined) throw twiceIn(file, row.row, twin, `gives the report ${report.id}`)
  const name = nameOf(report, row.name, row.sidecar)
  const stem = name.replace(/\.txt$/u, '')
  const named = seen.get(stem)
  if (named !== undefined) throw twiceIn(file, row.row, named, `would be the file ${name}`)
  for (const key of [sha256, report.id, stem]) seen.set(key, row.row)
  settled.notes.push(...row.notes.map((note) => `row ${row.row}: ${note}`))
  const other = there.get(stem)
  if (other === undefined) {
    settled.files.push({ name, text: row.text, facts: await toSidecar(report, name, row.sidecar) })
  } else if (await isSame(report, join(raw, other), other === name)) settled.same.push(row.row)
  else throw problemIn('id-taken', file, `would be ${name}, but ${join(raw, other)} is there already, and is another text`, `row ${row.row}`)
}

/** Whether the file that is there has the row's bytes. */
async function isSame(report: Report, place: string, isName: boolean): Promise<boolean> {
  if (!isName) return false
  const { bytes } = await readRawFile(place)
  return createHash('sha256').update(bytes).digest('hex') === report.sha256
}

/** The reports and facts of the folder, by their names without endings; a report wins over its facts. */
async function stemsIn(raw: string): Promise<Map<string, string>> {
  const names = await readdir(raw).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw problemIn('folder-missing', raw, error.code === 'ENOTDIR' ? 'is no folder' : `cannot be read (${error.code ?? error.message})`)
  })
  const sorted = names.sort((one, other) => Number(/\.ya?ml$/iu.test(other)) - Number(/\.ya?ml$/iu.test(one)))
  return new Map(sorted.map((name) => [name.replace(/\.[a-z]+$/iu, ''), name]))
}

/** Writes the files and the facts beside them; takes all of them away again where one cannot be written. */
export async function putAll({ files }: Settled, raw: string): Promise<void> {
  const all = files.flatMap(({ name, text, facts }) => [[join(raw, name), text], [join(raw, sidecarOf(name)), facts]] as const)
  try {
    await makeAll(raw, all)
  } catch (error) {
    throw unmade(raw, error)
  }
}
