/** Refuses an output folder that something else lies in, under whatever name. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { problemIn } from '../errors.ts'
import { isWithin, realPlace } from './folders.ts'

/** Takes the folder by its name and its real place; passes in silence, or throws InputError. */
export async function refuseInside(named: string, folder: string, raw: string, cache: string | null): Promise<void> {
  for (const [inner, what] of [[raw, 'the raw files'], ['.', 'the working directory'], [cache, 'the cache']] as const) {
    if (inner !== null && isWithin(folder, await realPlace(inner))) {
      throw problemIn('out-unwritable', named, `would be replaced, but it holds ${what}`)
    }
  }
  const entries = await readdir(raw, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isSymbolicLink())) {
    const place = await realPlace(join(raw, name)).catch(() => null)
    if (place !== null && isWithin(folder, place)) {
      throw problemIn('out-unwritable', named, `would be replaced, but it holds the raw file that ${name} leads to`)
    }
  }
}
