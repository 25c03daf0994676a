/** The fuzzer: `npm run fuzz -- [--count 100000] [--seed 1] [--jobs 2]`. It fails where an input fails. */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { check } from './check.ts'
import { inputOf } from './inputs.ts'
import { minimize } from './minimize.ts'

interface Part { seed: number, from: number, to: number, step: number }
interface Found { kind: string, message: string, number: number, bytes: string }
interface Progress { at: number }
type Message = { counts: Record<string, number> } | { found: Found }

/** So long may nothing come from a process before it is taken to hang, and ended. */
const silence = 120_000

// A process that was forked gets its part of the work; the first one shares it out.
if (process.send) process.once('message', (part: Part) => { void work(part, (one) => { process.send!(one) }) })
else await main()

async function main() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  })
  const [count, seed, jobs] = [Number(values.count), Number(values.seed), Number(values.jobs)]
  const began = performance.now()
  const counts: Record<string, number> = {}
  const kinds = new Map<string, number>()
  const take = (message: Message) => {
    if ('counts' in message) {
      for (const [name, more] of Object.entries(message.counts)) counts[name] = (counts[name] ?? 0) + more
      return
    }
    const { kind, message: text, number, bytes } = message.found
    const seen = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, seen)
    if (seen > 1) return
    console.error(`\nFAILED input ${number} of seed ${seed}: ${kind}\n${text.slice(0, 1000)}\nsmallest: ${bytes}`)
  }
  await Promise.all(Array.from({ length: jobs }, (_, from) => run({ seed, from, to: count, step: jobs }, take)))
  const seconds = (performance.now() - began) / 1000
  for (const [name, number] of Object.entries(counts).sort()) console.log(`${name.padEnd(24)} ${number}`)
  for (const [kind, number] of kinds) console.log(`FAILED ${kind}: ${number} ×`)
  console.log(`${count} inputs in ${seconds.toFixed(0)} s, ${kinds.size} kinds of failure (seed ${seed})`)
  process.exitCode = kinds.size > 0 ? 1 : 0
}

function run(part: Part, take: (message: Message) => void): Promise<void> {
  return new Promise((done) => {
    const child = fork(import.meta.filename)
    let last: Progress = { at: part.from }
    const hang = setTimeout(() => child.kill('SIGKILL'), silence)
    child.on('message', (message: Message | Progress) => {
      hang.refresh()
      if ('at' in message) last = message
      else take(message)
    })
    child.on('exit', (code, signal) => {
      clearTimeout(hang)
      const message = `the process ended (${signal ?? code}) at or after this input`
      if (code !== 0) take({ found: { kind: 'hang or death', message, number: last.at, bytes: '' } })
      done()
    })
    child.send(part)
  })
}

/** Checks every `step`th input; the first of each kind of failure is made small. */
async function work({ seed, from, to, step }: Part, tell: (message: Message | Progress) => void) {
  const counts: Record<string, number> = {}
  const seen = new Set<string>()
  for (let number = from; number < to; number += step) {
    if ((number - from) % (100 * step) === 0) tell({ at: number })
    const input = inputOf(seed, number)
    const outcome = await check(input)
    const name = typeof outcome === 'string' ? outcome : 'failed'
    counts[`${input.kind}: ${name}`] = (counts[`${input.kind}: ${name}`] ?? 0) + 1
    if (typeof outcome === 'string') continue
    let bytes = ''
    if (!seen.has(outcome.kind)) {
      // What is slow stays slow while it is made small: a few tries, or the process seems to hang.
      const small = await minimize(input, outcome.kind, outcome.kind === 'slow' ? 10 : 400)
      bytes = JSON.stringify(Buffer.from(small.bytes).toString('utf8')).slice(0, 600)
      seen.add(outcome.kind)
    }
    tell({ found: { ...outcome, number, bytes } })
  }
  tell({ counts })
  process.disconnect()
}
