/** `npm run metrics:missing`: what reports measure and the catalogue of metrics has no id for. */
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { canonicalName } from '../extract/canonical-names.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { readRaw, readRawFile, readReport } from '../read/index.ts'
import type { Row } from '../types.ts'
import { oneLine } from '../escape.ts'
import { sayJson, sayText, warn, warnOf } from './print.ts'
import { command, run } from './run.ts'

interface Missing {
  name: string
  count: number
  /** Ids of the reports that have it; measures and unit codes with how often each stands. */
  reports: Set<string>
  measures: Map<string, number>
  units: Map<string, number>
  example: Row
}

interface Options {
  raw: string
  top: string
  minimum: string
  json?: true
}

await run(async () => {
  const program = command('metrics:missing')
    .description('Lists the metrics in reports that have no id in the catalogue.')
    .option('--raw <folder>', 'reports as published', 'raw')
    .option('--top <number>', 'how many to list, those in most reports first', '50')
    .option('--minimum <number>', 'leave out what stands less often', '1')
    .option('--json', 'print as JSON')
  const { raw, top, minimum, json } = program.parse().opts<Options>()
  for (const number of [top, minimum]) {
    if (!/^[1-9][0-9]*$/u.test(number)) program.error(`error: ${number} is not a whole number`)
  }
  const all = [...(await missingIn(raw)).values()]
    .filter(({ count }) => count >= Number(minimum))
    .sort((one, other) => other.reports.size - one.reports.size || other.count - one.count ||
      (one.name < other.name ? -1 : 1))
  const listed = all.slice(0, Number(top))
  if (json) sayJson(listed.map(toJson))
  else for (const missing of listed) sayText(`${say(missing)}\n`)
  warn(`${listed.length} of ${all.length} metrics without an id`)
  return 0
})

/** Takes a folder of reports and gives their metrics without an id by cleaned name. */
async function missingIn(raw: string): Promise<Map<string, Missing>> {
  const folder = await readRaw(raw)
  const found = new Map<string, Missing>()
  for (const name of folder.reports) {
    try {
      const report = await readReport(await readRawFile(join(raw, name), folder.sidecars))
      const { indicators = [], targets = [] } = normalize(report, extract(report))
      for (const row of [...indicators, ...targets]) if (!row.metric_id) add(found, row)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      warnOf(error)
    }
  }
  return found
}

function add(found: Map<string, Missing>, row: Row) {
  const name = canonicalName(row.metric ?? '')
  const known = found.get(name)
  const missing = known ??
    { name, count: 0, reports: new Set(), measures: new Map(), units: new Map(), example: row }
  if (!known) found.set(name, missing)
  missing.count += 1
  missing.reports.add(row.report_id ?? '')
  increase(missing.measures, row.measure ?? '')
  increase(missing.units, row.unit_code ?? '')
}

function increase(counts: Map<string, number>, key: string) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Counts, the most frequent first: `level 4, growth 1`. */
function sayCounts(counts: Map<string, number>): string {
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([key, count]) => `${key || '-'} ${count}`)
    .join(', ')
}

/** One metric as a line: count and reports, name, measures, units, an example. */
function say({ name, count, reports, measures, units, example }: Missing): string {
  const quote = (example.quote ?? '').replace(/\s/gu, ' ').slice(0, 60)
  return [
    `${count} in ${reports.size}`, name || '-', sayCounts(measures), sayCounts(units),
    `${example.report_id ?? ''}: ${quote}`,
  ].map(oneLine).join('\t')
}

function toJson({ name, count, reports, measures, units, example }: Missing) {
  const { report_id: report, metric, text, quote } = example
  return {
    name,
    count,
    reports: [...reports],
    measures: Object.fromEntries(measures),
    units: Object.fromEntries(units),
    example: { report, metric, text, quote },
  }
}
