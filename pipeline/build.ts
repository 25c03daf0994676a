/** The command line of a build: `npm run build -- [--raw DIR] [--out DIR] …`. */
import { usualCache } from './cli/cache.ts'
import { progressTo } from './cli/progress.ts'
import { say, sayJson, sayProgressTo, warn, warnOf } from './cli/print.ts'
import { command, run } from './cli/run.ts'
import { many, sayCounts, sayDoubt, sayOpen, sayReport, warnFaults } from './cli/summary.ts'
import { build, type BuildResult } from './corpus/index.ts'
import { exitCodeOf, problems } from './errors.ts'
import { formatNames, parseFormats } from './formats/index.ts'
import { nearestWord } from './nearest.ts'

interface Options {
  raw: string
  out: string
  json?: true
  quiet?: true
  keepGoing?: true
  format: string
  pages: boolean
  jobs?: number
  minConfidence: number
  /** A folder; true is the usual one, false none. */
  cache: string | boolean
}

/** Reports that are told one by one; of more only the sums are said. */
const fewReports = 20

const help = `
Examples:
  npm run build                                 raw/ → out/
  npm run build -- --raw reports --out tables   other folders
  npm run build -- --format all                 Parquet, SQLite and XLSX too
  npm run -s build -- --json                    the summary as JSON, for a program

With --min-confidence 0.8, a row whose confidence is less is none; its figure stays in the ledger with the
role other and the reason. check and add build with what the dataset was built with.

What a report gives is kept for the next build, under a hash of its bytes and of the program, so only
what has changed is read again; --no-cache reads and keeps nothing. The bytes of out/ are the same
with and without it, and for every number of jobs.

Exit codes: 0 done; 1 a file, the data or the output folder is at fault; 2 called in a wrong way.
Where it is not 0, out/ is as it was, unless --keep-going built the other reports.

Only what a build wrote is removed: what SHA256SUMS of the folder lists, unchanged since. Other files in
it stay and are named; a folder that no build made is refused. 130, 143: stopped by Ctrl-C or SIGTERM.`

await run(async () => {
  const program = command('build')
    .description('Turns government work reports (raw/) into open datasets (out/).')
    .option('--raw <folder>', 'reports as published (.txt, .html, .docx, .pdf, .md), facts in .yml', 'raw')
    .option('--out <folder>', 'where the datasets go; what builds wrote there is replaced as a whole', 'out')
    .option('--format <list>', 'csv, json, parquet, sqlite, xlsx, or all', 'csv,json')
    .option('--no-pages', 'leave out the explorer (index.html, reports/)')
    .option('--min-confidence <number>', 'leave out rows that are less sure: 0 to 1', toShare, 0)
    .option('--jobs <number>', 'threads to work with (default: as many as the machine has cores)', toJobs)
    .option('--cache <folder>', 'where to keep what reports give (default: among a checkout\'s packages; of the package, your cache folder)')
    .option('--no-cache', 'keep nothing, and use nothing that was kept')
    .option('--json', 'print the summary as JSON')
    .option('--keep-going', 'build the other reports where some cannot be read or break a rule')
    .option('--quiet', 'say nothing unless something is wrong')
    .addHelpText('after', help)
  const began = performance.now()
  const options = program.parse().opts<Options>()
  const formats = parseFormats(options.format)
  if (options.format.trim() === '') program.error(`error: --format names nothing; it takes some of: ${formatNames.join(', ')}, all`, { exitCode: 2 })
  if (!formats) program.error(`error: --format ${options.format} names a format that is none of: ${formatNames.join(', ')}, all${meant(options.format)}`, { exitCode: 2 })
  if (Number.isNaN(options.jobs)) program.error('error: --jobs takes a whole number from 1 to 999', { exitCode: 2 })
  if (Number.isNaN(options.minConfidence)) program.error('error: --min-confidence takes a number from 0 to 1, such as 0.8', { exitCode: 2 })
  const progress = progressTo({
    isTerminal: process.stderr.isTTY === true && !process.env.CI,
    write: (words) => { if (!options.quiet) sayProgressTo(words) },
    now: () => performance.now(),
  })
  const { raw, out, pages, keepGoing = false, cache, minConfidence } = options
  const result = await build({
    raw, out, pages, keepGoing, minConfidence, formats: formats ?? [],
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    cache: cache === false ? null : typeof cache === 'string' ? cache : usualCache(),
    details: options.json ? Infinity : fewReports, onProgress: progress.tell,
  }).finally(progress.end)
  sayTrouble(result, options)
  if (options.json) sayJson(toJson(result, options))
  else if (!options.quiet) saySummary(result, options, performance.now() - began)
  if (result.faults.length > 0) return problems['invariant-broken'].exit
  return result.refused[0] ? exitCodeOf(result.refused[0]) : 0
})

/** The format that a wrong word may have meant. */
function meant(list: string): string {
  const known = [...formatNames, 'all']
  const wrong = list.split(',').map((word) => word.trim()).find((word) => !known.includes(word)) ?? ''
  const near = nearestWord(wrong, known)
  return near === undefined ? '' : `. Did you mean ${near}?`
}

/** A number of threads; NaN is none. */
function toJobs(words: string): number {
  return /^[1-9]\d{0,2}$/u.test(words) ? Number(words) : Number.NaN
}

/** A share with at most two decimals, as confidences have; NaN is none. */
function toShare(words: string): number {
  return /^(?:0(?:\.\d{1,2})?|1(?:\.0{1,2})?)$/u.test(words) ? Number(words) : Number.NaN
}

function sayTrouble({ refused, faults, written, notices }: BuildResult, { out, quiet }: Options) {
  for (const error of refused) warnOf(error)
  warnFaults(faults)
  for (const notice of notices) if (notice.isGrave || !quiet) warn(`note: ${notice.what}`)
  if (!written) warn(`Nothing was written; ${out} is as it was.`)
}

function saySummary(result: BuildResult, { out, raw, pages }: Options, milliseconds: number) {
  const { summaries, doubts, written, unchanged, kept, reports } = result
  if (!written) return
  for (const doubt of doubts) say(`doubt: ${sayDoubt(raw, doubt)}`)
  for (const summary of summaries) {
    say(...sayReport(summary))
    for (const doubt of summary.doubts.slice(0, 5)) {
      say(`  doubt: ${sayDoubt(summary.file, doubt)}`)
    }
    const more = summary.doubts.length - 5
    if (more > 0) say(`  and ${many(more, 'more doubt')} (--json lists all)`)
    for (const note of summary.notes) say(`  note: ${sayDoubt(summary.file, note)}`)
  }
  if (summaries.length === 0) say(...sayCounts(result, ' (--json tells them report by report)'))
  const seconds = (milliseconds / 1000).toFixed(2)
  const before = unchanged ? ', nothing has changed' : kept > 0 ? `, ${kept} as before` : ''
  say(`${many(reports, 'report')}${before} → ${out}/data, ${out}/text in ${seconds} s`, sayOpen(out, pages))
}

function toJson({ written, unchanged, summaries, refused, faults, doubts, notices }: BuildResult, { out }: Options) {
  return {
    written,
    unchanged,
    out,
    reports: written ? summaries : [],
    refused: refused.map((error) => error.problem),
    faults,
    doubts,
    notices: notices.map(({ what }) => what),
  }
}
