/** A build from folder to folder: every report's part made or found, all checked, then out/ replaced. */
import { availableParallelism } from 'node:os'
import { ownFacts, ownNotices } from '../describe/own.ts'
import { addStatistics, statisticsOf } from '../describe/statistics.ts'
import type { InputError } from '../errors.ts'
import { checkFormats, checkRoom } from '../formats/index.ts'
import { removePart, type Store } from '../parts/store.ts'
import { readRaw, type RawFolder } from '../read/index.ts'
import { addMeasured } from '../review/measure.ts'
import { metricRows } from '../tables.ts'
import type { Doubt } from '../types.ts'
import type { Fault } from '../validate/index.ts'
import { closeTarget, openTarget, replace, unwritable, type Notice, type Target } from '../write/index.ts'
import { removeScratches } from '../write/scratch.ts'
import { stoppable } from '../write/stop.ts'
import { writeFiles, type OutputOptions } from './files-step.ts'
import { areaLots } from './panel-parts.ts'
import { makeAllParts, type Placed, type Progress } from './parts-step.ts'
import { startPool, type Pool } from './pool.ts'
import { BrokenCorpus, infoOf, type Corpus } from './source.ts'
import { isBuilt, nameOf, noteFor, stampsOf } from './state.ts'
import { allEnded, lotsOf } from './sums.ts'
import { storeFor } from './stores.ts'
import { totals, type Totals } from './totals.ts'

/** Where from, where to; without `formats` and `pages` what `npm run build` makes: CSV, JSON and the explorer. */
export interface BuildOptions extends Partial<OutputOptions> {
  raw: string
  out: string
  /** Build the other reports where some cannot be read. */
  keepGoing: boolean
  /** Rows that are less sure are left out: the ledger keeps their figures, with the reason. */
  minConfidence?: number
  /** Threads; without it as many as there are cores, and for a small build one. */
  jobs?: number
  /** The folder that parts are kept in for the next build; null keeps none. */
  cache?: string | null
  /** Of how many reports the summary is wanted. */
  details?: number
  onProgress?: (progress: Progress) => void
}

export interface BuildResult extends Totals {
  /** Files that could not be read; without `keepGoing`, nothing is written if there are any. */
  refused: InputError[]
  /** Broken rules of the contract; a report with any is not written, without `keepGoing` nothing. */
  faults: Fault[]
  /** Doubts about the folder; those about a report are the report's. */
  doubts: Doubt[]
  /** Whether `out` is what `raw` gives. */
  written: boolean
  /** Whether it was so before, so that nothing had to be written. */
  unchanged: boolean
  /** Reports whose parts were kept from an earlier build. */
  kept: number
  /** What else a person should know, though the build did what it was to do. */
  notices: Notice[]
}

/** So few reports are read before another thread has started. */
const smallBuild = 40

type Settled = Required<Omit<BuildOptions, 'cache' | 'jobs'>>

/**
 * Builds `out` from `raw`. Throws InputError where no work can be done at all: no folder, no
 * report, no place to write to.
 * `(await build({ raw: 'raw', out: 'out', keepGoing: false })).written` is true.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const ends: (() => unknown)[] = [removeScratches]
  try {
    return await stoppable(() => buildAll(options, ends))
  } finally {
    // The last first: threads must have ended before the folder that they write to is removed.
    for (const end of ends.reverse()) await Promise.resolve().then(end).catch(() => {})
  }
}

async function buildAll(options: BuildOptions, ends: (() => unknown)[]): Promise<BuildResult> {
  const { raw, out, cache = null } = options
  const settled: Settled = { formats: ['csv', 'json'], pages: true, minConfidence: 0, details: Infinity, onProgress: () => {}, ...options }
  checkFormats(settled.formats)
  const folder = await readRaw(raw)
  const target = await openTarget(out, raw, cache)
  ends.push(() => closeTarget(target))
  const { store, close } = await storeFor(cache, target).catch((error: unknown) => { throw unwritable(cache ?? out, error) })
  ends.push(close)
  const count = folder.reports.length
  const jobs = options.jobs ?? (count <= smallBuild ? 1 : availableParallelism())
  const pool = startPool(Math.min(jobs, count))
  ends.push(() => pool.close())
  try {
    const result = await untilWhole(() => buildOnce(pool, store, folder, settled, target), store)
    // Some are added when the target is closed.
    return { ...result, notices: target.notices }
  } catch (error) {
    throw unwritable(cache ?? out, error)
  }
}

/** A kept part may turn out to be broken only when it is used: it is removed, and all is done again. */
async function untilWhole<T>(attempt: () => Promise<T>, store: Store): Promise<T> {
  const seen = new Set<string>()
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof BrokenCorpus) || seen.has(error.key)) throw error
      seen.add(error.key)
      removePart(store, error.key)
    }
  }
}

