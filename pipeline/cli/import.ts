/** Makes raw/ files of the rows of a table: shows what it understood, lists every row that gives none. */
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { exitCodeOf, problemIn } from '../errors.ts'
import { nearestWord } from '../nearest.ts'
import { NoPlainFile, TooLarge, readPlain } from '../read/file.ts'
import { columnKeys, largestTable, type Table } from '../read/tables/index.ts'
import { many } from './summary.ts'
import { inWords } from './language.ts'
import { say, warnOf } from './print.ts'
import { command, run } from './run.ts'
import { planOf, type Plan } from './import-plan.ts'
import { filesOf, putAll, type Settled } from './import-files.ts'
import { writeLine } from './filter.ts'

interface Options {
  raw: string
  column: Record<string, string>
  sheet?: string
  yes?: true
  dryRun?: true
  lines?: true
}

const help = `
Examples:
  npm run import -- counties.xlsx                       rows → raw/130607-2022.txt, .yml …
  npm run import -- reports.csv --column text=4 --column year=3
  npm run import -- reports.parquet --dry-run           only tell what was understood
  npm run -s import -- reports.jsonl --lines | npm run -s records

Each row with a text becomes a file: the cell's text as it is, and beside it a .yml file with the facts of
the other columns. Columns are found by their names, the text also by its length;
--column says it otherwise, by name or by number from 1. Facts: ${columnKeys.join(', ')}.
Nothing that lies in the folder is changed: a row whose file is there already with the same bytes is done.

Exit codes: 0 every row is a file, was one, or has no text; 1 the table cannot be read, or some rows are
refused (the others are written); 2 called in a wrong way.`

/** A table that a program wrote may have thousands. */
const mostNamed = 40

await run(async () => {
  const program = command('import')
    .description('Turns a table of reports (CSV, XLSX, JSON, JSON lines, Parquet) into files of raw/.')
    .argument('<file>', 'the table (.csv, .tsv, .xlsx, .json, .jsonl, .parquet)')
    .option('--raw <folder>', 'where the reports go', 'raw')
    .option('--column <fact=column>', 'the column that gives a fact, by name or number; repeatable', toColumn, {})
    .option('--sheet <name>', 'the sheet of a workbook; without it the first one that holds texts')
    .option('--yes', 'do not ask')
    .option('--dry-run', 'write nothing')
    .option('--lines', 'write no files, but a JSON line for each row, as records takes them')
    .addHelpText('after', help)
  const options = program.parse().opts<Options>()
  const [place] = program.processedArgs as [string]
  const unknown = Object.keys(options.column).find((key) => !columnKeys.includes(key))
  if (unknown !== undefined) program.error(`error: --column ${unknown}=: known facts are ${columnKeys.join(', ')}${meant(unknown)}`)
  const plan = await planOf(basename(place), tableBytes(place), options)
  if (options.lines) return lines(plan)
  sayPlan(plan)
  const settled = await filesOf(plan, options.raw)
  sayRows(settled)
  const faulty = settled.refused[0] ? exitCodeOf(settled.refused[0]) : 0
  if (options.dryRun || settled.files.length === 0) return faulty
  if (!options.yes && process.stdin.isTTY && !(await agreed(settled, options.raw))) return faulty
  await putAll(settled, options.raw)
  say(`wrote ${many(settled.files.length, 'report')} with their facts into ${options.raw}; build: npm run build -- --raw ${options.raw}`)
  return faulty
})

/** A fact that the wrong word may have meant. */
function meant(word: string): string {
  const near = nearestWord(word, columnKeys)
  return near === undefined ? '' : `. Did you mean ${near}?`
}

function toColumn(one: string, all: Record<string, string>): Record<string, string> {
  const [key = '', ...rest] = one.split('=')
  return { ...all, [key]: rest.join('=') }
}

function tableBytes(place: string): Uint8Array {
  try {
    return readPlain(place, largestTable)
  } catch (error) {
    if (error instanceof TooLarge) throw problemIn('file-too-large', place, `is larger than ${largestTable / 1e6} MB`)
    const { code, message } = error as NodeJS.ErrnoException
    throw problemIn('file-unreadable', place, error instanceof NoPlainFile ? `${message}, and was not read` : `cannot be read (${code ?? message})`)
  }
}

/** What was understood of the table, before anything is done. */
function sayPlan({ file, table, columns, others }: Plan): void {
  say(`${file}${table.sheet ? `, sheet ${table.sheet}` : ''}: ${many(table.rows.length, 'row')}`)
  const width = Math.max(...Object.keys(columns).map((key) => key.length))
  for (const [key, at] of Object.entries(columns)) say(`  ${key.padEnd(width)}  ${nameOf(table, at)}`)
  const unused = table.header.map((_, at) => at).filter((at) => !Object.values(columns).includes(at))
  const shown = unused.slice(0, mostNamed).map((at) => nameOf(table, at)).join(', ')
  if (unused.length > 0) say(`  not used: ${shown}${unused.length > mostNamed ? `, and ${unused.length - mostNamed} more columns` : ''}`)
  if (others.length > 0) say(`  other sheets, not read: ${others.join(', ')}`)
  for (const note of table.notes) say(`  note: ${note}`)
}

function nameOf({ header }: Table, at: number): string {
  return `${header[at] || '(no name)'} (column ${at + 1})`
}

function sayRows({ files, same, empty, refused, notes }: Settled): void {
  say(`${many(files.length, 'new report')}${same.length > 0 ? `, ${same.length} there already (rows ${few(same)})` : ''}`)
  if (empty.length > 0) say(`${many(empty.length, 'row')} without text: ${few(empty)}`)
  for (const note of notes) say(`note: ${note}`)
  for (const error of refused) warnOf(error)
  if (refused.length > 0) say(`${many(refused.length, 'row')} refused`)
}

/** Numbers of rows, runs of them as one: 2, 5-9. None is left out. */
function few(rows: readonly number[]): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && last[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')
}

async function lines({ rows, file }: Plan): Promise<number> {
  let code = 0
  for (const row of rows()) {
    if (row.kind === 'document') await writeLine({ name: `${file}#${row.row}/${row.name}`, text: row.text, sidecar: row.sidecar })
    else if (row.kind === 'refused') {
      warnOf(row.error)
      code = exitCodeOf(row.error)
    } else warnOf(problemIn('table-row-empty', file, 'has no text', `row ${row.row}`), 'note')
  }
  return code
}

async function agreed({ files }: Settled, raw: string): Promise<boolean> {
  const asked = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asked.question(`${inWords(`Write ${many(files.length, 'report')} into ${raw}? [Y/n]`)} `)
  asked.close()
  return !/^n/iu.test(answer.trim())
}
