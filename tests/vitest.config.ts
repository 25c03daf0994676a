/** The tests that everyone runs: `npm test`. */
import { pages, slow, testsOf } from './vitest.shared.ts'

export default testsOf('tests/**/*.test.ts', slow, pages)
