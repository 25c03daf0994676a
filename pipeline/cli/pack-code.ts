/** The package's code: the sources and the libraries they use as bundles for Node and for browsers, with the libraries' licences. */
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { browserOptions } from '../reader/bundle.ts'

/** Libraries that find files of their own beside them: these are installed, all others are in the bundle. */
export const installed: readonly string[] = ['node-sqlite3-wasm', 'tinypool']

/** Whoever bundles this file must not take these words for its own address. */
const ownAddress = ['import', 'meta', 'url'].join('.')

/** The same in a part of the bundle, from the banner: a CommonJS bundle that others make of it has no such address. */
const partAddress = 'addressOfPart'

const shared = {
  bundle: true, splitting: true, format: 'esm', charset: 'utf8', loader: { '.tsv': 'text' }, legalComments: 'none', metafile: true, logLevel: 'error',
  chunkNames: '[name]-[hash]',
} as const satisfies BuildOptions

/** A source finds the files of the package by where it was; all parts of the bundle lie in dist/ itself. */
const located = (sources: string): Plugin => ({
  name: 'located',
  setup({ onLoad }) {
    // esbuild reads patterns as Go does, which has no flag u: this one is no pattern of ours, and reads no report.
    onLoad({ filter: new RegExp(String.raw`[\\/]pipeline[\\/].*\.ts$`) }, async ({ path }) => {
      const own = relative(sources, path).split(sep).join('/').replace(/\.ts$/u, '.js')
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll(ownAddress, `new URL(${JSON.stringify(`./${own}`)}, ${partAddress}).href`), loader: 'ts' }
    })
  },
})

/**
 * A library of the older kind (CommonJS) that is loaded when it is needed has its names in Node, in a
 * part of a bundle none: they are given again, one by one.
 */
const named: Plugin = {
  name: 'named',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^.]/ }, ({ path, kind, namespace, resolveDir }) => {
      if (kind !== 'dynamic-import' || namespace === 'named' || /^node:/u.test(path) || installed.includes(path)) return null
      return { path, namespace: 'named', pluginData: resolveDir }
    })
    onLoad({ filter: /.*/, namespace: 'named' }, async ({ path, pluginData }) => {
      const names = Object.keys(await import(path) as object).filter((name) => /^\w+$/u.test(name) && name !== 'default')
      const again = names.map((name) => `const { ${name}: own_${name} } = all; export { own_${name} as ${name} }`)
      const text = `import * as all from ${JSON.stringify(path)}; export default all.default\n${again.join('\n')}`
      return { contents: text, loader: 'js', resolveDir: pluginData as string }
    })
  },
}

/** What is made with esbuild and Ajv in a checkout lies ready in the package: whoever bundles the package need not have them. */
const readyMade: Plugin = {
  name: 'ready-made',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^esbuild$|^\.\/checks\.ts$/ }, ({ path }) => ({ path, namespace: 'ready-made' }))
    onLoad({ filter: /.*/, namespace: 'ready-made' }, () => ({
      contents: `export const build = () => { throw new Error('the package makes no pages of its own: install it anew') }
        export const checksAsCode = build, datasetCheckAsCode = build`,
      loader: 'js',
    }))
  },
}

/** Libraries of the older kind ask for Node's modules by `require`; no other name may be used that a part may have for itself. */
const banner = `import { createRequire as requireOf } from 'node:module'; import { pathToFileURL as addressOf } from 'node:url';
const ${partAddress} = ${ownAddress} ?? addressOf(__filename).href; const require = requireOf(${partAddress});`

/**
 * Bundles the command, the library and what a thread runs into `dist`, and the library for browsers
 * into `dist/browser`; gives what they are made of.
 */
export async function packCode(project: string, dist: string): Promise<Metafile['inputs']> {
  const sources = join(project, 'pipeline')
  const entry = (name: string, out: string) => ({ in: join(sources, name), out })
  const node = await build({
    ...shared, absWorkingDir: project, outdir: dist, platform: 'node', target: 'node20', external: [...installed],
    entryPoints: [entry('bin.ts', 'bin'), entry('index.ts', 'index'), entry('corpus/worker.ts', 'worker')],
    plugins: [...browserOptions.plugins, located(sources), readyMade, named], banner: { js: banner },
  })
  const browser = await build({
    ...browserOptions, ...shared, minify: true, plugins: [...browserOptions.plugins, named], absWorkingDir: project, outdir: join(dist, 'browser'), entryPoints: [entry('library.ts', 'index')],
  })
  return { ...node.metafile.inputs, ...browser.metafile.inputs }
}

/** The packages that a bundle is made of, sorted, from the paths of its inputs. */
export function packagesOf(inputs: Metafile['inputs']): string[] {
  const names = Object.keys(inputs).flatMap((path) => /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.groups?.['name'] ?? [])
  return [...new Set(names)].sort()
}

/**
 * Takes the folder of the packages and the names of those in the bundles; gives their licences as one
 * text. Throws where a package brings none, which may then not be passed on.
 */
export async function licencesOf(modules: string, names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map(async (name) => {
    const folder = join(modules, name)
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string, license: string }
    const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying)\b/iu.test(file)).sort()
    const words = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
    if (words.length === 0) words.push(await licenceInReadme(folder))
    if (words.join('').trim() === '') throw new Error(`${name} brings no licence`)
    return `${name} ${version} (${license})\n${'='.repeat(60)}\n\n${words.map((one) => one.trim()).join('\n\n')}\n`
  }))
  return `The files of this folder hold code of these packages.\n\n${texts.join('\n\n')}`
}

/** Some have it as the last section of their README alone; empty where there is none. */
async function licenceInReadme(folder: string): Promise<string> {
  const [readme] = (await readdir(folder)).filter((file) => /^readme\b/iu.test(file))
  const text = readme === undefined ? '' : await readFile(join(folder, readme), 'utf8')
  return text.split(/^#+ +licen[cs]e *$/imu)[1] ?? ''
}
