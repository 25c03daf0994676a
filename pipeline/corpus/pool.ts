/** Threads that do the tasks of a build, kept until its end; with one job, the thread that asks. */
import { existsSync } from 'node:fs'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { perform, unwrap, type Outcome, type Task, type Tasks } from './tasks.ts'

/** A thread ended in the middle of a task: out of memory, as a rule. */
export class WorkerEnded extends Error {}

export interface Pool {
  jobs: number
  /** Does a task; throws what it throws, and WorkerEnded where its thread ended. */
  run: <K extends keyof Tasks>(task: Task<K>) => Promise<Tasks[K]['output']>
  close: () => Promise<void>
}

/** Milliseconds that are given to the task at hand when a pool is closed. */
const longestEnd = 5000

/** Room for values that soon die: more makes each thread larger and none faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 }

/** A pool of `jobs` threads. `await startPool(1).run(task)` does the task at once. */
export function startPool(jobs: number): Pool {
  if (jobs <= 1) {
    // One after the other, as in a thread, and between two of them signals are heard.
    let before: Promise<unknown> = Promise.resolve()
    let isClosed = false
    return {
      jobs: 1,
      run: async (task) => {
        const own = before.then(() => nextTurn()).then(() => {
          if (isClosed) throw new WorkerEnded('the build was stopped')
          return perform(task as Task)
        })
        before = own.catch(() => {})
        return unwrap(await own) as never
      },
      close: async () => {
        isClosed = true
        // A task that hangs must not keep a build that was stopped from ending.
        await Promise.race([before, wait(longestEnd, undefined, { ref: false })])
      },
    }
  }
  const threads = new Tinypool({ ...place(), minThreads: jobs, maxThreads: jobs, isolateWorkers: false, resourceLimits })
  return {
    jobs,
    run: async (task) => unwrap(await outcomeOf(threads, task as Task)) as never,
    close: () => threads.destroy(),
  }
}

async function outcomeOf(threads: Tinypool, task: Task): Promise<Outcome> {
  try {
    return await threads.run(task) as Outcome
  } catch (error) {
    throw new WorkerEnded((error as Error).message)
  }
}

/** Sources are started as commands are, from a bundle; compiled files as they are. */
function place(): { filename: string, argv: string[] } {
  const start = fileURLToPath(new URL('../start.mjs', import.meta.url))
  if (existsSync(start)) return { filename: start, argv: ['corpus/worker.ts'] }
  return { filename: fileURLToPath(new URL('../worker.js', import.meta.url)), argv: [] }
}
