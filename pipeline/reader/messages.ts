/** What the page and its worker say to each other: plain values, one answer to each question. */
import type { Problem } from '../errors.ts'
import type { ReportSummary } from '../parts/summary.ts'
import type { Row, TableName } from '../types.ts'
import type { ReaderBundle } from './page.ts'

/** A file as it was dropped, chosen or pasted. */
export interface Given {
  name: string
  bytes: Uint8Array
  /** The files of facts of the same name (`140802-2020.yml`); of several none wins. */
  facts: readonly NamedBytes[]
  /** The review files that there are, of this report or of others: whose they are is known by its id. */
  reviews?: readonly NamedBytes[]
}

export interface NamedBytes {
  name: string
  bytes: Uint8Array
}

/** A problem with its words in Chinese: the page need not carry the table of messages. */
export interface Refusal extends Problem {
  chinese: { place: string, what: string, todo: string }
}

/** What came of a file. */
export type Outcome =
  | { report: Row, summary: ReportSummary, heading: string }
  | { refused: Refusal }

/** What can be saved: all tables in one form, the whole dataset, or one table. */
export type Saved = 'csv' | 'json' | 'xlsx' | 'zip' | `${TableName}.${'csv' | 'json'}`

/** What the worker can be asked, and what it gives. */
export interface Questions {
  /** The page's own parts, out of which it makes other pages: asked first. */
  start: { input: { bundle: ReaderBundle }, output: null }
  read: { input: { file: Given }, output: Outcome }
  /** Refuses a file that is too large, of which the page has not read a byte. */
  refuseLarge: { input: { name: string }, output: null }
  /** Says whose dataset it is: dataset.yml, or null where there is none any more. */
  own: { input: { file: NamedBytes | null }, output: null }
  /** Lets a report go, by its id. */
  forget: { input: { report: string }, output: null }
  /** The page of a report, or without one the page of all. */
  page: { input: { report?: string }, output: Blob }
  save: { input: { what: Saved }, output: { name: string, blob: Blob } }
  /** Rows of each table. */
  counts: { input: object, output: Record<TableName, number> }
}

export type Kind = keyof Questions
export type Question<K extends Kind = Kind> = { [Each in K]: { id: number, kind: Each } & Questions[Each]['input'] }[K]

/** `failed` are the words of an error that nobody foresaw. */
export type Answer = { id: number, value: unknown } | { id: number, refused: Refusal } | { id: number, failed: string }
