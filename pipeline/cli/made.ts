/** What a command made, so that it can take that back, and nothing else. */
import type { BigIntStats } from 'node:fs'
import { lstat, open, rmdir, unlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ifMissing, makeFolders } from '../write/folders.ts'

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
