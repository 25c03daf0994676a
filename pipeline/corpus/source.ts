/** The parts of a whole dataset: in which order they go into its files, and their rows. */
import { panelTables, type PanelInfo, type PartInfo } from '../parts/part.ts'
import { BrokenPart, type PackedPart } from '../parts/pack.ts'
import { openPart, withPart, type Store } from '../parts/store.ts'
import { schemas } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { RowSource, TableName } from '../types.ts'
import { rowsOfJson } from '../write/json.ts'

/** Everything that goes into a dataset's files: plain values, as workers are sent them. */
export interface Corpus {
  store: Store
  /** Keys of the reports' parts in the order of their ids. */
  parts: readonly string[]
  /** Keys of the panel's parts in the order of their areas. */
  panels: readonly string[]
}

/** A part that was found broken while it was used. */
export class BrokenCorpus extends Error {
  constructor(readonly key: string) {
    super(`the part ${key} is broken`)
  }
}

/** The parts of some keys one after the other, each open only while it is looked at. */
export function* partsOf<Info extends PartInfo | PanelInfo>(
  store: Store, keys: readonly string[],
): Generator<PackedPart<Info>> {
  for (const key of keys) {
    const part = named(key, () => openPart<Info>(store, key))
    try {
      yield { info: part.info, section: (name) => named(key, () => part.section(name)) }
    } finally {
      part.close()
    }
  }
}

/** What the report of a part is. Throws BrokenCorpus. */
export function infoOf(store: Store, key: string): PartInfo {
  return named(key, () => withPart<PartInfo, PartInfo>(store, key, ({ info }) => info))
}

/** One section of one part. Throws BrokenCorpus. */
export function sectionOf(store: Store, key: string, section: string): Buffer {
  return named(key, () => withPart(store, key, (part) => part.section(section)))
}

/** Does something with a part; what is broken then says in which. */
function named<T>(key: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw error instanceof BrokenPart ? new BrokenCorpus(key) : error
  }
}

/** Which parts have rows of a table. */
function keysFor({ parts, panels }: Corpus, table: TableName): readonly string[] {
  return panelTables.some((name) => name === table) ? panels : parts
}

/** The rows of every table, those of one part at a time. */
export function rowsOf(corpus: Corpus): RowSource {
  return function* rows(table) {
    if (table === 'metrics') return yield metricRows()
    for (const part of partsOf(corpus.store, keysFor(corpus, table))) {
      yield rowsOfJson(part.section(`json/${table}`).toString('utf8'), schemas[table])
    }
  }
}
