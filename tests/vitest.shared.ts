/** What the three sets of tests have in common: fast ones, slow ones (*.slow.test.ts), pages in a browser. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export const slow = 'tests/**/*.slow.test.ts'
export const pages = 'tests/{explorer,reader}/**/*.test.ts'

/** Half an hour: no test is judged by how long it takes, and one that hangs ends all the same. */
const patience = 1_800_000

/** A lexicon is imported as text, as esbuild does it. */
const lexicons = {
  name: 'lexicons',
  load: (id: string) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
}

/** The configuration of a set: the files in it, without those of other sets. */
export const testsOf = (include: string, ...exclude: string[]) => defineConfig({
  plugins: [lexicons],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [include],
    exclude,
    // One for each core; vitest leaves one idle, which of two is half.
    maxWorkers: '100%',
    testTimeout: patience,
    hookTimeout: patience,
    teardownTimeout: patience,
    expect: { poll: { timeout: patience } },
    coverage: {
      provider: 'v8',
      include: ['pipeline/**/*.ts'],
      // Runs in the browser alone; its tests drive one.
      exclude: ['pipeline/explorer/client/**', 'pipeline/reader/client/**', 'pipeline/reader/worker.ts'],
      reporter: ['text-summary'],
    },
  },
})
