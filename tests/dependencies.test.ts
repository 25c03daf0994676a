/** What a user installs: every package has its reason, a free licence, a checksum, no script it needs. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from './fixtures/run.ts'

const read = (path: string) => readFileSync(join(project, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>, scripts: Record<string, string>
}
interface Locked { dev?: boolean, license?: string, integrity?: string, resolved?: string, hasInstallScript?: boolean }
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const names = Object.keys(manifest.dependencies).sort()

const table = [...read('pipeline/DEPENDENCIES.md').matchAll(/^\| `(.+?)` \| (.+?) \| (.+) \|$/gmu)]
  .map(([, name = '', licence = '', reason = '']) => ({ name, licence, reason }))

test('every production dependency has a reason, and nothing else has', () => {
  expect(table.map(({ name }) => name)).toEqual(names)
  expect(table.filter(({ reason }) => reason.length < 10)).toEqual([])
})

test('the licences are those that the packages state', () => {
  expect(table.map(({ name, licence }) => [name, licence]))
    .toEqual(names.map((name) => [name, lock.packages[`node_modules/${name}`]?.license]))
})

test('the licences of all packages that a user gets are free of conditions on his data', () => {
  const free = [
    'MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'BlueOak-1.0.0', '(MIT AND Zlib)',
    // Taken under the first of the two.
    '(MIT OR GPL-3.0-or-later)',
  ]
  const others = locked.filter(([, one]) => !one.dev && !free.includes(one.license ?? 'none'))
  expect(others.map(([path, { license }]) => [path, license])).toEqual([])
})

const registry = 'https://registry.npmjs.org/'

test('every package is locked by its checksum, and comes from the registry', () => {
  const loose = locked.filter(([, { integrity, resolved }]) =>
    !integrity?.startsWith('sha512-') || !(resolved ?? registry).startsWith(registry))
  expect(loose.map(([path]) => path)).toEqual([])
})

test('no package that a user gets needs a script to be installed', () => {
  const withScript = locked.filter(([, one]) => !one.dev && one.hasInstallScript)
  expect(withScript.map(([path]) => path)).toEqual([])
})

test('every production dependency is used', () => {
  const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/u.test(path)).map((path) => read(`pipeline/${path}`)).join('\n')
  const scripts = Object.values(manifest.scripts).join('\n')
  // A tool of the checkout is called by the scripts.
  const isUsed = (name: string) => new RegExp(`['"\`]${name}(?:['"\`]|/)`, 'u').test(sources) ||
    new RegExp(`(?:^|\\s)${name}(?:\\s|$)`, 'mu').test(scripts)
  expect(names.filter((name) => !isUsed(name))).toEqual([])
})
