/** Tests that take long by nature (fuzz, kill, growth, many builds, the installed package): `npm run test:slow`. */
import { mocked, pages, setsOf, slow } from './vitest.shared.ts'

// Each file has modules of its own: some look at how those of the pipeline are loaded, or replace some.
export default setsOf(
  { name: 'slow', include: slow, exclude: [mocked, pages], isolate: true },
  { name: 'mocked', include: mocked, exclude: [], isolate: true, ownForm: true },
)
