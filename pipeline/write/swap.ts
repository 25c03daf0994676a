/** Puts a whole folder in the place of another: a reader sees the old one or the new one. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Puts what `fill` writes into an empty folder in the place of the folder `target`. It is filled
 * beside it, then two renames swap the folders, so a build that dies leaves the old one, and of two
 * builds at once the later wins whole. Errors of the file system (EACCES, ENOTDIR, …) are thrown as
 * they are, the old folder in place.
 * `replaceFolder('out', (folder) => writeFile(join(folder, 'a'), ''))`
 */
export async function replaceFolder(
  target: string, fill: (folder: string) => Promise<unknown>,
): Promise<void> {
  const folder = resolve(target)
  await mkdir(dirname(folder), { recursive: true })
  await recoverFolder(folder)
  const fresh = await mkdtemp(`${folder}.tmp-${process.pid}-`)
  const old = `${folder}.old-${fresh.slice(`${folder}.tmp-`.length)}`
  ours.add(fresh).add(old)
  try {
    await fill(fresh)
    await chmod(fresh, 0o777 & ~process.umask())
    await swap(fresh, old, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    ours.delete(fresh)
    ours.delete(old)
  }
}

/**
 * Makes a folder beside `target` for what is needed until a build ends; gives it and what removes it.
 * The next build removes it where this one dies.
 */
export async function folderBeside(target: string): Promise<{ folder: string, remove: () => Promise<void> }> {
  const place = resolve(target)
  await mkdir(dirname(place), { recursive: true })
  const folder = await mkdtemp(`${place}.tmp-${process.pid}-`)
  ours.add(folder)
  const remove = async () => {
    await rm(folder, { recursive: true, force: true })
    ours.delete(folder)
  }
  return { folder, remove }
}

/** What builds of this process have beside their folders just now. */
const ours = new Set<string>()

/**
 * Brings back the folder that a build set aside when it was killed between its two renames, and
 * removes what dead builds left beside it. Does nothing where everything is in its place.
 */
export async function recoverFolder(folder: string): Promise<void> {
  const parent = dirname(folder)
  const leftover = new RegExp(String.raw`^(?:old|tmp)-(\d+)-\w+$`, 'u')
  for (const name of (await readdir(parent)).sort()) {
    if (!name.startsWith(`${basename(folder)}.`)) continue
    const match = leftover.exec(name.slice(basename(folder).length + 1))
    const place = join(parent, name)
    if (!match || ours.has(place) || isAlive(Number(match[1]))) continue
    // Renaming fails if the folder is there after all; then the leftover is only rubbish.
    if (name.includes('.old-') && (await moved(place, folder))) continue
    await rm(place, { recursive: true, force: true })
  }
}

async function swap(fresh: string, old: string, folder: string) {
  // Another build may put its folder there between our two renames: then set that aside as well.
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const hadOld = await moved(folder, old)
    try {
      if (await moved(fresh, folder)) {
        await rm(old, { recursive: true, force: true })
        return
      }
    } catch (error) {
      if (hadOld) await moved(old, folder)
      throw error
    }
    if (hadOld && !(await moved(old, folder))) await rm(old, { recursive: true, force: true })
  }
  throw Object.assign(new Error('another build keeps writing here'), { code: 'EBUSY' })
}

/** Renames; false where there is nothing to rename or something stands in the new place. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  // In a container every build may have the same number: then it is an earlier one.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
