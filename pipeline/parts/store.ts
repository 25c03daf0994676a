/** Keeps parts in a folder, each under the hash of what it is made of: made once, used by every build. */
import {
  closeSync, existsSync, fstatSync, mkdirSync, mkdtempSync, openSync, readSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Sections } from './part.ts'
import { BrokenPart, pack, unpack, type PackedPart } from './pack.ts'

/** The folder of the parts that one version of the program made. */
export interface Store {
  folder: string
  /** Where this build writes what is not whole yet: no other writes there. */
  aside: string
}

/** Made by older versions, and not asked for in as many days. */
const keptDays = 3
const hour = 3_600_000
/** What `openStore` calls its folders: nothing else in a user's folder is touched. */
const ownName = /^parts-[0-9a-z]{1,40}$/u

/**
 * Opens the store of a version below `folder`; what other versions left there some days ago is
 * removed. `closeStore` ends it. Throws the file system's error where nothing can be kept there.
 */
export function openStore(folder: string, version: string): Store {
  const own = join(folder, `parts-${version}`)
  mkdirSync(join(own, 'new'), { recursive: true })
  const aside = mkdtempSync(join(own, 'new', 'build-'))
  // Its own clock tells a file system's times apart.
  const now = statSync(aside).mtimeMs
  utimesSync(own, now / 1000, now / 1000)
  const isOld = (place: string, age: number) => (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - age
  for (const name of readdirSync(folder)) {
    const place = join(folder, name)
    const isOther = ownName.test(name) && place !== own && existsSync(join(place, 'new'))
    if (isOther && isOld(place, keptDays * 24 * hour)) rmSync(place, { recursive: true, force: true })
  }
  // What a build was writing when it was killed.
  for (const name of readdirSync(join(own, 'new'))) {
    const place = join(own, 'new', name)
    if (place !== aside && isOld(place, 24 * hour)) rmSync(place, { recursive: true, force: true })
  }
  return { folder: own, aside }
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
    return { ...unpack<Info>((start, wanted) => readAt(file, start, Math.min(wanted, size - start))), close }
  } catch (error) {
    close()
    throw error
  }
}

function opened(place: string): number {
  try {
    return openSync(place, 'r')
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new BrokenPart(place) : error
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
  return scratch.subarray(0, filled)
}

/** Keeps a part: another build sees all of it or nothing. */
export function writePart(store: Store, key: string, info: unknown, sections: Sections): void {
  const aside = join(store.aside, key)
  try {
    writeFileSync(aside, pack(info, sections))
    mkdirSync(join(store.folder, key.slice(0, 2)), { recursive: true })
    renameSync(aside, placeOf(store, key))
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

/** Forgets a part, so that it is made again. */
export function removePart(store: Store, key: string): void {
  rmSync(placeOf(store, key), { force: true })
}
