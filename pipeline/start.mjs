/**
 * Starts a command, `node pipeline/start.mjs build.ts [options]`, from one bundle of the sources. Some hundred small
 * files take longer to load one by one than a report to read. A bundle is kept in node_modules/.cache under a hash of
 * what the sources say, and checked before it is used; it holds the same code, so it gives the same bytes.
 */
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { languageOf } from './cli/locale.mjs'

const sources = fileURLToPath(new URL('.', import.meta.url))
const [entry = '', ...rest] = process.argv.slice(2)
const cache = join(sources, '../node_modules/.cache/baogao/bundles')
/** Bundles that are kept: those of some commands before and after a change. */
const mostKept = 30

const sumOf = (...pieces) => pieces.reduce((hash, piece) => hash.update(piece), createHash('sha256')).digest('hex')

/** What the sources say, path → bytes, and a name for it and the Node and packages that run it. */
function readSources() {
  const contents = new Map()
  // The benchmark lies in tests/, and is bundled with what it measures.
  const folders = entry.startsWith('..') ? [sources, join(sources, '../tests')] : [sources]
  for (const folder of folders) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) => /\.(?:ts|mjs|tsv|css|json)$/u.test(name))
    const places = entries.map((one) => [join(one.parentPath, one.name), one.isFile()])
    for (const [place, isFile] of places.sort(([a], [b]) => (a < b ? -1 : 1))) {
      // A link is followed to its file.
      if (isFile || statSync(place).isFile()) contents.set(place, readFileSync(place))
    }
  }
  const schemas = join(sources, '../schemas')
  const around = ['package-lock.json', 'package.json'].map((name) => join(sources, '..', name))
  const own = [
    fileURLToPath(import.meta.url), ...around.filter((place) => statSync(place, { throwIfNoEntry: false })?.isFile()),
    ...readdirSync(schemas).filter((name) => name.endsWith('.json')).sort().map((name) => join(schemas, name)),
  ]
  const parts = [...contents, ...own.map((place) => [place, readFileSync(place)])]
  const name = sumOf(`${process.version} ${entry}\n`, ...parts.flatMap(([place, bytes]) => [`${place} ${bytes.length}\n`, bytes]))
  return { contents, name: name.slice(0, 32) }
}

/** The files of a bundle: name, with the checksum in front, as sha256sum has it. */
const listName = 'SHA256SUMS'

/** Whether a bundle is there, and whole. */
function isWhole(place) {
  try {
    const lines = plain(join(place, listName)).toString('utf8').trimEnd().split('\n').map((line) => line.split('  '))
    return lines.some(([, name]) => name === 'main.mjs') && lines.every(([sum, name]) => sumOf(plain(join(place, name))) === sum)
  } catch {
    return false
  }
}

/** The bytes of a plain file: a pipe in its place would hold everything up. */
function plain(place) {
  const file = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!fstatSync(file).isFile()) throw new Error('no plain file')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** How sources become files for Node; a source finds the files beside it by its own address, not by the bundle's. */
const forNode = (contents) => ({
  bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', write: false, logLevel: 'error', charset: 'utf8', loader: { '.tsv': 'text' },
  minifyWhitespace: true, minifySyntax: true,
  plugins: [{
    name: 'located',
    setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: (contents.get(path) ?? readFileSync(path)).toString('utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
  }],
})

/** What every build uses, some hundred small files to be found and read; other packages stay where they are. */
const libraries = {
  name: 'libraries',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:ajv|fast-uri|fast-deep-equal|json-schema-traverse)(?:\/|$)/ }, ({ path, importer }) => ({ path: createRequire(importer).resolve(path) }))
    onResolve({ filter: /^(?:csv-stringify|fflate|commander)(?:\/|$)/ }, ({ path }) => ({ path: fileURLToPath(import.meta.resolve(path)) }))
    // Node gets this package as CommonJS, which an import() of a bundle cannot take apart; the same in modules is beside it.
    onResolve({ filter: /^yaml$/ }, () => ({ path: fileURLToPath(new URL('browser/index.js', import.meta.resolve('yaml/package.json'))) }))
  },
}

