/** Adds a report to raw/: checks it, names it, writes the facts that it lacks, builds. */
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { compare, type Change, type Diff } from '../diff/compare.ts'
import { InputError, exitCodeOf, problemIn, problems } from '../errors.ts'
import { readRaw, readRawFile, readReport } from '../read/index.ts'
import { toTables } from '../tables.ts'
import type { RawFile, Report } from '../types.ts'
import { validate } from '../validate/index.ts'
import { build } from '../corpus/index.ts'
import { ifMissing } from '../write/folders.ts'
import { Stopped } from '../write/stop.ts'
import { summaryOf } from '../parts/summary.ts'
import { knownOf, sayTwins } from '../parts/twins.ts'
import { endingOf, factKeys, fileName, nameOf, sidecarOf, toSidecar } from './facts.ts'
import { readDataset, shapeOf } from './folder.ts'
import { fileFrom } from './given.ts'
import { makeAll, unmade } from './made.ts'
import { inWords } from './language.ts'
import { say, warn, warnOf } from './print.ts'
import { command, run } from './run.ts'
import { usualCache } from './cache.ts'
import { sayDoubt, sayOpen, sayReport, warnFaults } from './summary.ts'

interface Options {
  raw: string
  out: string
  name?: string
  fact: string[]
  yes?: true
  dryRun?: true
}

const help = `
Examples:
  npm run add -- ~/Downloads/report.html               check, name, copy, build
  npm run add -- report.txt --fact source_url=https://example.org/report
  curl -s URL | npm run add -- - --name 140802-2021    from stdin, under a name of your own
  npm run add -- report.txt --dry-run                  only tell what would come out

The file is copied unchanged, as <area code>-<year> where both are sure, and beside it a .yml file
with the facts that its text does not give, to be filled in. On a terminal you are asked first, unless --yes.
Facts: ${factKeys.join(', ')}.

Exit codes: 0 added, or it could be; 1 the file is refused or there already, a rule of the data
contract is broken, or a folder cannot be written; 2 called in a wrong way. Unless 0, raw/ and out/
are as they were.`

await run(async () => {
  const program = command('add')
    .description('Adds a report: checks it, names it, copies it into raw/, builds, tells every doubt.')
    .argument('<file>', 'the report as published (.txt, .html, .docx, .pdf, .md); - for stdin')
    .option('--raw <folder>', 'where the reports lie', 'raw')
    .option('--out <folder>', 'where the datasets go', 'out')
    .option('--name <name>', 'its name in raw/, without an ending')
    .option('--fact <key=value>', 'a fact that the text does not give; repeatable', collect, [])
    .option('--yes', 'do not ask')
    .option('--dry-run', 'write nothing')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  const given = await fileFrom((program.processedArgs as [string])[0], options.fact)
  if (options.name !== undefined && !fileName.test(options.name)) {
    program.error(`error: --name ${options.name}: use letters, digits, - and _, no ending`)
  }
  const ending = endingOf(given.name)
  const report = await readReport(options.name ? { ...given, name: options.name + ending } : given)
  await refuseTwin(report, given.name, options.raw)
  const name = options.name ? options.name + ending : nameOf(report, given.name, given.sidecar)
  await refuseTaken(name, options.raw)
  // Read again under its name, as the build will: its doubts name the file that there will be.
  const coming = await readReport({ ...given, name })
  say(`${coming.id} → ${join(options.raw, name)}`)
  const faults = await tell(coming)
  if (faults > 0) return problems['invariant-broken'].exit
  if (options.dryRun) return 0
  if (!options.yes && process.stdin.isTTY && !(await agreed())) return 0
  return put(name, given, coming, options)
})

function collect(one: string, all: string[]): string[] {
  return [...all, one]
}

/** The same bytes, or the same area and year, are there already. */
async function refuseTwin(report: Report, given: string, raw: string): Promise<void> {
  const folder = await readRaw(raw).catch((error: unknown) => {
    const codes = ['no-input', 'folder-missing']
    if (error instanceof InputError && codes.includes(error.problem.code)) return null
    throw error
  })
  for (const name of folder?.reports ?? []) {
    const place = join(raw, name)
    const other = await readRawFile(place, folder?.sidecars).then(readReport).catch(() => null)
    if (!other) continue
    const known = [{ ...knownOf(report), file: given }, { ...knownOf(other), file: place }] as const
    const what = other.sha256 === report.sha256 ? `is there already, as ${place}`
      : other.id === report.id ? sayTwins(report.id, ...known) : null
    if (what !== null) throw problemIn('id-taken', given, what)
  }
}

async function refuseTaken(name: string, raw: string): Promise<void> {
  const places = [join(raw, name), join(raw, sidecarOf(name))]
  for (const place of places) {
    // A link that leads nowhere, or a file that may not be read, is there all the same.
    if (await lstat(place).catch(ifMissing)) throw problemIn('id-taken', place, 'is there already')
  }
}

/** What comes out of the report, and every doubt; the number of broken rules. */
async function tell(report: Report): Promise<number> {
  const tables = toTables([report])
  const faults = await validate(tables, new Map([[report.id, report.text]]))
  warnFaults(faults)
  const summary = summaryOf(report, tables)
  say(...sayReport(summary))
  for (const doubt of summary.doubts) say(`  doubt: ${sayDoubt(summary.file, doubt)}`)
  for (const note of summary.notes) say(`  note: ${sayDoubt(summary.file, note)}`)
  return faults.length
}

async function agreed(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(`${inWords('Add it? [Y/n]')} `)
  lines.close()
  return !/^n/iu.test(answer.trim())
}

/** Copies the file, writes the facts, builds; takes both away again where the build fails. */
async function put(
  name: string, file: RawFile, report: Report, { raw, out }: Options,
): Promise<number> {
  const before = await readDataset(out).catch(() => null)
  const places = [join(raw, name), join(raw, sidecarOf(name))] as const
  const facts = await toSidecar(report, name, file.sidecar)
  const made = await makeAll(raw, [[places[0], file.bytes], [places[1], facts]])
    .catch((error: unknown) => { throw unmade(raw, error) })
  try {
    const { refused, faults, written, notices } = await build({
      raw, out, keepGoing: false, cache: usualCache(), ...(before ? shapeOf(before) : {}),
    })
    for (const error of refused) warnOf(error)
    warnFaults(faults)
    for (const { what } of notices) warn(`note: ${what}`)
    if (!written) {
      await made.undo()
      warn(`Nothing was added; ${raw} and ${out} are as they were.`)
      return refused[0] ? exitCodeOf(refused[0]) : problems['invariant-broken'].exit
    }
  } catch (error) {
    // Stopped after the new dataset was in its place, the report belongs to it.
    if (!(error instanceof Stopped && error.isWritten)) await made.undo()
    throw error
  }
  say(`added ${places[0]} and ${places[1]}; ${out} is built`, sayOpen(out, before === null || shapeOf(before).pages))
  if (before) tellOthers(compare(before, await readDataset(out)), report.id)
  return 0
}

/** A new report changes no row of another, unless out/ was not what raw/ gave. */
function tellOthers({ changes }: Diff, id: string): void {
  const isOther = ({ report, kind }: Change) => ![id, ''].includes(report) && kind !== 'reworded'
  const count = changes.filter(isOther).length
  if (count > 0) say(`${count} rows of other reports changed too: out/ was not what raw/ gave`)
}
