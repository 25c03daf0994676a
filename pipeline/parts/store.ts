/** Keeps parts in a folder, each under the hash of what it is made of: made once, used by every build. */
import { closeSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sections } from './part.ts'
import { BrokenPart, headSize, pack, unpack, unpackInfo, type PackedPart } from './pack.ts'

/** The folder of the parts that one version of the program made. */
export interface Store {
  folder: string
}

/** Made by older versions, and not asked for in as many days. */
const keptDays = 3
const day = 86_400_000
let count = 0

/**
 * Opens the store of a version below `folder`; what other versions left there some days ago is
 * removed. Throws the file system's error where nothing can be kept there.
 */
export function openStore(folder: string, version: string): Store {
  const own = join(folder, version)
  mkdirSync(join(own, 'new'), { recursive: true })
  const probe = join(own, 'new', `probe-${process.pid}`)
  writeFileSync(probe, '')
  const now = statSync(probe).mtimeMs
  rmSync(probe, { force: true })
  utimesSync(own, now / 1000, now / 1000)
  const isOld = (place: string, age: number) => (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - age
  for (const name of readdirSync(folder)) {
    const place = join(folder, name)
    if (name !== version && isOld(place, keptDays * day)) rmSync(place, { recursive: true, force: true })
  }
  // What a build was writing when it was killed.
  for (const name of readdirSync(join(own, 'new'))) {
    const place = join(own, 'new', name)
    if (isOld(place, day / 24)) rmSync(place, { force: true })
  }
  return { folder: own }
}

const placeOf = ({ folder }: Store, key: string) => join(folder, key.slice(0, 2), key)

/** What a part is; null where it is not there, or broken: then it is to be made again. */
export function readInfo<Info>(store: Store, key: string): Info | null {
  try {
    return unpackInfo<Info>(readHead(placeOf(store, key)))
  } catch (error) {
    return ifAbsent(error)
  }
}

/** Bytes that hold the header of nearly every part. */
const usualHead = 16_384

function readHead(place: string): Uint8Array {
  const file = openSync(place, 'r')
  try {
    const start = Buffer.alloc(usualHead)
    const read = start.subarray(0, readSync(file, start, 0, usualHead, 0))
    const size = headSize(read)
    if (size === null || size <= read.length) return read
    // A length that was overwritten must not ask for all the memory there is.
    if (size > statSync(place).size) throw new BrokenPart('header')
    const whole = Buffer.alloc(size)
    return whole.subarray(0, readSync(file, whole, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

/** A part with its sections. Throws BrokenPart where it is not there, or broken. */
export function readPart<Info>(store: Store, key: string): PackedPart<Info> {
  try {
    return unpack<Info>(readFileSync(placeOf(store, key)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new BrokenPart(key)
    throw error
  }
}

/** Keeps a part: another build sees all of it or nothing. */
export function writePart(store: Store, key: string, info: unknown, sections: Sections): void {
  count += 1
  const aside = join(store.folder, 'new', `${key}-${process.pid}-${count}`)
  try {
    writeFileSync(aside, pack(info, sections))
    mkdirSync(join(store.folder, key.slice(0, 2)), { recursive: true })
    renameSync(aside, placeOf(store, key))
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

function ifAbsent(error: unknown): null {
  if (error instanceof BrokenPart || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
  throw error
}

/** Forgets a part, so that it is made again. */
export function removePart(store: Store, key: string): void {
  rmSync(placeOf(store, key), { force: true })
}
