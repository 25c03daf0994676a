/** Growth of every piece in processes that can be ended: `npm run fuzz:growth -- [length]`. */
import { fork } from 'node:child_process'
import { growthOf, hard, oneLine, onePage } from './growth.ts'

interface Told { begun?: string, line?: string }

const length = Number(process.argv[2] ?? 40_000)
/** So long may one piece take, in milliseconds, before its process is ended. */
const patience = 30_000

if (process.send) process.once('message', (pieces: string[]) => { void measure(pieces) })
else await share([...new Set(hard)])

async function measure(pieces: readonly string[]) {
  const tell = (told: Told) => { process.send!(told) }
  for (const piece of pieces) {
    tell({ begun: piece })
    for (const [name, make] of [['a.txt', oneLine(piece)], ['a.html', onePage(piece)]] as const) {
      const found = await growthOf(name, make, piece, length).catch((error: unknown) => String(error))
      if (typeof found === 'string') tell({ line: `${JSON.stringify(piece)} ${name}: crash: ${found}` })
      else for (const { stage, factor, milliseconds } of found) {
        const times = `4 × the text takes ${factor.toFixed(1)} × the time (${Math.round(milliseconds)} ms)`
        tell({ line: `${JSON.stringify(piece)} ${name}: ${stage}: ${times}` })
      }
    }
  }
  process.disconnect()
}

/** A process takes pieces until it ends or is ended; the next one goes on behind its last piece. */
async function share(pieces: string[]) {
  let faults = 0
  const count = pieces.length
  let left = pieces
  while (left.length > 0) {
    const last = await run(left, (line) => {
      faults += 1
      console.log(line)
    })
    left = left.slice(left.indexOf(last) + 1)
  }
  console.log(`${count} pieces, ${length} characters each: ${faults} grow too fast`)
  process.exitCode = faults > 0 ? 1 : 0
}

function run(pieces: readonly string[], say: (line: string) => void): Promise<string> {
  return new Promise((done) => {
    let last = pieces.at(-1)!
    const child = fork(import.meta.filename, [String(length)])
    const hang = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('message', ({ begun, line }: Told) => {
      hang.refresh()
      if (begun !== undefined) last = begun
      if (line !== undefined) say(line)
    })
    child.on('exit', (code) => {
      clearTimeout(hang)
      if (code !== 0) say(`${JSON.stringify(last)}: ended after ${patience / 1000} s or by a crash`)
      done(code === 0 ? pieces.at(-1)! : last)
    })
    child.send(pieces)
  })
}
