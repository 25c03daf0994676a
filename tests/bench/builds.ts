/** Whole builds as a user starts them, folder to folder: from cold, with nothing changed, with one report changed. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from '../fixtures/run.ts'
import { writeCorpus } from './corpus.ts'
import { median } from './measure.ts'

/** What one run took. */
export interface Usage {
  seconds: number
  /** Seconds of processor time, all threads together: what it takes whoever else is at work. */
  processor: number
  /** The most memory that the process held, in MB. */
  memory: number
  /** Empty, or the last line that a failed build said. */
  failed: string
}

export interface Builds {
  reports: number
  bytes: number
  cold: Usage
  unchanged: Usage
  oneChanged: Usage
}

const starter = join(project, 'pipeline/start.mjs')

/** Builds the first `count` reports of the corpus: with nothing kept, again, and with one of them changed. */
export function buildsOf(count: number, options: readonly string[] = []): Builds {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
  try {
    const raw = join(folder, 'raw')
    const bytes = writeCorpus(raw, count)
    const run = () => start(folder, [
      starter, 'build.ts', '--raw', raw, '--out', join(folder, 'out'), '--cache', join(folder, 'cache'), '--quiet', ...options,
    ])
    const cold = run()
    const unchanged = run()
    const [first = ''] = readdirSync(raw).filter((name) => name.endsWith('.txt')).sort()
    appendFileSync(join(raw, first), '\n预计粮食产量达到7.5万吨。\n')
    return { reports: count, bytes, cold, unchanged, oneChanged: run() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds of a TypeScript file that does nothing, started by tsx, and of a build of our own report, medians, in turns. */
export function coldTimes(rounds: number): { empty: number, build: number } {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'))
  try {
    writeFileSync(join(folder, 'empty.ts'), '')
    const tsx = join(project, 'node_modules/tsx/dist/cli.mjs')
    const out = ['--raw', join(project, 'raw'), '--out', join(folder, 'out'), '--quiet', '--no-cache']
    const times = { empty: [] as number[], build: [] as number[] }
    for (let round = 0; round < rounds; round += 1) {
      times.empty.push(start(folder, [tsx, join(folder, 'empty.ts')]).seconds)
      times.build.push(start(folder, [starter, 'build.ts', ...out]).seconds)
    }
    return { empty: median(times.empty), build: median(times.build) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a command; gives what it took. `folder` is for its note. */
export function start(folder: string, command: string[]): Usage {
  const note = join(folder, 'usage')
  rmSync(note, { force: true })
  const began = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath, ['--import', join(import.meta.dirname, 'usage.mjs'), ...command],
    { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', BENCH_USAGE: note } },
  )
  const seconds = (performance.now() - began) / 1000
  const failed = status === 0 ? '' : stderr.trim().split('\n').slice(-1)[0]! || `exit code ${status}`
  // A process that was killed left no note.
  const usage = status === null ? { processor: 0, memory: 0 } : JSON.parse(readFileSync(note, 'utf8')) as { processor: number, memory: number }
  return { seconds, ...usage, failed }
}
