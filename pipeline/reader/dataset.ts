/** The reports that were read → every file of their dataset, byte for byte as a build writes it into out/. */
import { joinBytes } from '../bytes.ts'
import { fileFact, factsOf, type Described } from '../describe/facts.ts'
import { described } from '../describe/index.ts'
import { ownFacts } from '../describe/own.ts'
import { sheetsBefore } from '../describe/sheets.ts'
import { addStatistics, statisticsOf } from '../describe/statistics.ts'
import { problemIn } from '../errors.ts'
import type { ClientBundle } from '../explorer/bundle.ts'
import { homePageOf, reportPageOf, type Pieces } from '../explorer/pages.ts'
import { checkRoom, type DataFile, type Format } from '../formats/formats.ts'
import { sheetsOf } from '../formats/people.ts'
import type { AreaFigures } from '../panel/index.ts'
import { makePanelPart, type AreaParts, type PanelPart } from '../parts/panel.ts'
import { homeRow, panelTables } from '../parts/part.ts'
import type { DatasetFile } from '../read/dataset-file.ts'
import { addMeasured, nothingMeasured } from '../review/measure.ts'
import { schemas, tableNames } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { RowSource, TableName } from '../types.ts'
import { sayFaults } from '../validate/index.ts'
import { csvHeader, toCsv } from '../write/csv.ts'
import { jsonFrame, rowsOfJson, toJson } from '../write/json.ts'
import { readerPageOf, type ReaderBundle } from './page.ts'
import type { ReadPart } from './read.ts'

/** All reports together: a panel is made of them, and their tables follow each other by their ids. */
export interface Dataset {
  /** In the order of the ids. */
  parts: readonly ReadPart[]
  panel: PanelPart
  subject: Described
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Takes reports of different ids, and what dataset.yml says; gives their dataset. Throws InputError where a rule of the panel is broken. */
export async function datasetOf(reports: Iterable<ReadPart>, own: DatasetFile | null = null): Promise<Dataset> {
  const parts = [...reports].sort((a, b) => (a.info.id < b.info.id ? -1 : 1))
  const panel = await makePanelPart(areasOf(parts))
  if (panel.faults.length > 0) throw problemIn('invariant-broken', 'observations', sayFaults(panel.faults).join(' '))
  const infos = parts.map(({ info }) => info)
  const catalogue = statisticsOf({ metrics: metricRows() })
  const statistics = addStatistics([...infos.map((info) => info.statistics), panel.statistics, catalogue])
  const measured = addMeasured(infos.map((info) => info.measured))
  return { parts, panel, subject: { reports: infos.map(({ report }) => report), statistics, measured, own: ownFacts(own) } }
}

/** What each report says of each area, the areas in the order of their keys. */
function areasOf(parts: readonly ReadPart[]): AreaParts[] {
  const byArea = new Map<string, AreaFigures[]>()
  for (const { info, sections } of parts) {
    const figures = sections.get('figures') as Uint8Array
    for (const [area, start, end] of info.areas) {
      const own = JSON.parse(decoder.decode(figures.subarray(start, end))) as AreaFigures
      byArea.set(area, [...byArea.get(area) ?? [], own])
    }
  }
  return [...byArea].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A table as one file: `tableFile(dataset, 'targets', 'csv').path` is `data/targets.csv`. */
export function tableFile(dataset: Dataset, name: TableName, format: 'csv' | 'json'): DataFile {
  const path = `data/${name}.${format}`
  if (name === 'metrics') return { path, bytes: encoder.encode((format === 'csv' ? toCsv : toJson)(metricRows(), schemas.metrics)) }
  const lines = linesOf(dataset, name, format)
  const text = format === 'csv' ? csvHeader(schemas[name]) + lines.join('')
    : lines.length === 0 ? toJson([], schemas[name]) : `${jsonFrame.start}${lines.join(jsonFrame.between)}${jsonFrame.end}`
  return { path, bytes: encoder.encode(text) }
}

function linesOf({ parts, panel }: Dataset, name: TableName, format: 'csv' | 'json'): string[] {
  const isPanel = panelTables.some((table) => table === name)
  return (isPanel ? [panel] : parts).map(({ sections }) => sections.get(`${format}/${name}`) as string).filter((lines) => lines !== '')
}

/** The rows of each table, some at a time. */
export const rowsOf = (dataset: Dataset): RowSource => function* rows(name) {
  if (name === 'metrics') return yield metricRows()
  for (const lines of linesOf(dataset, name, 'json')) yield rowsOfJson(lines, schemas[name])
}

/** Bytes of the pieces of a page. */
const pageBytes = (pieces: Pieces): Uint8Array =>
  joinBytes(pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece)))

