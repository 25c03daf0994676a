/** The files that were given, what came of each, and what is shown. */
import { computed, signal } from '@preact/signals'
import type { ReportSummary } from '../../parts/summary.ts'
import { stemOf } from '../../read/beside.ts'
import { largestOf } from '../../read/limits.ts'
import type { Given, NamedBytes, Refusal } from '../messages.ts'
import type { Row } from '../../types.ts'
import { belongs, kindOf } from './kinds.ts'
import { ask, Refused } from './worker.ts'

export type FileState =
  | { is: 'waiting' | 'reading' }
  /** A file of facts or a review, of a report that was given or of none; and what says whose dataset it is. */
  | { is: 'facts', isUsed: boolean }
  | { is: 'read', report: Row, summary: ReportSummary, heading: string }
  | { is: 'refused', problem: Refusal }
  | { is: 'failed', words: string }

export interface GivenFile {
  key: number
  name: string
  source: Blob
  state: FileState
}

export const files = signal<readonly GivenFile[]>([])
/** What ended the worker, if anything did. */
export const broken = signal('')
export const notice = signal('')

/** What is shown: the files, the page of all reports, or that of one, each with what its address says. */
export type Shown = { is: 'files' } | { is: 'home', hash: string } | { is: 'report', report: string, hash: string }
export const shown = signal<Shown>({ is: 'files' })

export const readFiles = computed(() => files.value.flatMap(({ key, name, state }) => (state.is === 'read' ? [{ key, name, ...state }] : [])))
export const openFiles = computed(() => files.value.filter(({ state }) => state.is === 'waiting' || state.is === 'reading').length)

let keys = 0
const bytesOf = async (source: Blob): Promise<Uint8Array> => new Uint8Array(await source.arrayBuffer())

function change(key: number, state: FileState) {
  files.value = files.value.map((file) => (file.key === key ? { ...file, state } : file))
}

/**
 * Takes files as they were given and reads them one after the other. A file of facts belongs to the
 * report of its name, a review to that of its id, also to one that was given before: that is read again.
 */
export async function addFiles(given: readonly { name: string, source: Blob }[]) {
  const added = given.map(({ name, source }): GivenFile => ({
    key: keys += 1, name, source, state: kindOf(name) === 'report' ? { is: 'waiting' } : { is: 'facts', isUsed: false },
  }))
  files.value = [...files.value, ...added]
  await inTurn(() => readAdded(added))
  const own = added.filter(({ state }) => state.is !== 'facts')
  const opened = readFiles.value.find(({ key }) => key === own[0]?.key)
  // Whoever gave one report wants to see it; of several, the list comes first.
  if (own.length === 1 && opened) show({ is: 'report', report: opened.summary.id, hash: '' })
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: a report that is read twice at once would be its own twin. */
function inTurn(job: () => Promise<void>): Promise<void> {
  const done = last.then(job)
  last = done.catch(() => {})
  return done
}

async function readAdded(added: readonly GivenFile[]) {
  const ours = new Set(added.map(({ key }) => key))
  for (const { key, name, source } of added) if (kindOf(name) === 'dataset') await readOwn(key, { name, bytes: await bytesOf(source) })
  await readAgain(files.value.filter(({ key }) => !ours.has(key)), added)
  await readWaiting()
}

async function readWaiting() {
  for (const { key } of files.value.filter(({ state }) => state.is === 'waiting')) await read(key)
  settleFacts()
}

/** Reports that files beside them say something of are to be read once more. */
async function readAgain(reports: readonly GivenFile[], beside: readonly GivenFile[]) {
  const again = reports.filter((report) => beside.some(({ name }) => belongs(name, report)))
  for (const file of again) await letGo(file)
  for (const { key } of again) change(key, { is: 'waiting' })
}

/** What says whose dataset it is. */
async function readOwn(key: number, file: NamedBytes) {
  try {
    await ask('own', { file })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    change(key, { is: 'refused', problem: error.problem })
  }
}

/** Facts and reviews without a report are named; those of a report that was given later are its own. */
function settleFacts() {
  files.value = files.value.map((file) => (file.state.is !== 'facts' ? file : {
    ...file, state: { is: 'facts', isUsed: kindOf(file.name) === 'dataset' || files.value.some((report) => belongs(file.name, report)) },
  }))
}

async function read(key: number) {
  const file = files.value.find((one) => one.key === key)
  if (file?.state.is !== 'waiting') return
  change(key, { is: 'reading' })
  try {
    const outcome = await ask('read', { file: await givenOf(file) })
    change(key, 'refused' in outcome ? { is: 'refused', problem: outcome.refused } : { is: 'read', ...outcome })
  } catch (error) {
    if (error instanceof Refused) change(key, { is: 'refused', problem: error.problem })
    else change(key, { is: 'failed', words: error instanceof Error ? error.message : String(error) })
  }
}

async function givenOf({ name, source }: GivenFile): Promise<Given> {
  const beside = files.value.filter((one) => kindOf(one.name) === 'facts' && stemOf(one.name) === stemOf(name))
  const reviews = files.value.filter((one) => kindOf(one.name) === 'review')
  // Asked before it is read: a film of some gigabytes would fill the memory first.
  for (const one of [{ name, source }, ...beside, ...reviews]) if (one.source.size > largestOf(one.name)) await ask('refuseLarge', { name: one.name })
  const named = (all: readonly GivenFile[]) => Promise.all(all.map(async (one) => ({ name: one.name, bytes: await bytesOf(one.source) })))
  return { name, bytes: await bytesOf(source), facts: await named(beside), reviews: await named(reviews) }
}

/** Takes a file off the list, and its report out of the dataset; what it said of another is said no more. */
export async function remove(key: number) {
  const file = files.value.find((one) => one.key === key)
  files.value = files.value.filter((one) => one.key !== key)
  if (!file) return
  await inTurn(async () => {
    await letGo(file)
    if (kindOf(file.name) === 'dataset') await ask('own', { file: null })
    await readAgain(files.value, [file])
    await readWaiting()
  })
}

async function letGo({ state }: GivenFile) {
  if (state.is === 'read') await ask('forget', { report: state.summary.id })
}

/** Shows something else, as a step in the history of the browser. */
export function show(next: Shown) {
  const place = next.is === 'files' ? '' : next.is === 'home' ? 'compare' : `report=${encodeURIComponent(next.report)}`
  shown.value = next
  if (location.hash.slice(1) !== place) location.hash = place
}

/** Follows the browser's own steps back and forth. */
export function followAddress() {
  addEventListener('hashchange', () => {
    const place = location.hash.slice(1)
    const report = /^report=(?<id>.+)$/u.exec(place)?.groups?.['id']
    const id = report === undefined ? '' : decodeURIComponent(report)
    if (shown.value.is === 'report' && shown.value.report === id) return
    if (shown.value.is === 'home' && place === 'compare') return
    shown.value = readFiles.value.some(({ summary }) => summary.id === id) ? { is: 'report', report: id, hash: '' }
      : place === 'compare' && readFiles.value.length > 0 ? { is: 'home', hash: '' } : { is: 'files' }
  })
}
