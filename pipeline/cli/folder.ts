/** Reads the folder of a dataset: its tables, texts, and the checksum of every file. */
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { toDataset, type Dataset } from '../diff/dataset.ts'
import { problemIn, type InputError } from '../errors.ts'
import { formatNames } from '../formats/index.ts'
import type { OutputOptions } from '../corpus/files-step.ts'

/**
 * Takes a folder that a build wrote; gives its dataset. Throws InputError where there is none.
 * `(await readDataset('out')).tables.get('reports')` has a row for each report
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const names = await filesIn(folder)
  const contents = new Map<string, string>()
  const files = new Map<string, string>()
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    files.set(name, createHash('sha256').update(bytes).digest('hex'))
    if (/^(?:data\/[a-z_]+\.csv|text\/[^/]+\.txt)$/u.test(name)) contents.set(name, bytes.toString('utf8'))
  }
  if (!contents.has('data/reports.csv')) throw missing(folder, 'is no dataset: it has no data/reports.csv')
  return toDataset(contents, files)
}

/** What the ledger says of figures that were left out as too little sure: `less sure (0.41) than the 0.8 that …`. */
const leastSaid = / than the ([0-9.]{1,4}) that was asked for$/u

/** What a folder was built with, so that it can be built again: formats, pages, the least confidence. */
export function shapeOf({ files, tables: rows }: Dataset): OutputOptions & { minConfidence: number } {
  const tables = [...files.keys()].filter((path) => /^(?:data\/|baogao\.)/u.test(path))
  const has = (ending: string) => tables.some((path) => path.endsWith(`.${ending}`))
  const unsure = rows.get('quantities')?.find(({ rule }) => rule === 'other/unsure')
  const minConfidence = Number(leastSaid.exec(unsure?.reason ?? '')?.[1] ?? 0)
  return { formats: formatNames.filter(has), pages: files.has('index.html'), minConfidence }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw missing(folder, code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? String(error)})`)
  }
}

function missing(folder: string, what: string): InputError {
  return problemIn('no-dataset', folder, what)
}
