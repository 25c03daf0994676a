/** What the sets of tests have in common: fast ones, slow ones (*.slow.test.ts), pages in a browser. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export const slow = 'tests/**/*.slow.test.ts'
export const pages = 'tests/{explorer,reader}/**/*.test.ts'
export const mocked = 'tests/**/*.mocked.slow.test.ts'

/**
 * A set of test files by name patterns; `isolate` gives each file modules of its own. `ownForm` loads them in vitest's form,
 * in which they can be replaced, and functions be sent to a browser as they are written.
 */
type Set = { name: string, include: string, exclude: string[], isolate: boolean, ownForm?: boolean }

/** Node loads the sources as it does for a user: without vitest's own form of them, which takes longer to make and to run. */
const loader = new URL('../pipeline/loader.mjs', import.meta.url).href
const asUsers = { experimental: { viteModuleRunner: false, nodeLoader: false }, execArgv: ['--import', loader] }

/** Half an hour: no test is judged by how long it takes, and one that hangs ends all the same. */
const patience = 1_800_000

/** A lexicon is imported as text, as esbuild does it. */
const lexicons = {
  name: 'lexicons',
  load: (id: string) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
}

/** The configuration that runs the sets given. */
export const setsOf = (...sets: Set[]) => defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // One for each core; vitest leaves one idle, which of two is half.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['pipeline/**/*.ts'],
      // Runs in the browser alone; its tests drive one.
      exclude: ['pipeline/explorer/client/**', 'pipeline/reader/client/**', 'pipeline/reader/worker.ts'],
      reporter: ['text-summary'],
    },
    projects: sets.map(({ name, include, exclude, isolate, ownForm = false }) => ({
      extends: true as const,
      plugins: [lexicons],
      test: {
        name,
        include: [include],
        exclude,
        isolate,
        ...(ownForm ? {} : asUsers),
        testTimeout: patience,
        hookTimeout: patience,
        teardownTimeout: patience,
        expect: { poll: { timeout: patience } },
      },
    })),
  },
})
