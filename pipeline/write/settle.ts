/** What becomes of an old dataset once it is replaced: what the build wrote goes, all else comes back. */
import { link, lstat, readdir, rename, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ifMissing, makeFolders } from './folders.ts'
import { contentsOf, manifestFile, manifestOf, stampOf, sumOfFile, type Manifest } from './manifest.ts'
import { within } from './scratch.ts'

/** What a user is to be told after a build, though it went well. */
export interface Notice {
  what: string
  /** Whether it is said even where nothing else is. */
  isGrave: boolean
}

/** Files that are looked at and removed at a time. */
const atOnce = 16

/** Files known to be as they were written, path → stamp: they need not be read. */
export type Stamps = ReadonlyMap<string, string>

/**
 * Empties the folder `old`, which `out` has taken the place of: files that a list of ours names, and
 * that have the bytes it names, are removed; everything else is put into `out`, under its own name
 * where that is free. Can be stopped anywhere and done again.
 */
export async function settle(old: string, out: string, known: Stamps = new Map()): Promise<Notice[]> {
  const lists = [await manifestOf(old), await manifestOf(out)].filter((list) => list !== null)
  const notices = await returnForeign(old, out, lists)
  const { files, folders } = await contentsOf(old)
  // The list goes last: without it nobody could tell what else is ours.
  const paths = files.filter((path) => path !== manifestFile)
  for (let at = 0; at < paths.length; at += atOnce) {
    await Promise.all(paths.slice(at, at + atOnce).map(async (path) => {
      const place = join(old, path)
      if (await isOurs(place, path, lists, known)) return unlink(place).catch(ifMissing)
      const kept = await putBack(place, join(out, path))
      const where = kept.slice(out.length + 1)
      notices.push({ isGrave: true, what: `${join(out, path)} was changed after it was built; what it held is kept as ${where}` })
    }))
  }
  if (files.includes(manifestFile)) await unlink(join(old, manifestFile)).catch(ifMissing)
  for (const folder of [...folders].reverse()) await rmdir(join(old, folder)).catch(ifMissing)
  return notices
}

async function isOurs(place: string, path: string, lists: readonly Manifest[], known: Stamps): Promise<boolean> {
  const stamp = known.get(path)
  if (stamp !== undefined && stamp === await stampOf(place).catch(ifMissing)) return true
  const sum = await sumOfFile(place)
  return sum === '' || lists.some((list) => list.get(path) === sum)
}

/** What no list names goes back at once, whole folders where nothing in them is ours. */
async function returnForeign(old: string, out: string, lists: readonly Manifest[]): Promise<Notice[]> {
  const notices: Notice[] = []
  const listed = new Set(lists.flatMap((list) => [...list.keys()]))
  const ours = new Set([...listed].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))))
  for (const entry of await readdir(old, { withFileTypes: true })) {
    const { name } = entry
    // A link in the place of a folder of ours is somebody's, and is not followed.
    const isFolder = ours.has(name) && entry.isDirectory()
    if (listed.has(name) && entry.isFile()) continue
    if (!isFolder || name.startsWith(within)) {
      await putBack(join(old, name), join(out, name))
      continue
    }
    const { files, others, folders } = await contentsOf(join(old, name))
    const returned: string[] = []
    const strange = new Set([...folders, ...others].map((path) => `${name}/${path}`))
    for (const path of [...folders, ...files, ...others].map((path) => `${name}/${path}`)) {
      // A folder or a pipe under the name of a file of ours is somebody's too.
      const isListed = listed.has(path) && !strange.has(path)
      if (isListed || returned.some((folder) => path.startsWith(`${folder}/`))) continue
      const kept = await putBack(join(old, path), join(out, path))
      if (listed.has(path)) notices.push({ isGrave: true, what: `${join(out, path)} was no file of the dataset; it is kept as ${kept.slice(out.length + 1)}` })
      if (folders.some((folder) => `${name}/${folder}` === path)) returned.push(path)
    }
  }
  return notices
}

/** Moves something to a place, or to one beside it where another thing is there. Gives where it is now. */
export async function putBack(from: string, to: string): Promise<string> {
  await makeFolders(dirname(to))
  for (let count = 0; ; count += 1) {
    const place = count === 0 ? to : `${to}.kept-${count}`
    if (await lstat(place).catch(ifMissing)) continue
    if (await moved(from, place)) return place
  }
}

/** Moves to a place where nothing is; false where something is there after all. */
async function moved(from: string, to: string): Promise<boolean> {
  const found = await lstat(from).catch(ifMissing)
  if (!found) return true
  try {
    // A second name never replaces what has it, as renaming would; not every disk has second names.
    if (found.isFile()) {
      const isLinked = await link(from, to).then(() => true, (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw error
        return false
      })
      if (isLinked) return await unlink(from).then(() => true)
    }
    await rename(from, to)
    return true
  } catch (error) {
    if (['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}
