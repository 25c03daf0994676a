/** Whether out/ is still what the last build of the same parts wrote: then there is nothing to write. */
import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import type { Store } from '../parts/store.ts'
import { readPlainText } from '../read/file.ts'
import type { Stamps } from '../write/index.ts'
import { stampOf } from '../write/manifest.ts'

/** What a build wrote: the name of all that it was made of, and each file's size, time and stamp. */
interface State {
  made: string
  files: [path: string, size: number, time: number, stamp: string][]
}

/** A name for all that a dataset's files are made of, but for the program. */
export const nameOf = (...made: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(made)).digest('hex')

const placeOf = ({ folder }: Store, out: string) =>
  join(folder, 'built', `${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 32)}.json`)

/**
 * Whether `out` holds what a build of `made` left there, every file as it was then, by size and time
 * as git looks at them; what lies beside them is somebody's own. A state that cannot be read says no.
 */
export async function isBuilt(store: Store, out: string, made: string): Promise<boolean> {
  const state = await stateOf(store, out)
  if (state?.made !== made) return false
  try {
    for (const [path, size, time] of state.files) {
      const found = await lstat(join(out, path))
      if (!found.isFile() || found.size !== size || found.mtimeMs !== time) return false
    }
    return true
  } catch {
    return false
  }
}

/** By what the files of the last build are known again without reading them, path → stamp. */
export async function stampsOf(store: Store, out: string): Promise<Stamps> {
  const state = await stateOf(store, out)
  return new Map(state?.files.map(([path, , , stamp]) => [path, stamp]))
}

async function stateOf(store: Store, out: string): Promise<State | null> {
  try {
    return JSON.parse(readPlainText(placeOf(store, out), largestNote)) as State
  } catch {
    return null
  }
}

/** No note is longer: one of a million files. */
const largestNote = 1 << 28

/**
 * Looks at what a build has written, before it is put in its place: afterwards another build may have
 * put its own there. What it gives notes that. Where that cannot be done, the next build writes again.
 */
export async function noteFor(store: Store, out: string, made: string, fresh: string): Promise<() => Promise<void>> {
  const state: State = { made, files: await filesIn(fresh) }
  const place = placeOf(store, out)
  return async () => {
    try {
      const aside = join(store.aside, 'built.json')
      await mkdir(dirname(place)).catch(() => {})
      await writeFile(aside, JSON.stringify(state))
      await rename(aside, place)
    } catch { /* see above */ }
  }
}

async function filesIn(folder: string): Promise<State['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name)).sort()
  const files: State['files'] = []
  for (const path of paths) {
    const { size, mtimeMs } = await lstat(path)
    files.push([relative(folder, path).replaceAll('\\', '/'), size, mtimeMs, await stampOf(path)])
  }
  return files
}
