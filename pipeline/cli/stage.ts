/** One stage alone, its value as JSON: `npm run extract -- raw/140802-2020.txt`. */
import { readFile } from 'node:fs/promises'
import { InputError, problems } from '../errors.ts'
import { extract } from '../extract/index.ts'
import { normalize } from '../normalize/index.ts'
import { readRawFile, readReport } from '../read/index.ts'
import { emptyTables } from '../schemas.ts'
import { metricRows } from '../tables.ts'
import type { Report, Tables } from '../types.ts'
import { validate } from '../validate/index.ts'
import { sayJson } from './print.ts'
import { command, run } from './run.ts'

type Extraction = ReturnType<typeof extract>

/** What a stage reads, as the stage before printed it: each has what those before it have. */
interface Input {
  report?: Report
  extraction?: Extraction
  tables?: Tables
  texts?: Record<string, string>
}

const descriptions = {
  read: 'Raw file → report: facts, text, lines, sections, notes.',
  extract: 'Raw file or report → { report, extraction }.',
  normalize: 'Raw file or { report, extraction } → { tables, texts }.',
  validate: 'Raw file or { tables, texts } → what is wrong with it; [] if nothing.',
} as const

type Stage = keyof typeof descriptions

await run(async () => {
  const program = command('stage').description('Runs one stage alone and prints what it gives.')
  let code = 0
  for (const stage of Object.keys(descriptions) as Stage[]) {
    program.command(stage)
      .description(descriptions[stage])
      .argument('[file]', 'a raw file, or JSON as the stage before prints it; - for stdin', '-')
      .action(async (file: string) => {
        const value = await runStage(stage, await inputOf(file), file)
        sayJson(value)
        const hasFaults = stage === 'validate' && Array.isArray(value) && value.length > 0
        if (hasFaults) code = problems['invariant-broken'].exit
      })
  }
  await program.parseAsync()
  return code
})

async function runStage(stage: Stage, input: Input, file: string): Promise<unknown> {
  if (stage === 'read') return input.report ?? missing(file, 'a report')
  if (stage === 'extract') return extracted(input, file)
  const { tables, texts } = input.tables ? input : normalized(extracted(input, file))
  if (stage === 'normalize') return { tables, texts }
  return validate({ ...emptyTables(), ...tables }, new Map(Object.entries(texts ?? {})))
}

function extracted({ report, extraction }: Input, file: string) {
  if (!report) return missing(file, 'a report')
  return { report, extraction: extraction ?? extract(report) }
}

function normalized({ report, extraction }: { report: Report, extraction: Extraction }) {
  const tables = { ...emptyTables(), ...normalize(report, extraction), metrics: metricRows() }
  return { tables, texts: { [report.id]: report.text } }
}

async function inputOf(file: string): Promise<Input> {
  if (/\.(?:txt|html?)$/iu.test(file)) return { report: await readReport(await readRawFile(file)) }
  const json = file === '-'
    ? await readAll()
    : await readFile(file, 'utf8').catch(() => missing(file, 'a file that can be read'))
  try {
    const value = JSON.parse(json) as Input & Partial<Report>
    return Array.isArray(value.lines) ? { report: value as Report } : value
  } catch {
    return missing(file, 'JSON')
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function missing(file: string, what: string): never {
  const todo = 'Give a raw file, or what the stage before prints'
  const place = file === '-' ? 'stdin' : file
  throw new InputError({ code: 'stage-input', file: place, what: `is not ${what}`, todo })
}
