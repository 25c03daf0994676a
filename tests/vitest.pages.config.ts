/** Tests of the pages in a real browser: `npm run test:pages`. */
import { pages, testsOf } from './vitest.shared.ts'

export default testsOf(pages)
