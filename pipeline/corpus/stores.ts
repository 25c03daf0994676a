/** Where a build keeps its parts: in a folder for the next builds, or beside out/ until it ends. */
import { InputError } from '../errors.ts'
import { closeStore, openStore, openStoreIn, type Store } from '../parts/store.ts'
import { programVersion } from '../parts/version.ts'
import { scratchFolder, type Target } from '../write/index.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'is no folder, or lies in a file', EEXIST: 'is no folder', ELOOP: 'is a link that leads back to itself',
  ENOENT: 'cannot be made, or is a link that leads nowhere', ENOSPC: 'finds no room on the disk', EDQUOT: 'finds no room on the disk',
}

function unusable(cache: string, code: string): InputError {
  const todo = 'Name another folder with --cache, or use --no-cache'
  return new InputError({ code: 'out-unwritable', file: cache, what: reasons[code] ?? `cannot be used (${code})`, todo })
}

/**
 * The store in the folder `cache`; where that is null, or nothing can be written there (a read-only
 * checkout, a full disk), one that lasts until `close`.
 */
export async function storeFor(
  cache: string | null, out: Target,
): Promise<{ store: Store, close: () => void }> {
  if (cache !== null) {
    try {
      const store = openStore(cache, programVersion())
      return { store, close: () => { closeStore(store) } }
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException
      if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(code)) throw code.startsWith('E') ? unusable(cache, code) : error
    }
  }
  // It goes with the rest of what the build has for itself.
  return { store: openStoreIn(await scratchFolder(out, 'parts'), 'once'), close: () => {} }
}
