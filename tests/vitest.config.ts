/** The tests that everyone runs: `npm test`. */
import { alone, pages, setsOf, slow } from './vitest.shared.ts'

// Most files share what they have loaded, which takes a third of the time away; those that replace modules of the
// pipeline, or look at how they are loaded, do not.
export default setsOf(
  { name: 'together', include: 'tests/**/*.test.ts', exclude: [alone, slow, pages], isolate: false },
  { name: 'alone', include: alone, exclude: [], isolate: true, replaces: true },
)
