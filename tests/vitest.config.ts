/** The tests that everyone runs: `npm test`. */
import { pages, setsOf, slow } from './vitest.shared.ts'

// The files share what they have loaded, which takes a third of the time away.
export default setsOf({ name: 'fast', include: 'tests/**/*.test.ts', exclude: [slow, pages], isolate: false })
