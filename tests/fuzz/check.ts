/** Sends an input through read, extract, normalize and validate; says what went wrong, if anything. */
import { InputError } from '../../pipeline/errors.ts'
import { extract } from '../../pipeline/extract/index.ts'
import { normalize } from '../../pipeline/normalize/index.ts'
import { readReport } from '../../pipeline/read/index.ts'
import { metricRows } from '../../pipeline/tables.ts'
import type { RawFile, Tables } from '../../pipeline/types.ts'
import { sayFault, validate } from '../../pipeline/validate/index.ts'
import { toCsv } from '../../pipeline/write/csv.ts'
import { toJson } from '../../pipeline/write/json.ts'
import { emptyTables, schemas, tableNames } from '../../pipeline/schemas.ts'

export interface Failure {
  /** What failed, without what differs from input to input: failures of one kind are one fault. */
  kind: string
  /** The whole message, with the stack of a crash. */
  message: string
}

export type Outcome = 'read' | 'refused' | Failure

/** So long may a small input take, and so much more for each byte, before it counts as hanging. */
const patience = { milliseconds: 1000, perByte: 0.05 }

const metricById = new Map(metricRows().map((row) => [row.metric_id, row]))

/** Takes an input; gives `read`, `refused` where it is no report, or what went wrong. */
export async function check(file: RawFile): Promise<Outcome> {
  const began = performance.now()
  try {
    const outcome = await through(file)
    const time = performance.now() - began
    if (time < patience.milliseconds + file.bytes.length * patience.perByte) return outcome
    return { kind: 'slow', message: `${Math.round(time)} ms for ${file.bytes.length} bytes` }
  } catch (error) {
    if (error instanceof InputError) return checkRefusal(error)
    const stack = error instanceof Error ? error.stack ?? error.message : String(error)
    const at = /pipeline\/[^\s)]+/u.exec(stack)?.[0] ?? 'unknown'
    return { kind: `crash at ${at}`, message: stack.split('\n').slice(0, 6).join('\n') }
  }
}

async function through(file: RawFile): Promise<Outcome> {
  const report = await readReport(file)
  if (!/^CN-[0-9a-zx]+-\d{4}$/u.test(report.id)) {
    return { kind: 'id', message: `the report id ${JSON.stringify(report.id)} is not safe as a file name` }
  }
  const tables: Tables = { ...emptyTables(), ...normalize(report, extract(report)) }
  tables.metrics = metricsUsed(tables)
  const [fault] = await validate(tables, new Map([[report.id, report.text]]))
  if (fault) {
    return { kind: `${fault.rule} ${fault.table}.${fault.field}`, message: sayFault(fault) }
  }
  return checkFiles(tables) ?? 'read'
}


/** The catalogue has hundreds of rows that never change: only those in use are checked again. */
function metricsUsed(tables: Tables): Tables['metrics'] {
  const ids = new Set([...tables.indicators, ...tables.targets].map((row) => row.metric_id))
  return [...metricById].flatMap(([id, row]) => (ids.has(id) ? [row] : []))
}

/** What is written can be read: as many lines as rows, no cell that a spreadsheet would run. */
function checkFiles(tables: Tables): Failure | null {
  for (const name of tableNames) {
    const rows = tables[name]
    const lines = toCsv(rows, schemas[name]).split('\n').length - 2
    if (lines !== rows.length) return { kind: `csv ${name}`, message: `${lines} lines for ${rows.length} rows` }
    const json = JSON.parse(toJson(rows, schemas[name])) as unknown[]
    if (json.length !== rows.length) return { kind: `json ${name}`, message: `${json.length} for ${rows.length} rows` }
  }
  if (Object.keys(Object.prototype).length > 0) return { kind: 'prototype', message: 'Object.prototype was written to' }
  return null
}

/** A refusal is one line that names the file's problem and no place in the program. */
function checkRefusal(error: InputError): Outcome {
  const { what } = error.problem
  const isPlain = what.length < 500 && !/\n|pipeline\//u.test(what)
  return isPlain ? 'refused' : { kind: 'message', message: JSON.stringify(error.message) }
}
