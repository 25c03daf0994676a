/** What one process makes of a folder, row by row as a build: `reference.ts RAW OUT`. */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { InputError } from '../../pipeline/errors.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { panel } from '../../pipeline/panel/index.ts'
import { readRaw, readRawFile, readReport } from '../../pipeline/read/index.ts'
import { emptyTables, tableNames } from '../../pipeline/schemas.ts'
import { metricRows } from '../../pipeline/tables.ts'
import type { Report, Row } from '../../pipeline/types.ts'
import { validate } from '../../pipeline/validate/index.ts'

const [raw = '', out = ''] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const files = new Map(tableNames.map((name) => [name, createWriteStream(join(out, `${name}.jsonl`))]))
const texts = createWriteStream(join(out, 'text.jsonl'))

async function put(file: WriteStream | undefined, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0 || !file) return
  if (!file.write(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`)) await once(file, 'drain')
}

const metrics = metricRows()
/** What the panel is made of: the rest is on the disk. */
const kept = { ...emptyTables(), metrics }
const claims = new Map<string, string>()
const began = performance.now()
let milliseconds = 0
let refused = 0

/** Two files with one id: a build keeps the first by name. */
async function readOnce(path: string, sidecars: readonly string[]): Promise<Report | null> {
  const report = await readReport(await readRawFile(path, sidecars))
  if (claims.has(report.id)) return null
  claims.set(report.id, report.sourceFile)
  return report
}

const folder = await readRaw(raw)
/** By id, as a build takes them: the panel numbers its figures in that order. */
const order: { id: string, name: string }[] = []
const pending = new Map<string, { indicators: Row[], targets: Row[], reports: Row[] }>()
for (const name of folder.reports) {
  const start = performance.now()
  try {
    const report = await readOnce(join(raw, name), folder.sidecars)
    if (!report) throw new InputError({ code: 'id-taken', file: name, what: '', todo: '' })
    const rows = normalize(report, extract(report))
    const tables = { ...emptyTables(), ...rows, metrics }
    const [fault] = await validate(tables, new Map([[report.id, report.text]]))
    if (fault) throw new InputError({ code: 'invariant-broken', file: name, what: '', todo: '' })
    milliseconds += performance.now() - start
    order.push({ id: report.id, name })
    const hasMetric = (row: Row) => Boolean(row.metric_id)
    pending.set(report.id, {
      reports: tables.reports, indicators: tables.indicators.filter(hasMetric),
      targets: tables.targets.filter(hasMetric),
    })
    for (const table of tableNames) await put(files.get(table), rows[table] ?? [])
    await put(texts, [{ report_id: report.id, text: report.text }])
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    refused += 1
  }
}
for (const { id } of order.sort((one, other) => (one.id < other.id ? -1 : 1))) {
  const part = pending.get(id)
  for (const table of ['reports', 'indicators', 'targets'] as const) kept[table].push(...part?.[table] ?? [])
}
const { observations, attainment, panel: lines } = panel(kept)
for (const row of observations) await put(files.get('observations'), [row])
for (const row of attainment) await put(files.get('attainment'), [row])
for (const row of lines) await put(files.get('panel'), [row])
await put(files.get('metrics'), metrics)
for (const file of [...files.values(), texts]) await new Promise((done) => { file.end(done) })
const seconds = (time: number) => Math.round(time / 100) / 10
console.log(JSON.stringify({
  reports: order.length, refused, seconds: seconds(performance.now() - began),
  pipeline_seconds: seconds(milliseconds),
}))
