/** Files as one ZIP archive: the same files give the same bytes. */
import { zipSync } from 'fflate'
import type { DataFile } from '../formats/formats.ts'

/** Packs files in the order of their paths, at the first moment that a ZIP archive can say. */
export function zipOf(files: readonly DataFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes])), { mtime: '1980-01-01T00:00:00', level: 6 })
}
