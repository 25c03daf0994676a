/** Reports as texts → their dataset, in memory: tables, published texts, doubts. */
import { ownFacts } from '../describe/own.ts'
import { InputError, problemIn } from '../errors.ts'
import { factsOf, fileFact } from '../describe/facts.ts'
import { described } from '../describe/index.ts'
import type { DataFile } from '../formats/formats.ts'
import { faultIn } from '../parts/fault.ts'
import { makePart } from '../parts/make.ts'
import { knownOfRow, sayTwins } from '../parts/twins.ts'
import { readDatasetFile, type DatasetFile } from '../read/dataset-file.ts'
import { largestOf, tooLarge } from '../read/limits.ts'
import { byPath, datasetOf, rowsOf, tableFiles, textFiles, type Dataset } from '../reader/dataset.ts'
import type { ReadPart } from '../reader/read.ts'
import { schemas, tableNames } from '../schemas.ts'
import type { Doubt, Row, TableName } from '../types.ts'
import { sayFaults } from '../validate/index.ts'
import { checkKeys, type Kind } from './checked.ts'
import { asGiven, rawFileOf, type GivenReport } from './given.ts'
import type { TypedTables } from './typed.ts'

export interface DatasetOptions {
  /** What raw/dataset.yml says: whose dataset it is, its title, licence, version … */
  about?: DatasetFile
  /** Rows that are less sure are left out: 0 to 1, two decimals; the ledger keeps their figures. */
  minConfidence?: number
  /** Go on with the other reports where some cannot be read; these are in `refused`. */
  keepGoing?: boolean
}

/** A doubt about a report; its `line` counts from 1 in the published text, where it has a place. */
export interface ReportDoubt extends Doubt {
  /** The report's id, and the name of its file. */
  report: string
  file: string
  line?: number
}

/** What a build would write, in memory. What is written of it is what was read: changed rows stay yours. */
export interface BuiltDataset {
  /** Rows of every table, each cell as the files have it: exact texts, '' for nothing. */
  readonly tables: TypedTables
  /** An area, a year and a metric a line; the same as `tables.panel`. */
  readonly panel: TypedTables['panel']
  /** The published text of each report, by id; spans of rows count its code points. */
  readonly texts: ReadonlyMap<string, string>
  /** What is doubtful, report by report. */
  readonly doubts: readonly ReportDoubt[]
  /** What is told and no doubt: that a text does not say who published it. */
  readonly notes: readonly ReportDoubt[]
  /** Reports that could not be read; empty unless `keepGoing` was asked for. */
  readonly refused: readonly InputError[]
}

const inner = new WeakMap<BuiltDataset, Dataset>()

/** The reports of a dataset that `buildDataset` made. Throws TypeError where it did not make it. */
export function innerOf(dataset: BuiltDataset): Dataset {
  const found = inner.get(dataset)
  if (!found) throw new TypeError('the dataset must be one that buildDataset gave, and not a copy of it')
  return found
}

const optionKinds = { about: 'object', minConfidence: 'share', keepGoing: 'flag' } as const satisfies Record<keyof DatasetOptions, Kind>

/**
 * Builds the dataset of reports: what `baogao build` makes of the same files, without a disk. A report
 * is its text, or an object with `content` (text, or bytes of a text, page, DOCX, PDF or Markdown
 * file), `name` and `facts`; one without a name is called `report-1.txt` and so on.
 * @throws InputError where a report is none, a fact is unknown, two have one id, or there is none
 * @throws TypeError where it is called in a wrong way
 * @example (await buildDataset([text])).tables.reports[0].id // 'CN-140802-2020'
 */
export async function buildDataset(
  reports: Iterable<string | Uint8Array | GivenReport>, options: DatasetOptions = {},
): Promise<BuiltDataset> {
  checkKeys(options, optionKinds, 'the options of buildDataset')
  const { about, minConfidence = 0, keepGoing = false } = options
  if (typeof reports === 'string' || reports instanceof Uint8Array || !isIterable(reports)) throw new TypeError('reports must be a list: [report]')
  const own = ownFacts(about === undefined ? null : await readDatasetFile(JSON.stringify(about), 'about').catch((error: unknown) => { throw asGiven(error) }))
  const parts = new Map<string, ReadPart>()
  const refused: InputError[] = []
  let number = 0
  for (const report of reports) {
    number += 1
    try {
      const part = await partOf(report, number, minConfidence)
      const twin = parts.get(part.info.id)
      const [one, other] = [part, twin].map((known) => known && knownOfRow(known.info.report))
      if (one && other) throw problemIn('id-taken', part.info.file, sayTwins(part.info.id, one, other))
      parts.set(part.info.id, part)
    } catch (error) {
      if (!keepGoing || !(error instanceof InputError)) throw error
      refused.push(error)
    }
  }
  if (parts.size === 0) throw refused[0] ?? problemIn('no-input', 'reports', 'holds no report')
  const made = await datasetOf(parts.values())
  const whole: Dataset = { ...made, subject: { ...made.subject, own } }
  const tables = tablesOf(whole)
  const built: BuiltDataset = {
    tables, panel: tables.panel, refused,
    texts: new Map(whole.parts.map(({ info, sections }) => [info.id, sections.get('text') as string])),
    doubts: told(whole, 'doubts'), notes: told(whole, 'notes'),
  }
  inner.set(built, whole)
  return built
}

const isIterable = (given: unknown): boolean => typeof given === 'object' && given !== null && Symbol.iterator in given

async function partOf(report: string | Uint8Array | GivenReport, number: number, minConfidence: number): Promise<ReadPart> {
  const given = typeof report === 'string' || report instanceof Uint8Array ? { content: report } : report
  checkKeys(given, { content: 'content', name: 'name', facts: 'facts' }, `report ${number}`)
  const file = await rawFileOf(given, `report-${number}`)
  if (file.bytes.length > largestOf(file.name)) throw tooLarge(file.name)
  const part = await makePart(file, '', true, minConfidence).catch((error: unknown) => { throw faultIn(file.name, error) })
  if (part.info.faults.length > 0) throw problemIn('invariant-broken', file.name, sayFaults(part.info.faults).join(' '))
  return part
}

function tablesOf(dataset: Dataset): TypedTables {
  const rows = rowsOf(dataset)
  const tables = Object.fromEntries(tableNames.map((name) => [name, [...rows(name)].flat()])) as Record<TableName, Row[]>
  for (const name of tableNames) {
    const keys = new Set(tables[name].map((row) => row[schemas[name].primaryKey]))
    if (keys.size < tables[name].length) throw problemIn('invariant-broken', name, 'two reports have a row of this key')
  }
  return tables as unknown as TypedTables
}

const told = ({ parts }: Dataset, kind: 'doubts' | 'notes'): ReportDoubt[] => parts.flatMap(({ info }) =>
  info.summary[kind].map((doubt) => ({ ...doubt, report: info.id, file: info.file })))

/**
 * Every file of the dataset but the pages, as `baogao build --no-pages` writes them: tables as CSV and
 * JSON, texts, descriptions, `SHA256SUMS`. For where there is no disk; else see `writeDataset`.
 * @example datasetFiles(dataset).find(({ path }) => path === 'data/panel.csv')
 */
export function datasetFiles(dataset: BuiltDataset): DataFile[] {
  const whole = innerOf(dataset)
  const files = [...tableFiles(whole, ['csv', 'json']), ...textFiles(whole)].sort(byPath)
  const facts = factsOf(whole.subject, files.map(({ path, bytes }) => fileFact(path, bytes)), ['csv', 'json'])
  return [...files, ...described(facts)].sort(byPath)
}
