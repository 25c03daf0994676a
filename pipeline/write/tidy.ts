/** Brings in order what builds left that were killed: before a build, and only what is of a build. */
import { readdir, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endScratch, giveLock, makeScratch, removeScratch, scratchesOf, takeLock } from './scratch.ts'
import type { Notice } from './settle.ts'
import { recover, recoverTaken } from './swap.ts'

/** Takes the start of the names of scratch folders, and the folder they are for; gives what to tell. */
export async function tidy(base: string, target: string): Promise<Notice[]> {
  const notices: Notice[] = []
  const holders = await readdir(`${base}lock`).catch(() => null)
  if (holders?.length === 0) await rmdir(`${base}lock`).catch(() => {})
  else if (holders !== null) {
    // Waits for a build that is just swapping; of a dead one takes what it left.
    const scratch = await makeScratch(base)
    try {
      await takeLock(scratch)
      notices.push(...await recoverTaken(scratch.folder, target))
    } finally {
      await giveLock(scratch)
      await endScratch(scratch)
    }
  }
  const { dead, unknown } = await scratchesOf(base)
  for (const folder of dead) {
    const failed = await recover(folder, target).then(() => null, (error: NodeJS.ErrnoException) => error.code ?? String(error))
    const reason = failed ?? await removeScratch(folder)
    if (reason !== null) notices.push({ isGrave: true, what: `${dirname(folder)} is of a build that ended, and could not be removed (${reason})` })
  }
  for (const place of unknown) {
    notices.push({ isGrave: false, what: `${place} is of a build on another machine, in another container, or before a restart; remove it if none is at work` })
  }
  return notices
}
