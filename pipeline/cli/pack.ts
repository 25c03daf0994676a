/** Makes dist/ for the package: JavaScript with types, and the pages' bundle. Run by `npm pack`. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

await rm(place('dist'), { recursive: true, force: true })
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
execFileSync(process.execPath, [compiler, '-p', place('pipeline/tsconfig.package.json')], { stdio: 'inherit' })

// Lexicons, schemas and the version become part of the modules that name them.
await build({
  entryPoints: ['lexicon/texts', 'schema-files', 'program'].map((name) => ({ in: place(`pipeline/${name}.ts`), out: name })), outdir: place('dist'),
  bundle: true, format: 'esm', charset: 'utf8', loader: { '.tsv': 'text' }, logLevel: 'error', allowOverwrite: true,
})

// The pages are bundled here, so that nothing is on a user's machine.
if (existsSync(place('pipeline/explorer/bundle.ts'))) {
  const { makeBundle } = await import('../explorer/bundle.ts')
  await writeFile(place('dist/explorer/client.json'), `${JSON.stringify(await makeBundle())}\n`)
  const { makeReaderPage } = await import('../reader/bundle.ts')
  await writeFile(place('dist/reader/reader.html'), await makeReaderPage())
}
