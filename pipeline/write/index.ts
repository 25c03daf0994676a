/** The folder of a dataset: whether it may be replaced, and its replacement as a whole. */
import { access, constants, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { recoverFolder, replaceFolder } from './swap.ts'

/**
 * Puts what `fill` writes in the place of `folder`, which then holds nothing else. Throws InputError
 * `out-unwritable` where that cannot be done; the folder is then as it was.
 */
export async function replace(folder: string, fill: (fresh: string) => Promise<unknown>): Promise<void> {
  try {
    await replaceFolder(folder, fill)
  } catch (error) {
    throw unwritable(folder, error)
  }
}

/**
 * Refuses a folder that must not be replaced, before any work is done: one that cannot be written,
 * that holds the raw files, the cache or the working directory, or that is in use for something else.
 */
export async function checkFolder(folder: string, raw: string, cache: string | null = null): Promise<void> {
  for (const [inner, what] of [[raw, 'the raw files'], ['.', 'the working directory'], [cache, 'the cache']] as const) {
    if (inner === null) continue
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
  EBUSY: 'is in use by another process', EXDEV: 'is a disk of its own; name a folder in it',
}

const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EFBIG', 'EDQUOT'])

/** The same error for a user, where the file system gave it. */
export function unwritable(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  // ERR_… is a fault of the program.
  if (!/^E(?!RR_)[A-Z0-9]+$/u.test(code)) return error
  if (noRoom.has(code)) {
    const todo = 'Make room there, or name another folder'
    return new InputError({ code: 'out-unwritable', file: folder, what: 'finds no room on the disk', todo })
  }
  return problemIn('out-unwritable', folder, reasons[code] ?? `cannot be written (${code})`)
}
