/** The explorer: one self-contained page per report and an index page, from the tables and texts. */
import type { Doubt, Tables } from '../types.ts'
import { interfaceWords } from '../vocabulary/interface.ts'
import { clientBundle } from './bundle.ts'
import { headingOf, type ReportData } from './data.ts'
import { homeData } from './home-data.ts'
import { partsOf, toHtml } from './page.ts'
import { dealOut, reportData, shared } from './report-data.ts'

export interface ExplorerPage {
  /** In `out/`: `index.html`, `reports/CN-140802-2020.html`. */
  path: string
  bytes: Uint8Array
}

/**
 * All pages, the index first. `texts` has the published text of every report, `doubts` what the
 * build was not sure of, both by report id. The same input gives the same bytes.
 * `(await explorerPages(tables, texts, doubts))[0].path` is `index.html`.
 */
export async function explorerPages(
  tables: Tables, texts: Map<string, string>, doubts: Map<string, Doubt[]>,
): Promise<ExplorerPage[]> {
  const pages: ExplorerPage[] = []
  for await (const page of eachExplorerPage(tables, texts, doubts)) pages.push(page)
  return pages
}

/** The same, a page at a time: thousands of them need not be in memory together. */
export async function* eachExplorerPage(
  tables: Tables, texts: ReadonlyMap<string, string>, doubts: ReadonlyMap<string, Doubt[]>,
): AsyncGenerator<ExplorerPage> {
  const bundle = await clientBundle()
  const encoder = new TextEncoder()
  const counts = new Map([...doubts].map(([id, list]) => [id, list.length]))
  const { data, figures } = homeData(tables, counts)
  const words = interfaceWords
  const home = toHtml({
    ...partsOf(bundle, 'home'),
    title: `${words.siteTitle.zh} · ${words.siteTitle.en}`,
    blocks: new Map<string, unknown>([
      ['data', data], ...[...figures].map(([id, table]) => [`metric-${id}`, table] as const),
    ]),
    noscript: `${words.noScript.zh} ${words.noScript.en} <a href="data/">data/</a>`,
  })
  yield { path: 'index.html', bytes: encoder.encode(home) }
  const rows = dealOut(tables)
  const common = shared(tables)
  const parts = partsOf(bundle, 'report')
  for (const report of tables.reports) {
    const id = report['id']!
    const page = reportData(report, texts.get(id) ?? '', rows.get(id)!, doubts.get(id) ?? [], common)
    const packed = await packLarge(page)
    const html = toHtml({
      ...parts,
      title: headingOf(report),
      blocks: new Map([['data', packed ?? page]]),
      noscript: `${words.noScript.zh} ${words.noScript.en} ` +
        `<a href="../text/${encodeURIComponent(id)}.txt">text</a> <a href="../data/">data/</a>`,
    })
    yield { path: `reports/${id}.html`, bytes: encoder.encode(html) }
  }
}

/** What a page may carry as it is: with the script and the style it stays under a megabyte. */
const plainLimit = 850_000

/** Data too large for a page as they are: gzip in base64, the same bytes on every machine. */
async function packLarge(page: ReportData): Promise<string | undefined> {
  // A character of the report is three bytes, an escaped one six; most pages are far below.
  if (page.text.length < plainLimit / 30) return undefined
  const bytes = new TextEncoder().encode(JSON.stringify(page))
  if (bytes.length < plainLimit) return undefined
  const { gzipSync } = await import('fflate')
  return Buffer.from(gzipSync(bytes, { level: 6, mtime: 0 })).toString('base64')
}
