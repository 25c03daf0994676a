/** Ends a build in order where a person or the system stops it: SIGINT, SIGTERM, SIGHUP. */

/** Exit codes as a shell gives them: 128 and the signal's number. */
export const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
export type Signal = keyof typeof codes

/** A build was stopped; `exit` is the process's exit code. */
export class Stopped extends Error {
  readonly exit: number
  constructor(signal: Signal, readonly isWritten: boolean) {
    super(`stopped by ${signal}; ${isWritten ? 'the new dataset was in its place already' : 'the output folder is as it was'}`)
    this.exit = codes[signal]
  }
}

/** What must come to its end first: two renames, and what belongs to them. */
let critical: Promise<unknown> | null = null
let isWritten = false

/** Does what no signal may break off; afterwards the new dataset is in its place. */
export async function unbroken<T>(work: () => Promise<T>): Promise<T> {
  const running = work()
  critical = running
  try {
    const value = await running
    isWritten = true
    return value
  } finally {
    critical = null
  }
}

/** Does `work`; rejects with Stopped where a signal comes. A second signal ends the process at once. */
export async function stoppable<T>(work: () => Promise<T>): Promise<T> {
  isWritten = false
  let stop = (_: Stopped): void => {}
  const stopped = new Promise<never>((_, reject) => { stop = reject })
  const handlers = (Object.keys(codes) as Signal[]).map((signal) => {
    const handler = () => {
      void (critical ?? Promise.resolve()).catch(() => {}).then(() => { stop(new Stopped(signal, isWritten)) })
    }
    // A command ends at once where nothing is to be put in order; until then this is in its place.
    const before = process.listeners(signal)
    process.removeAllListeners(signal)
    process.once(signal, handler)
    return [signal, handler, before] as const
  })
  try {
    const running = work()
    // It may go on for a moment after it was stopped, and fail as its folder is gone.
    running.catch(() => {})
    return await Promise.race([running, stopped])
  } finally {
    for (const [signal, handler, before] of handlers) {
      process.removeListener(signal, handler)
      for (const one of before) process.on(signal, one)
    }
  }
}
