/** Everything that goes into out/: tables, texts, descriptions, further formats and, where asked for, pages. */
import { artifacts } from '../describe/index.ts'
import type { Format } from '../formats/index.ts'
import type { Report, Tables } from '../types.ts'
import { filesOf } from '../write/index.ts'

/** What of out/ is made besides the tables. */
export interface OutputOptions {
  formats: readonly Format[]
  /** Whether the explorer's pages are made. */
  pages: boolean
}

/**
 * All files of out/, path → content, from reports and their tables. Pure: the same values give the same bytes.
 */
export async function outputs(
  reports: readonly Report[], tables: Tables, { formats, pages }: OutputOptions,
): Promise<Map<string, string | Uint8Array>> {
  const files = filesOf(tables, new Map(reports.map(({ id, text }) => [id, text])))
  if (pages) {
    const { explorerPages } = await import('../explorer/index.ts')
    const texts = new Map(reports.map(({ id, text }) => [id, text]))
    const doubts = new Map(reports.map((report) => [report.id, report.doubts]))
    for (const { path, bytes } of await explorerPages(tables, texts, doubts)) files.set(path, bytes)
  }
  if (!formats.includes('csv')) for (const path of [...files.keys()]) if (path.endsWith('.csv') && path !== 'data/reports.csv') files.delete(path)
  if (!formats.includes('json')) for (const path of [...files.keys()]) if (/^data\/.*\.json$/u.test(path)) files.delete(path)
  for (const { path, bytes } of await artifacts(tables, files, { formats })) files.set(path, bytes)
  return files
}
