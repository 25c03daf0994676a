/** Tests, and how much of pipeline/ they reach. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A lexicon is imported as text, as esbuild does it. */
const lexicons = {
  name: 'lexicons',
  load: (id: string) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}` : null),
}

export default defineConfig({
  plugins: [lexicons],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start builds as a user does, in processes of their own.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['pipeline/**/*.ts'],
      // Runs in the browser alone; its tests drive one.
      exclude: ['pipeline/explorer/client/**'],
      reporter: ['text-summary'],
    },
  },
})
