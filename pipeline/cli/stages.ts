/** The stages one by one: what each takes, a raw file or JSON, and what it gives. */
import { InputError, problemIn } from '../errors.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { readPlainText } from '../read/file.ts'
import { isReportName, readRawFile, readReport } from '../read/index.ts'
import { emptyTables, schemas } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { Report, Tables } from '../types.ts'
import { validate } from '../validate/index.ts'

type Extraction = ReturnType<typeof extract>

/** What a stage reads, as the stage before printed it: each has what those before it have. */
interface Input {
  report?: Report
  extraction?: Extraction
  tables?: Tables
  texts?: Record<string, string>
}

export const descriptions = {
  read: 'Raw file → report: facts, text, lines, sections, notes.',
  extract: 'Raw file or report → { report, extraction }.',
  normalize: 'Raw file or { report, extraction } → { tables, texts }.',
  validate: 'Raw file or { tables, texts } → what is wrong with it; [] if nothing.',
} as const

export type Stage = keyof typeof descriptions

/**
 * Runs a stage on a raw file, or on JSON as the stage before prints it (`-`: from stdin), and gives
 * its value. A raw file is our work; JSON is what somebody gives, and may lack what the stage needs:
 * then InputError `stage-input` says what. `await runStageOf('read', 'raw/140802-2020.txt')`
 */
export async function runStageOf(stage: Stage, file: string): Promise<unknown> {
  if (isRaw(file)) return runStage(stage, { report: await readReport(await readRawFile(file)) }, file)
  const input = await inputOf(file)
  return runStage(stage, input, file).catch((error: unknown) => {
    if (error instanceof InputError) throw error
    const message = error instanceof Error ? error.message : String(error)
    return missing(file, `what a stage before ${stage} prints (${message})`)
  })
}

async function runStage(stage: Stage, input: Input, file: string): Promise<unknown> {
  if (stage === 'read') return input.report ?? missing(file, 'a report')
  if (stage === 'extract') return extracted(input, file)
  const { tables, texts } = input.tables ? input : normalized(extracted(input, file))
  if (stage === 'normalize') return { tables, texts }
  const known = knownTables(tables ?? {}, file)
  return validate({ ...emptyTables(), ...known }, new Map(Object.entries(texts ?? {})))
}

function extracted({ report, extraction }: Input, file: string) {
  if (!report) return missing(file, 'a report')
  return { report, extraction: extraction ?? extract(report) }
}

function normalized({ report, extraction }: { report: Report, extraction: Extraction }) {
  const tables = { ...emptyTables(), ...normalize(report, extraction), metrics: metricRows() }
  return { tables, texts: { [report.id]: report.text } }
}

function isRow(row: unknown): boolean {
  return typeof row === 'object' && row !== null
    && Object.values(row).every((cell) => typeof cell === 'string')
}

/** Tables by the names that there are, each a list of rows. */
function knownTables(tables: Partial<Tables>, file: string): Partial<Tables> {
  for (const [name, rows] of Object.entries(tables)) {
    if (!Object.hasOwn(schemas, name)) {
      missing(file, `a set of tables: there is none called "${name}"`)
    }
    if (!Array.isArray(rows) || !rows.every(isRow)) {
      missing(file, `a set of tables: "${name}" is no list of rows of text`)
    }
  }
  return tables
}

function isRaw(file: string): boolean {
  return isReportName(file)
}

async function inputOf(file: string): Promise<Input> {
  const json = file === '-'
    ? await readAll()
    : plainText(file)
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return missing(file, 'JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return missing(file, 'a JSON object')
  }
  return 'lines' in value ? { report: value as unknown as Report } : value
}

/** A stage prints some twenty times what it reads; more no string holds. */
const largestInput = 500_000_000

function plainText(file: string): string {
  try {
    return readPlainText(file, largestInput)
  } catch {
    return missing(file, 'a file that can be read')
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function missing(file: string, what: string): never {
  throw problemIn('stage-input', file === '-' ? 'stdin' : file, `is not ${what}`)
}
