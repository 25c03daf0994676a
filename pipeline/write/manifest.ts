/** What of a folder a build wrote: what its SHA256SUMS lists, byte for byte. All else is somebody's own. */
import { createHash } from 'node:crypto'
import { createReadStream, type Dirent } from 'node:fs'
import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Path (with `/`) → SHA-256 in hex. */
export type Manifest = ReadonlyMap<string, string>

export const manifestFile = 'SHA256SUMS'

/** Files that every build has written and nothing else has together: they tell our list from others'. */
const marks = [
  'CITATION.cff', 'METHODS.md', 'codebook.csv', 'croissant.json', 'csvw.json', 'data/reports.csv', 'datapackage.json', 'dcat.jsonld',
]

/** The only paths that a build writes: a list that was tampered with reaches nothing else. */
const written = /^(?:[\w-][\w.-]*|data\/[\w-][\w.-]*|text\/[\w-][\w.-]*\.txt|reports\/[\w-][\w.-]*\.html)$/u

/** A list may be long, but not endless. */
const longest = 1 << 28

/** The list of a folder that a build wrote, the list itself in it; null where there is none of ours. */
export async function manifestOf(folder: string): Promise<Manifest | null> {
  try {
    const place = join(folder, manifestFile)
    const found = await lstat(place)
    if (!found.isFile() || found.size > longest) return null
    const bytes = await readFile(place)
    const sums = new Map<string, string>()
    for (const line of bytes.toString('utf8').split('\n')) {
      const [sum = '', path = ''] = [line.slice(0, 64), line.slice(66)]
      if (/^[0-9a-f]{64}$/u.test(sum) && line.startsWith('  ', 64) && written.test(path)) sums.set(path, sum)
    }
    if (!marks.every((path) => sums.has(path))) return null
    return sums.set(manifestFile, createHash('sha256').update(bytes).digest('hex'))
  } catch {
    return null
  }
}

/** What lies in a folder: files by path, and what is no file or folder (links, pipes), never followed. */
export interface Contents {
  files: string[]
  /** Folders, each before those in it. */
  folders: string[]
  others: string[]
}

/** Everything in a folder but what `skip` names at its top; nothing where there is no folder. */
export async function contentsOf(folder: string, skip: (name: string) => boolean = () => false): Promise<Contents> {
  const contents: Contents = { files: [], folders: [], others: [] }
  const visit = async (path: string) => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    for (const entry of entries) {
      if (path === '' && skip(entry.name)) continue
      const place = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory()) {
        contents.folders.push(place)
        await visit(place)
      } else (entry.isFile() ? contents.files : contents.others).push(place)
    }
  }
  await visit('')
  return contents
}

/** The SHA-256 of a file, in hex; empty where it is no file any more. */
export async function sumOfFile(place: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    if (!(await lstat(place)).isFile()) return ''
    for await (const piece of createReadStream(place) as AsyncIterable<Uint8Array>) hash.update(piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
  return hash.digest('hex')
}

/** What a file is known by without reading it: it cannot be changed and keep all four. */
export async function stampOf(place: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await lstat(place, { bigint: true })
  return [size, mtimeNs, ctimeNs, ino].join(' ')
}
