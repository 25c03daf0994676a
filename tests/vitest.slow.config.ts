/** Tests that take long by nature (fuzz, kill, growth, many builds, the installed package): `npm run test:slow`. */
import { pages, slow, testsOf } from './vitest.shared.ts'

export default testsOf(slow, pages)
