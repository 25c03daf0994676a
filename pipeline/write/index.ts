/** The folder of a dataset: whether it may be replaced, and its replacement as a whole. */
import { access, chmod, constants, lstat, mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { ifMissing, isMount, realPlace } from './folders.ts'
import { contentsOf, manifestOf } from './manifest.ts'
import { refuseInside } from './inside.ts'
import { baseBeside, baseWithin, endScratch, giveLock, isLost, makeScratch, takeLock, within, type Scratch } from './scratch.ts'
import { settle, type Notice, type Stamps } from './settle.ts'
import { unbroken } from './stop.ts'
import { recoverTaken, refuseForeign, swapContents, swapFolders } from './swap.ts'
import { tidy } from './tidy.ts'

export type { Notice, Stamps } from './settle.ts'

/** Where a build writes to, from before its work until after it. */
export interface Target {
  /** As the user named it, and where it really is. */
  named: string
  folder: string
  /** Whether the folder stays and what is in it is swapped: a link leads to it, or it is a disk of its own. */
  stays: boolean
  scratch: Scratch | null
  notices: Notice[]
}

/**
 * Takes the folder that a build is to write; refuses, before any work is done, what must not be
 * replaced: one that cannot be written, that holds the raw files, the cache or the working directory,
 * or that no build made. Brings in order what dead builds left. `closeTarget` ends it.
 */
export async function openTarget(named: string, raw: string | null, cache: string | null = null): Promise<Target> {
  try {
    const folder = await realPlace(named)
    await refuseInside(named, folder, raw, cache)
    const target: Target = { named, folder, stays: await staysOf(named, folder), scratch: null, notices: [] }
    if (await lstat(folder).catch(ifMissing)) target.notices.push(...await tidy(baseWithin(folder), folder))
    target.notices.push(...await tidy(baseBeside(folder), folder))
    if (await lstat(folder).catch(ifMissing)) await refuseForeign(folder, named)
    return target
  } catch (error) {
    throw unwritable(named, error)
  }
}

async function staysOf(named: string, folder: string): Promise<boolean> {
  const [link, found] = [await lstat(resolve(named)).catch(ifMissing), await stat(folder).catch(ifMissing)]
  if (!found) {
    if (link) throw problemIn('out-unwritable', named, 'is a link that leads nowhere')
    const around = await existing(dirname(folder))
    await access(around, constants.W_OK)
    return false
  }
  if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  await access(folder, constants.W_OK)
  const isLocked = await access(dirname(folder), constants.W_OK).then(() => false, () => true)
  return link?.isSymbolicLink() === true || isLocked || isMount(folder)
}

/** The innermost folder of a path that is there; the others will be made in it. */
async function existing(folder: string): Promise<string> {
  const found = await stat(folder).catch(ifMissing)
  if (found === null && dirname(folder) !== folder) return existing(dirname(folder))
  if (!found?.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  return folder
}

/** A folder `name` for what a build needs until it ends. */
export async function scratchFolder(target: Target, name: 'new' | 'parts'): Promise<string> {
  const base = target.stays ? baseWithin(target.folder) : baseBeside(target.folder)
  target.scratch ??= await makeScratch(base)
  const folder = join(target.scratch.folder, name)
  // A build that found a part broken begins again.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  return folder
}

/**
 * Puts what `fill` writes in the place of what a build wrote there before; what is not of a build
 * stays. Throws InputError `out-unwritable` where that cannot be done; the folder is then as it was.
 * `known` are files that need not be read to see that a build wrote them.
 */
export async function replace(
  target: Target, fill: (fresh: string) => Promise<unknown>, known: Stamps = new Map(),
): Promise<void> {
  const { folder, named, notices } = target
  try {
    const fresh = await scratchFolder(target, 'new')
    const scratch = target.scratch!
    await fill(fresh)
    await chmod(fresh, 0o777 & ~process.umask())
    await refuseCut(fresh, named)
    await takeLock(scratch)
    await unbroken(async () => {
      notices.push(...await recoverTaken(scratch.folder, folder))
      notices.push(...await (target.stays ? swapContents : swapFolders)(scratch, folder))
      // The new one stands: what goes wrong with the old one is told.
      const old = join(scratch.folder, 'old')
      if (await lstat(old).catch(ifMissing)) await settle(old, folder, known).then((more) => notices.push(...more), (error: unknown) => leftOld(target, error))
    })
    await giveLock(scratch)
  } catch (error) {
    if (target.scratch && await isLost(target.scratch)) {
      throw problemIn('out-unwritable', named, 'was taken over by another build, as this one stood still: what is there is what that one wrote')
    }
    throw unwritable(named, error)
  }
}

/** Nothing is put in place that another program took files from. */
async function refuseCut(fresh: string, named: string): Promise<void> {
  const manifest = await manifestOf(fresh)
  if (!manifest) return
  const files = new Set((await contentsOf(fresh)).files)
  const lost = [...manifest.keys()].find((path) => !files.has(path))
  if (lost !== undefined) throw problemIn('out-unwritable', named, `cannot be replaced: another program removed ${lost} while it was written`)
}

/** Ends what a build has for itself, and tells what is left that it did not write. */
export async function closeTarget(target: Target): Promise<Notice[]> {
  const { scratch, folder, named, notices } = target
  if (scratch) {
    await giveLock(scratch)
    const reason = await endScratch(scratch)
    if (reason !== null) leftOld(target, { code: reason })
    target.scratch = null
  }
  const manifest = await manifestOf(folder)
  if (manifest) {
    const { files, others } = await contentsOf(folder, (name) => name.startsWith(within))
    const left = [...files, ...others].filter((path) => !manifest.has(path)).sort()
    const more = left.length > 5 ? ` and ${left.length - 5} more` : ''
    if (left.length > 0) notices.push({ isGrave: false, what: `${named} holds what is not of a build and was left: ${left.slice(0, 5).join(', ')}${more}` })
  }
  return notices
}

function leftOld({ scratch, notices, named }: Target, error: unknown): void {
  const place = `${scratch!.base}${scratch!.owner.token}`
  if (notices.some(({ what }) => what.includes(place))) return
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  notices.push({ isGrave: true, what: `${named} is new, but what this build had beside it could not be removed (${code}); remove ${place} by hand` })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be written', EPERM: 'may not be written', EROFS: 'is on a read-only disk',
  ENOTDIR: 'is no folder, or lies in a file', EEXIST: 'is no folder', ELOOP: 'is a link that leads back to itself',
  EBUSY: 'is in use by another process', EXDEV: 'is a disk of its own; name a folder in it',
  ENAMETOOLONG: 'has too long a name', EMFILE: 'needs more open files than this process may have (ulimit -n)',
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
