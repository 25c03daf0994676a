/** Brings in order what builds left that were killed: before a build, and only what is of a build. */
import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ifMissing } from './folders.ts'
import { ownerOf, standing, standingOfDraft, tokenForm } from './owner.ts'
import { endScratch, giveLock, makeScratch, removeScratch, takeLock } from './scratch.ts'
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

/** Scratch folders of dead builds, as `…/<token>`, and the outer ones of builds that cannot be seen. */
async function scratchesOf(base: string): Promise<{ dead: string[], unknown: string[] }> {
  const found = { dead: [] as string[], unknown: [] as string[] }
  const parent = dirname(`${base}x`)
  const start = `${base}x`.slice(parent.length).replace(/^[/\\]/u, '').slice(0, -1)
  const names = await readdir(parent).catch(ifMissing)
  for (const name of (names ?? []).sort()) {
    const token = name.startsWith(start) ? name.slice(start.length) : ''
    if (!tokenForm.test(token)) continue
    const outer = join(parent, name)
    const owner = await ownerOf(join(outer, token), token)
    if (!owner) {
      if (await isUnmade(outer, token)) found.unknown.push(outer)
    }
    else if (standing(owner) === 'dead') found.dead.push(join(outer, token))
    else if (standing(owner) === 'unknown') found.unknown.push(outer)
  }
  return found
}

/** Removes what was killed before it was complete, or in its last step. Gives whether somebody is to be told of it. */
async function isUnmade(outer: string, token: string): Promise<boolean> {
  await rmdir(join(outer, token)).catch(() => {})
  for (const name of await readdir(outer).catch((): string[] => [])) {
    const state = name.startsWith(token) ? standingOfDraft(name) : null
    if (state === 'alive') return false
    // It holds an owner, perhaps a part of one, and nothing else.
    if (state === 'dead') await rm(join(outer, name), { recursive: true, force: true })
  }
  return rmdir(outer).then(() => false, (error: NodeJS.ErrnoException) => error.code !== 'ENOENT')
}
