/** Primary keys as eight bytes each, so that those of millions of rows can be compared. */
import { sha256 } from '../sha256.ts'

/**
 * The keys of a table's rows, eight bytes each, in their order: the sixteen hex digits that a key is
 * made of, or as many of its SHA-256 where it is made of something else.
 * `keyBytes(['q_00000000000000ff']).at(-1)` is 255.
 */
export function keyBytes(keys: readonly string[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(keys.length * 8))
  keys.forEach((key, index) => view.setBigUint64(index * 8, BigInt(`0x${digitsOf(key)}`)))
  return new Uint8Array(view.buffer)
}

/** The sixteen hex digits that stand for a key. */
function digitsOf(key: string): string {
  return /^[a-z]{1,2}_[0-9a-f]{16}$/u.test(key) ? key.slice(-16)
    : sha256(key).slice(0, 16)
}
