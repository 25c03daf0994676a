/** Whole builds as a user starts them: from cold, from folder to folder, with their memory. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../fixtures/run.ts'
import { writeCorpus } from './corpus.ts'
import { median } from './measure.ts'

export interface Build {
  reports: number
  bytes: number
  seconds: number
  /** The most memory that the process held, in MB. */
  memory: number
  /** Empty, or the last line that a failed build said. */
  failed: string
}

/** Builds the first `count` reports of the corpus, cold. */
export function coldBuild(count: number): Build {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
  try {
    const bytes = writeCorpus(join(folder, 'raw'), count)
    const options = ['--raw', join(folder, 'raw'), '--out', join(folder, 'out'), '--quiet']
    const run = start(folder, [join(project, 'pipeline/build.ts'), ...options])
    return { reports: count, bytes, ...run }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds of a script that does nothing and of a build of our own report, medians, in turns. */
export function coldTimes(rounds: number): { empty: number, build: number } {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
  try {
    writeFileSync(join(folder, 'empty.ts'), 'export {}\n')
    const out = ['--raw', join(project, 'raw'), '--out', join(folder, 'out'), '--quiet']
    const times = { empty: [] as number[], build: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      times.empty.push(start(folder, [join(folder, 'empty.ts')]).seconds)
      times.build.push(start(folder, [join(project, 'pipeline/build.ts'), ...out]).seconds)
    }
    return { empty: median(times.empty), build: median(times.build) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function start(folder: string, command: string[]) {
  const note = join(folder, 'memory')
  rmSync(note, { force: true })
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', join(import.meta.dirname, 'memory.mjs'), ...command],
    { cwd: project, encoding: 'utf8', env: { ...process.env, BENCH_MEMORY: note } },
  )
  const seconds = (performance.now() - began) / 1000
  let memory = 0
  try {
    memory = Number(readFileSync(note, 'utf8')) / 1024
  } catch {
    // A process that was killed left no note.
  }
  const failed = status === 0 ? '' : stderr.trim().split('\n').slice(-1)[0]! || `exit code ${status}`
  return { seconds, memory, failed }
}
