/** What all descriptions of a dataset share: its files with checksums, version, dates, coverage. */
import { byteLength } from '../bytes.ts'
import type { Format } from '../formats/formats.ts'
import { version } from '../program.ts'
import { sha256 } from '../sha256.ts'
import { nothingMeasured, type Measured } from '../review/measure.ts'
import type { Row } from '../types.ts'
import { dataset, type DatasetFacts } from '../vocabulary/dataset.ts'
import type { Statistics } from './statistics.ts'

/** A file of out/ as catalogues list it. */
export interface FileFact {
  path: string
  bytes: number
  sha256: string
}

export interface Facts extends DatasetFacts {
  /** `urn:uuid:…`, made from the fingerprint: other bytes, another id. */
  id: string
  /** Sixteen hex digits from the checksums of all CSV files and texts: what this data is. */
  fingerprint: string
  /** The version of the program. */
  codeVersion: string
  /** The rows of `reports`. */
  reports: readonly Row[]
  statistics: Statistics
  /** What people's reviews of its rows say of how right it is. */
  measured: Measured
  files: readonly FileFact[]
  /** The formats that out/ has the tables in. */
  formats: readonly Format[]
  /** First and last year that the reports look back on or plan for; null without reports. */
  years: { first: string, last: string } | null
  areas: readonly { name: string, code: string }[]
}

/** What a description is made of, beside the files; `own` is what a person said of the dataset. */
export interface Described extends Pick<Facts, 'reports' | 'statistics'> {
  own?: Partial<DatasetFacts>
  measured?: Measured
}

/** The checksum and size of a file. `fileFact('a', bytes).sha256` has 64 hex digits. */
export function fileFact(path: string, content: string | Uint8Array): FileFact {
  const bytes = typeof content === 'string' ? byteLength(content) : content.length
  return { path, bytes, sha256: sha256(content) }
}

/**
 * The facts of a dataset from its reports, the sums over its tables, and its files; its own replace
 * those of the vocabulary. No clock is asked: the same values give the same facts.
 */
export function factsOf(
  { reports, statistics, measured = nothingMeasured(), own = {} }: Described, files: readonly FileFact[], formats: readonly Format[],
): Facts {
  const given = { ...dataset, ...own }
  const sums = files.filter(({ path }) => /^data\/.*\.csv$|^text\//u.test(path))
    .map((file) => `${file.sha256}  ${file.path}\n`).sort().join('')
  const print = sha256(sums)
  return {
    ...given,
    id: `urn:uuid:${uuid(print)}`,
    fingerprint: print.slice(0, 16),
    codeVersion: version,
    reports,
    statistics,
    measured,
    files,
    formats,
    years: yearsOf(reports),
    areas: areasOf(reports),
  }
}

/** RFC 9562, version 8: the digits are our own. */
function uuid(hex: string): string {
  const [third, fourth] = [`8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return [hex.slice(0, 8), hex.slice(8, 12), third, fourth, hex.slice(20, 32)].join('-')
}

function yearsOf(reports: readonly Row[]): Facts['years'] {
  const columns = ['review_period', 'plan_period', 'review_interval', 'plan_interval']
  const cells = reports.flatMap((row) => columns.map((name) => row[name] ?? ''))
  const years = cells.flatMap((cell) => cell.match(/\d{4}/gu) ?? []).sort()
  const [first] = years
  const last = years.at(-1)
  return first && last ? { first, last } : null
}

function areasOf(reports: readonly Row[]): Facts['areas'] {
  const areas = new Map<string, string>()
  for (const { area_path: path, area, area_code: code } of reports) {
    const name = (path || area || '').replaceAll('/', '')
    if (name) areas.set(name, code ?? '')
  }
  return [...areas].map(([name, code]) => ({ name, code }))
}

/** Where a file can be fetched: below the published folder, or relative to the description. */
export const address = ({ download }: Facts, path: string) => download + path

/** The data files, i.e. all but the texts, in the order in which they were written. */
export const dataFiles = ({ files }: Facts) => files.filter(({ path }) => !path.startsWith('text/'))

/** Media types by ending, as registered with IANA. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv', html: 'text/html', json: 'application/json', parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3', txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The ending of a path without its dot, and the media type. `typeOf('a.csv').format` is `csv`. */
export function typeOf(path: string): { format: string, mediaType: string } {
  const format = path.slice(path.lastIndexOf('.') + 1)
  return { format, mediaType: mediaTypes[format] ?? 'application/octet-stream' }
}

/** JSON as it is written: two blanks, a line break at the end. */
export const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
