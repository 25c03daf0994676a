/** Puts a new dataset in the place of an old one, while this build has the lock. */
import { chmod, lstat, mkdir, readFile, readdir, rename, rmdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, problemIn } from '../errors.ts'
import { ifMissing } from './folders.ts'
import { contentsOf, manifestFile, manifestOf } from './manifest.ts'
import { baseWithin, forgetScratch, makeScratch, removeScratch, takeLock, within, type Scratch } from './scratch.ts'
import { putBack, settle, type Notice } from './settle.ts'

/** Files that a system or a tool puts into an empty folder: a dataset may go beside them. */
const harmless = new Set([
  '.DS_Store', '.gitattributes', '.gitignore', '.gitkeep', '.keep', '.nojekyll', 'Thumbs.db', 'desktop.ini', 'lost+found',
])

/** Refuses a folder that holds files and no list of ours: no build made it. */
export async function refuseForeign(folder: string, named = folder): Promise<void> {
  if (await manifestOf(folder)) return
  const isOwn = (name: string) => name.startsWith(within) || harmless.has(name)
  const { files, others } = await contentsOf(folder, isOwn)
  const all = [...others, ...files].sort()
  if (all.length === 0) return
  const more = all.length > 3 ? ` and ${all.length - 3} more` : ''
  const what = `would be replaced, but no build made it, or its ${manifestFile} was changed: it holds ${all.slice(0, 3).join(', ')}${more}`
  const todo = 'Name a new or an empty folder, or move away what is in this one'
  throw new InputError({ code: 'out-unwritable', file: named, what, todo })
}

/** What is at the target just now: nothing, or a folder that may be replaced. Throws InputError. */
async function isThere(target: string): Promise<boolean> {
  const found = await lstat(target).catch(ifMissing)
  if (!found) return false
  if (!found.isDirectory()) throw problemIn('out-unwritable', target, 'is no folder; it appeared while the build was at work, and was left')
  await refuseForeign(target)
  return true
}

/**
 * Swaps the folder `target` for `new` in the scratch folder, whole: a reader sees the old one or the
 * new one, or for an instant neither, and what a killed build leaves can be brought back. The old one
 * is in `old` of the scratch folder then.
 */
export async function swapFolders(scratch: Scratch, target: string): Promise<Notice[]> {
  const [fresh, old] = [join(scratch.folder, 'new'), join(scratch.folder, 'old')]
  if (!await isThere(target)) {
    await putInPlace(fresh, target, null)
    return []
  }
  // A build that sees the folder as a disk of its own has its lock in it.
  const inner = await makeScratch(baseWithin(target))
  try {
    await takeLock(inner)
    const notices = await recoverTaken(inner.folder, target)
    await isThere(target)
    await chmod(fresh, (await stat(target)).mode & 0o7777)
    try {
      await rename(target, old)
    } catch (error) {
      // Bound to another place, or of a lower layer of a container's disk.
      if (!['EBUSY', 'EXDEV', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
      return [...notices, ...await swapContents(scratch, target)]
    }
    await putInPlace(fresh, target, old)
    return notices
  } finally {
    forgetScratch(inner)
    for (const place of [target, old]) {
      // The owner's name goes last: what is killed here is still known for what it is.
      const { token } = inner.owner
      await removeScratch(join(place, `${within}lock`, token))
      await removeScratch(join(place, `${within}${token}`, token))
    }
  }
}

async function putInPlace(fresh: string, target: string, old: string | null): Promise<void> {
  try {
    await rename(fresh, target)
  } catch (error) {
    // Something is there now that was not before: it is not ours to move.
    if (old) await rename(old, target).catch(() => {})
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) {
      throw problemIn('out-unwritable', target, 'appeared while the build was at work, and was left')
    }
    throw error
  }
}

/**
 * Swaps what is in the folder `target`, and leaves the folder: it is a disk of its own, or a link
 * leads to it. `step` says how far it came, so that the next build ends or undoes it.
 */
export async function swapContents(scratch: Scratch, target: string): Promise<Notice[]> {
  const { folder } = scratch
  if (!await isThere(target)) throw problemIn('out-unwritable', target, 'was removed while the build was at work')
  await mkdir(join(folder, 'old'), { recursive: true })
  await writeFile(join(folder, 'step'), 'clear')
  try {
    await moveListed(target, join(folder, 'old'))
  } catch (error) {
    await moveAll(join(folder, 'old'), target)
    throw error
  }
  await writeFile(join(folder, 'step'), 'place')
  await moveAll(join(folder, 'new'), target)
  return []
}

/** Moves the files that the list of `from` names: the list first, so that half a dataset has none. */
async function moveListed(from: string, to: string): Promise<void> {
  const manifest = await manifestOf(from)
  if (!manifest) return
  const { files } = await contentsOf(from, (name) => name.startsWith(within))
  const there = new Set(files)
  const paths = [manifestFile, ...[...manifest.keys()].filter((path) => path !== manifestFile)].filter((path) => there.has(path))
  await moveFiles(from, to, paths)
}

/** Moves everything, the list last. What stands in the way is moved aside. */
async function moveAll(from: string, to: string): Promise<void> {
  const { files } = await contentsOf(from)
  const paths = [...files.filter((path) => path !== manifestFile), ...files.filter((path) => path === manifestFile)]
  await moveFiles(from, to, paths)
}

async function moveFiles(from: string, to: string, paths: readonly string[]): Promise<void> {
  const made = new Set<string>()
  for (const path of paths) {
    const place = join(to, path)
    if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true })
    made.add(dirname(place))
    if (await lstat(place).catch(ifMissing)) await putBack(place, place)
    await rename(join(from, path), place)
  }
  for (const folder of new Set(paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))) {
    await rmdir(join(from, folder)).catch(() => {})
  }
}

/** What a build took from dead ones together with the lock is brought in order. */
export async function recoverTaken(folder: string, target: string): Promise<Notice[]> {
  const notices: Notice[] = []
  for (const name of (await readdir(folder)).filter((one) => one.startsWith('taken-'))) {
    const failed = await recover(join(folder, name), target).then((more) => { notices.push(...more) }, (error: NodeJS.ErrnoException) => error.code ?? String(error))
    const reason = failed ?? await removeScratch(join(folder, name))
    if (reason !== null) notices.push({ isGrave: true, what: `what a build left that ended could not be removed (${reason}): ${join(folder, name)}` })
  }
  return notices
}

/**
 * Brings a target back to the old or on to the new dataset, where a build died in the middle of a
 * swap; `folder` is what it had for itself. An old dataset that nothing stands in place of is left.
 */
export async function recover(folder: string, target: string): Promise<Notice[]> {
  const notices = await recoverTaken(folder, target)
  const old = join(folder, 'old')
  if (!await lstat(old).catch(ifMissing)) return notices
  const step = await readFile(join(folder, 'step'), 'utf8').catch(() => null)
  if (step === 'clear') await moveAll(old, target)
  else if (step === 'place') await moveAll(join(folder, 'new'), target)
  else if (basename(folder).startsWith('taken-') && !await lstat(target).catch(ifMissing)) {
    await rename(old, target).catch(ifMissing)
    return notices
  }
  if (!await manifestOf(target)) return notices
  return [...notices, ...await settle(old, target)]
}
