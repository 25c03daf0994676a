/**
 * Starts a command, `node pipeline/start.mjs build.ts [options]`, from one bundle of the sources. Some hundred small
 * files take longer to load one by one than a report to read. A bundle is kept in node_modules/.cache and made anew
 * when any source changes; it holds the same code, so it gives the same bytes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const sources = fileURLToPath(new URL('.', import.meta.url))
const [entry = '', ...rest] = process.argv.slice(2)
const cache = join(sources, '../node_modules/.cache/baogao/bundles')
const day = 86_400_000

/** A name for the state of all sources: their paths, sizes and times, and the Node that runs them. */
function stateOf() {
  const hash = createHash('sha256').update(`${process.version} ${entry}`)
  // The benchmark lies in tests/, and is bundled with what it measures.
  const folders = entry.startsWith('..') ? [sources, join(sources, '../tests')] : [sources]
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (!/\.(?:ts|tsv|css|json)$/u.test(file)) continue
      const { size, mtimeMs } = statSync(join(folder, file))
      hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Makes the bundle beside its place and moves it there, so that two commands at once do not meet. */
async function bundle(place) {
  const { build } = await import('esbuild')
  const aside = `${place}.${process.pid}`
  const located = {
    name: 'located',
    setup({ onLoad }) {
      // A source finds the files beside it by its own address, not by the bundle's.
      onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
        loader: 'ts',
      }))
    },
  }
  await build({
    entryPoints: [join(sources, entry)], outdir: aside, entryNames: 'main', bundle: true, splitting: true, format: 'esm',
    platform: 'node', target: 'node20', packages: 'external', outExtension: { '.js': '.mjs' }, logLevel: 'error', plugins: [located], loader: { '.tsv': 'text' },
  })
  try {
    renameSync(aside, place)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    // Another command was first.
    if (!existsSync(place)) throw error
  }
}

/** The bundle of the sources as they are now, made where there is none; null where none can be kept. */
async function kept() {
  const place = join(cache, stateOf())
  if (existsSync(join(place, 'main.mjs'))) return place
  try {
    mkdirSync(cache, { recursive: true })
    // Bundles of earlier days are of no more use.
    for (const old of readdirSync(cache).map((name) => join(cache, name))) {
      if (Date.now() - statSync(old).mtimeMs > day) rmSync(old, { recursive: true, force: true })
    }
    await bundle(place)
    return place
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
    return null
  }
}

const place = await kept()
if (place === null) await import('./loader.mjs')
process.argv = [process.execPath, join(sources, entry), ...rest]
const loaded = await import(pathToFileURL(place === null ? join(sources, entry) : join(place, 'main.mjs')).href)

/** What a thread of a pool does; a command has none. */
export default loaded.default
