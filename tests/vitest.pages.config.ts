/** Tests of the pages in a real browser: `npm run test:pages`. */
import { pages, setsOf } from './vitest.shared.ts'

export default setsOf({ name: 'pages', include: pages, exclude: [], isolate: true })
