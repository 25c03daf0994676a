/** The explorer: one self-contained page per report and an index page, with the script and the style of here. */
import type { Row } from '../types.ts'
import { clientBundle } from './bundle.ts'
import type { HomeSource } from './home-data.ts'
import { homePageOf, reportPageOf, type Pieces } from './pages.ts'

export { reportBlock, type Pieces } from './pages.ts'

/** The page of all reports, `index.html`: `homePageOf` with the client. */
export const homePage = async (source: HomeSource): Promise<Pieces> => homePageOf(await clientBundle(), source)

/** The page of a report, `reports/<id>.html`: `reportPageOf` with the client. */
export const reportPage = async (report: Row, block: string | Uint8Array): Promise<Pieces> =>
  reportPageOf(await clientBundle(), report, block)
