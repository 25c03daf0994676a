/** Folders by what they are, not by what they are called: links followed, made one by one. */
import { lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Null where nothing is there; any other error is thrown. */
export function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/**
 * Where a path really is: links are followed as far as it exists, what is still to be made comes
 * behind. `realPlace('link/new')` is `/data/new` where `link` leads to `/data`.
 */
export async function realPlace(path: string): Promise<string> {
  const place = resolve(path)
  const found = await realpath(place).catch(ifMissing)
  if (found !== null || dirname(place) === place) return found ?? place
  return join(await realPlace(dirname(place)), basename(place))
}

/** Whether a real place is a folder, or lies anywhere in it; `..name` is a name like any other. */
export function isWithin(folder: string, place: string): boolean {
  const way = relative(folder, place)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Makes a folder and those above it. Node's own way never ends where the system says ENOENT (/proc). */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && dirname(folder) !== folder && (await stat(dirname(folder)).catch(ifMissing)) === null) {
      await makeFolders(dirname(folder))
      await mkdir(folder).catch(ifThere)
    } else if (code !== 'EEXIST' && !(await stat(folder).catch(() => null))?.isDirectory()) throw error
    else if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  }
}

function ifThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/** Whether a folder is a disk of its own, or is bound to another place: then it cannot be renamed. */
export async function isMount(folder: string): Promise<boolean> {
  const [own, above] = [await lstat(folder), await stat(dirname(folder))]
  if (own.dev !== above.dev) return true
  // A folder bound from the same disk has its number; only Linux tells.
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return mounts.split('\n').some((line) => unescaped(line.split(' ')[4] ?? '') === folder)
}

/** Blanks and the like are octal in the list of mounts: `\040`. */
function unescaped(path: string): string {
  return path.replace(/\\(\d{3})/gu, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)))
}
