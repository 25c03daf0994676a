/** What a command made, so that it can take that back, and nothing else. */
import { lstat, open, rmdir, unlink } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { ifMissing, makeFolders } from '../write/folders.ts'

/** A file or folder by what tells it from one that was put in its place. */
interface Made {
  place: string
  isFolder: boolean
  dev: bigint
  ino: bigint
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
        const { dev, ino } = await lstat(place, { bigint: true })
        made.push({ place, isFolder: true, dev, ino })
      }
    },
    file: async (place, content) => {
      const file = await open(place, 'wx')
      try {
        const { dev, ino } = await file.stat({ bigint: true })
        made.push({ place, isFolder: false, dev, ino })
        await file.writeFile(content)
      } finally {
        await file.close()
      }
    },
    undo: async () => {
      for (const { place, isFolder, dev, ino } of made.splice(0).reverse()) {
        const found = await lstat(place, { bigint: true }).catch(() => null)
        if (found?.dev !== dev || found.ino !== ino) continue
        await (isFolder ? rmdir(place) : unlink(place)).catch(() => {})
      }
    },
  }
}
