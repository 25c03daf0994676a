/** Tables in memory as the files that a build makes of them, and pages likewise. */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { homePage, reportBlock, reportPage, type Pieces } from '../pipeline/explorer/index.ts'
import type { PageRows } from '../pipeline/explorer/report-data.ts'
import { schemas, tableNames } from '../pipeline/schemas.ts'
import type { Doubt, Row, Tables } from '../pipeline/types.ts'
import { toCsv } from '../pipeline/write/csv.ts'
import { closeTarget, openTarget, replace, type Notice } from '../pipeline/write/index.ts'
import { toJson } from '../pipeline/write/json.ts'

/** `data/<table>.csv`, `data/<table>.json` and `text/<report_id>.txt`, path → content. */
export function filesOf(tables: Tables, texts: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of tableNames) {
    files.set(`data/${name}.csv`, toCsv(tables[name], schemas[name]))
    files.set(`data/${name}.json`, toJson(tables[name], schemas[name]))
  }
  for (const [id, text] of texts) files.set(`text/${id}.txt`, text)
  return files
}

/** Puts what `fill` writes in the place of a folder, as a build does. */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<unknown>): Promise<Notice[]> {
  const target = await openTarget(folder, join(folder, '../raw-that-is-not-there'))
  try {
    await replace(target, fill)
  } finally {
    await closeTarget(target)
  }
  return target.notices
}

/** The files that tell a dataset of ours, and the list of all. */
export function withManifest(files: ReadonlyMap<string, string>): Map<string, string> {
  const marks = ['CITATION.cff', 'METHODS.md', 'codebook.csv', 'croissant.json', 'csvw.json', 'data/reports.csv', 'datapackage.json', 'dcat.jsonld']
  const all = new Map([...marks.map((path) => [path, 'ours\n'] as const), ...files])
  const sums = [...all].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
  return all.set('SHA256SUMS', sums.join(''))
}

/** Writes files into a folder, one after the other: what `replaceFolder` is given. */
export function filling(files: ReadonlyMap<string, string>) {
  return async (folder: string): Promise<void> => {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
  }
}

/** The rows of one report; parts and mentions go where their term is. */
function rowsOf(tables: Tables, id: string): PageRows {
  const terms = new Map(tables.glossary.map((row) => [row['id']!, row['report_id']!]))
  const isOwn = (row: Row) => (row['report_id'] ?? terms.get(row['glossary_id'] ?? '')) === id
  return Object.fromEntries(tableNames.map((name) => [name, tables[name].filter(isOwn)]))
}

/** The pages of a dataset, the index first, a page at a time. */
export async function* pagesOf(
  tables: Tables, texts: ReadonlyMap<string, string>, doubts: ReadonlyMap<string, readonly Doubt[]>,
): AsyncGenerator<{ path: string, bytes: Uint8Array }> {
  const joined = (pieces: Pieces) => Buffer.concat(pieces.map((piece) => Buffer.from(piece)))
  const count = (rows: readonly Row[], id: string) => String(rows.filter((row) => row['report_id'] === id).length)
  const reports = tables.reports.map((row): Row => ({
    ...row, indicators: count(tables.indicators, row['id']!), targets: count(tables.targets, row['id']!),
    budgets: count(tables.budgets, row['id']!), doubts: String(doubts.get(row['id']!)?.length ?? 0),
  }))
  const figures = tables.observations.length + tables.attainment.length
  const home = await homePage({
    reports, observations: [tables.observations], attainment: [tables.attainment], records: (table) => [tables[table]], figures,
  })
  yield { path: 'index.html', bytes: joined(home) }
  for (const report of tables.reports) {
    const id = report['id']!
    const block = await reportBlock(report, texts.get(id) ?? '', rowsOf(tables, id), doubts.get(id) ?? [])
    yield { path: `reports/${id}.html`, bytes: joined(await reportPage(report, block)) }
  }
}
