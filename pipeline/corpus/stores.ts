/** Where a build keeps its parts: in a folder for the next builds, or beside out/ until it ends. */
import { closeStore, openStore, type Store } from '../parts/store.ts'
import { programVersion } from '../parts/version.ts'
import { scratchFolder, type Target } from '../write/index.ts'

/**
 * The store in the folder `cache`; where that is null, or nothing can be written there (a read-only
 * checkout), one that lasts until `close`.
 */
export async function storeFor(
  cache: string | null, out: Target,
): Promise<{ store: Store, close: () => void }> {
  if (cache !== null) {
    try {
      const store = openStore(cache, programVersion())
      return { store, close: () => { closeStore(store) } }
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  // It goes with the rest of what the build has for itself.
  return { store: openStore(await scratchFolder(out, 'parts'), 'once'), close: () => {} }
}
