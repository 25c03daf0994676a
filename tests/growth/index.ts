/** Shows that each form takes time and gives rows in proportion to its length: `npm run test:growth -- [length] [words]`. */
import { fork } from 'node:child_process'
import { cpus } from 'node:os'
import { InputError } from '../../pipeline/errors.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { emptyTables, schemas, tableNames } from '../../pipeline/schemas.ts'
import { validate } from '../../pipeline/validate/index.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { toJson } from '../../pipeline/write/json.ts'
import { forms, type Form } from './forms.ts'

/** What a text costs: milliseconds of this process's own time, and characters of tables. */
interface Cost { time: number, size: number }
interface Told { begun?: number, line?: string }

const length = Number(process.argv[2] ?? 6000)
const words = process.argv[3] ?? ''
/** From `length` to four times that, time and size grow so much at most; 4 is linear, 16 is quadratic. */
const most = { time: 9, size: 5 }
/** What takes less has no growth that can be measured, whatever else the machine does. */
const least = { time: 250, size: 100_000 }
/** So many characters of tables may a character of text give. */
const widest = 4000
/** So long may one form take, in milliseconds, before its process is ended. */
const patience = 120_000

async function costOf({ file, make }: Form, size: number): Promise<Cost> {
  const bytes = new TextEncoder().encode(make(size))
  const began = process.cpuUsage()
  let written = 0
  try {
    const report = await readReport({ name: file, bytes, sidecar: { year: 2020 } })
    const tables = { ...emptyTables(), ...normalize(report, extract(report)) }
    validate(tables, new Map([[report.id, report.text]]))
    for (const table of tableNames) written += (toCsv(tables[table], schemas[table]) + toJson(tables[table], schemas[table])).length
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  const { user, system } = process.cpuUsage(began)
  return { time: (user + system) / 1000, size: written }
}

/** The faults of one form; what is suspected is measured again, and the best counts. */
async function faultsOf(form: Form): Promise<string[]> {
  const large = await costOf(form, length * 4)
  // Whatever the small text costs, this is no growth that counts.
  if (large.time <= least.time && large.size <= Math.min(most.size * least.size, widest * length * 4)) return []
  const small = await costOf(form, length)
  const faults: string[] = []
  const grown = large.size / Math.max(small.size, least.size)
  if (grown > most.size || large.size > widest * length * 4) {
    faults.push(`4 × the text gives ${(large.size / small.size).toFixed(1)} × the rows (${large.size} characters)`)
  }
  const isSlow = (time: number, before: number): boolean => time > least.time && time > most.time * Math.max(before, least.time / most.time)
  if (isSlow(large.time, small.time)) {
    const before = Math.min(small.time, (await costOf(form, length)).time)
    const time = Math.min(large.time, (await costOf(form, length * 4)).time)
    if (isSlow(time, before)) faults.push(`4 × the text takes ${(time / before).toFixed(1)} × the time (${Math.round(time)} ms)`)
  }
  return faults
}

if (process.send) process.once('message', (numbers: number[]) => { void measure(numbers) })
else await share()

async function measure(numbers: readonly number[]): Promise<void> {
  const tell = (told: Told): void => { process.send!(told) }
  // What is done first pays for compiling the program.
  for (let warm = 0; warm < 3; warm += 1) await costOf(forms[warm]!, 300)
  for (const number of numbers) {
    const form = forms[number]!
    tell({ begun: number })
    try {
      for (const fault of await faultsOf(form)) tell({ line: `${form.name}: ${fault}` })
    } catch (error) {
      tell({ line: `${form.name}: crash: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  process.disconnect()
}

/** Processes take the forms until they end or are ended; the next one goes on behind the last form. */
async function share(): Promise<void> {
  const all = forms.map((_, number) => number).filter((number) => forms[number]!.name.includes(words))
  const workers = Math.max(1, Math.min(4, cpus().length))
  let faults = 0
  const say = (line: string): void => {
    faults += 1
    console.log(line.replaceAll('\n', '\\n').replaceAll('\t', '\\t'))
  }
  await Promise.all(Array.from({ length: workers }, async (_, worker) => {
    let left = all.filter((number) => number % workers === worker)
    while (left.length > 0) {
      const last = await run(left, say)
      left = left.slice(left.indexOf(last) + 1)
    }
  }))
  console.log(`${all.length} forms of ${length} to ${length * 4} characters: ${faults} grow too fast`)
  process.exitCode = faults > 0 ? 1 : 0
}

function run(numbers: readonly number[], say: (line: string) => void): Promise<number> {
  return new Promise((done) => {
    let last = numbers.at(-1)!
    const child = fork(import.meta.filename, process.argv.slice(2))
    const kill = (): void => { child.kill('SIGKILL') }
    let hang = setTimeout(kill, patience)
    child.on('message', ({ begun, line }: Told) => {
      clearTimeout(hang)
      hang = setTimeout(kill, patience)
      if (begun !== undefined) last = begun
      if (line !== undefined) say(line)
    })
    child.on('exit', (code) => {
      clearTimeout(hang)
      if (code !== 0) say(`${forms[last]!.name}: ended after ${patience / 1000} s or by a crash`)
      done(code === 0 ? numbers.at(-1)! : last)
    })
    child.send(numbers)
  })
}
