/** The tests that everyone runs: `npm test`. */
import { alone, mocked, pages, setsOf, slow } from './vitest.shared.ts'

// Most files share what they have loaded, which takes a third of the time away; those that look at how the modules of
// the pipeline are loaded, or replace some, do not.
export default setsOf(
  { name: 'together', include: 'tests/**/*.test.ts', exclude: [alone, mocked, slow, pages], isolate: false },
  { name: 'alone', include: alone, exclude: [], isolate: true },
  { name: 'mocked', include: mocked, exclude: [], isolate: true, ownForm: true },
)
