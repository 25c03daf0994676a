/** Text packed for a page: gzip in base64, the same bytes on every machine. */

import { toBase64 } from '../bytes.ts'

/** Takes text; gives its UTF-8 as gzip (RFC 1952) in base64 (RFC 4648). */
export async function gzipped(text: string | Uint8Array, level: 6 | 9 = 9): Promise<string> {
  const { gzipSync } = await import('fflate')
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return toBase64(gzipSync(bytes, { level, mtime: 0 }))
}

const known = new Map<string, Promise<string>>()

/** The same for what many pages have: packed once. */
export function gzippedOnce(text: string): Promise<string> {
  const packed = known.get(text) ?? gzipped(text)
  known.set(text, packed)
  return packed
}
