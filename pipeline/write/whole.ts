/** Writes one file that a person may have: whole or not at all, a link stays one, nobody else's file is touched. */
import { closeSync, fchmodSync, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { newOwner } from './owner.ts'

/** A place that no file can be written to; what is there is the message. */
export class NoPlaceForFile extends Error {}

/**
 * Writes `content` to `place` by way of a file beside it with a name of its own, so that a full disk leaves what was
 * there. A link is followed, the rights of a file stay. Nothing waits in between, so a signal finds the old file or
 * the new one. Throws NoPlaceForFile, or the file system's error.
 */
export function writeWhole(place: string, content: string | Uint8Array): void {
  const link = lstatSync(place, { throwIfNoEntry: false })
  const found = statSync(place, { throwIfNoEntry: false })
  if (link && !found) throw new NoPlaceForFile('is a link that leads nowhere')
  if (found && !found.isFile()) throw new NoPlaceForFile(found.isDirectory() ? 'is a folder' : 'is a pipe or a device')
  const real = found ? realpathSync(place) : place
  const aside = join(dirname(real), `.${basename(real).slice(0, 60)}.baogao-${newOwner().token}`)
  const file = openSync(aside, 'wx')
  try {
    try {
      writeFileSync(file, content)
      if (found) fchmodSync(file, found.mode & 0o7777)
    } finally {
      closeSync(file)
    }
    renameSync(aside, real)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}
