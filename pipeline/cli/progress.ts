/** How far a build is: on a terminal one line that changes, elsewhere a plain line now and then. */
import type { Progress } from '../corpus/parts-step.ts'
import { inWords } from './language.ts'

/** What progress is said to, and when it began, in milliseconds of `now`. */
export interface Teller {
  isTerminal: boolean
  write: (words: string) => void
  now: () => number
}

/** Milliseconds between two words: a terminal can take more than a log. */
const pause = { terminal: 200, log: 10_000 }

/**
 * Tells progress: `3214/10000 reports, 118/s, 58 s left`. `end` takes the changing line away. Builds
 * that are over within the first pause say nothing.
 */
export function progressTo({ isTerminal, write, now }: Teller): { tell: (progress: Progress) => void, end: () => void } {
  const began = now()
  let last = began
  let step: Progress['step'] = 'read'
  let isShown = false
  return {
    tell: (progress) => {
      const isNew = progress.step !== step && now() - began > pause.log
      step = progress.step
      if (!isNew && now() - last < (isTerminal ? pause.terminal : pause.log)) return
      last = now()
      const line = inWords(sayProgress(progress, (last - began) / 1000))
      write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
      isShown = isTerminal
    },
    end: () => { if (isShown) write('\r\u001b[K') },
  }
}

/** `sayProgress({ step: 'read', done: 50, all: 100, kept: 0 }, 10)` is `50/100 reports, 5/s, 10 s left`. */
export function sayProgress({ step, done, all, kept }: Progress, seconds: number): string {
  if (step === 'write') return `${all} reports read in ${Math.round(seconds)} s, writing`
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((all - done) / Math.max(rate, 0.001))
  const time = left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`
  const reused = kept > 0 ? ` (${kept} as before)` : ''
  return `${done}/${all} reports${reused}, ${rate < 10 ? rate.toFixed(1).replace('.0', '') : Math.round(rate)}/s, ${time} left`
}
