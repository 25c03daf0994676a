/** Reads what is a plain file and nothing else: a pipe or a device is named, never read. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { InputError } from '../errors.ts'
import { largestOf, tooLarge } from './limits.ts'

/** A place that is no plain file; what it is instead is the message. */
export class NoPlainFile extends Error {}

/** A file that is larger than it may be. */
export class TooLarge extends Error {}

/**
 * The bytes of a plain file of at most `most` bytes. Throws NoPlainFile, TooLarge before it is read,
 * or the file system's error. A pipe that nobody writes to does not hold anything up.
 */
export function readPlain(path: string, most: number): Buffer {
  const file = openPlain(path)
  try {
    const { size } = fstatSync(file)
    if (size > most) throw new TooLarge(path)
    const bytes = Buffer.allocUnsafe(size)
    let filled = 0
    while (filled < size) {
      const count = readSync(file, bytes, filled, size - filled, filled)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

/** The same as text in UTF-8. */
export const readPlainText = (path: string, most: number): string => readPlain(path, most).toString('utf8')

/** Opens a plain file for reading. Throws NoPlainFile, or the file system's error. */
export function openPlain(path: string): number {
  // Windows has neither flag, nor what they are for.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants
  // Some devices do something when they are opened.
  refuseOthers(statSync(path))
  const file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
  try {
    refuseOthers(fstatSync(file))
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

function refuseOthers(found: Stats): void {
  if (found.isFile()) return
  throw new NoPlainFile(found.isDirectory() ? 'is a folder' : found.isFIFO() ? 'is a pipe' : found.isSocket() ? 'is a socket' : 'is a device')
}

/**
 * The bytes of a raw file or a sidecar. Throws InputError, by its name, where it is no plain file, too
 * large or cannot be read; a pipe or a device is never read.
 */
export function contentOf(path: string, name = path): Buffer {
  try {
    return readPlain(path, largestOf(path))
  } catch (error) {
    if (error instanceof TooLarge) throw tooLarge(name)
    const todo = 'Check its name and your rights'
    const { code, message } = error as NodeJS.ErrnoException
    const what = error instanceof NoPlainFile ? `${message}, not a file, and was not read`
      : code === 'ELOOP' ? 'is a link that leads back to itself'
        : code === 'ENOENT' && isLink(path) ? 'is a link that leads nowhere' : `cannot be read (${code ?? message})`
    throw new InputError({ code: 'file-unreadable', file: name, what, todo })
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
