/** The explorer's pages from tables and texts, as pure functions: the script and the style are given. */
import type { Measured } from '../review/measure.ts'
import type { Doubt, Row } from '../types.ts'
import { interfaceWords } from '../vocabulary/interface.ts'
import type { ClientBundle } from './bundle.ts'
import { packedChoices } from './choices.ts'
import { headingOf, type ReportData } from './data.ts'
import { homeData, type HomeSource } from './home-data.ts'
import { gzipped, gzippedOnce } from './packed.ts'
import { embedJson, htmlPieces, partsOf, starter } from './page.ts'
import { reportData, type PageRows } from './report-data.ts'

/** What a page is made of, one after the other. */
export type Pieces = readonly (string | Uint8Array)[]

/**
 * The page of all reports, `index.html`. The same input gives the same bytes.
 * Gives it in pieces, as `reportPageOf` does: `(await homePageOf(bundle, source))[0]` begins with `<!doctype html>`.
 */
export async function homePageOf(bundle: ClientBundle, source: HomeSource): Promise<Pieces> {
  const { data, figures, search } = homeData(source)
  const words = interfaceWords
  return htmlPieces({
    ...partsOf(bundle, 'home'),
    title: [...new Set(data.about.title)].join(' · '),
    blocks: new Map([
      ['data', embedJson(data)],
      ...[...figures].map(([id, table]) => [`metric-${id}`, embedJson(table)] as const),
      ...(search ? [['search-index', embedJson(await gzipped(JSON.stringify(search), 6))] as const] : []),
    ]),
    noscript: `${words.noScript.zh} ${words.noScript.en} <a href="data/">data/</a>`,
  })
}

/**
 * What the page of a report knows, ready to stand in it: it depends on nothing but the report's own
 * rows, so it can be kept. `report` is its row, `rows` are its rows of the other tables, `measured`
 * is what its review found.
 */
export async function reportBlock(
  report: Row, text: string, rows: PageRows, doubts: readonly Doubt[], measured?: Measured,
): Promise<string> {
  const page = reportData(report, text, rows, doubts, measured)
  return embedJson(await packLarge(page) ?? page)
}

/** The page of a report, `reports/<id>.html`, around its block. */
export async function reportPageOf(bundle: ClientBundle, report: Row, block: string | Uint8Array): Promise<Pieces> {
  const words = interfaceWords
  const { style, script } = partsOf(bundle, 'report')
  return htmlPieces({
    style,
    script: starter,
    later: script,
    title: headingOf(report),
    blocks: new Map([
      ['data', block], ['choices', embedJson(await packedChoices())], ['script', embedJson(await gzippedOnce(script))],
    ]),
    noscript: `${words.noScript.zh} ${words.noScript.en} ` +
      `<a href="../text/${encodeURIComponent(report['id']!)}.txt">text</a> <a href="../data/">data/</a>`,
  })
}

/** What a page may carry as it is: with the script and the style it stays under a megabyte. */
const plainLimit = 850_000

/** Data too large for a page as they are: gzip in base64, the same bytes on every machine. */
async function packLarge(page: ReportData): Promise<string | undefined> {
  // A character of the report is three bytes, an escaped one six; most pages are far below.
  if (page.text.length < plainLimit / 30) return undefined
  const bytes = new TextEncoder().encode(JSON.stringify(page))
  if (bytes.length < plainLimit) return undefined
  return gzipped(bytes, 6)
}
