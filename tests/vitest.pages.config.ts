/** Tests of the pages in a real browser: `npm run test:pages`. */
import { pages, setsOf } from './vitest.shared.ts'

// What a file has loaded the next one has, and the page that reads is bundled once.
export default setsOf({ name: 'pages', include: pages, exclude: [], isolate: false, ownForm: true })
