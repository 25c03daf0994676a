/** All of out/ beyond tables and texts: descriptions, codebook, checksums. */
import type { DataFile } from '../formats/formats.ts'
import { toCitation } from './citation.ts'
import { toCodebookPage } from './codebook.ts'
import { toCroissant } from './croissant.ts'
import { toCsvw } from './csvw.ts'
import { toDatapackage } from './datapackage.ts'
import { toDcat } from './dcat.ts'
import { fileFact, type Facts, type FileFact } from './facts.ts'
import { toLoadSql } from './load-sql.ts'
import { toMethods } from './methods.ts'
import { toCatalogue, toCodebook, toDictionary } from './sheets.ts'

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
    ['CODEBOOK.zh.md', toCodebookPage('zh', facts)],
    ['CODEBOOK.en.md', toCodebookPage('en', facts)],
    ['METHODS.md', toMethods(facts)],
    ['load.sql', toLoadSql()],
  ])
}

/**
 * The files that a dataset is described with: every description, and `SHA256SUMS` over these and
 * over the files that the facts name; `others` lie beside the data and are summed, not described. The
 * same facts give the same bytes.
 * `described(facts).at(-1)?.path` is `SHA256SUMS`.
 */
export function described(facts: Facts, others: readonly FileFact[] = []): DataFile[] {
  const encoder = new TextEncoder()
  const texts = [...describe(facts)].map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
  const sums = [...facts.files, ...others, ...texts.map(({ path, bytes }) => fileFact(path, bytes))]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
  return [...texts, { path: 'SHA256SUMS', bytes: encoder.encode(sums) }]
}
