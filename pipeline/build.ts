/** The command line of a build: `npm run build -- [--raw DIR] [--out DIR] …`. */
import { build, type BuildResult } from './cli/build.ts'
import { command, run } from './cli/run.ts'
import { many, sayDoubt, sayReport, summarize } from './cli/summary.ts'
import { formatNames, parseFormats } from './formats/index.ts'
import { exitCodeOf, problems } from './errors.ts'
import { sayFault } from './validate/index.ts'

interface Options {
  raw: string
  out: string
  json?: true
  quiet?: true
  keepGoing?: true
  format: string
  pages: boolean
}

const help = `
Examples:
  npm run build                                 raw/ → out/
  npm run build -- --raw reports --out tables   other folders
  npm run build -- --format all                 Parquet, SQLite and XLSX too
  npm run -s build -- --json                    the summary as JSON, for a program

Exit codes: 0 done; 1 a file, the data or the output folder is at fault; 2 called in a wrong way.
Where it is not 0, out/ is as it was, unless --keep-going built the other reports.`

await run(async () => {
  const program = command('build')
    .description('Turns government work reports (raw/) into open datasets (out/).')
    .option('--raw <folder>', 'reports as published (.txt, .html, .htm), facts in .yml', 'raw')
    .option('--out <folder>', 'where the datasets go; replaced as a whole', 'out')
    .option('--format <list>', 'csv, json, parquet, sqlite, xlsx, or all', 'csv,json')
    .option('--no-pages', 'leave out the explorer (index.html, reports/)')
    .option('--json', 'print the summary as JSON')
    .option('--keep-going', 'build the other reports where some cannot be read')
    .option('--quiet', 'say nothing unless something is wrong')
    .addHelpText('after', help)
  const began = performance.now()
  const options = program.parse().opts<Options>()
  const formats = parseFormats(options.format)
  if (!formats) program.error(`error: --format ${options.format} names a format that is none of: ${formatNames.join(', ')}, all`, { exitCode: 2 })
  const result = await build({ ...options, formats: formats ?? [], keepGoing: options.keepGoing ?? false })
  sayTrouble(result, options)
  if (options.json) console.log(JSON.stringify(toJson(result, options), null, 2))
  else if (!options.quiet) saySummary(result, options, performance.now() - began)
  if (result.faults.length > 0) return problems['invariant-broken'].exit
  return result.refused[0] ? exitCodeOf(result.refused[0]) : 0
})

function sayTrouble({ refused, faults, written }: BuildResult, { out }: Options) {
  for (const error of refused) console.error(`error: ${error.message}`)
  for (const fault of faults.slice(0, 20)) console.error(`error: ${sayFault(fault)}`)
  if (faults.length > 20) console.error(`error: and ${faults.length - 20} more of this kind`)
  if (!written) console.error(`Nothing was written; ${out} is as it was.`)
}

function saySummary(result: BuildResult, { out, raw }: Options, milliseconds: number) {
  const { reports, tables, doubts, written } = result
  if (!written) return
  const summaries = summarize(reports, tables)
  for (const doubt of doubts) console.log(`doubt: ${sayDoubt(raw, doubt)}`)
  for (const summary of summaries) {
    console.log(sayReport(summary))
    for (const doubt of summary.doubts.slice(0, 5)) {
      console.log(`  doubt: ${sayDoubt(summary.file, doubt)}`)
    }
    const more = summary.doubts.length - 5
    if (more > 0) console.log(`  and ${many(more, 'more doubt')} (--json lists all)`)
  }
  const seconds = (milliseconds / 1000).toFixed(2)
  console.log(`${many(reports.length, 'report')} → ${out}/data, ${out}/text in ${seconds} s`)
}

function toJson(result: BuildResult, { out }: Options) {
  const { reports, tables, refused, faults, doubts, written } = result
  return {
    written,
    out,
    reports: written ? summarize(reports, tables) : [],
    refused: refused.map((error) => error.problem),
    faults,
    doubts,
  }
}
