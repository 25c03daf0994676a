/** Keeps parts in a folder, each under the hash of what it is made of: made once, used by every build. */
import { closeSync, fstatSync, mkdirSync, mkdtempSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoPlainFile, openPlain } from '../read/file.ts'
import type { Sections } from './part.ts'
import { BrokenPart, pack, unpack, type PackedPart } from './pack.ts'
import { clearWay, makeFolder, ownFolder, removeOld, storeToken, writeOwner } from './store-folder.ts'

/** The folder of the parts that one version of the program made. */
export interface Store {
  folder: string
  /** Where this build writes what is not whole yet: no other writes there. */
  aside: string
  /** The word of the store that its parts are sealed with. */
  token: string
}

/**
 * Opens the store of a version below `folder`; what other versions left there some days ago is
 * removed. `closeStore` ends it. Throws the file system's error where nothing can be kept there.
 */
export function openStore(folder: string, version: string): Store {
  makeFolder(folder)
  return openStoreIn(folder, version)
}

/** The same in a folder that is there: where a build that was stopped has removed it, it stays away. */
export function openStoreIn(folder: string, version: string): Store {
  const own = join(folder, `parts-${version}`)
  for (const place of [own, join(own, 'new'), join(own, 'built')]) ownFolder(place)
  const token = storeToken(own)
  const aside = mkdtempSync(join(own, 'new', 'build-'))
  try {
    writeOwner(aside)
    removeOld(folder, own, aside)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
  return { folder: own, aside, token }
}

/** Removes what a build needed of a store for itself. */
export function closeStore({ aside }: Store): void {
  rmSync(aside, { recursive: true, force: true })
}

const placeOf = ({ folder }: Store, key: string) => join(folder, key.slice(0, 2), key)

/** What a part is; null where it is not there, or broken: then it is to be made again. */
export function readInfo<Info>(store: Store, key: string): Info | null {
  try {
    return withPart<Info, Info>(store, key, ({ info }) => info)
  } catch (error) {
    if (error instanceof BrokenPart) return null
    throw error
  }
}

/**
 * Opens a part, gives what `use` makes of it, and closes it. Throws BrokenPart where it is not there,
 * or broken.
 */
export function withPart<Info, T>(store: Store, key: string, use: (part: PackedPart<Info>) => T): T {
  const part = openPart<Info>(store, key)
  try {
    return use(part)
  } finally {
    part.close()
  }
}

/** An open part; whoever opens it closes it. Throws BrokenPart. */
export function openPart<Info>(store: Store, key: string): PackedPart<Info> & { close: () => void } {
  const file = opened(placeOf(store, key))
  const close = () => { closeSync(file) }
  try {
    const { size } = fstatSync(file)
    const seal = { key, token: store.token }
    return { ...unpack<Info>((start, wanted) => readAt(file, start, Math.min(wanted, size - start)), seal), close }
  } catch (error) {
    close()
    throw error
  }
}

/** What stands in the way of every part, not of this one alone. */
const general: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

function opened(place: string): number {
  try {
    return openPlain(place)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw error instanceof NoPlainFile || (code !== '' && !general.has(code)) ? new BrokenPart(place) : error
  }
}

/** What is read next goes to the same place: thousands of parts need no more room than one. */
let scratch = Buffer.alloc(1 << 16)

function readAt(file: number, start: number, size: number): Uint8Array {
  if (size > scratch.length) scratch = Buffer.alloc(size)
  let filled = 0
  while (filled < size) {
    const count = readSync(file, scratch, filled, size - filled, start + filled)
    if (count === 0) break
    filled += count
  }
  return scratch.subarray(0, Math.max(0, filled))
}

/** Keeps a part: another build sees all of it or nothing. */
export function writePart(store: Store, key: string, info: unknown, sections: Sections, isSecond = false): void {
  const aside = join(store.aside, key)
  const place = placeOf(store, key)
  try {
    writeFileSync(aside, pack(info, sections, { key, token: store.token }))
    makeInside(join(store.folder, key.slice(0, 2)))
    renameSync(aside, place)
  } catch (error) {
    rmSync(aside, { force: true })
    const { code = '' } = error as NodeJS.ErrnoException
    if (isSecond || !['ENOENT', 'EISDIR', 'EEXIST', 'ENOTDIR', 'ENOTEMPTY', 'ELOOP', 'EPERM'].includes(code)) throw error
    // Something that is no part is in its place, or a folder was taken away.
    for (const folder of [store.folder, join(store.folder, 'new'), store.aside, join(store.folder, key.slice(0, 2))]) ownFolder(folder)
    clearWay(place)
    writePart(store, key, info, sections, true)
  }
}

/** Makes a folder of a store, and none above it: a build that was stopped may have removed them all. */
function makeInside(place: string): void {
  try {
    mkdirSync(place)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Forgets a part, so that it is made again. */
export function removePart(store: Store, key: string): void {
  const place = placeOf(store, key)
  clearWay(place)
  rmSync(place, { force: true })
}
