/** What a user installs: every package has its reason, a free licence, a checksum, no script it needs. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installed } from '../pipeline/cli/pack-code.ts'
import { project } from './fixtures/run.ts'

const read = (path: string) => readFileSync(join(project, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>, devDependencies: Record<string, string>, scripts: Record<string, string>
}
interface Locked { dependencies?: Record<string, string>, dev?: boolean, license?: string, integrity?: string, resolved?: string, hasInstallScript?: boolean }
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Sources that run on a user's machine: not what packs, nor the pages' scripts, of which only the bundle is there. */
const sources = readdirSync(join(project, 'pipeline'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs)$/u.test(path) && !/\/client\/|^cli\/(?:pack|area-english)|^reader\/checks/u.test(path))
  .map((path) => read(`pipeline/${path}`)).join('\n')
const isUsed = (name: string) => new RegExp(`(?:from |import\\()['"]${name}(?:['"]|/)`, 'u').test(sources)
/** What a checkout runs, or bundles, its sources with; a package has the bundle. */
const ofCheckouts = ['esbuild', 'tsx', 'typescript']
// What a package is installed with, and what is in its bundle.
const names = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies).filter((name) => isUsed(name) && !name.startsWith('@types/') && !ofCheckouts.includes(name)),
].sort()

/** What these need in their turn, by the lockfile. */
const users = new Set(names.map((name) => `node_modules/${name}`))
for (const path of users) {
  for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) {
    const own = `${path}/node_modules/${name}`
    users.add(own in lock.packages ? own : `node_modules/${name}`)
  }
}

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
  const others = locked.filter(([path, one]) => (!one.dev || users.has(path)) && !free.includes(one.license ?? 'none'))
  expect(others.map(([path, { license }]) => [path, license])).toEqual([])
})

const registry = 'https://registry.npmjs.org/'

test('every package is locked by its checksum, and comes from the registry', () => {
  const loose = locked.filter(([, { integrity, resolved }]) =>
    !integrity?.startsWith('sha512-') || !(resolved ?? registry).startsWith(registry))
  expect(loose.map(([path]) => path)).toEqual([])
})

test('no package that a user gets needs a script to be installed', () => {
  const withScript = locked.filter(([path, one]) => (!one.dev || users.has(path)) && one.hasInstallScript)
  expect(withScript.map(([path]) => path)).toEqual([])
})

test('every production dependency is used', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !isUsed(name) && !new RegExp(`['"]${name}['"]`, 'u').test(sources))).toEqual([])
})

test('what is installed beside the package is what its bundle leaves out', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(installed)
})
