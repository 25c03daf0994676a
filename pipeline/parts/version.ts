/** Names the program by its own bytes: with another rule or word in it, it has another name. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('..', import.meta.url))

/**
 * The first 24 hex digits of a hash over the sources (or the compiled files), the schemas, and the
 * exact versions of the packages they use.
 */
export function programVersion(): string {
  return known ??= versionBy((place) => readFileSync(place))
}

let known: string | undefined

/** The same, by what gives the bytes of a path: a bundle carries the version of the sources that it was made of. */
export function versionBy(read: (path: string) => Uint8Array): string {
  const hash = createHash('sha256')
  const add = (place: string) => hash.update(`${place}\n`).update(read(join(folder, place)))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const isSource = /\.(?:ts|tsv|js|css|json)$/u.test(name) && !name.endsWith('.d.ts')
    if (isSource && statSync(join(folder, name)).isFile()) add(name.replaceAll('\\', '/'))
  }
  for (const name of readdirSync(join(folder, '../schemas')).sort()) if (name.endsWith('.json')) add(`../schemas/${name}`)
  for (const name of ['../package.json', '../package-lock.json']) if (existsSync(join(folder, name))) add(name)
  return hash.digest('hex').slice(0, 24)
}