/** The page of all reports; its links to theirs are answered by whoever shows it. */
export async function homeFile(dataset: Dataset, bundle: ClientBundle): Promise<DataFile> {
  const rows = rowsOf(dataset)
  const { statistics, measured = nothingMeasured(), own = {} } = dataset.subject
  const { observations, attainment } = statistics.rows
  const reports = dataset.parts.map(({ info }) => homeRow(info))
  const pieces = await homePageOf(bundle, {
    reports, observations: rows('observations'), attainment: rows('attainment'), records: rows,
    figures: observations + attainment,
    measured, own,
  })
  return { path: 'index.html', bytes: pageBytes(pieces) }
}

/** The page of one report. */
export async function reportFile({ info, sections }: ReadPart, bundle: ClientBundle): Promise<DataFile> {
  return { path: `reports/${info.id}.html`, bytes: pageBytes(await reportPageOf(bundle, info.report, sections.get('page')!)) }
}

/** The workbook, as `--format csv,json,xlsx` makes it. */
export async function workbookFile(dataset: Dataset): Promise<DataFile> {
  const { subject } = dataset
  checkRoom(['xlsx'], subject.statistics.rows)
  const { toXlsx } = await import('../formats/xlsx.ts')
  const before = sheetsBefore(factsOf(subject, dataFiles(dataset), ['csv', 'json', 'xlsx']))
  return { path: 'baogao.xlsx', bytes: await toXlsx([...before, ...sheetsOf(rowsOf(dataset), tableNames)], 'baogao.xlsx') }
}

/** Every table, CSV and JSON. */
export const tableFiles = (dataset: Dataset, formats: readonly ('csv' | 'json')[]): DataFile[] =>
  formats.flatMap((format) => tableNames.map((name) => tableFile(dataset, name, format)))

/** The published texts. */
export const textFiles = ({ parts }: Dataset): DataFile[] =>
  parts.map(({ info, sections }) => ({ path: `text/${info.id}.txt`, bytes: encoder.encode(sections.get('text') as string) }))

const dataFiles = (dataset: Dataset) =>
  tableFiles(dataset, ['csv', 'json']).map(({ path, bytes }) => fileFact(path, bytes))

/** All that `npm run build` writes for these reports: tables, texts, pages, descriptions and their checksums. */
export async function wholeDataset(dataset: Dataset, bundle: ReaderBundle): Promise<DataFile[]> {
  const formats: readonly Format[] = ['csv', 'json']
  const pages = await Promise.all(dataset.parts.map((part) => reportFile(part, bundle)))
  const files = [...tableFiles(dataset, ['csv', 'json']), ...textFiles(dataset), ...pages, await homeFile(dataset, bundle)].sort(byPath)
  const reader = { path: 'reader.html', bytes: pageBytes(readerPageOf(bundle)) }
  const facts = factsOf(dataset.subject, files.map(({ path, bytes }) => fileFact(path, bytes)), formats)
  return [...files, reader, ...described(facts, [fileFact(reader.path, reader.bytes)])].sort(byPath)
}

/** Files in the order of their paths. */
export const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
