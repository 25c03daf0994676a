/** The folders of a store: made where they are not, cleared of what is in their place, removed when old. */
import { randomBytes } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPlainText } from '../read/file.ts'
import { newOwner, ownerFile, standing, type Owner } from '../write/owner.ts'

/** What a store says of itself: whose it is, and the word that its parts are sealed with. */
const storeFile = 'store.json'
const largest = 10_000

/** Makes a folder and those above it; it may be a link to one. Node's own way never ends in /proc. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && dirname(folder) !== folder && !statSync(dirname(folder), { throwIfNoEntry: false })) {
      makeFolder(dirname(folder))
      makeFolder(folder)
    } else if (code !== 'EEXIST' && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
    else if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  }
}

/** Makes a folder of a store, whatever else is in its place. */
export function ownFolder(place: string): void {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) setAside(place)
  try {
    mkdirSync(place)
  } catch (error) {
    // Another build was first.
    if (!lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** Takes what is no file out of the place of one. */
export function clearWay(place: string): void {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found && !found.isFile()) setAside(place)
}

/** It may be somebody's: it gets another name, and stays. */
function setAside(place: string): void {
  renameSync(place, `${place}.set-aside-${randomBytes(4).toString('hex')}`)
}

/** The word of a store; a new one where it has none: what was kept under another is made again. */
export function storeToken(own: string): string {
  const place = join(own, storeFile)
  for (let attempt = 0; ; attempt += 1) {
    const known = tokenIn(place)
    if (known !== null) return known
    if (attempt > 3) throw Object.assign(new Error(), { code: 'EACCES' })
    clearWay(place)
    const aside = `${place}.${randomBytes(8).toString('hex')}`
    writeFileSync(aside, `${JSON.stringify({ program: 'baogao', token: randomBytes(16).toString('hex') })}\n`, { mode: 0o600 })
    try {
      // What is there now cannot be read, unless another build was faster.
      if (attempt > 0) renameSync(aside, place)
      else linkSync(aside, place)
    } catch (error) {
      if (attempt > 0) throw error
    } finally {
      rmSync(aside, { force: true })
    }
  }
}

function tokenIn(place: string): string | null {
  try {
    const { program, token } = JSON.parse(readPlainText(place, largest)) as Record<string, unknown>
    return program === 'baogao' && typeof token === 'string' && token !== '' ? token : null
  } catch {
    return null
  }
}

/** Says in a build's folder whose it is. */
export function writeOwner(aside: string): void {
  writeFileSync(join(aside, ownerFile), `${JSON.stringify(newOwner())}\n`)
}

/** Whether a build whose folder this is can be seen to be at work. */
function isAtWork(aside: string): boolean {
  try {
    return standing(JSON.parse(readPlainText(join(aside, ownerFile), largest)) as Owner) === 'alive'
  } catch {
    return false
  }
}

/** Made by older versions, and not asked for in as many days. */
const keptDays = 3
const hour = 3_600_000
/** What `openStore` calls its folders: nothing else in a user's folder is touched. */
const ownName = /^parts-[0-9a-z]{1,40}$/u

/** Removes the stores of other versions that nobody has asked for in days, and what killed builds left in this one. */
export function removeOld(folder: string, own: string, aside: string): void {
  // Its own clock tells a file system's times apart.
  const now = statSync(aside).mtimeMs
  utimesSync(own, now / 1000, now / 1000)
  const isOld = (place: string, age: number) => (lstatSync(place, { throwIfNoEntry: false })?.mtimeMs ?? now) < now - age
  for (const name of readdirSync(folder)) {
    const place = join(folder, name)
    if (!ownName.test(name) || place === own || !isOld(place, keptDays * 24 * hour)) continue
    if (tokenIn(join(place, storeFile)) !== null && !buildsIn(place).some(isAtWork)) removeStore(place)
  }
  for (const place of buildsIn(own)) {
    if (place !== aside && isOld(place, 24 * hour) && !isAtWork(place)) rmSync(place, { recursive: true, force: true })
  }
}

const buildsIn = (store: string): string[] => namesIn(join(store, 'new'), /^build-/u)

function namesIn(folder: string, form: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => form.test(name)).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Removes a store, file by file: what is not of a store stays, and the folder that it is in. */
function removeStore(store: string): void {
  for (const place of buildsIn(store)) rmSync(place, { recursive: true, force: true })
  const folders = namesIn(store, /^[0-9a-f]{2}$/u)
  for (const folder of folders) for (const place of namesIn(folder, /^[0-9a-f]{2,64}$/u)) dropFile(place)
  for (const place of namesIn(join(store, 'built'), /^[0-9a-f]{32}\.json$/u)) dropFile(place)
  for (const folder of [...folders, join(store, 'new'), join(store, 'built')]) dropFolder(folder)
  const left = namesIn(store, /./u)
  // It names the store as ours, so it goes last.
  if (left.length === 1 && left[0] === join(store, storeFile)) dropFile(left[0])
  dropFolder(store)
}

function dropFile(place: string): void {
  if (lstatSync(place, { throwIfNoEntry: false })?.isFile()) unlinkSync(place)
}

function dropFolder(place: string): void {
  try {
    rmdirSync(place)
  } catch { /* something else is in it */ }
}
