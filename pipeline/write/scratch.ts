/** A folder of a build's own beside out/ (or in it), and the lock that only one build has at a time. */
import { lstat, mkdir, readFile, readdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { problemIn } from '../errors.ts'
import { ifMissing, makeFolders } from './folders.ts'
import { draftName, newOwner, ownerFile, ownerOf, standing, tokenForm, type Owner } from './owner.ts'

/**
 * `<base><token>/<token>/` holds all that a build has for itself. To take the lock it renames the
 * outer folder to `<base>lock`, which the file system grants to one alone, as a folder that holds
 * something is not replaced. Every path within goes through the token, so a build whose folder was
 * taken from it reaches nothing any more: it cannot write into what another does.
 */
export interface Scratch {
  base: string
  owner: Owner
  /** Where it is now: `<base><token>/<token>`, or `<base>lock/<token>`. */
  folder: string
  beat: NodeJS.Timeout | null
}

/** Milliseconds: between two beats of a build that holds the lock, and between two looks at it. */
const pause = { beat: 200, look: 100 }
/** Looks without a new beat after which a build that cannot be seen is taken for dead: ten seconds. */
const patience = 100

/** So often a folder is removed that its build, being stopped, still writes into: for a second. */
const lastTries = 20

/** The start of the names of what belongs to a target: beside it, or within it. */
export const baseBeside = (target: string): string => `${target}.baogao-`
export const baseWithin = (target: string): string => join(target, within)
export const within = '.baogao-'

/** Makes a scratch folder; the folders above it as well. Throws the file system's errors, nothing left. */
export function makeScratch(base: string): Promise<Scratch> {
  const made = make(base)
  const ended = made.then(() => {}, () => {}).finally(() => { making.delete(ended) })
  making.add(ended)
  return made
}

/** Those that are just being made: what ends a build waits for them. */
const making = new Set<Promise<void>>()

async function make(base: string, isSecond = false): Promise<Scratch> {
  const owner = newOwner()
  const outer = `${base}${owner.token}`
  const folder = join(outer, owner.token)
  await makeFolders(dirname(outer))
  try {
    // A build that is killed here leaves a draft: a folder with a token has its owner, or is empty.
    const draft = join(outer, draftName(owner))
    await mkdir(outer)
    await mkdir(draft)
    await writeFile(join(draft, ownerFile), `${JSON.stringify(owner)}\n`, { flag: 'wx' })
    await writeFile(join(draft, 'beat'), '00000000')
    await rename(draft, folder)
  } catch (error) {
    await rm(outer, { recursive: true, force: true })
    // Another build may have taken the folder for an empty one that was left.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !isSecond) return make(base, true)
    throw error
  }
  const scratch: Scratch = { base, owner, folder, beat: null }
  live.add(scratch)
  return scratch
}

/** What this process has just now. */
const live = new Set<Scratch>()

/** Removes all that this process has: it is being stopped. */
export async function removeScratches(): Promise<void> {
  await Promise.all(making)
  for (const scratch of live) {
    await giveLock(scratch)
    for (let tries = 0; tries < lastTries; tries += 1) {
      await endScratch(scratch)
      if (await lstat(dirname(scratch.folder)).catch(ifMissing) === null) break
      // What was just being read is still written, once, and made its folder anew meanwhile.
      await wait(pause.look / 2)
    }
  }
}

/** Lets go of a scratch folder that is removed in another way. */
export function forgetScratch(scratch: Scratch): void {
  if (scratch.beat) clearInterval(scratch.beat)
  live.delete(scratch)
}

/** Removes a scratch folder; gives why something of it stays, or null. */
export async function endScratch(scratch: Scratch): Promise<string | null> {
  const reason = await removeScratch(scratch.folder)
  // What stays is tried again where the build is stopped.
  if (reason === null) live.delete(scratch)
  return reason
}

/**
 * Takes the lock, waiting for a build that has it. One that is dead, or shows no life, loses it: what
 * it had is then in this scratch folder as `taken-…`, and is to be recovered.
 */
export async function takeLock(scratch: Scratch): Promise<void> {
  const { base, owner: { token } } = scratch
  const look = { beat: '', same: 0 }
  for (;;) {
    try {
      await rename(`${base}${token}`, `${base}lock`)
      break
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOTDIR') throw problemIn('out-unwritable', `${base}lock`, 'stands where a build has its lock, and is no folder')
      // Windows says EPERM where something is there.
      const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(code ?? '') || (code === 'EPERM' && await lstat(`${base}lock`).catch(ifMissing))
      if (!isTaken) throw error
    }
    await giveWay(scratch, look)
  }
  scratch.folder = join(`${base}lock`, token)
  let count = 0
  const beat = () => {
    count += 1
    // Never made anew: the folder may have been taken away.
    void writeFile(join(scratch.folder, 'beat'), String(count).padStart(8, '0'), { flag: 'r+' }).catch(() => {})
  }
  scratch.beat = setInterval(beat, pause.beat)
}

/** Waits for a moment, or takes the lock from a build that is dead. */
async function giveWay(scratch: Scratch, look: { beat: string, same: number }): Promise<void> {
  const lock = `${scratch.base}lock`
  const [name] = await readdir(lock).catch((): string[] => [])
  // Between two renames of another build it is empty.
  if (name === undefined) return void await wait(1)
  const owner = tokenForm.test(name) ? await ownerOf(join(lock, name), name) : null
  // One that was killed as it gave the lock back.
  if (!owner && await rmdir(join(lock, name)).then(() => true, () => false)) return
  const beat = `${name} ${await readFile(join(lock, name, 'beat'), 'utf8').catch(() => '')}`
  look.same = beat === look.beat ? look.same + 1 : 0
  look.beat = beat
  if (look.same < patience && !(owner && standing(owner) === 'dead')) return void await wait(pause.look)
  if (!owner && await lstat(join(lock, name)).catch(ifMissing)) {
    throw problemIn('out-unwritable', lock, `stands where a build has its lock, and holds what is not of a build: ${name}`)
  }
  // It names the one that was looked at: another that has the lock by now is not met.
  await rename(join(lock, name), join(scratch.folder, `taken-${name}`)).catch(ifMissing)
}

/** Whether a build lost its scratch folder to another one that took it for dead. */
export async function isLost({ folder }: Scratch): Promise<boolean> {
  return (await lstat(folder).catch(ifMissing)) === null
}

/** Gives the lock back; the scratch folder has its own name again. */
export async function giveLock(scratch: Scratch): Promise<void> {
  if (scratch.beat === null) return
  clearInterval(scratch.beat)
  scratch.beat = null
  const { base, owner: { token } } = scratch
  const outer = `${base}${token}`
  await mkdir(outer)
  const place = join(outer, token)
  try {
    await rename(scratch.folder, place)
    scratch.folder = place
  } catch (error) {
    await rmdir(outer)
    ifMissing(error as NodeJS.ErrnoException)
  }
  await rmdir(`${base}lock`).catch(() => {})
}

/** What a build may have in its scratch folder that is its own alone. */
const ownNames = ['new', 'parts', 'step']

/**
 * Removes a scratch folder, but for an old dataset in it that something is left of: then it stays as
 * it is, for the next build. Gives why it stays, or null. `folder` is `…/<token>`.
 */
export async function removeScratch(folder: string): Promise<string | null> {
  try {
    // A thread that was stopped may just have written something.
    for (const name of ownNames) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    await rmdir(join(folder, 'old')).catch(ifMissing)
    for (const name of await readdir(folder).catch((): string[] => [])) {
      if (name.startsWith('taken-')) await removeScratch(join(folder, name))
    }
    for (const name of ['beat', ownerFile]) await unlink(join(folder, name)).catch(ifMissing)
    await rmdir(folder).catch(ifMissing)
    if (tokenForm.test(basename(folder))) await rmdir(dirname(folder)).catch(() => {})
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
