/** `baogao records`: documents in, their rows out, a JSON line each; for Spark and the like. */
import { problemIn } from '../errors.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { faultIn, inStep } from '../parts/fault.ts'
import { figuresByArea } from '../panel/index.ts'
import { readReport } from '../read/index.ts'
import { tableName } from '../read/tables/name.ts'
import { checkFacts, readSidecar } from '../read/sidecar.ts'
import { emptyTables, schemas, tableNames } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { RawFile, Report, Tables } from '../types.ts'
import { sayFault, validateReport } from '../validate/index.ts'
import { linesOf, parseLine, wrongLine, writeLine, type InputLine } from './filter.ts'
import { command, run } from './run.ts'

interface Options {
  text?: true
  areas?: true
  describe?: true
}

const metrics = metricRows()

const help = `
A line in:   {"name": "140802-2020.txt", "bytes": "<base64>"} or {"name": …, "text": "…"};
             "sidecar" may be added: the text of its .yml file, or its facts as an object.
A line out:  {"name", "report_id", "tables": {"reports": [{…}], "indicators": [{…}], …}}
             or {"name", "error": {"code", "message"}}. Lines out are in the order of lines in.
Documents are .txt, .html, .docx, .pdf and .md; a table of reports (.xlsx, .csv, .json, .jsonl, .parquet)
gives a line for each of its rows, named "<name>#<row>".
Cells are text with exactly the digits of the tables; "" is an empty cell.

Examples:
  jq -nc --rawfile t raw/140802-2020.txt '{name: "140802-2020.txt", text: $t}' | npm run -s records
  npm run -s records -- --describe   columns of every table, rows of metrics

Exit codes: 0 every line has its answer, refused documents too; 2 called in a wrong way.`

await run(async () => {
  const program = command('records')
    .description('Turns documents into rows: a filter, one JSON line each. Checks every report.')
    .option('--text', 'add the published text, as "text"')
    .option('--areas', 'add what `panel` needs of each area, as "areas": [{"area", "figures"}]')
    .option('--describe', 'print the columns of every table and the rows of metrics, and end')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  if (options.describe) await writeLine(description())
  else for await (const line of linesOf(process.stdin)) {
    for await (const value of answers(line, options)) {
      await writeLine(value, (error) => refused(value.name, line, error))
    }
  }
  return 0
})

/**
 * What the lines out say: one for a document, one for each row of a table. Never throws, as the next
 * document may be a good one.
 */
async function* answers(line: InputLine, options: Options): AsyncGenerator<{ name: string }> {
  let name = ''
  try {
    const value = parseLine(line)
    name = typeof value.name === 'string' ? value.name : ''
    const file = await toRawFile(value, line.number)
    if (tableName.test(file.name)) yield* rowAnswers(name, file, line, options)
    else yield { name, ...await recordsOf(file, options) }
  } catch (error) {
    yield refused(name, line, error)
  }
}

/** The answers to the rows of a table, each named by its row: `counties.xlsx#3`. */
async function* rowAnswers(table: string, { name: file, bytes }: RawFile, line: InputLine, options: Options) {
  const plan = await (await import('./import-plan.ts')).planOf(file, bytes, {})
  for (const row of plan.rows()) {
    const name = `${table}#${row.row}`
    try {
      if (row.kind === 'refused') throw row.error
      if (row.kind === 'empty') throw problemIn('table-row-empty', file, 'has no text', `row ${row.row}`)
      const raw = { name: row.name, bytes: Buffer.from(row.text, 'utf8'), sidecar: row.sidecar }
      yield { name, ...await recordsOf(raw, options) }
    } catch (error) {
      yield refused(name, line, error)
    }
  }
}

/** The answer to a document that gives no rows: its own fault, or one of the program. */
function refused(name: string, { number }: InputLine, error: unknown) {
  const { problem: { code }, message } = faultIn(name || `line ${number}`, error)
  return { name, error: { code, message } }
}

/** A document as a raw file, its name without folders, as a build has it. */
async function toRawFile(
  value: Readonly<Record<string, unknown>>, number: number,
): Promise<RawFile> {
  const { name, text, bytes, sidecar } = value
  if (typeof name !== 'string' || name === '') throw wrongLine(number, 'has no "name"')
  const file = name.slice(name.lastIndexOf('/') + 1)
  const content = typeof bytes === 'string' && text === undefined ? fromBase64(bytes)
    : typeof text === 'string' && bytes === undefined ? Buffer.from(text, 'utf8') : null
  if (content === null) {
    throw wrongLine(number, 'has neither "bytes" in base64 nor "text", or has both')
  }
  if (sidecar === undefined || sidecar === null) {
    return { name: file, bytes: content, sidecar: null }
  }
  const beside = file.replace(/\.[a-z]+$/iu, '.yml')
  const facts = typeof sidecar === 'object' && !Array.isArray(sidecar)
    ? checkFacts(Object.entries(sidecar), beside)
    : await readSidecar(typeof sidecar === 'string' ? sidecar : JSON.stringify(sidecar), beside)
  return { name: file, bytes: content, sidecar: facts }
}

/** Node passes over what is not base64; a document that lost bytes must not seem whole. */
function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return text.length % 4 === 0 && bytes.length === text.length / 4 * 3 - padding ? bytes : null
}

/** The rows of one report, after the checks that a build makes; faults are the document's error. */
async function recordsOf(file: RawFile, { text, areas }: Options) {
  const report = await inStep('read', () => readReport(file))
  const rowsOf = (part: Report) => normalize(part, extract(part))
  const rows = await inStep('extract', () => rowsOf(report), report, rowsOf)
  const tables: Tables = { ...emptyTables(), ...rows }
  const faults = await validateReport(tables, report)
  if (faults[0]) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    const message = `${sayFault(faults[0])}${more}`
    return { report_id: report.id, error: { code: faults[0].rule === 'schema' ? 'schema-broken' : 'invariant-broken', message } }
  }
  return {
    report_id: report.id,
    tables: rows,
    ...(text ? { text: report.text } : {}),
    ...(areas ? { areas: areasOf(tables) } : {}),
  }
}

/** A report's part of the figures of each area, as lines for `panel`. */
function areasOf(tables: Tables) {
  return figuresByArea(tables).map((area) => ({ area: area.key, figures: JSON.stringify(area) }))
}

/** What a program needs to know to make typed tables of the rows. */
function description() {
  const columns = tableNames.map((name) => [name, {
    key: schemas[name].primaryKey,
    columns: schemas[name].columns.map((column) => ({
      name: column.name, kind: column.kind, nullable: column.nullable,
      references: column.references,
    })),
  }])
  return { tables: Object.fromEntries(columns) as unknown, metrics }
}
