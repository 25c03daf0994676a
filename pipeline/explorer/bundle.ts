/** The pages' script and style: bundled from client/ and styles/, and kept while they are the same. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlainText } from '../read/file.ts'

/** The three inline parts of the pages. */
export interface ClientBundle {
  report: string
  home: string
  style: string
}

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, '..', '..', 'node_modules')

/** What the published package carries beside this file, so that nothing is bundled on a user's machine. */
const prebuilt = join(here, 'client.json')

let known: Promise<ClientBundle> | undefined

/** The bundle: prebuilt, or out of the cache, or made by esbuild; always the same bytes. */
export function clientBundle(): Promise<ClientBundle> {
  known ??= existsSync(prebuilt) ? readJson(prebuilt) : cached()
  return known
}

/**
 * Says why there are no pages where the code lies neither in a checkout nor in the package: others bundled it.
 * @throws Error that names the way out
 */
function refuseBundled(): void {
  if (existsSync(join(here, 'client'))) return
  throw new Error(`the pages of baogao are not beside its code (${prebuilt}), as it was bundled into another file: `
    + 'leave the package outside the bundle (esbuild: --packages=external), or write without pages (pages: false)')
}

async function cached(): Promise<ClientBundle> {
  refuseBundled()
  const key = await sourceKey()
  const place = join(modules, '.cache', 'baogao', `explorer-${key}-2.json`)
  const kept = keptBundle(place)
  if (kept) return kept
  const bundle = await makeBundle()
  // A cache is a convenience: where it cannot be written, the bundle is made again next time.
  try {
    await mkdir(dirname(place), { recursive: true })
    const aside = await mkdtemp(`${place}.`)
    await writeFile(join(aside, 'kept'), JSON.stringify({ sum: sumOf(bundle), bundle }))
      .then(() => rename(join(aside, 'kept'), place))
      .finally(() => rm(aside, { recursive: true, force: true }))
  } catch { /* see above */ }
  return bundle
}

/** A kept bundle; null where it is none, or not whole. */
function keptBundle(place: string): ClientBundle | null {
  try {
    const { sum, bundle } = JSON.parse(readPlainText(place, largest)) as { sum: string, bundle: ClientBundle }
    return sum === sumOf(bundle) ? bundle : null
  } catch {
    return null
  }
}

const largest = 10_000_000
const sumOf = (bundle: ClientBundle): string => createHash('sha256').update(JSON.stringify(bundle)).digest('hex')

async function readJson(place: string): Promise<ClientBundle> {
  return JSON.parse(await readFile(place, 'utf8')) as ClientBundle
}

/** A hash of everything that the bundle is made of. */
async function sourceKey(): Promise<string> {
  const hash = createHash('sha256')
  const folders = ['client', 'client/home', 'client/review', '../review', 'styles', '.'].map((name) => join(here, name))
  const others = [
    ...['vocabulary/interface.ts', 'vocabulary/interface-review.ts', 'vocabulary/interface-home.ts', 'vocabulary/province-tiles.ts', 'write/json.ts', 'write/csv-cell.ts']
      .map((name) => join(here, '..', name)),
    ...['esbuild', 'papaparse', 'preact', '@preact/signals'].map((name) => join(modules, name, 'package.json')),
  ]
  const lists = await Promise.all(folders.map(async (folder) => (await readdir(folder))
    .filter((name) => /\.(?:ts|css)$/u.test(name)).sort().map((name) => join(folder, name))))
  const files = [...lists.flat(), ...others]
  // One after the other: a process may have few open files.
  for (const [index, file] of files.entries()) hash.update(`${index}\n`).update(await readFile(file))
  return hash.digest('hex').slice(0, 24)
}

/** Bundles the client. `npm run` scripts of the package call it to write `client.json`. */
export async function makeBundle(): Promise<ClientBundle> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: {
      report: join(here, 'client', 'report.ts'),
      home: join(here, 'client', 'home', 'home.ts'),
      style: join(here, 'styles', 'page.css'),
    },
    absWorkingDir: here,
    outdir: 'made',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
  })
  const part = (name: string) =>
    outputFiles.find(({ path }) => path.endsWith(name))!.text.trim()
  return { report: part('report.js'), home: part('home.js'), style: part('style.css') }
}
