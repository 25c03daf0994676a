/** Runs in the page's worker: reads files one after the other, holds what they gave, makes pages and files of it. */
/// <reference lib="dom" />
import { InputError, problemIn, type Problem } from '../errors.ts'
import { headingOf } from '../explorer/data.ts'
import type { DataFile } from '../formats/formats.ts'
import { inChinese, partInChinese } from '../messages.ts'
import { knownOfRow, sayTwins } from '../parts/twins.ts'
import { readDatasetFile, type DatasetFile } from '../read/dataset-file.ts'
import { tooLarge } from '../read/limits.ts'
import type { TableName } from '../types.ts'
import { zipOf } from './archive.ts'
import { datasetOf, homeFile, reportFile, tableFile, tableFiles, wholeDataset, workbookFile, type Dataset } from './dataset.ts'
import type { Answer, Kind, Outcome, Question, Questions, Refusal } from './messages.ts'
import type { ReaderBundle } from './page.ts'
import { readGiven, type ReadPart } from './read.ts'

const parts = new Map<string, ReadPart>()
let bundle: ReaderBundle | undefined
let made: Promise<Dataset> | undefined
let own: DatasetFile | null = null

/** A problem with its words in Chinese beside those in English. */
function inBoth(problem: Problem): Refusal {
  const { place = '', what, todo } = problem
  return { ...problem, chinese: { place: partInChinese(place), what: inChinese(what), todo: inChinese(todo) } }
}

/** The dataset of the reports there are now. */
const dataset = (): Promise<Dataset> => made ??= datasetOf(parts.values(), own)

async function read({ file }: Questions['read']['input']): Promise<Outcome> {
  const part = await readGiven(file)
  if ('refused' in part) return { refused: inBoth(part.refused) }
  const { id, report, summary } = part.info
  const twin = parts.get(id)
  if (twin) {
    const words = sayTwins(id, knownOfRow(report), knownOfRow(twin.info.report))
    return { refused: inBoth(problemIn('id-taken', file.name, words).problem) }
  }
  parts.set(id, part)
  made = undefined
  return { report, summary, heading: headingOf(report) }
}

const types = {
  csv: 'text/csv', json: 'application/json', zip: 'application/zip', html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const blobOf = (bytes: Uint8Array, type: keyof typeof types): Blob => new Blob([bytes as BlobPart], { type: types[type] })

async function page({ report }: Questions['page']['input']): Promise<Blob> {
  const part = report === undefined ? undefined : parts.get(report)
  const file = part ? await reportFile(part, bundle!) : await homeFile(await dataset(), bundle!)
  return blobOf(file.bytes, 'html')
}

async function save({ what }: Questions['save']['input']): Promise<{ name: string, blob: Blob }> {
  const all = await dataset()
  const [only] = all.parts
  const stem = all.parts.length === 1 && only ? only.info.id : 'baogao'
  const zipped = (files: DataFile[], name: string) => ({ name, blob: blobOf(zipOf(files), 'zip') })
  if (what === 'zip') return zipped(await wholeDataset(all, bundle!), `${stem}.zip`)
  if (what === 'csv' || what === 'json') return zipped(tableFiles(all, [what]), `${stem}-${what}.zip`)
  if (what === 'xlsx') return { name: `${stem}.xlsx`, blob: blobOf((await workbookFile(all)).bytes, 'xlsx') }
  const [table, format] = what.split('.') as [TableName, 'csv' | 'json']
  return { name: `${stem}-${what}`, blob: blobOf(tableFile(all, table, format).bytes, format) }
}

const answers: { [K in Kind]: (input: Questions[K]['input']) => Questions[K]['output'] | Promise<Questions[K]['output']> } = {
  start: (input) => { bundle = input.bundle; return null },
  read,
  refuseLarge: ({ name }) => { throw tooLarge(name) },
  forget: ({ report }) => { parts.delete(report); made = undefined; return null },
  own: async ({ file }) => {
    own = null
    made = undefined
    if (file) own = await readDatasetFile(file.bytes, file.name)
    return null
  },
  page,
  save,
  counts: async () => (await dataset()).subject.statistics.rows,
}

async function answerTo(question: Question): Promise<Answer> {
  const { id } = question
  try {
    return { id, value: await (answers[question.kind] as (input: Question) => unknown)(question) }
  } catch (error) {
    if (error instanceof InputError) return { id, refused: inBoth(error.problem) }
    return { id, failed: error instanceof Error ? error.message : String(error) }
  }
}

// One question at a time, in the order in which they come.
let last: Promise<unknown> = Promise.resolve()
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  last = last.then(async () => { postMessage(await answerTo(data)) })
})

