/** Tests that take long by nature (fuzz, kill, growth, many builds, the installed package): `npm run test:slow`. */
import { pages, setsOf, slow } from './vitest.shared.ts'

export default setsOf({ name: 'slow', include: slow, exclude: [pages], isolate: true })
