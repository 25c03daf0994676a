/** Last step of a build: every file of out/, made from the parts by the pool, into an empty folder. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { described } from '../describe/index.ts'
import { factsOf, type Described } from '../describe/facts.ts'
import { sheetsBefore } from '../describe/sheets.ts'
import { binaryFormats, type Format } from '../formats/index.ts'
import { readerPage } from '../reader/bundle.ts'
import { tableNames } from '../schemas.ts'
import type { Pool } from './pool.ts'
import { writeFile } from './sink.ts'
import type { Corpus } from './source.ts'
import { allEnded, lotsOf } from './sums.ts'

/** What of out/ is made besides the texts. */
export interface OutputOptions {
  formats: readonly Format[]
  /** Whether the explorer's pages are made. */
  pages: boolean
}

/** Texts and pages that one task writes. */
const lotSize = 200

/** Writes all files of a dataset into `folder`, which is empty. The same parts give the same bytes. */
export async function writeFiles(
  pool: Pool, corpus: Corpus, subject: Described, { formats, pages }: OutputOptions, folder: string,
): Promise<void> {
  for (const name of ['data', 'text', ...(pages ? ['reports'] : [])]) await mkdir(join(folder, name))
  const { rows } = subject.statistics
  // The table of reports says that a folder is a dataset, so it is there in any case, as CSV.
  const tables = { json: formats.includes('json') ? tableNames : [], csv: formats.includes('csv') ? tableNames : ['reports'] as const }
  const written = await allEnded([
    // The largest first, so that the others fill the other threads meanwhile.
    ...(['json', 'csv'] as const).map((format) => pool.run({ kind: 'tables', corpus, format, names: tables[format], folder })),
    ...(pages ? [pool.run({ kind: 'home', corpus, figures: rows.observations + rows.attainment, own: subject.own ?? {}, folder })] : []),
    ...lotsOf(corpus.parts, lotSize).map((keys) => pool.run({ kind: 'documents', store: corpus.store, keys, pages, folder })),
  ])
  const files = written.flat()
  const before = formats.includes('xlsx') ? sheetsBefore(factsOf(subject, files, formats)) : []
  const binary = await allEnded(binaryFormats.filter((format) => formats.includes(format))
    .map((format) => pool.run({ kind: 'format', corpus, format, before, folder })))
  // The page that reads is no data: it is summed with the descriptions, and not described.
  const others = pages ? [await writeFile(folder, 'reader.html', [await readerPage()])] : []
  const data = [...files, ...binary.flat()].sort((a, b) => (a.path < b.path ? -1 : 1))
  await allEnded(described(factsOf(subject, data, formats), others).map(({ path, bytes }) => writeFile(folder, path, [bytes])))
}
