/** The pieces of work that a build is made of: plain values, so that any thread can do any of them. */
import type { Described, FileFact } from '../describe/facts.ts'
import { InputError, type Problem } from '../errors.ts'
import { writeFormat, type BinaryFormat } from '../formats/index.ts'
import type { Sheet } from '../formats/xlsx.ts'
import type { PanelInfo } from '../parts/part.ts'
import type { Store } from '../parts/store.ts'
import type { TableName } from '../types.ts'
import type { DatasetFacts } from '../vocabulary/dataset.ts'
import { writeDocuments, writeHome } from './documents.ts'
import { makeParts, type Made, type RawName } from './make-parts.ts'
import { makePanel, type AreaSources } from './panel-parts.ts'
import { factOfFile } from './sink.ts'
import { BrokenCorpus, rowsOf, type Corpus } from './source.ts'
import { writeTables } from './table-files.ts'
import { sumOf } from './sums.ts'
import { keysTwice } from './unique.ts'

/** What each kind of task needs, and what it gives. */
export interface Tasks {
  make: {
    input: { store: Store, raw: string, files: readonly RawName[], page: boolean, hasReviews: boolean, minConfidence?: number }
    output: Made[]
  }
  panel: { input: { store: Store, lot: readonly AreaSources[] }, output: PanelInfo }
  sum: { input: { store: Store, keys: readonly string[] }, output: Described }
  tables: { input: { corpus: Corpus, format: 'csv' | 'json', names: readonly TableName[], folder: string }, output: FileFact[] }
  documents: { input: { store: Store, keys: readonly string[], pages: boolean, folder: string }, output: FileFact[] }
  home: { input: { corpus: Corpus, figures: number, own: Partial<DatasetFacts>, folder: string }, output: FileFact[] }
  format: { input: { corpus: Corpus, format: BinaryFormat, before: readonly Sheet[], folder: string }, output: FileFact[] }
  unique: { input: { corpus: Corpus, counts: Readonly<Record<TableName, number>> }, output: string[] }
}

type Kind = keyof Tasks
export type Task<K extends Kind = Kind> = { [Each in K]: { kind: Each } & Tasks[Each]['input'] }[K]

const workers: { [K in Kind]: (task: Tasks[K]['input']) => Tasks[K]['output'] | Promise<Tasks[K]['output']> } = {
  make: ({ store, raw, files, page, hasReviews, minConfidence }) => makeParts(store, raw, files, page, hasReviews, minConfidence),
  panel: ({ store, lot }) => makePanel(store, lot),
  sum: ({ store, keys }) => sumOf(store, keys),
  tables: ({ corpus, format, names, folder }) => writeTables(corpus, format, names, folder),
  documents: ({ store, keys, pages, folder }) => writeDocuments(store, keys, pages, folder),
  home: async ({ corpus, figures, own, folder }) => [await writeHome(corpus, figures, own, folder)],
  format: async ({ corpus, format, before, folder }) => {
    const paths = await writeFormat(format, rowsOf(corpus), folder, before)
    return Promise.all(paths.map((path) => factOfFile(folder, path)))
  },
  unique: ({ corpus, counts }) => keysTwice(corpus, counts),
}

/** An outcome that survives the way between threads; errors lose what they carry there. */
export type Outcome =
  | { value: unknown }
  | { refused: Problem }
  | { broken: string }
  | { code: string, message: string }

/** Does a task. Never throws: what goes wrong is in the outcome. */
export async function perform(task: Task): Promise<Outcome> {
  try {
    return { value: await (workers[task.kind] as (input: Task) => unknown)(task) }
  } catch (error) {
    if (error instanceof InputError) return { refused: error.problem }
    if (error instanceof BrokenCorpus) return { broken: error.key }
    const { code, message, stack } = error as NodeJS.ErrnoException
    return { code: code ?? '', message: process.env.DEBUG ? stack ?? message : message }
  }
}

/** What an outcome stands for: its value, or the error thrown again. */
export function unwrap(outcome: Outcome): unknown {
  if ('value' in outcome) return outcome.value
  if ('refused' in outcome) throw new InputError(outcome.refused)
  if ('broken' in outcome) throw new BrokenCorpus(outcome.broken)
  const error = new Error(outcome.message)
  throw outcome.code === '' ? error : Object.assign(error, { code: outcome.code })
}