/** The checks of schemas and the version of the program, made by the sources themselves: a command shall not make them at each start. */
async function madeOf(contents, build, folder) {
  const makers = `export { readyChecks } from './reader/ready-checks.ts'\nexport { versionBy } from './parts/version.ts'`
  const { outputFiles } = await build({ ...forNode(contents), stdin: { contents: makers, resolveDir: sources } })
  const place = join(folder, 'makers.mjs')
  writeFileSync(place, outputFiles[0].contents)
  const { readyChecks, versionBy } = await import(pathToFileURL(place).href)
  rmSync(place)
  const version = JSON.stringify(versionBy((path) => contents.get(path) ?? readFileSync(path)))
  const ofSources = {
    name: 'version',
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]parts[\\/]version\.ts$/ }, () => ({ contents: `export const programVersion = () => ${version}`, loader: 'js' })),
  }
  return [readyChecks, ofSources]
}

/** Makes the bundle beside its place and moves it there, so that two commands at once do not meet. */
async function bundle(place, contents) {
  const { build } = await import('esbuild')
  const aside = `${place}.new-${randomBytes(8).toString('hex')}`
  try {
    mkdirSync(aside)
    const options = forNode(contents)
    const { outputFiles } = await build({
      ...options, entryPoints: [join(sources, entry)], outdir: place, entryNames: 'main', splitting: true, outExtension: { '.js': '.mjs' },
      plugins: [...await madeOf(contents, build, aside), libraries, ...options.plugins],
      // What a CommonJS package of the bundle takes from Node.
      banner: { js: `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)` },
    })
    const files = outputFiles.map(({ path, contents: bytes }) => [path.slice(place.length + 1), bytes])
    const list = files.map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join('')
    for (const [name, bytes] of [...files, [listName, list]]) writeFileSync(join(aside, name), bytes)
    // What is there is not whole, or it would have been used.
    if (!isWhole(place)) rmSync(place, { recursive: true, force: true })
    renameSync(aside, place)
  } catch (error) {
    // Another command may have been first.
    if (!isWhole(place)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Removes bundles that many others came after: no clock is asked, as it may be wrong. */
function removeOld() {
  const times = readdirSync(cache).filter((name) => /^[0-9a-f]{16,32}(?:\.(?:new-)?[0-9a-f]+)?$/u.test(name))
    .map((name) => join(cache, name)).map((place) => [place, lstatSync(place).mtimeMs])
  for (const [place] of times.sort(([, a], [, b]) => b - a).slice(mostKept)) rmSync(place, { recursive: true, force: true })
}

/** The bundle of the sources as they are now, made where there is none; null where none can be kept. */
async function kept() {
  const { contents, name } = readSources()
  const place = join(cache, name)
  if (isWhole(place)) return place
  try {
    mkdirSync(cache, { recursive: true })
    removeOld()
    await bundle(place, contents)
    return place
  } catch (error) {
    // A fault in the sources is said; whatever the disk says, they can be run one by one.
    if (!/^E[A-Z]+$/u.test(error.code ?? '')) throw error
    return null
  }
}

/** A line of lexicon/messages.tsv in the language of the user; in English where the table cannot be read either. */
function said(template, ...slots) {
  let words = template
  try {
    if (languageOf(rest, process.env) === 'zh') {
      const table = readFileSync(join(sources, 'lexicon/messages.tsv'), 'utf8').split('\n').map((line) => line.split('\t'))
      words = table.find(([english]) => english === template)?.[1] ?? template
    }
  } catch {
    // Where no file can be opened any more, what is wrong is said all the same.
  }
  return words.replace(/\{(\d)\}/gu, (_, slot) => slots[Number(slot)] ?? '')
}

/** Before the command listens for itself: nothing of a user's has been touched yet. */
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
const stops = Object.entries(codes).map(([signal, code]) => [signal, () => {
  console.error(said('error: stopped by {0} before anything was done.', signal))
  process.exit(code)
}])
if (isMainThread) for (const [signal, stop] of stops) process.once(signal, stop)

/** What the system refuses before there is a command to say it: too few open files, no memory. */
async function started() {
  try {
    const place = await kept()
    if (place === null) await import('./loader.mjs')
    process.argv = [process.execPath, join(sources, entry), ...rest]
    for (const [signal, stop] of stops) process.removeListener(signal, stop)
    return await import(pathToFileURL(place === null ? join(sources, entry) : join(place, 'main.mjs')).href)
  } catch (error) {
    if (!isMainThread || !/^E[A-Z]+$/u.test(error.code ?? '')) throw error
    console.error(said('error: {0} cannot be started: {1}.', entry, error.message))
    process.exit(1)
  }
}

const loaded = await started()

/** What a thread of a pool does; a command has none. */
export default loaded.default
