/** What a bundle has in place of the modules that compile schemas: the checks themselves. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))

/**
 * A page, or a process, may be forbidden to make functions of texts, and a command shall not make them anew each time it
 * starts: the checks of the schemas are made here, by the same Ajv.
 */
export const readyChecks: Plugin = {
  name: 'ready-checks',
  setup({ onLoad }) {
    // esbuild reads patterns as Go does, which has no flag u: this one is no pattern of ours, and reads no report.
    onLoad({ filter: new RegExp(String.raw`[\\/]validate[\\/]compile\.ts$`) }, async () => {
      const { checksAsCode } = await import('./checks.ts')
      return { contents: await checksAsCode(), loader: 'js', resolveDir: here }
    })
    onLoad({ filter: new RegExp(String.raw`[\\/]read[\\/]dataset-check\.ts$`) }, async () => {
      const { datasetCheckAsCode } = await import('./checks.ts')
      return { contents: datasetCheckAsCode(), loader: 'js', resolveDir: join(here, '..', 'read') }
    })
  },
}
