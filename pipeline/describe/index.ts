/** All of out/ beyond CSV, JSON and texts: other formats, descriptions, codebook, checksums. */
import { formats, type DataFile, type Format } from '../formats/index.ts'
import type { Tables } from '../types.ts'
import type { DatasetFacts } from '../vocabulary/dataset.ts'
import { toCitation } from './citation.ts'
import { toCodebookPage } from './codebook.ts'
import { toCroissant } from './croissant.ts'
import { toCsvw } from './csvw.ts'
import { toDatapackage } from './datapackage.ts'
import { toDcat } from './dcat.ts'
import { factsOf, fileFact, type Facts } from './facts.ts'
import { toMethods } from './methods.ts'
import { sheetsBefore, toCatalogue, toCodebook, toDictionary } from './sheets.ts'

export interface ArtifactOptions {
  /** The formats asked for; CSV and JSON are already among the files. */
  formats: readonly Format[]
  /** Replaces facts of the vocabulary, e.g. the address that the dataset is published under. */
  dataset?: Partial<DatasetFacts>
}

/** The descriptions of a dataset, path → text. Each is made of the same facts. */
export function describe(facts: Facts): Map<string, string> {
  return new Map([
    ['datapackage.json', toDatapackage(facts)],
    ['csvw.json', toCsvw(facts)],
    ['dcat.jsonld', toDcat(facts)],
    ['croissant.json', toCroissant(facts)],
    ['CITATION.cff', toCitation(facts)],
    ['catalogue.csv', toCatalogue(facts)],
    ['dictionary.csv', toDictionary(facts)],
    ['codebook.csv', toCodebook()],
    ['CODEBOOK.zh.md', toCodebookPage('zh')],
    ['CODEBOOK.en.md', toCodebookPage('en')],
    ['METHODS.md', toMethods(facts)],
  ])
}

/**
 * Takes the tables and the files that are written anyway (path in out/ → content); gives the files
 * to add: Parquet, SQLite and XLSX where asked for, the descriptions, and `SHA256SUMS` over all.
 * The same input gives the same bytes.
 * `(await artifacts(tables, files, { formats: ['csv'] })).at(-1)?.path` is `SHA256SUMS`.
 */
export async function artifacts(
  tables: Tables, files: ReadonlyMap<string, string | Uint8Array>, options: ArtifactOptions,
): Promise<DataFile[]> {
  const written = [...files].map(([path, content]) => fileFact(path, content))
  const before = options.formats.includes('xlsx')
    ? sheetsBefore(factsOf(tables, written, options.formats, options.dataset)) : []
  const binary = await formats(tables, options.formats, before)
  const data = [...written, ...binary.map(({ path, bytes }) => fileFact(path, bytes))]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const facts = factsOf(tables, data, options.formats, options.dataset)
  const texts = [...describe(facts)]
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
  const sums = [...data, ...texts.map(({ path, bytes }) => fileFact(path, bytes))]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
  return [...binary, ...texts, { path: 'SHA256SUMS', bytes: new TextEncoder().encode(sums) }]
}