/** `before` is what the panel of all showed: faults of reports that are left out the second time. */
async function buildOnce(
  pool: Pool, store: Store, folder: RawFolder, options: Settled, target: Target,
  before?: Pick<BuildResult, 'faults' | 'kept'>,
): Promise<Omit<BuildResult, 'notices'>> {
  const { keepGoing, formats, pages, details, minConfidence } = options
  const said = totals(details)
  const step = await makeAllParts(pool, store, folder, pages, ({ summary }) => said.add(summary), options.onProgress, minConfidence)
  const { refused } = step
  const { kept } = before ?? step
  // A rule that is broken is a fault of the report that breaks it, as a file that cannot be read is.
  const named = new Set(before?.faults.map(({ report }) => report))
  const isFaulty = (part: Placed) => part.faults.length > 0 || named.has(part.id)
  const faulty = step.parts.filter(isFaulty)
  const parts = step.parts.filter((part) => !isFaulty(part))
  for (const { key } of [...step.twins, ...faulty]) said.remove(infoOf(store, key).summary)
  const faults = [...faulty.flatMap((part) => part.faults), ...before?.faults ?? []]
  const told = { ...said.of(), refused, faults, doubts: [...folder.doubts, ...step.passed], kept }
  const nothing = { ...told, written: false, unchanged: false }
  const isWhole = refused.length + faults.length === 0
  if (parts.length === 0 || (!isWhole && !keepGoing)) return nothing

  const made = nameOf(parts.map(({ key }) => key), [...formats], pages, folder.dataset)
  if (await isBuilt(store, target.folder, made)) return { ...told, written: true, unchanged: true }

  options.onProgress({ step: 'write', done: parts.length, all: parts.length, kept })
  const panels = await allEnded(areaLots({ parts, areas: step.areas }).map((lot) => pool.run({ kind: 'panel', store, lot })))
  const panelFaults = panels.flatMap((panel) => panel.faults)
  if (panelFaults.length > 0) {
    const isOfReports = parts.some(({ id }) => panelFaults.some(({ report }) => report === id))
    if (!keepGoing || !isOfReports) return { ...nothing, faults: [...faults, ...panelFaults] }
    const all = [...before?.faults ?? [], ...panelFaults]
    return buildOnce(pool, store, folder, options, target, { faults: all, kept })
  }

  const corpus: Corpus = { store, parts: parts.map(({ key }) => key), panels: panels.map(({ key }) => key) }
  const sums = await allEnded(lotsOf(corpus.parts, 500).map((keys) => pool.run({ kind: 'sum', store, keys })))
  const catalogue = statisticsOf({ metrics: metricRows() })
  const statistics = addStatistics([...[...sums, ...panels].map((part) => part.statistics), catalogue])
  checkRoom(formats, statistics.rows)
  const twice = await pool.run({ kind: 'unique', corpus, counts: statistics.rows })
  if (twice.length > 0) return { ...nothing, faults: [...faults, ...twice.map(twiceFault)] }

  const measured = addMeasured(sums.map((sum) => sum.measured))
  const subject = { reports: sums.flatMap(({ reports }) => reports), statistics, measured, own: ownFacts(folder.dataset) }
  target.notices.push(...ownNotices(folder.dataset, subject.reports).map((what) => ({ what, isGrave: false })))
  let note = async () => {}
  await replace(target, async (fresh) => {
    await writeFiles(pool, corpus, subject, { formats, pages }, fresh)
    note = await noteFor(store, target.folder, made, fresh)
  }, await stampsOf(store, target.folder))
  await note()
  return { ...told, written: true, unchanged: false }
}

function twiceFault(said: string): Fault {
  const [table, digits] = said.split(' ') as [Fault['table'], string]
  return {
    rule: 'keys', table, row: digits, field: 'id', report: '', file: '', what: 'two reports have a row of this key',
    todo: 'A key must tell its rows apart; see pipeline/normalize.',
  }
}
