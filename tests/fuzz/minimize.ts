/** Makes an input that fails as small as it can be while it fails in the same way. */
import type { RawFile } from '../../pipeline/types.ts'
import { check } from './check.ts'

/** Cuts ever smaller pieces out of the bytes as long as the failure stays of the kind given. */
export async function minimize(file: RawFile, kind: string, tries = 400): Promise<RawFile> {
  let best = file
  let left = tries
  const fails = async (one: RawFile) => {
    left -= 1
    const outcome = await check(one)
    return typeof outcome === 'object' && outcome.kind === kind
  }
  const plain = { ...best, name: /html?$/u.test(best.name) ? 'a.html' : 'a.txt', sidecar: null }
  if (await fails(plain)) best = plain
  for (let size = Math.ceil(best.bytes.length / 2); size >= 1 && left > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < best.bytes.length && left > 0;) {
      const bytes = Buffer.concat([best.bytes.subarray(0, at), best.bytes.subarray(at + size)])
      if (await fails({ ...best, bytes })) best = { ...best, bytes }
      else at += size
    }
  }
  return best
}
