/** Reads the folder of a dataset: its tables, texts, and the checksum of every file. */
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { toDataset, type Dataset } from '../diff/dataset.ts'
import { InputError } from '../errors.ts'
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

/** What a folder was built with, so that it can be built again: formats, pages. */
export function shapeOf({ files }: Dataset): OutputOptions {
  const tables = [...files.keys()].filter((path) => /^(?:data\/|baogao\.)/u.test(path))
  const has = (ending: string) => tables.some((path) => path.endsWith(`.${ending}`))
  return { formats: formatNames.filter(has), pages: files.has('index.html') }
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
  const todo = 'Name a folder that a build wrote'
  return new InputError({ code: 'folder-missing', file: folder, what, todo })
}
