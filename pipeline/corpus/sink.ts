/** A file of out/ that grows piece by piece: its checksum and size are known at its end. */
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fsync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FileFact } from '../describe/facts.ts'

export interface Sink {
  write: (piece: string | Uint8Array) => void
  /** Ends the file; it is on the disk when the promise holds. Meanwhile others may be written. */
  close: () => Promise<FileFact>
  /** Lets go of the file, where something else went wrong. */
  drop: () => void
}

/** Bytes that are held before they are written. */
const room = 1 << 17

/** Begins a file `path` (with `/`) in `folder`; there must be none yet. */
export function openSink(folder: string, path: string): Sink {
  const file = openSync(join(folder, path), 'wx')
  const hash = createHash('sha256')
  // One place for all pieces: they come by the thousand, and each would leave rubbish.
  const held = Buffer.alloc(room)
  let waiting = 0
  let size = 0
  const put = (bytes: Uint8Array) => {
    hash.update(bytes)
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    size += bytes.length
  }
  const flush = () => {
    put(held.subarray(0, waiting))
    waiting = 0
  }
  return {
    write: (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      if (waiting + bytes.length > room) flush()
      if (bytes.length > room) put(bytes)
      else {
        held.set(bytes, waiting)
        waiting += bytes.length
      }
    },
    close: async () => {
      try {
        flush()
      } catch (error) {
        closeSync(file)
        throw error
      }
      await onDisk(file)
      return { path, bytes: size, sha256: hash.digest('hex') }
    },
    drop: () => { closeSync(file) },
  }
}

const sync = promisify(fsync)

async function onDisk(file: number): Promise<void> {
  try {
    await sync(file)
  } finally {
    closeSync(file)
  }
}

/** A file as a whole. `(await writeFile('out', 'text/a.txt', ['wo', 'rds'])).bytes` is 5. */
export async function writeFile(
  folder: string, path: string, pieces: readonly (string | Uint8Array)[],
): Promise<FileFact> {
  const hash = createHash('sha256')
  const file = openSync(join(folder, path), 'wx')
  let size = 0
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      hash.update(bytes)
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
      size += bytes.length
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
  await onDisk(file)
  return { path, bytes: size, sha256: hash.digest('hex') }
}

/** The fact of a file that something else wrote; it is on the disk then. */
export async function factOfFile(folder: string, path: string): Promise<FileFact> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(join(folder, path)) as AsyncIterable<Uint8Array>) {
    hash.update(piece)
    bytes += piece.length
  }
  await onDisk(openSync(join(folder, path), 'r+'))
  return { path, bytes, sha256: hash.digest('hex') }
}
