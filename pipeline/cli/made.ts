/** What a command made, so that it can take that back, and nothing else. */
import type { BigIntStats } from 'node:fs'
import { lstat, open, rmdir, unlink } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { ifMissing, makeFolders } from '../write/folders.ts'
import { unwritable } from '../write/index.ts'
import { Stopped, stoppable } from '../write/stop.ts'

/** A file or folder by what tells it from one that was put in its place, or was changed. */
interface Made {
  place: string
  isFolder: boolean
  stamp: string
}

function stampOf(found: BigIntStats): string {
  const { dev, ino, birthtimeNs, size, mtimeNs } = found
  return [dev, ino, birthtimeNs, ...found.isFile() ? [size, mtimeNs] : []].join(' ')
}

export interface MadeFiles {
  /** Makes a folder, and those above it. */
  folder: (place: string) => Promise<void>
  /** Makes a file; throws EEXIST where anything is there, a link that leads nowhere too. */
  file: (place: string, content: string | Uint8Array) => Promise<void>
  /** Removes what was made, where it is still that; folders only where they are empty. */
  undo: () => Promise<void>
}

/** A list of what is made from now on. `await made.file('a.txt', 'x')`, then `await made.undo()` */
export function madeFiles(): MadeFiles {
  const made: Made[] = []
  return {
    folder: async (folder) => {
      const missing: string[] = []
      for (let place = resolve(folder); !await lstat(place).catch(ifMissing); place = dirname(place)) missing.unshift(place)
      await makeFolders(resolve(folder))
      for (const place of missing) {
        made.push({ place, isFolder: true, stamp: stampOf(await lstat(place, { bigint: true })) })
      }
    },
    file: async (place, content) => {
      const file = await open(place, 'wx')
      try {
        await file.writeFile(content)
      } finally {
        made.push({ place, isFolder: false, stamp: stampOf(await file.stat({ bigint: true })) })
        await file.close()
      }
    },
    undo: async () => {
      for (const { place, isFolder, stamp } of made.splice(0).reverse()) {
        const found = await lstat(place, { bigint: true }).catch(() => null)
        if (!found || stampOf(found) !== stamp) continue
        await (isFolder ? rmdir(place) : unlink(place)).catch(() => {})
      }
    },
  }
}

/**
 * Makes files in a folder, all of them or none: where one cannot be made, or a signal comes (Stopped), what was
 * made is taken away again, and the error is thrown.
 */
export async function makeAll(folder: string, files: Iterable<readonly [place: string, content: string | Uint8Array]>): Promise<MadeFiles> {
  const made = madeFiles()
  let isStopped = false
  const making = async () => {
    await made.folder(folder)
    for (const [place, content] of files) {
      if (isStopped) return
      await made.file(place, content)
    }
  }
  let running: Promise<void> | undefined
  try {
    await stoppable(() => running = making())
    return made
  } catch (error) {
    isStopped = true
    await running?.catch(() => {})
    await made.undo()
    throw error
  }
}

/** The same error for a user, where the file system gave it. */
export function unmade(folder: string, error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'EEXIST') {
    const what = `cannot be written: another program just made ${basename(path ?? folder)} there`
    return new InputError({ code: 'out-unwritable', file: folder, what, todo: 'Nothing was written; run it again' })
  }
  const known = unwritable(folder, error)
  if (known !== error || error instanceof Stopped) return known
  return problemIn('out-unwritable', folder, `cannot be written (${String(error)})`)
}
