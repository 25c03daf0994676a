/** The package's types: declarations of what the library shows, and of nothing else. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** Writes `index.d.ts` and `library.d.ts`, with all that they name, into `types`. Throws where the sources do not compile. */
export async function packTypes(project: string, types: string): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc6')
  const made = await mkdtemp(join(project, 'node_modules', '.baogao-types-'))
  try {
    execFileSync(process.execPath, [compiler, '-p', join(project, 'pipeline/tsconfig.package.json'), '--outDir', made], { stdio: 'inherit' })
    for (const path of await reached(['index.d.ts', 'library.d.ts'].map((name) => join(made, 'pipeline', name)))) {
      const place = join(types, relative(join(made, 'pipeline'), path))
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, await readFile(path))
    }
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** Declarations and those that they name, each once. A name of a package would be one that nobody installs. */
async function reached(entries: readonly string[]): Promise<Set<string>> {
  const found = new Set(entries)
  for (const path of found) {
    const text = await readFile(path, 'utf8')
    for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
      const place = join(dirname(path), name.replace(/\.(?:js|ts)$/u, '.d.ts'))
      if (!name.startsWith('.') || !existsSync(place)) throw new Error(`${relative(dirname(entries[0]!), path)} names ${name}, which the package does not have`)
      found.add(place)
    }
  }
  return found
}
