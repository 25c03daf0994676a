/** Writes out/: every table as CSV and JSON, every published text; all of it or nothing. */
import { access, constants, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { problemIn } from '../errors.ts'
import { schemas, tableNames } from '../schemas.ts'
import type { Tables } from '../types.ts'
import { toCsv } from './csv.ts'
import { toJson } from './json.ts'
import { recoverFolder, replaceFolder } from './swap.ts'

/**
 * The files of a dataset, path → content: `data/<table>.csv`, `data/<table>.json` and
 * `text/<report_id>.txt`.
 */
export function filesOf(
  tables: Tables, texts: ReadonlyMap<string, string>,
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>()
  for (const name of tableNames) {
    files.set(`data/${name}.csv`, toCsv(tables[name], schemas[name]))
    files.set(`data/${name}.json`, toJson(tables[name], schemas[name]))
  }
  for (const [id, text] of texts) files.set(`text/${id}.txt`, text)
  return files
}

/**
 * Puts the files into `folder`, which then holds nothing else. Throws InputError
 * `out-unwritable` where that cannot be done; the folder is then as it was.
 */
export async function write(
  folder: string, files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  try {
    await replaceFolder(folder, files)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/**
 * Refuses a folder that must not be replaced, before any work is done: one that cannot be written,
 * that holds the raw files or the working directory, or that is in use for something else.
 */
export async function checkFolder(folder: string, raw: string): Promise<void> {
  for (const [inner, what] of [[raw, 'the raw files'], ['.', 'the working directory']] as const) {
    const way = relative(resolve(folder), resolve(inner))
    if (way === '' || !way.startsWith('..')) {
      throw problemIn('out-unwritable', folder, `would be replaced, but it holds ${what}`)
    }
  }
  try {
    const around = await existing(dirname(resolve(folder)))
    await access(around, constants.W_OK)
    if (around === dirname(resolve(folder))) await recoverFolder(resolve(folder))
    const names = await readdir(folder).catch(ifMissing)
    if (names === null) return
    await access(folder, constants.W_OK)
    if (names.length === 0 || (await stat(join(folder, marker)).catch(ifMissing))) return
  } catch (error) {
    throw unwritable(folder, error)
  }
  const what = `would be replaced, but no build made it: it has no ${marker}`
  throw problemIn('out-unwritable', folder, what)
}

/** Every build writes it, so a folder without it holds something else. */
const marker = 'data/reports.csv'

/** The innermost folder of a path that is there; the others will be made in it. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(ifMissing)
  if (found === null && dirname(folder) !== folder) return existing(dirname(folder))
  if (!found?.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  return folder
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written', EPERM: 'may not be written', EROFS: 'is on a read-only disk',
  ENOTDIR: 'is no folder, or lies in a file', EEXIST: 'is no folder',
  ENOSPC: 'finds no room on the disk',
  EBUSY: 'is in use by another process', EXDEV: 'is a disk of its own; name a folder in it',
}

function unwritable(folder: string, error: unknown) {
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) return error
  return problemIn('out-unwritable', folder, reasons[code] ?? `cannot be written (${code})`)
}
