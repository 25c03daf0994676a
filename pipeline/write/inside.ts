/** Refuses an output folder that something else lies in, under whatever name. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { isWithin, realPlace } from './folders.ts'

/** Takes the folder by its name and its real place; passes in silence, or throws InputError. */
export async function refuseInside(named: string, folder: string, raw: string | null, cache: string | null): Promise<void> {
  for (const [inner, what] of [[raw, 'the raw files'], ['.', 'the working directory'], [cache, 'the cache']] as const) {
    // What cannot be followed is refused where it is used, by its own name.
    const place = inner === null ? null : await realPlace(inner).catch(() => null)
    if (place !== null && isWithin(folder, place)) throw holds(named, what)
  }
  if (raw === null) return
  const [around, kept] = [await realPlace(raw).catch(() => null), cache === null ? null : await realPlace(cache).catch(() => null)]
  if (around !== null && kept !== null && isWithin(around, kept)) {
    const what = 'lies among the raw files, and would be taken for one'
    throw new InputError({ code: 'out-unwritable', file: cache ?? '', what, todo: 'Name another folder with --cache' })
  }
  const entries = await readdir(raw, { withFileTypes: true }).catch(() => [])
  for (const { name } of entries.filter((entry) => entry.isSymbolicLink())) {
    const place = await realPlace(join(raw, name)).catch(() => null)
    if (place !== null && isWithin(folder, place)) {
      throw holds(named, `the raw file that ${name} leads to`)
    }
  }
}

function holds(named: string, what: string): InputError {
  return new InputError({
    code: 'out-unwritable', file: named, what: `would be replaced, but it holds ${what}`, todo: 'Name another folder',
  })
}
