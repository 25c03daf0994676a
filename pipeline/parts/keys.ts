/** Primary keys as eight bytes each, so that those of millions of rows can be compared. */
import { createHash } from 'node:crypto'

/**
 * The keys of a table's rows, eight bytes each, in their order: the sixteen hex digits that a key is
 * made of, or as many of its SHA-256 where it is made of something else.
 * `keyBytes(['q_00000000000000ff']).at(-1)` is 255.
 */
export function keyBytes(keys: readonly string[]): Buffer {
  const bytes = Buffer.alloc(keys.length * 8)
  keys.forEach((key, index) => bytes.write(digitsOf(key), index * 8, 'hex'))
  return bytes
}

/** The sixteen hex digits that stand for a key. */
function digitsOf(key: string): string {
  return /^[a-z]{1,2}_[0-9a-f]{16}$/u.test(key) ? key.slice(-16)
    : createHash('sha256').update(key).digest('hex').slice(0, 16)
}
